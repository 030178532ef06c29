import { fieldsFor, type Question } from './fields-for.ts';
import { hasForm } from './identifiers.ts';
import type { LetterContent } from './letter-content.ts';
import { lacksRequest } from './letter-text.ts';
import { readValue } from './letter-values.ts';
import type { Letter, LetterInput } from './types.ts';

/** What support asks back about when it is missing. */
export const completenessIds = [
  'request',
  'identifiers',
  'dates',
  'facts',
  'tried',
  'evidence',
] as const;
export type CompletenessId = (typeof completenessIds)[number];

/** One of the six: in place, missing, or not needed in this kind of letter. */
export interface Completeness {
  id: CompletenessId;
  is: 'there' | 'missing' | 'not_needed';
}

/** How complete a letter is, in six parts. Optional fields count only when they are malformed. */
export function completeness(
  content: LetterContent,
  input: LetterInput,
  letter: Letter,
): Completeness[] {
  const questions = fieldsFor(content, input);
  const { lines } = content.kinds[input.kind];
  const lacking = (part: string) =>
    letter.lines.some(({ en }) => en.some((piece) => 'gap' in piece && piece.field === part));
  const known = (part: Question[]): Completeness['is'] =>
    part.length === 0 ? 'not_needed' : part.every((one) => fits(one, input)) ? 'there' : 'missing';
  const needed = (part: 'tried' | 'evidence'): Completeness['is'] =>
    !lines.includes(part) ? 'not_needed' : lacking(part) ? 'missing' : 'there';
  const facts = lacking('marketplace') ? 'missing' : known(questions.filter(isFact));
  const is: Record<CompletenessId, Completeness['is']> = {
    request: lacksRequest(letter) ? 'missing' : 'there',
    identifiers: known(questions.filter(isIdentifier)),
    dates: known(questions.filter(({ field }) => field.kind === 'date')),
    facts: facts === 'not_needed' && saysMarketplace(lines) ? 'there' : facts,
    tried: needed('tried'),
    evidence: needed('evidence'),
  };
  return completenessIds.map((id) => ({ id, is: is[id] }));
}

const saysMarketplace = (lines: LetterContent['kinds']['open']['lines']) =>
  lines.includes('facts') || lines.includes('key_facts');

const isIdentifier = ({ field: { kind } }: Question) => hasForm(kind) || kind === 'id';
const isFact = (question: Question) => !isIdentifier(question) && question.field.kind !== 'date';

function fits({ field, goesTo, optional }: Question, input: LetterInput): boolean {
  const read = readValue(field, input[goesTo][field.id]);
  return read.ok || (optional && read.why === 'empty');
}
