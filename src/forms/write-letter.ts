import { writing } from '../library/writing.ts';
import { checkDraft } from '../writing/checks/check-draft.ts';
import { completeness, type CompletenessId } from '../writing/completeness.ts';
import type { Say } from '../writing/draft-view/texts.ts';
import type { LetterContent } from '../writing/letter-content.ts';
import { copyText, subjectText } from '../writing/letter-text.ts';
import { writeLetter } from '../writing/letter.ts';
import type { Check, Letter, LetterInput, Piece } from '../writing/types.ts';
import { messageOf, type Outcome } from './write-api.ts';
import { lacksOf } from './write-letter-lacks.ts';
import { inputOf, unknownIn, type AskedLetter } from './write-letter-shape.ts';

/** Writes the letter, and says what it lacks and what its checks found. */
export function letterAnswer(asked: AskedLetter, say: Say): Outcome {
  const content = writing();
  const input = inputOf(asked);
  const errors = unknownIn(content, input);
  if (errors.length > 0) return { errors };
  const letter = writeLetter(content, input);
  const language = asked.locale === 'en' ? 'en' : 'zh';
  const found = checksOf(content, input, letter).map((check) => ({
    id: check.id,
    ok: check.ok,
    message: messageOf(check, say),
  }));
  const checks = [...lacksOf({ content, input, letter, say, language }), ...found];
  return { answer: { subject: subjectText(letter), body: copyText(letter), checks } };
}

/** The checks that say of a part whether it is there, and those of what it is like. */
const about: Readonly<
  Record<CompletenessId, { there: readonly string[]; like: readonly string[] }>
> = {
  request: { there: ['request_present'], like: ['request_first', 'request_single'] },
  identifiers: { there: ['identifiers'], like: [] },
  dates: { there: ['date_present'], like: [] },
  facts: { there: [], like: [] },
  tried: { there: ['tried'], like: [] },
  evidence: { there: ['evidence_named'], like: ['evidence_numbered'] },
};

/**
 * The checks of the whole letter: without the lines that lack something, a request would be missing
 * or late that only has a gap. Of a part that isn't there nothing is said but that.
 */
function checksOf(content: LetterContent, input: LetterInput, letter: Letter): Check[] {
  const missing = completeness(content, input, letter).filter(({ is }) => is === 'missing');
  const absent = new Set(missing.flatMap(({ id }) => about[id].there));
  const pieces = letter.lines.flatMap(({ en }) => en);
  if (pieces.some((piece) => 'gap' in piece && piece.field === 'marketplace'))
    absent.add('marketplace');
  const isDay = (piece: Piece) => 'value' in piece && content.fields[piece.field]?.kind === 'date';
  if (pieces.some(isDay)) absent.delete('date_present');
  const unsaid = new Set(missing.flatMap(({ id }) => about[id].like));
  return checkDraft(draftOf(content, letter), input)
    .filter(({ id }) => !unsaid.has(id))
    .map((check) => (absent.has(check.id) ? { id: check.id, ok: false, at: [] } : check));
}

/** The letter with the name of what is missing in each gap, whatever was typed there. */
function draftOf({ fields, words }: LetterContent, { lines }: Letter): string {
  const nameOf = (id: string) => fields[id]?.label.en ?? (id === 'marketplace' ? words[id].en : id);
  return lines
    .map(({ en }) =>
      en
        .map((piece) =>
          'text' in piece
            ? piece.text
            : 'value' in piece
              ? piece.value
              : `[${nameOf(piece.field)}]`,
        )
        .join(''),
    )
    .join('\n');
}
