import { applyRedactions, createRedactor } from '../../redaction/redact.ts';
import { lengthOf, mostSteps, textLimits, tidy } from '../limits.ts';
import type { Fields, TypedStep } from '../steps.ts';
import type { Fault } from '../submission.ts';
import { typedStory, type TypedStory } from '../typed.ts';

/** What a draft on the server holds. */
export interface DraftContent {
  typed: TypedStory;
  /** The id of the returned story that it revises. */
  revises: string | null;
}

/** Choices and numbers, as they may be typed. */
const shortest = { max: 40 };
const limits: Partial<Record<keyof TypedStory, { max: number }>> = textLimits;

/** Any incomplete story may be a draft; only what no story may hold is refused. */
export function draftFaults(typed: TypedStory): Fault[] {
  const { steps, confirmed: _, ...texts } = typed;
  const fields = [
    ...Object.entries(texts).map(([name, text]) => ({
      name,
      text,
      ...(limits[name as keyof TypedStory] ?? shortest),
    })),
    ...steps.flatMap(({ day, actor, text, quote }, index) => [
      { name: `steps[${index}].day`, text: day, ...shortest },
      { name: `steps[${index}].actor`, text: actor, ...shortest },
      { name: `steps[${index}].text`, text, ...textLimits.stepText },
      { name: `steps[${index}].quote`, text: quote, ...textLimits.stepQuote },
    ]),
  ];
  const tooLong = fields.flatMap(({ name, text, max }): Fault[] => {
    const length = lengthOf(tidy(text));
    return length > max ? [{ field: name, code: 'too_long', values: { max, length } }] : [];
  });
  const tooMany = { field: 'steps', code: 'too_many_steps', values: { max: mostSteps } };
  return steps.length > mostSteps ? [tooMany, ...tooLong] : tooLong;
}

/** True when nobody has written a word of the story yet. */
export function isBlank({ title, problem, takeaway, english, steps }: TypedStory): boolean {
  const texts = [
    title,
    problem,
    takeaway,
    english,
    ...steps.flatMap((one) => [one.text, one.quote]),
  ];
  return texts.every((text) => text.trim() === '');
}

/**
 * A story as a draft may be stored: in every field what is certain is masked and, unless its author
 * was `asked`, what is likely as well.
 */
export function maskTyped(typed: TypedStory, { asked }: { asked: boolean }): TypedStory {
  const { title, problem, steps, takeaway, english, confirmed: _, ...rest } = typed;
  const stepTexts = steps.flatMap(({ text, quote }) => [text, quote]);
  const redactor = createRedactor([title, problem, ...stepTexts, takeaway, english]);
  const masked = (text: string) => {
    const whole = tidy(text);
    const { text: certain, redactions } = redactor.redact(whole);
    return asked ? certain : applyRedactions(whole, redactions);
  };
  const step = ({ day, actor, text, quote }: TypedStep): TypedStep => ({
    text: masked(text),
    quote: masked(quote),
    day: masked(day),
    actor: masked(actor),
  });
  const texts = { title: masked(title), problem: masked(problem), steps: steps.map(step) };
  const last = { takeaway: masked(takeaway), english: masked(english) };
  const short = Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, masked(one)]));
  return { ...(short as typeof rest), ...texts, ...last, confirmed: false };
}

export function writeContent(content: DraftContent): string {
  return JSON.stringify(content);
}

/** Reads what an older form may have written: what fits today's fields is kept. Null if nothing can. */
export function readContent(text: string): DraftContent | null {
  try {
    const { typed, revises } = JSON.parse(text) as { typed?: Fields; revises?: unknown };
    if (typeof typed !== 'object' || typed === null) return null;
    return {
      typed: { ...typedStory(typed, 'zh-CN'), confirmed: false },
      revises: typeof revises === 'string' ? revises : null,
    };
  } catch {
    return null;
  }
}
