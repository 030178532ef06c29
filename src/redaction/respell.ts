import { surnameClass } from './names/weights.ts';
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

/**
 * B 0 7 Z 5 E … · 1-3-8-0 … · 徐 静 怡 · 青.禾.拾.光: one character at a time, three or more. With signs
 * that also divide lists, six or more: 1/3/8/0…. Signs between Chinese characters need no other words
 * around: 跟韦/国/栋同名.
 */
const apart = [
  /(?<![A-Za-z0-9])[A-Za-z0-9](?:[ ._*~-]{1,3}[A-Za-z0-9](?![A-Za-z0-9])){2,}/g,
  /(?<![A-Za-z0-9])[A-Za-z0-9](?:[/|+,:;、=^&]{1,2} ?[A-Za-z0-9](?![A-Za-z0-9])){5,}/g,
  /(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?:[ ._*~-]{1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff])){2,}/g,
  /[\u4e00-\u9fff](?:[._*~/|+^-]{1,2}(?:[\u4e00-\u9fff]|[0-9](?![0-9A-Za-z]))){2,}/g,
  /[\u4e00-\u9fff](?: [\u4e00-\u9fff]){3,}/g,
];

/** Pictures and ornaments of the emoji blocks and of the dingbats. */
const emoji = '(?:[\\ud83c-\\ud83e][\\udc00-\\udfff]|[\\u2600-\\u27bf])';
const hanzi = '[\\u4e00-\\u9fff]';

/** What goes from a value: what matches is dropped, whole or only its spaces. */
const gaps: readonly { pattern: RegExp; drop: RegExp }[] = [
  // www . amazon . com · ops @ mailbox · https : // · export .example · 112 - 2453566
  { pattern: /(?<=[\w)]) {1,2}[.:/?=&@#_](?: ?[.:/?=&@#_]){0,3} {1,2}(?=[\w(])/g, drop: / /g },
  { pattern: / {1,2}(?<=[\w)] {1,2})\.(?=[a-z]{2})/g, drop: / /g },
  { pattern: / {1,2}(?<=[0-9] {1,2})- {0,2}(?=[0-9])/g, drop: / /g },
  // B07**Z5**EQ · 113=⏎-8846201 of a quoted mail · 113-⏎8846201 broken after its dash
  { pattern: /(?<=[A-Za-z0-9])(?:\*\*|~~|`{1,3}|=\n)(?=[A-Za-z0-9-])/g, drop: /[^]/g },
  { pattern: / ?\n(?<=[A-Za-z0-9][-_/@] ?\n)[> ]{0,4}(?=[A-Za-z0-9])/g, drop: /[^]/g },
  // Len*ora* Whitcomb · lee.shop⏎@brightnest.example
  { pattern: /(?<=[A-Za-z]{2})\*[A-Za-z]{1,20}\*(?=[ \n,.]|$)/g, drop: /\*/g },
  { pattern: /\n(?<=[a-z0-9]\n)(?=@[a-z0-9-]{1,63}\.[a-z])/gi, drop: /\n/g },
  // 1🌟3🌟8🌟0 · 小鹿🌟拾🌟光 · 赵🐯总
  {
    pattern: new RegExp(
      `${emoji}(?:(?<=(?<![A-Za-z0-9])[A-Za-z0-9]${emoji})(?=[A-Za-z0-9](?![A-Za-z0-9]))|(?<=[0-9]{3}${emoji})(?=[0-9]{3})|(?<=${hanzi}${emoji})(?=${hanzi}{1,4}${emoji}${hanzi})|(?<=${emoji}${hanzi}{1,4}${emoji})(?=${hanzi})|(?<=${surnameClass}${emoji})(?=${hanzi}))`,
      'g',
    ),
    drop: /[^]/g,
  },
  // (1)(8)(7)… · 【1】【3】… · (韦)(国)(栋) · 81[.]2[.]69 · one digit a line
  {
    pattern:
      /(?<![A-Za-z0-9])(?:[([{<「『【〔〖《“"'][0-9A-Za-z\u4e00-\u9fff][)\]}>」』】〕〗》”"'](?:[ ,、-](?=[^ ,、-][0-9A-Za-z\u4e00-\u9fff][)\]}>」』】〕〗》”"']))?){3,}/g,
    drop: /[^0-9A-Za-z\u4e00-\u9fff]/g,
  },
  { pattern: /(?<=[A-Za-z0-9])(?:\[[.:]\]|\(\.\)|\{\.\})(?=[A-Za-z0-9/])/g, drop: /[[\](){}]/g },
  { pattern: /(?<![A-Za-z0-9])[0-9](?:\n[0-9](?![A-Za-z0-9])){8,}/g, drop: /\n/g },
  // FBA17⏎RT9XQ4L: a code broken over two lines, whole only with the second
  {
    pattern:
      /(?<![A-Za-z0-9])(?:FBA1(?=[A-Z0-9\n]{8,10}(?![A-Za-z0-9]))|1Z(?=[A-Z0-9\n]{17}(?![A-Za-z0-9]))|LPN(?=[A-Z0-9\n]{12,14}(?![A-Za-z0-9]))|[BX]0(?=[A-Z0-9\n]{9}(?![A-Za-z0-9]))|A[0-9](?=[A-Z0-9\n]{11,13}(?![A-Za-z0-9])))[A-Z0-9]{1,13}\n(?=[A-Z]{0,9}[0-9])[A-Z0-9]{2,15}/g,
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
  if (/^.(?: ?[^ 0-9A-Za-z\u4e00-\u9fff]{1,2} ?[0-9A-Za-z\u4e00-\u9fff])+$/.test(run))
    return /[^0-9A-Za-z\u4e00-\u9fff]/g;
  // O.U.Y.A.N.G  M.I.N.G: its spaces divide words.
  return /^[A-Za-z](?:[._*~-][A-Za-z]| {1,3}[A-Za-z](?=[._*~-]))+$/.test(run) ? /[._*~-]/g : / /g;
}

/** 1l3-O8 · DE36OO21… */
const numberWithLetters =
  /(?<![A-Za-z0-9])(?=[OoIl]{0,20}[0-9])(?=[0-9]{0,40}[OoIl])[0-9OoIl]{2,}(?=[Xx]?(?![A-Za-z0-9]))/g;
const codeWithLetters =
  /(?<![A-Za-z0-9])([A-Z]{2}(?=[OIl]{1,3}[0-9])|[A-Z]{1,4}?(?=[0-9]))([0-9OIl]{7,})(?![A-Za-z0-9])/g;
/** paypa1 · ZENT0 */
const digitInWord =
  /[01](?<=(?<![A-Za-z0-9])[A-Za-z][a-z]{0,20}[01])(?:(?<=[a-z]0)|(?=[a-z]))(?=[a-z]{0,20}(?![A-Za-z0-9]))/g;

/** l59S764Ol33 · 11B-48Z0571-66932O8: most of it digits, in the form of a mobile or an order. */
const numberInDisguise =
  /(?<![A-Za-z0-9])(?:[1lI][3-9sSbBgq][0-9OoIlSsBZzbgq]{9}|(?=[0-9-]{0,18}[OIlSBZ])[0-9OoIlSBZ]{3}-[0-9OoIlSBZ]{7}-[0-9OoIlSBZ]{7})(?![A-Za-z0-9])/g;

function undisguised(run: string): string {
  const digits = run.match(/[0-9]/g)?.length ?? 0;
  if (digits === run.length || digits < run.length / 2) return run;
  const plain = run.replace(
    /[A-Za-z]/g,
    (one) => '001155822699'['OoIlSsBZzbgq'.indexOf(one)] ?? one,
  );
  return /^1[3-9][0-9]{9}$|-/.test(plain) ? plain : run;
}

function asDigits(run: string): string {
  return run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
}

function inDigits(text: string): string {
  return text
    .replace(numberInDisguise, undisguised)
    .replace(numberWithLetters, asDigits)
    .replace(codeWithLetters, (_, prefix: string, code: string) => prefix + asDigits(code))
    .replace(digitInWord, (one) => (one === '0' ? 'o' : 'l'));
}
