import { at, rounded } from './figures.ts';

/** How fast questions are answered. */
export interface Speed {
  asked: number;
  /** Of these, how many got no answer: the site gives a question up after a second. */
  refused: number;
  /** Milliseconds until an answer or a refusal. */
  p50: number;
  p95: number;
  max: number;
  /** Answers a second. */
  rate: number;
}

export interface Load {
  /** Askers at the same time: each waits for its answer before it asks again. */
  width: number;
  /** It ends with whichever comes first; at least some are always asked. */
  questions: number;
  seconds: number;
}

const least = 3;

/** Asks the questions in turn, over and over; null for an answer counts as none. */
export async function underLoad(
  ask: (text: string) => Promise<string[] | null>,
  texts: readonly string[],
  { width, questions, seconds }: Load,
): Promise<Speed> {
  const milliseconds: number[] = [];
  const started = performance.now();
  let [next, refused] = [0, 0];
  const goesOn = () =>
    next < least || (next < questions && performance.now() - started < seconds * 1000);
  const asker = async () => {
    while (goesOn()) {
      const text = texts[next++ % texts.length]!;
      const from = performance.now();
      if ((await ask(text)) === null) refused += 1;
      milliseconds.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: width }, asker));
  const took = performance.now() - started;
  return {
    asked: milliseconds.length,
    refused,
    p50: at(0.5, milliseconds),
    p95: at(0.95, milliseconds),
    max: Math.max(...milliseconds),
    rate: ((milliseconds.length - refused) / took) * 1000,
  };
}

export function speedRow({ asked, refused, p50, p95, max, rate }: Speed) {
  return {
    asked,
    refused,
    'p50 ms': rounded(p50),
    'p95 ms': rounded(p95),
    'max ms': rounded(max),
    'answers/s': rounded(rate),
  };
}
