import { inPlace, isDashWord } from './joints.ts';

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const digitOf: ReadonlyMap<string, string> = new Map([
  ...digits.map((word, digit) => [word, String(digit)] as const),
  ['oh', '0'],
  ['niner', '9'],
]);

/** The spelling alphabet of radio and call centres (ICAO/NATO): each word stands for its first letter. */
const alphabet =
  'alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiske?y|x-?ray|yankee|zulu';
const digitWord = [...digitOf.keys()].toSorted((a, b) => b.length - a.length).join('|');
const sign = `(?:(?:double|triple) (?:${digitWord})|${digitWord}|${alphabet}|[a-z0-9])(?![a-z0-9])`;

/** Not the end of a sentence: the next may begin with I or a. */
const pause = '(?:[,-] ?| {1,2}|\\.)';

/** Bravo zero Delta two… · B-zero-C-P-nine-four-N… · one one three dash eight…: six signs or more. */
const spelled = new RegExp(
  `(?<![a-z0-9])${sign}(?:${pause}(?:(?:dash|hyphen|minus|space|then)[ ,]{1,2})?${sign}){5,}`,
  'gi',
);
const part =
  /(double|triple) ([a-z]+)|(x-?ray|[a-z]+)|[0-9]|[ ,.-]{1,2}(?:(?:dash|hyphen|minus|space|then)[ ,]{1,2})?/gi;

/** Codes spelled letter by letter, of the same length as before; runs without words stay. */
export function spelledOut(text: string): string {
  return text.replace(spelled, (run) => {
    const words = run.match(/[a-z]{2,}/gi)?.length ?? 0;
    if (words < 2) return run;
    const [article] = /^[aI] /.exec(run) ?? [''];
    const [after] = / [aI]$/.exec(run) ?? [''];
    const code = run.slice(article.length, run.length - after.length);
    return article + code.replace(part, readPart) + after;
  });
}

function readPart(whole: string, times = '', repeated = '', word = ''): string {
  if (times) {
    const digit = digitOf.get(repeated.toLowerCase()) ?? '';
    return inPlace(digit.repeat(times.toLowerCase() === 'double' ? 2 : 3), whole);
  }
  if (word) return inPlace(digitOf.get(word.toLowerCase()) ?? word.charAt(0).toUpperCase(), whole);
  if (/[0-9]/.test(whole)) return whole;
  return inPlace(/[a-z]/i.test(whole) && isDashWord(whole) ? '-' : '', whole);
}
