import { requestOf } from './letter.ts';
import type { KindWords, LetterContent } from './letter-content.ts';
import { factFields, kindTexts, ownFields } from './letter-facts.ts';
import { placeholdersOf } from './letter-pieces.ts';
import type { Field, LetterInput, Request } from './types.ts';

/** A question of the form. The field says why support asks for it. */
export interface Question {
  field: Field;
  /** Where its answer goes in the input. */
  goesTo: 'values' | 'extra';
  /** The letter can do without it. */
  optional: boolean;
}

/**
 * What a kind of letter asks for with a request: the request's fields that it uses, then its own.
 * Nothing twice. Empty for an unknown request.
 */
export function fieldsFor(
  content: LetterContent,
  input: Pick<LetterInput, 'kind' | 'category' | 'request'>,
): Question[] {
  const request = requestOf(content, input);
  if (!request) return [];
  const kind = content.kinds[input.kind];
  const used = usedIn(content, kind, request);
  const ofRequest = request.fields.filter((id) => used.has(id));
  const ofKind = ownFields(kind, request).filter((id) => !ofRequest.includes(id));
  const question = (id: string, goesTo: Question['goesTo']): Question[] => {
    const field = content.fields[id];
    return field ? [{ field, goesTo, optional: kind.optional.includes(id) }] : [];
  };
  return [
    ...ofRequest.flatMap((id) => question(id, 'values')),
    ...ofKind.flatMap((id) => question(id, 'extra')),
  ];
}

/** The fields that a kind's letter shows of a request. */
function usedIn(content: LetterContent, kind: KindWords, request: Request): Set<string> {
  const texts = kindTexts(kind);
  const said = [
    ...(texts.includes('{ask}') ? placeholdersOf(request.ask.en) : []),
    ...(texts.includes('{done}') ? placeholdersOf(request.done.en) : []),
    ...placeholdersOf(texts),
  ];
  return new Set([...said, ...factFields({ content, request, kind })]);
}

/** One category's share of the content: its requests and the fields that its letters may ask for. */
export function shareOf(content: LetterContent, category: string): LetterContent | undefined {
  const letters = content.requests[category];
  if (!letters) return undefined;
  const ids = new Set([
    ...letters.requests.flatMap(({ fields }) => fields),
    ...Object.values(content.kinds).flatMap(({ fields, optional }) => [...fields, ...optional]),
  ]);
  const fields = Object.entries(content.fields).filter(([id]) => ids.has(id));
  return { ...content, requests: { [category]: letters }, fields: Object.fromEntries(fields) };
}
