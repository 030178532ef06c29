import type { Shadow } from './normalise.ts';
import { without } from './shadow-builder.ts';
import { writtenOut } from './spoken.ts';

/**
 * Second step of the shadow: what only shows over several characters. Values written with a space or
 * dot after each character are closed up, numbers said in words or Chinese numerals become digits, and
 * O or l inside a number becomes 0 or 1.
 */
export function respell(shadow: Shadow): Shadow {
  const closed = closeUp(writtenOut(shadow));
  return { ...closed, text: inDigits(closed.text) };
}

/** B 0 7 Z 5 E … · 1-3-8-0 … · 徐 静 怡 · 青.禾.拾.光: one character at a time, three or more. */
const apart = [
  /(?<![A-Za-z0-9])[A-Za-z0-9](?:[ ._*~-]{1,3}[A-Za-z0-9](?![A-Za-z0-9])){2,}/g,
  /(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?:[ ._*~-]{1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff])){2,}/g,
];

/** What goes from a value: what matches is dropped, whole or only its spaces. */
const gaps: readonly { pattern: RegExp; drop: RegExp }[] = [
  // www . amazon . com · ops @ mailbox · https : // · export .example · 112 - 2453566
  { pattern: /(?<=[\w)]) {1,2}[.:/?=&@#_](?: ?[.:/?=&@#_]){0,3} {1,2}(?=[\w(])/g, drop: / /g },
  { pattern: / {1,2}(?<=[\w)] {1,2})\.(?=[a-z]{2})/g, drop: / /g },
  { pattern: / {1,2}(?<=[0-9] {1,2})- {0,2}(?=[0-9])/g, drop: / /g },
  // B07**Z5**EQ · 113=⏎-8846201 of a quoted mail · 113-⏎8846201 broken after its dash
  { pattern: /(?<=[A-Za-z0-9])(?:\*\*|~~|`{1,3}|=\n)(?=[A-Za-z0-9-])/g, drop: /[^]/g },
  { pattern: / ?\n(?<=[A-Za-z0-9][-_/@] ?\n)[> ]{0,4}(?=[A-Za-z0-9])/g, drop: /[^]/g },
  // (1)(8)(7)… · 81[.]2[.]69 · one digit a line
  { pattern: /(?<![A-Za-z0-9])(?:\([0-9A-Za-z]\)){4,}/g, drop: /[()]/g },
  { pattern: /(?<=[A-Za-z0-9])(?:\[[.:]\]|\(\.\)|\{\.\})(?=[A-Za-z0-9/])/g, drop: /[[\](){}]/g },
  { pattern: /(?<![A-Za-z0-9])[0-9](?:\n[0-9](?![A-Za-z0-9])){8,}/g, drop: /\n/g },
  // FBA17⏎RT9XQ4L: a code broken over two lines, whole only with the second
  {
    pattern:
      /(?<![A-Za-z0-9])(?:FBA1(?=[A-Z0-9\n]{8,10}(?![A-Za-z0-9]))|[BX]0(?=[A-Z0-9\n]{9}(?![A-Za-z0-9]))|A[0-9](?=[A-Z0-9\n]{11,13}(?![A-Za-z0-9])))[A-Z0-9]{1,11}\n(?=[A-Z]{0,9}[0-9])[A-Z0-9]{2,11}/g,
    drop: /\n/g,
  },
  // a number broken in the middle of a sentence, where neither half is a number or a date of its own
  {
    pattern:
      /(?<=[^\n0-9A-Za-z-])(?![0-9]{9}|20[0-9]{2}-)[0-9-]{2,12}\n[> ]{0,2}(?![0-9]{9}|20[0-9]{2}-)[0-9-]{2,12}(?![0-9A-Za-z\n./:-])/g,
    drop: /\n[> ]*/g,
  },
];

function closeUp(shadow: Shadow): Shadow {
  const drop = new Uint8Array(shadow.text.length);
  let some = false;
  const dropFrom = (run: string, start: number, separators: RegExp) => {
    for (const { 0: gone, index } of run.matchAll(separators)) {
      drop.fill(1, start + index, start + index + gone.length);
      some = true;
    }
  };
  for (const gap of apart) {
    for (const { 0: run, index } of shadow.text.matchAll(gap)) dropFrom(run, index, between(run));
  }
  for (const { pattern, drop: separators } of gaps) {
    for (const { 0: run, index } of shadow.text.matchAll(pattern)) dropFrom(run, index, separators);
  }
  return some ? without(drop, shadow) : shadow;
}

/**
 * Dots and dashes go with the spaces where they stand between all characters; a dash between some
 * of them divides a number (555 - 0186) and stays.
 */
function between(run: string): RegExp {
  const everywhere = /^.(?: ?[._*~-]{1,2} ?[^ ._*~-])+$/.test(run);
  return everywhere ? /[ ._*~-]/g : / /g;
}

/** 1l3-O8 · DE36OO21… */
const numberWithLetters =
  /(?<![A-Za-z0-9])(?=[OoIl]{0,20}[0-9])(?=[0-9]{0,40}[OoIl])[0-9OoIl]{2,}(?=[Xx]?(?![A-Za-z0-9]))/g;
const codeWithLetters =
  /(?<![A-Za-z0-9])([A-Z]{2}(?=[OIl]{1,3}[0-9])|[A-Z]{1,4}?(?=[0-9]))([0-9OIl]{7,})(?![A-Za-z0-9])/g;
/** paypa1 · ZENT0 */
const digitInWord =
  /[01](?<=(?<![A-Za-z0-9])[A-Za-z][a-z]{0,20}[01])(?:(?<=[a-z]0)|(?=[a-z]))(?=[a-z]{0,20}(?![A-Za-z0-9]))/g;

function asDigits(run: string): string {
  return run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
}

function inDigits(text: string): string {
  return text
    .replace(numberWithLetters, asDigits)
    .replace(codeWithLetters, (_, prefix: string, code: string) => prefix + asDigits(code))
    .replace(digitInWord, (one) => (one === '0' ? 'o' : 'l'));
}
