import type { LabelId } from './labels.ts';

/**
 * What is known of a value: `certain` is masked, `likely` is asked, `keep` is public and guards its
 * place against other readings, `no` is not what the pattern looked for.
 */
export type Verdict = 'certain' | 'likely' | 'keep' | 'no';

/** The value as the shadow has it, and up to 40 units of the words on either side. */
export interface Around {
  raw: string;
  before: string;
  after: string;
}

/** One row of the table: how a kind of identifier is written, and how sure a match is. */
export interface Identifier {
  id: string;
  label: LabelId;
  /** Flags `dg` at least. The value is group 1, or the whole match. Bounded quantifiers only. */
  pattern: RegExp;
  /** Group 1 is a list; each match of this is one value. */
  item?: RegExp;
  /** Numbered marks, `[ASIN-1]`: readers may tell two apart. Otherwise plain, `[订单号]`. */
  numbered?: true;
  /** Judges the value without its separators, in capitals. */
  verdict: Verdict | ((value: string, around: Around) => Verdict);
  /** Where the pattern is only an anchor: the true edges of the value, or nothing. */
  widen?: (text: string, start: number, end: number) => readonly [number, number] | undefined;
}

/** Words between a keyword and its value: “Case ID: ”, “编号是 ”, “no. #”. */
const gap =
  '[^0-9A-Za-z\\n\\uE000]{0,8}' +
  '(?:(?:ids?|no|nr|number|num|code|is|as|was|into|reg)(?![A-Za-z])[^0-9A-Za-z\\n\\uE000]{0,6}){0,2}';
const glue = '(?: ?(?:[,、/;&~]|和|与|及|或|到|至|变成|改成|换成)(?: ?and)? ?| (?:and|or|to) )';

/**
 * A pattern for a value that only its keyword gives away, and for the list that may follow
 * (“case 1… and 2…”). English keywords must begin a word. The value's source has no groups of its own.
 */
export function named(
  english: string,
  chinese: string,
  value: string,
): Pick<Identifier, 'pattern' | 'item'> {
  const keyword = [english && `(?<![A-Za-z])(?:${english})`, chinese].filter(Boolean).join('|');
  const one = `${value}(?![0-9A-Za-z])`;
  return {
    pattern: new RegExp(`(?:${keyword})${gap}(${one}(?:${glue}${one}){0,9})`, 'dgi'),
    item: new RegExp(one, 'gi'),
  };
}

/** Certain when the check passes; else certain beside its own name, else as told. */
export function proven(
  check: (value: string) => boolean,
  name: RegExp,
  otherwise: Verdict,
): (value: string, around: Around) => Verdict {
  return (value, { before }) => (check(value) || name.test(before) ? 'certain' : otherwise);
}

/** Certain where the words before the value name it; else as told. */
export function besides(
  name: RegExp,
  otherwise: Verdict,
): (value: string, around: Around) => Verdict {
  return (_, { before }) => (name.test(before) ? 'certain' : otherwise);
}

/** 20251120, 202511201530…: a date or a time stamp, never an identifier. */
export function isTimestamp(value: string): boolean {
  return /^20[0-4][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[0-2][0-9](?:[0-5][0-9]){1,2})?$/.test(
    value,
  );
}
