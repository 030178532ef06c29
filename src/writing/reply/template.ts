import { spanOf } from '../span.ts';
import { type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import type { Stances } from './stance.ts';
import { signs, type SignName } from './template-signs.ts';
import type { Finding } from './types.ts';

/** What a reply as a whole says for a template; fitted together with the signs. */
const whole = { start: -1.6, nothingOwn: 1, length: 0.45, formal: 0.5, nobody: 1 };
/** A reply of so many sentences is long. */
const long = 20;
/** So near to the middle nobody can tell. */
const unsure = 0.05;

/** By these a reply shows that somebody looked at the case. */
const personal = ['solved', 'cause', 'deed', 'oneself', 'reason', 'ignorant'] as const;
const forTemplate = [
  'automatic',
  'menu',
  'stock',
  'notice',
  'consequence',
  'vague',
  'polite',
] as const;
const against = [
  'specific',
  'reason',
  'cause',
  'named',
  'figures',
  'solved',
  'asks',
  'oneself',
] as const;

/** Whether the reply is a template: stock sentences against what only this case can say. */
export function templateIn(
  sentences: readonly Sentence[],
  stances: Stances,
  groups: Groups,
): Finding {
  const names = Object.keys(signs) as SignName[];
  const found = Object.fromEntries(
    names.map((name) => [name, sentences.filter((one) => signs[name].fits(one, groups, stances))]),
  ) as Record<SignName, Sentence[]>;
  const has = (name: SignName) => found[name].length > 0;
  const each = names.map(
    (name) => signs[name].worth * Math.min(signs[name].most ?? 2, found[name].length),
  );
  const score =
    each.reduce((sum, one) => sum + one, whole.start) +
    (has('figures') ? 0 : whole.nothingOwn) +
    whole.length * Math.min(1, sentences.length / long) +
    (has('notice') && !has('oneself') && !has('cause') && !has('solved') ? whole.formal : 0) +
    (personal.some(has) ? 0 : whole.nobody);
  if (sentences.length === 0 || Math.abs(score) < unsure) return { is: null, because: [] };
  const because = (some: readonly SignName[]) =>
    [...new Set(some.flatMap((name) => found[name]))].map(spanOf);
  if (score < 0) return { is: false, because: because(against) };
  const stock = because(forTemplate);
  return { is: true, because: stock.length > 0 ? stock : sentences.slice(0, 2).map(spanOf) };
}
