import { globSync } from 'node:fs';
import { randomFrom } from '../../support/synthetic-stories.ts';
import { readEvaluation } from '../../search/quality.ts';

/** How long a pasted text is here, in characters. */
export const longLength = 1000;

/** Questions for measuring the speed: short ones as sellers ask, and long ones as they paste. */
export function speedQuestions(): { short: string[]; long: string[] } {
  const all = globSync('tests/eval/search-*.jsonl').toSorted().flatMap(readEvaluation);
  const asked = all.map(({ query }) => query.trim());
  const short = shuffled(asked.filter((text) => text.length <= 30));
  const parts = asked.filter((text) => text.length >= 40);
  const long = Array.from({ length: 100 }, (_, seed) =>
    shuffled(parts, seed + 1)
      .join('\n')
      .slice(0, longLength),
  );
  return { short, long };
}

/** The same order for the same seed. */
function shuffled<T>(list: readonly T[], seed = 1): T[] {
  const random = randomFrom(seed);
  return list
    .map((value) => ({ value, order: random() }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ value }) => value);
}
