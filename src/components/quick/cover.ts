/** Words that say nothing about a page when they alone are in it. */
const idleHan = new Set('的了吗呢吧啊是在我你他它们这那就都也很还被把和与及或个有没不怎么要会能');
const idleLatin = new Set(
  'the a an is are was were be to of in on at and or my i we it for with not no do does how what'.split(
    ' ',
  ),
);

/** At least so much of a question must be in a page. */
const enough = 0.5;
/** Pagefind cuts unknown words short; the beginning of a word counts as the word. */
const beginning = 4;

/**
 * Whether a page holds a fair part of a question. Pagefind leaves out the words that an index doesn't
 * know, and a small index knows few: what is left may be no more than 的.
 * @param words what matched in the page, and its title.
 */
export function covers(question: string, words: readonly string[]): boolean {
  const all = unitsOf(question);
  const telling = all.filter((unit) => !idleHan.has(unit) && !idleLatin.has(unit));
  const asked = telling.length > 0 ? telling : all;
  const held = words.join(' ').toLowerCase();
  const found = asked.filter((unit) => held.includes(unit.slice(0, beginning)));
  return asked.length === 0 || found.length >= asked.length * enough;
}

/** Each Han character and each other word once. */
function unitsOf(text: string): string[] {
  const units = text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu);
  return [...new Set(units ?? [])];
}
