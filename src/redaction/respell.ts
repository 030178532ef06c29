import { hanziDigits } from './lookalikes.ts';
import type { Shadow } from './normalise.ts';

/**
 * Second step of the shadow: what only shows over several characters. Values written with a space or
 * dot after each character are closed up, numbers said in Chinese numerals become digits, and O or l
 * inside a number becomes 0 or 1.
 */
export function respell(shadow: Shadow): Shadow {
  const closed = closeUp(shadow);
  return { ...closed, text: inDigits(closed.text) };
}

/** B 0 7 Z 5 E … · 1-3-8-0 … · 徐 静 怡 · 青.禾.拾.光: one character at a time, three or more. */
const apart = [
  /(?<![A-Za-z0-9])[A-Za-z0-9](?:[ ._*~-]{1,3}[A-Za-z0-9](?![A-Za-z0-9])){2,}/g,
  /(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?:[ ._*~-]{1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff])){2,}/g,
];

/** www . amazon . com · ops @ mailbox · https : // · export .example · 112 - 2453566: spaces only. */
const spaced = [
  /(?<=[\w)]) {1,2}[.:/?=&@#_](?: ?[.:/?=&@#_]){0,3} {1,2}(?=[\w(])/g,
  /(?<=[\w)]) {1,2}\.(?=[a-z]{2})/g,
  /(?<=[0-9]) {1,2}- {0,2}(?=[0-9])/g,
];

function closeUp(shadow: Shadow): Shadow {
  const drop = new Uint8Array(shadow.text.length);
  const dropFrom = (run: string, start: number, separators: RegExp) => {
    for (const { index } of run.matchAll(separators)) drop[start + index] = 1;
  };
  for (const gap of apart) {
    for (const { 0: run, index } of shadow.text.matchAll(gap)) dropFrom(run, index, between(run));
  }
  for (const gap of spaced) {
    for (const { 0: run, index } of shadow.text.matchAll(gap)) dropFrom(run, index, / /g);
  }
  return without(drop, shadow);
}

/**
 * Dots and dashes go with the spaces where they stand between all characters; a dash between some
 * of them divides a number (555 - 0186) and stays.
 */
function between(run: string): RegExp {
  const everywhere = /^.(?: ?[._*~-]{1,2} ?[^ ._*~-])+$/.test(run);
  return everywhere ? /[ ._*~-]/g : / /g;
}

function without(drop: Uint8Array, { text, from, to }: Shadow): Shadow {
  if (!drop.includes(1)) return { text, from, to };
  const kept: Shadow = { text: '', from: [], to: [] };
  let copied = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !drop[at]) {
      kept.from.push(from[at] ?? 0);
      kept.to.push(to[at] ?? 0);
      continue;
    }
    kept.text += text.slice(copied, at);
    copied = at + 1;
  }
  return kept;
}

const saidInHanzi = /[〇零○一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖0-9]{7,}/g;
const numberWithLetters = /(?<![A-Za-z0-9])(?=[OoIl]{0,20}[0-9])[0-9OoIl]{3,}(?![A-Za-z0-9])/g;
const wordWithDigit = /(?<![A-Za-z0-9])[A-Za-z][a-z]{0,20}(?:[01][a-z]{1,20}|0)(?![A-Za-z0-9])/g;

/** “000012一共” is a number and a word; “幺三六4三三” is a number said aloud. */
function mostlyHanzi(run: string): boolean {
  return run.replace(/[0-9]/g, '').length * 2 >= run.length;
}

function inArabic(run: string): string {
  return [...run].map((one) => hanziDigits.get(one) ?? one).join('');
}

function inDigits(text: string): string {
  return text
    .replace(saidInHanzi, (run) => (mostlyHanzi(run) ? inArabic(run) : run))
    .replace(numberWithLetters, (run) => run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'))
    .replace(wordWithDigit, (word) => word.replace('0', 'o').replace('1', 'l'));
}
