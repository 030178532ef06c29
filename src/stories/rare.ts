/** So few stories of one category and site say little about who told one of them; fewer say more. */
export const fewestAlike = 5;

/** By category, the marketplaces with enough published stories, apart by spaces. */
export type CommonPlaces = Record<string, string>;

export function commonPlaces(
  rows: readonly { category: string; marketplace: string }[],
): CommonPlaces {
  const common: CommonPlaces = {};
  for (const { category, marketplace } of rows) {
    common[category] = `${common[category] ?? ''} ${marketplace}`.trim();
  }
  return common;
}

/** True when category, site and month together may name the author. Says nothing of half a choice. */
export function isRare(
  common: CommonPlaces,
  story: { category: string; marketplace: string; openedMonth: string },
): boolean {
  const { category, marketplace, openedMonth } = story;
  if (category === '' || marketplace === '' || openedMonth.trim() === '') return false;
  return !Object.hasOwn(common, category) || !common[category]!.split(' ').includes(marketplace);
}
