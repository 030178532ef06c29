import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Spellings that search reads alike and OpenCC rightly leaves alone. */
const spelledAlike: Readonly<Record<string, string>> = { 帐: '账', '’': "'", '‘': "'" };

const known = new Map<string, string>();

/**
 * A word as search reads it: NFKC, lower case, traditional to simplified, one space between words
 * and none beside a Chinese character (“A+ 页面” is “a+页面”).
 */
export function folded(word: string): string {
  let text = '';
  for (const character of word) text += foldedCharacter(character);
  return /\s/.test(text) ? text.trim().replace(/\s+/g, ' ').replace(besideHan, '') : text;
}

const besideHan = /(?<=\p{sc=Han}) | (?=\p{sc=Han})/gu;

/** Character by character, as the index does: whole words would also change 計畫 to 计划. */
function foldedCharacter(character: string): string {
  if (character <= '~') return character.toLowerCase();
  const before = known.get(character);
  if (before !== undefined) return before;
  const simple = toSimplified(character.normalize('NFKC').toLowerCase());
  const now = Array.from(simple, (part) => spelledAlike[part] ?? part).join('');
  known.set(character, now);
  return now;
}
