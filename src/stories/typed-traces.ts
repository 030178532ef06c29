import { coarsened, findTraces, type Told } from '../redaction/traces/find.ts';
import type { Trace } from '../redaction/traces/trace.ts';
import type { TypedStory } from './typed.ts';

/** One kind of words in the list of traces, however often they occur. */
export interface TraceRow {
  value: string;
  becomes: string;
  quoted: boolean;
}

/** What may tell on the author of a story, each once; the platform's words last. */
export function traceRows(texts: readonly string[], traces: readonly Trace[][]): TraceRow[] {
  const rows = new Map<string, TraceRow>();
  for (const [index, found] of traces.entries()) {
    for (const { start, end, becomes, quoted } of found) {
      const value = texts[index]!.slice(start, end);
      const key = traceKey({ value, becomes, quoted });
      if (!rows.has(key)) rows.set(key, { value, becomes, quoted });
    }
  }
  return [...rows.values()].toSorted((a, b) => Number(a.quoted) - Number(b.quoted));
}

export const traceKey = ({ value, becomes, quoted }: TraceRow) =>
  `${quoted ? '"' : ''}${value} → ${becomes}`;

/** The traces of a form as it was posted. */
export function tracesOfTyped(typed: TypedStory): TraceRow[] {
  const texts = textsOfTyped(typed);
  return traceRows(
    texts.map(({ text }) => text),
    findTraces(texts).traces,
  );
}

/** The form with every trace changed that stands in the author's own words. */
export function coarsenTyped(typed: TypedStory): TypedStory {
  const texts = textsOfTyped(typed);
  const { traces } = findTraces(texts);
  const changed = texts.map(({ text }, index) =>
    coarsened(
      text,
      traces[index]!.filter(({ quoted }) => !quoted),
    ),
  );
  const next = () => changed.shift()!;
  const [title, problem] = [next(), next()];
  const steps = typed.steps.map((step) => ({ ...step, text: next(), quote: next() }));
  return { ...typed, title, problem, steps, takeaway: next(), english: next() };
}

function textsOfTyped({ title, problem, steps, takeaway, english }: TypedStory): Told[] {
  const own = (text: string) => ({ text, isQuote: false });
  return [
    own(title),
    own(problem),
    ...steps.flatMap(({ text, quote }) => [own(text), { text: quote, isQuote: true }]),
    own(takeaway),
    own(english),
  ];
}
