import { daysBetween, lastDay, type Case } from './case.ts';

/**
 * A case as the beginning of a story: its days counted from the day it was opened. Nothing is masked
 * here: the story form does that. Amazon's number stays behind.
 */
export function storyOf(one: Case) {
  const { name, category, marketplace, openedOn, entries, state } = one;
  const english = entries.findLast(({ who, letter }) => who === 'seller' && letter !== '')?.letter;
  return {
    title: name,
    category,
    marketplace,
    steps: entries.map(({ day, who, what, letter }) => ({
      day: Math.max(0, daysBetween(openedOn, day)),
      actor: who,
      text: what,
      ...(letter === '' ? {} : { quote: letter }),
    })),
    ...(english === undefined ? {} : { english }),
    ...(state === 'solved'
      ? { outcome: 'solved' as const, days: Math.max(0, daysBetween(openedOn, lastDay(one))) }
      : {}),
    rounds: rounds(one),
  };
}

/** How often the other side answered something that the seller had written. */
function rounds({ entries }: Case): number {
  return entries.filter(
    ({ who }, index) => who !== 'seller' && entries[index - 1]?.who === 'seller',
  ).length;
}
