import { hanziDigits } from './lookalikes.ts';
import type { Shadow } from './normalise.ts';
import { without } from './shadow-builder.ts';

const digitWords: ReadonlyMap<string, string> = new Map(
  [
    ['zero', 'ling'],
    ['one', 'yao', 'yi'],
    ['two', 'er'],
    ['three', 'san'],
    ['four', 'si'],
    ['five', 'wu'],
    ['six', 'liu'],
    ['seven', 'qi'],
    ['eight', 'ba'],
    ['nine', 'jiu'],
  ].flatMap((words, digit) => words.map((word) => [word, String(digit)] as const)),
);

/** The longer first: six is not si and an x. */
const word = [...digitWords.keys()].toSorted((a, b) => b.length - a.length).join('|');
const numeral = [...hanziDigits.keys()].join('');

/** one five nine 二零四 八三… · yao ba liu…: a digit's word, then six more digits in any spelling. */
const saidInWords = new RegExp(
  `(?<![A-Za-z])(?:${word})(?:[ ,-]{0,2}(?:${word}|[${numeral}0-9])){6,}(?![A-Za-z])`,
  'gi',
);
const anyWord = new RegExp(word, 'gi');

/** 幺三八 六零二七… · 一一四杠五一二…: seven digits or more; one after a gap is not alone. */
const saidInHanzi = new RegExp(
  `[${numeral}](?:[${numeral}0-9]|[ ,杠-](?=[${numeral}0-9]{2})){6,}(?<![ ,杠-])`,
  'g',
);

/** Stands where letters of a word were: it belongs to the digit before it. */
const filler = '\uE001';

/** Numbers said aloud become digits, one for each word or numeral. */
export function writtenOut(shadow: Shadow): Shadow {
  const text = shadow.text
    .replace(saidInWords, (run) =>
      (run.match(anyWord)?.length ?? 0) > 1 ? wordsToDigits(run) : run,
    )
    .replace(saidInHanzi, (run) => (mostlyHanzi(run) ? toDigits(run) : run));
  if (!text.includes(filler)) return { ...shadow, text };
  const drop = new Uint8Array(text.length);
  for (let at = text.indexOf(filler); at >= 0; at = text.indexOf(filler, at + 1)) drop[at] = 1;
  return without(drop, { ...shadow, text }, true);
}

function wordsToDigits(run: string): string {
  return toDigits(
    run.replace(
      anyWord,
      (one) => (digitWords.get(one.toLowerCase()) ?? '') + filler.repeat(one.length - 1),
    ),
  );
}

function toDigits(run: string): string {
  return run
    .replace(/[ ,]/g, filler)
    .replace(/杠/g, '-')
    .replace(/[^0-9-]/g, (one) => hanziDigits.get(one) ?? one);
}

/** “000012一共” is a number and a word; “幺三六4三三” is a number said aloud. */
function mostlyHanzi(run: string): boolean {
  const numerals = run.replace(/[ ,杠-]/g, '');
  return numerals.replace(/[0-9]/g, '').length * 2 >= numerals.length;
}
