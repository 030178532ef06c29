import { topics } from './words/topics.ts';

const compiled = Object.entries(topics).map(([name, { things }]) => ({
  name,
  says: new RegExp(`(?<![A-Za-z0-9])(${things})(?![A-Za-z0-9])`, 'i'),
}));

/** A listing of which nothing else is said. */
const page =
  /\b(B0[A-Z0-9]{8}|asins?|listings?(?! policy)|skus?|(?<=(restore|reinstate|merge|repair) )(the|my|our|this) page|(my|our) (offer|link)s?)\b/i;
/** What such a listing may be about. */
const ofPage = new Set(
  'variation content listing infringer rights brand price papers code'.split(' '),
);

/** The topics that a text names; `page` for a listing of which nothing else is said. */
export function topicsIn(text: string): Set<string> {
  const found = compiled.filter(({ says }) => says.test(text)).map(({ name }) => name);
  return new Set(found.length === 0 && page.test(text) ? ['page'] : found);
}

/** Whether two parts of a letter are about different things; without a topic nothing is known. */
export function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  return ![...one].some((a) => [...other].some((b) => a === b || goes(a, b) || goes(b, a)));
}

/** Whether they have no topic in common, related ones aside. */
export const areOther = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...other].some((topic) => one.has(topic));

const goes = (one: string, other: string): boolean =>
  one === 'learn' ||
  (one === 'page' ? ofPage.has(other) : (topics[one]?.with?.includes(other) ?? false));

/** Whether they are in different areas, too: a title and a variation are both about the page. */
export function areFarApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const areas = areasOf(one);
  return areApart(one, other) && ![...areasOf(other)].some((area) => areas.has(area));
}

const areasOf = (names: ReadonlySet<string>): Set<string> =>
  new Set([...names].map((name) => topics[name]?.area ?? 'page'));
