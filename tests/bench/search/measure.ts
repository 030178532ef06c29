import { at, mean } from './figures.ts';
import type { Engine } from './peers/peer.ts';
import type { QuestionSet } from './set.ts';

/** How well and how fast an engine answers a set of questions. */
export interface Answered {
  questions: number;
  /** The share of a question's documents that stand among the first 1, 3, 10; mean of all. */
  recall: { 1: number; 3: number; 10: number };
  /** One divided by the place of the first right document, 0 behind the tenth; mean of all. */
  mrr: number;
  p50: number;
  p95: number;
  /** The share of questions without any result. */
  empty: number;
  /** Each question's recall at ten, in the order of the set: for comparing two engines. */
  each: number[];
}

/** Asks an engine every question, one at a time. */
export async function answered(
  engine: Engine,
  questions: QuestionSet['questions'],
): Promise<Answered> {
  const found: string[][] = [];
  const milliseconds: number[] = [];
  for (const { text } of questions) {
    const from = performance.now();
    found.push(await engine.ask(text));
    milliseconds.push(performance.now() - from);
  }
  const recalls = (depth: number) =>
    questions.map(({ relevant }, one) => recall(found[one]!, relevant, depth));
  const each = recalls(10);
  return {
    questions: questions.length,
    recall: { 1: mean(recalls(1)), 3: mean(recalls(3)), 10: mean(each) },
    mrr: mean(questions.map(({ relevant }, one) => reciprocalRank(found[one]!, relevant))),
    p50: at(0.5, milliseconds),
    p95: at(0.95, milliseconds),
    empty: mean(found.map((ids) => Number(ids.length === 0))),
    each,
  };
}

/** The share of the relevant documents that stand among the first `depth`. */
export function recall(found: readonly string[], relevant: ReadonlySet<string>, depth: number) {
  const hits = new Set(found.slice(0, depth).filter((id) => relevant.has(id)));
  return hits.size / relevant.size;
}

export function reciprocalRank(found: readonly string[], relevant: ReadonlySet<string>): number {
  const place = found.slice(0, 10).findIndex((id) => relevant.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Twice the standard error of the difference between two engines that answered the same questions. */
export function doubt(one: Answered, other: Answered): number {
  const differences = one.each
    .slice(0, other.questions)
    .map((value, question) => value - other.each[question]!);
  const middle = mean(differences);
  const variance = mean(differences.map((difference) => (difference - middle) ** 2));
  return 2 * Math.sqrt(variance / Math.max(1, differences.length));
}
