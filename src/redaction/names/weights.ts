import * as packed from './characters.ts';
import { begunWords, endedWords } from './packed-lists.ts';
import { unpackHanzi } from './packed.ts';
import { sieveOf } from './sieve.ts';

/** What is known of each Chinese character, in one small table: two bits each for its three parts, one for compounds. */
const first = 0x4e00;
const table = new Uint8Array(0x5200);

const put = (character: string, shift: number, weight: number) => {
  const at = character.charCodeAt(0) - first;
  table[at] = (table[at] ?? 0) | (weight << shift);
};

const surnames = packed.surnames.map(unpackHanzi);
for (const [weight, row] of surnames.entries()) for (const one of row) put(one, 0, weight + 1);
for (const [begins, ends, row] of packed.givenNames) {
  for (const one of unpackHanzi(row)) {
    put(one, 2, begins);
    put(one, 4, ends);
  }
}
const simplifiedOf = new Map(
  [...unpackHanzi(packed.traditional)].map((old, at) => [old, packed.simplified[at] ?? old]),
);
for (const [old, plain] of simplifiedOf) {
  table[old.charCodeAt(0) - first] = table[plain.charCodeAt(0) - first] ?? 0;
}
const simplified = (words: string) =>
  words.replace(/[\u4e00-\u9fff]/g, (one) => simplifiedOf.get(one) ?? one);

const read = (text: string, at: number, shift: number) =>
  ((table[text.charCodeAt(at) - first] ?? 0) >> shift) & 3;

/** 0 none, 1 only where announced, 2 with some context, 3 hardly another word. */
export const surnameAt = (text: string, at: number): number => read(text, at, 0);
/** 0 to 3: how well the character begins, or ends, a given name. */
export const beginsGiven = (text: string, at: number): number => read(text, at, 2);
export const endsGiven = (text: string, at: number): number => read(text, at, 4);

/** Every character that can be a surname, as a class of a pattern; traditional ones too. */
const single = surnames.join('');
const heads = packed.compoundSurnames
  .split('|')
  .map((one) => one[0])
  .join('');
const old = [...simplifiedOf].filter(([, plain]) => single.includes(plain)).map(([one]) => one);
export const surnameClass = `[${single}${old.join('')}${heads}]`;

const compounds = new Set(packed.compoundSurnames.split('|'));
for (const [one] of compounds) if (one) put(one, 6, 1);
/** True where a surname of two characters begins: 欧阳. */
export const isCompoundAt = (text: string, at: number): boolean =>
  read(text, at, 6) === 1 && compounds.has(simplified(text.slice(at, at + 2)));

/**
 * Ordinary words of two characters that hold a surname's, counted over the jieba dictionary (MIT): those
 * that begin with it and whose other character also stands in given names, and those that end with it.
 */
const begun = sieveOf(begunWords);
const ended = sieveOf(endedWords);
/** True when the surname's character and the next make an ordinary word: 高级. */
export const beginsWord = (two: string): boolean => begun.has(simplified(two));
/** True when the character before and the surname's make one: 提高. */
export const endsWord = (two: string): boolean => ended.has(simplified(two));
