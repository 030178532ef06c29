import { hanziDigits } from './lookalikes.ts';
import type { Shadow } from './normalise.ts';
import { without } from './shadow-builder.ts';
import { spelledOut } from './spelled.ts';
import { filler, inPlace, isDashWord, joint, saidJoint } from './joints.ts';

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
const digit = `[${numeral}0-9]`;

/** one five nine 二零四 八三… · yao ba liu…: a digit's word, then six more digits in any spelling. */
const saidInWords = new RegExp(
  `(?<![A-Za-z])(?:${word})(?:[ ,-]{0,2}(?:${word}|${digit})){6,}(?![A-Za-z])`,
  'gi',
);
const anyWord = new RegExp(word, 'gi');

/**
 * 幺三八 六零二七… · 一一四杠五一二… · 一九九 然后是 一七三… · 一百三十八，三五一一…: seven digits or more;
 * one after a gap is not alone.
 */
const saidInHanzi = new RegExp(
  `(?:[${numeral}]|1(?<![0-9]1)[0-9]{0,3}[${numeral}])(?:${digit}|[百十](?=[${numeral}])|(?:${joint})(?=${digit}{2})){6,}`,
  'g',
);
/** 验证码八零三七二九: shorter, where a word says that it is a code. */
const codeInHanzi = new RegExp(
  `((?:验证码|校验码|动态码|提取码|取件码|位码|密码|口令)[^\\n0-9${numeral}]{0,8})([${numeral}](?: ?[${numeral}]){3,7})`,
  'g',
);
/** B零7Z5EQKST */
const hanziInCode = new RegExp(
  `(?<![A-Za-z0-9])[ABFX](?=[A-Z0-9]{0,12}[${numeral}])[A-Z0-9${numeral}]{9,14}(?![A-Za-z0-9])`,
  'g',
);
/** 113 dash 8846201 dash 5540217 · 138 然后 0013 再 8000 · B07Z5 杠 EQKST */
const saidInParts = new RegExp(
  `(?<![0-9A-Za-z.])[0-9A-Z]{2,10}(?=[ ,、]{0,2}[横短杠减然接跟再最后中空逗dhmtsca])(?:${saidJoint}[0-9A-Z]{2,10}){1,5}(?![0-9A-Za-z])`,
  'g',
);
const anyJoint = new RegExp(joint, 'g');

/** Numbers and codes said aloud become digits and letters, one for each word or numeral. */
export function writtenOut(shadow: Shadow): Shadow {
  const text = spelledOut(shadow.text)
    .replace(saidInWords, (run) =>
      (run.match(anyWord)?.length ?? 0) > 1 ? wordsToDigits(run) : run,
    )
    .replace(hanziInCode, (run) => run.replace(/[^0-9A-Z]/g, (one) => hanziDigits.get(one) ?? one))
    .replace(saidInHanzi, (run) => (isSaidAloud(run) ? toDigits(run) : run))
    .replace(codeInHanzi, (_, name: string, code: string) => name + toDigits(code))
    .replace(saidInParts, (run) => (isCode(run) ? run.replace(anyJoint, withDash) : run));
  if (!text.includes(filler)) return { ...shadow, text };
  const drop = new Uint8Array(text.length);
  for (let at = text.indexOf(filler); at >= 0; at = text.indexOf(filler, at + 1)) drop[at] = 1;
  return without(drop, { ...shadow, text }, true);
}

function wordsToDigits(run: string): string {
  return toDigits(
    run.replace(anyWord, (one) => inPlace(digitWords.get(one.toLowerCase()) ?? '', one)),
  );
}

function toDigits(run: string): string {
  return run
    .replace(anyJoint, (one) => (isDashWord(one) ? withDash(one) : filler.repeat(one.length)))
    .replace(/[百十]/g, filler)
    .replace(/[^0-9-]/g, (one) => hanziDigits.get(one) ?? one);
}

const withDash = (one: string) => inPlace('-', one);

/** “000012一共” is a number and a word; “幺三六4三三” and “13八零零…” are numbers said aloud. */
function isSaidAloud(run: string): boolean {
  const numerals = run.replace(anyJoint, '').replace(/[百十]/g, '');
  if (numerals.length < 7) return false;
  if (numerals.replace(/[0-9]/g, '').length * 2 >= numerals.length) return true;
  return /^1[3-9][0-9]{9}$/.test(toDigits(run).replace(/[^0-9]/g, ''));
}

/** Parts of a number of nine digits or more, or of a code that begins as Amazon's do; seven with a dash. */
function isCode(run: string): boolean {
  if (/^(?:[BX]0|FBA1|1Z)/.test(run)) return true;
  return run.replace(/[^0-9]/g, '').length >= (isDashWord(run) ? 7 : 9);
}
