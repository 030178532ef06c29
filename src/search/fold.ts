import { Converter } from 'opencc-js/t2cn';

/** Text folded for comparison; `starts[i]` is where folded unit `i` began in the original. */
export interface Folded {
  text: string;
  /** One more than `text.length`: the last is the length of the original. */
  starts: number[];
}

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Spellings that sellers use alike and OpenCC rightly leaves alone. */
const spelledAlike: Readonly<Record<string, string>> = { 帐: '账', '’': "'", '‘': "'" };

const known = new Map<string, string>();
const remembered = 30_000;

/** One character in compatibility form, lower case and simplified; a lone surrogate becomes a space. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character.toLowerCase();
  const before = known.get(character);
  if (before !== undefined) return before;
  const wellFormed = character.isWellFormed() ? character : ' ';
  const simple = toSimplified(wellFormed.normalize('NFKC').toLowerCase());
  const folded = [...simple].map((part) => spelledAlike[part] ?? part).join('');
  if (known.size < remembered) known.set(character, folded);
  return folded;
}

/** Fold a text: NFKC, lower case, traditional to simplified, character by character. */
export function fold(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let unit = 0; unit < piece.length; unit++) starts.push(at);
    folded += piece;
    at += character.length;
  }
  starts.push(text.length);
  return { text: folded, starts };
}
