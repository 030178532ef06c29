/** What a text calls one of several identifiers of a kind. */
export type Role = 'parent' | 'current_parent' | 'former_parent' | 'child' | 'other';

/** Where words beside an identifier are looked for, in UTF-16 units. */
const reach = 60;

/** A 汉字 that isn't at the end of another word (帽子：B0…). */
const han = (one: string) =>
  `${one}(?:体|级|变体|商品|产品|链接)|(?<!\\p{sc=Han})${one}(?=\\s*(?:ASIN|[：:]|$))`;

/** The longer ones first: “wrong parent” is no mere parent. */
const words: readonly [Role, string][] = [
  [
    'current_parent',
    `\\b(?:current|new|wrong|foreign) parents?\\b|(?:现在|当前|新|错误?)的?(?:${han('父')})`,
  ],
  [
    'former_parent',
    `\\b(?:old|former|original|previous|correct|right) parents?\\b|(?:原来?|旧|之前|以前|正确)的?(?:${han('父')})`,
  ],
  ['parent', `\\bparents?\\b|${han('父')}`],
  ['child', `\\bchild(?:ren)?\\b(?!['’]s)|${han('子')}`],
  ['other', '\\b(?:other|second|duplicate)\\b|另外?一个|重复的?'],
];
const any = words.map(([role, pattern]) => `(?<${role}>${pattern})`).join('|');
const role = new RegExp(any, 'giu');

/** What may stand between the word and its identifier. */
const between =
  '(?:[\\s:：=#"“「(（\\-–—]|ASINs?|IDs?|number|编号|listing|product|item|variation|的|is|was|are|是|为)*';
const close = new RegExp(`^${between}$`, 'iu');
/** “child of B0…” names the parent, and the other way round. */
const of = /^(?: ASINs?)? (?:of|for|under)(?: (?:the|my))?(?: ASINs?)? *$/i;
const turned: Readonly<Partial<Record<Role, Role>>> = { child: 'parent', parent: 'child' };
const joined = /^\s*(?:ASINs?)?\s*(?:and|or|&|\/|、|和|与|及|或)?\s*$/i;

const behind = new RegExp(
  `^(?:[ \\t]*[(（\\[【][ \\t]*|[ \\t]+(?:is|was|as)[ \\t]+(?:(?:the|a|an|my|its|one)[ \\t]+)?|[ \\t]*(?:是|为|作为)[ \\t]*)(?:${any})`,
  'iu',
);
const closing = new RegExp(
  `^[ \\t]*(?:${any})(?:[ \\t]*ASINs?)?[ \\t]*(?=[,，、;；。.)\\n]|$)`,
  'iu',
);
const list = /^[\s,，、;；/&+]*(?:and|or|和|与|及)?\s*$/i;

/** Most texts have none of the words: those are read in no time. */
const hint = /parent|child|other|second|duplicate|[父子另重]/i;

/**
 * What the words right beside an identifier call it: before it (“parent ASIN: B0…”), else behind it
 * (“B0… (child)”). In a list the first one's word is for all. Undefined where none does, or two do
 * (“parent and child: B0…, B0…”).
 * @param before The end of the identifier that stands before it, and its role
 */
export function roleAt(
  text: string,
  place: { start: number; end: number },
  before: { end: number; role: Role | undefined } | undefined,
): Role | undefined {
  const after = text.slice(place.end, place.end + reach);
  const mayBe = hint.test(after);
  const said = mayBe ? nameOf(behind.exec(after)) : undefined;
  if (said) return said;
  const lead = text.slice(Math.max(before?.end ?? 0, place.start - reach), place.start);
  if (before && list.test(lead) && lead.trim() !== '') return before.role;
  const called = hint.test(lead) ? roleBefore(lead) : undefined;
  return called ?? (mayBe ? nameOf(closing.exec(after)) : undefined);
}

function roleBefore(lead: string): Role | undefined {
  // A word's own line counts, its identifier may stand on the next one.
  const clause = /[^,，;；。!?！？\n]*$/.exec(lead.trimEnd())![0];
  const named = [...clause.matchAll(role)];
  const last = named.at(-1);
  if (!last) return undefined;
  const [found, rest] = [nameOf(last)!, clause.slice(last.index + last[0].length)];
  const former = named.at(-2);
  if (former && joined.test(clause.slice(former.index + former[0].length, last.index)))
    return undefined;
  if (of.test(`${rest} `)) return turned[found];
  return close.test(rest) ? found : undefined;
}

function nameOf(match: RegExpExecArray | RegExpMatchArray | null): Role | undefined {
  const [name] = Object.entries(match?.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
  return name as Role | undefined;
}
