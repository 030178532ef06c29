import { hasForm } from './identifiers.ts';
import type { KindWords, LetterContent } from './letter-content.ts';
import { placeholdersOf } from './letter-pieces.ts';
import type { Field, Request } from './types.ts';

/** What a letter's facts are chosen from. */
export interface FactSource {
  content: Pick<LetterContent, 'fields'>;
  request: Request;
  kind: KindWords;
}

/** Fields that say something only beside another one. */
const beside: Readonly<Record<string, readonly string[]>> = {
  period_start: ['period_end'],
  shipment_id: ['units_shipped', 'units_received'],
};

/**
 * Fields among the facts: what the kind adds, then those of the request that the letter doesn't say
 * elsewhere. A later letter repeats the identifiers and the first date alone.
 */
export function factFields({ content: { fields }, request, kind }: FactSource): string[] {
  const texts = kindTexts(kind);
  const said = new Set([...placeholdersOf(texts), ...saidByAsk(texts, request)]);
  const ofRequest = kind.lines.includes('facts')
    ? request.fields
    : kind.lines.includes('key_facts')
      ? keyFields(request.fields, fields)
      : [];
  const ofKind = ownFields(kind, request).filter((id) => kind.facts.includes(id));
  return [...new Set([...ofKind, ...ofRequest])].filter((id) => !said.has(id));
}

function keyFields(asked: readonly string[], fields: Readonly<Record<string, Field>>): string[] {
  const kindOf = (id: string) => fields[id]?.kind;
  const firstDate = asked.find((id) => kindOf(id) === 'date');
  const isKey = (id: string) => {
    const held = kindOf(id);
    return id === firstDate || (held !== undefined && (hasForm(held) || held === 'id'));
  };
  const keys = asked.filter(isKey);
  const along = new Set(keys.flatMap((id) => beside[id] ?? []));
  return asked.filter((id) => keys.includes(id) || along.has(id));
}

/** Fields that a kind adds. Where a request names its case, that is the case one writes in. */
export const ownFields = ({ fields, optional }: KindWords, request: Request): string[] =>
  [...fields, ...optional].filter((id) => id !== 'this_case' || !namesCase(request));

/** Whether a request asks for a case's number itself. */
export const namesCase = ({ fields }: Request): boolean => fields.includes('case_id');

const saidByAsk = (texts: string, { ask }: Request) =>
  texts.includes('{ask}') ? placeholdersOf(ask.en) : [];

/** All that a kind says, as one text. */
export const kindTexts = ({ first, lines, close }: KindWords): string =>
  [
    first.en,
    ...lines.flatMap((part) =>
      typeof part === 'string'
        ? part === 'request'
          ? ['{ask}']
          : []
        : [part.heading?.en ?? '', ...part.items.map(({ en }) => en)],
    ),
    close.en,
  ].join('\n');
