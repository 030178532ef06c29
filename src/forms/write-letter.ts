import { z } from 'zod';
import { writing } from '../library/writing.ts';
import type { FieldError } from '../site/problem.ts';
import { checkDraft } from '../writing/checks/check-draft.ts';
import type { Say } from '../writing/draft-view/texts.ts';
import { requestOf, writeLetter } from '../writing/letter.ts';
import type { LetterContent } from '../writing/letter-content.ts';
import { copyText, subjectText } from '../writing/letter-text.ts';
import { readValue } from '../writing/letter-values.ts';
import { storeCodes } from '../writing/marketplaces.ts';
import { letterKinds, type Letter, type LetterInput } from '../writing/types.ts';
import { messageOf, type Outcome } from './write-api.ts';
import { answerLocale } from './write-check.ts';

/** The longest value of a field, in UTF-16 units, and the most of anything in a list. */
const longest = 400;
const most = 20;

const words = z.string('wrong_type').refine((text) => text.length <= longest, 'too_long');
const named = z.string({ error: 'required' }).min(1, 'required');
const values = z.record(z.string(), words, 'wrong_type').default({});

/** A letter's input as the API takes it. What is left out becomes a gap. */
export const letterShape = z.object({
  kind: z.preprocess((kind) => kind ?? 'open', z.enum(letterKinds, 'unknown')),
  category: named,
  request: named,
  marketplace: z
    .string('wrong_type')
    .refine((code) => code === '' || storeCodes.includes(code), 'unknown')
    .default(''),
  values,
  tried: z.array(words, 'wrong_type').max(most, 'too_many').default([]),
  evidence: z
    .array(
      z
        .object(
          {
            id: words.optional(),
            own: words.optional(),
            pages: z.int('wrong_type').min(1, 'out_of_range').max(9999, 'out_of_range').optional(),
          },
          'wrong_type',
        )
        .refine(({ id, own }) => (id === undefined) !== (own === undefined), 'id_or_own'),
      'wrong_type',
    )
    .max(most, 'too_many')
    .default([]),
  extra: values,
  locale: answerLocale,
});
type Asked = z.infer<typeof letterShape>;

/** Writes the letter, and says what it lacks and what its checks found. */
export function letterAnswer(asked: Asked, say: Say): Outcome {
  const content = writing();
  const input = inputOf(asked);
  const errors = unknownIn(content, input);
  if (errors.length > 0) return { errors };
  const letter = writeLetter(content, input);
  const body = copyText(letter);
  const found = checkDraft(body, input).map((check) => ({
    id: check.id,
    ok: check.ok,
    message: messageOf(check, say),
  }));
  const language = asked.locale === 'en' ? 'en' : 'zh';
  const checks = [...missingIn(content, input, letter, say, language), ...found];
  return { answer: { subject: subjectText(letter), body, checks } };
}

function inputOf({ locale: _locale, evidence, ...asked }: Asked): LetterInput {
  const files = evidence.map(({ id, own, pages }) => ({
    ...(id === undefined ? {} : { id }),
    ...(own === undefined ? {} : { own }),
    ...(pages === undefined ? {} : { pages }),
  }));
  return { ...asked, evidence: files };
}

/** What names nothing of ours: a letter would leave it out without a word. */
function unknownIn(content: LetterContent, input: LetterInput): FieldError[] {
  const category = Object.hasOwn(content.requests, input.category)
    ? content.requests[input.category]
    : undefined;
  if (!category) return [unknown('category')];
  if (!requestOf(content, input)) return [unknown('request')];
  const fields = (place: 'values' | 'extra') =>
    Object.keys(input[place])
      .filter((id) => !Object.hasOwn(content.fields, id))
      .map((id) => unknown(`${place}.${id}`));
  const offers = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id);
  const tried = input.tried.flatMap((id, at) =>
    offers(category.tried, id) ? [] : [unknown(`tried.${at}`)],
  );
  const evidence = input.evidence.flatMap(({ id }, at) =>
    id === undefined || offers(category.evidence, id) ? [] : [unknown(`evidence.${at}.id`)],
  );
  return [...fields('values'), ...fields('extra'), ...tried, ...evidence];
}

const unknown = (field: string): FieldError => ({ field, code: 'unknown' });

/** A check that failed for each thing that the letter lacks, once. */
function missingIn(
  content: LetterContent,
  input: LetterInput,
  letter: Letter,
  say: Say,
  language: 'zh' | 'en',
) {
  const gaps = letter.lines.flatMap(({ en }) => en).filter((piece) => 'gap' in piece);
  const once = [...new Map(gaps.map((piece) => [piece.field, piece])).values()];
  return once.map(({ field: id, why, gap }) => {
    const field = content.fields[id];
    const part = { tried: say('write.has.tried'), evidence: say('write.has.evidence') }[id];
    const known = field?.label ?? (id === 'marketplace' ? content.words.marketplace : undefined);
    const label = part ?? known?.[language] ?? gap;
    if (why === 'empty') {
      return { id: `missing.${id}`, ok: false, message: say('write.gap', { label }) };
    }
    const read = field && readValue(field, input.extra[id] ?? input.values[id]);
    const form = read && !read.ok && read.why === 'malformed' ? read.expected[language] : gap;
    const message = say('write.malformed', { label, form });
    return { id: `malformed.${id}`, ok: false, message };
  });
}
