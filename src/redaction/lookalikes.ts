/**
 * Characters people write instead of the plain one, by habit of a keyboard or to slip past a filter.
 * Each row: the plain character, then what stands for it. NFKC, digit scripts and invisible characters
 * are handled in `normalise.ts`; this is what remains (letters: a part of Unicode UTS 39).
 */
const rows = [
  ['-', '‐‑‒–—―−⁃˗⸺⸻﹘᠆־➖'],
  ['.', '·•∙⋅・‧｡●'],
  ['@', 'ⓐ'],
  ['|', '│∣'],
  [':', '：∶ː꞉'],
  ['/', '⁄∕╱'],
  [' ', '⠀ㅤᅠᅟﾠ'],
  ['a', 'аɑα'],
  ['c', 'сϲ'],
  ['d', 'ԁ'],
  ['e', 'еҽ'],
  ['g', 'ɡ'],
  ['h', 'һ'],
  ['i', 'іıι'],
  ['j', 'ј'],
  ['k', 'к'],
  ['l', 'ӏ'],
  ['m', 'м'],
  ['n', 'п'],
  ['o', 'оοσ'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['r', 'г'],
  ['s', 'ѕ'],
  ['t', 'т'],
  ['u', 'υ'],
  ['v', 'ѵν'],
  ['w', 'ԝω'],
  ['x', 'хχ'],
  ['y', 'уγ'],
  ['A', 'АΑ'],
  ['B', 'ВΒ'],
  ['C', 'СϹ'],
  ['E', 'ЕΕ'],
  ['H', 'НΗ'],
  ['I', 'ІΙӀ'],
  ['J', 'Ј'],
  ['K', 'КΚ'],
  ['M', 'МΜ'],
  ['N', 'Ν'],
  ['O', 'ОΟ'],
  ['P', 'РΡ'],
  ['S', 'Ѕ'],
  ['T', 'ТΤ'],
  ['X', 'ХΧ'],
  ['Y', 'ҮΥУ'],
  ['Z', 'Ζ'],
  ['0', '⓿'],
  ['1', '❶➀➊⓵'],
  ['2', '❷➁➋⓶'],
  ['3', '❸➂➌⓷'],
  ['4', '❹➃➍⓸'],
  ['5', '❺➄➎⓹'],
  ['6', '❻➅➏⓺'],
  ['7', '❼➆➐⓻'],
  ['8', '❽➇➑⓼'],
  ['9', '❾➈➒⓽'],
] as const;

/** From the stand-in to the plain character. */
export const lookalikes: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([plain, standIns]) => [...standIns].map((one) => [one, plain] as const)),
);

/** Chinese numerals said digit by digit, as in a phone number: 幺三八… */
export const hanziDigits: ReadonlyMap<string, string> = new Map(
  ['〇零○', '一壹幺', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (forms, digit) => [...forms].map((one) => [one, String(digit)] as const),
  ),
);

/** The few HTML entities that appear when a page is pasted; numeric ones are computed. */
export const entities: Readonly<Record<string, string>> = {
  amp: '&',
  commat: '@',
  period: '.',
  nbsp: ' ',
  hyphen: '-',
  dash: '-',
  colon: ':',
  num: '#',
};
