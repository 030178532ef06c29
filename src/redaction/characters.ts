import { entities, lookalikes } from './lookalikes.ts';

/** What a character, an entity or a piece of markup says, and how many units of the text it takes. */
export interface Reading {
  plain: string;
  length: number;
  /** It says nothing by itself and belongs to the character before it. */
  combines: boolean;
}

/** Read one character, or the entity, escape or tag that begins here. */
export function characterAt(text: string, at: number): Reading {
  const code = text.codePointAt(at) ?? 0;
  const readings = beginnings.get(code);
  return readings?.(text, at) ?? readingOf(code);
}

/** Characters that may begin something longer. */
const beginnings: ReadonlyMap<number, (text: string, at: number) => Reading | undefined> = new Map([
  [0x26, entityAt],
  [0x25, escapedByteAt],
  [0x3c, tagAt],
  [0x5c, escapedSignAt],
]);

/** `&#49;` `&#x31;` `&commat;`, also where the ampersand was itself escaped: `&amp;#49;`. */
const entityPattern = /&(?:amp;){0,3}(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy;

function entityAt(text: string, at: number): Reading | undefined {
  const [whole, decimal, hex, name] = matchAt(entityPattern, text, at) ?? [];
  if (!whole) return undefined;
  if (name) {
    const plain = entities[name.toLowerCase()];
    return plain === undefined ? undefined : { plain, length: whole.length, combines: false };
  }
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0x10ffff ? undefined : { ...readingOf(code), length: whole.length };
}

/**
 * `%40` in an address, `%E6%9D%8E` for 李: only letters, digits, the signs of an address and characters
 * of three bytes are decoded.
 */
const escapedByte =
  /%(?:25){0,2}(?:(2[3DEF]|3[0-9ADF]|4[0-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9A])|E[0-9A-F](?:%(?:25){0,2}[89AB][0-9A-F]){2})/iy;

function escapedByteAt(text: string, at: number): Reading | undefined {
  const [whole, hex] = matchAt(escapedByte, text, at) ?? [];
  if (!whole) return undefined;
  const code = hex ? Number.parseInt(hex, 16) : threeBytes(whole.replace(/%(?:25)*/g, ''));
  return { ...readingOf(code), length: whole.length };
}

/** The character that UTF-8 writes as these six hex digits. */
function threeBytes(hex: string): number {
  const bytes = Number.parseInt(hex, 16);
  return ((bytes >> 4) & 0xf000) | ((bytes >> 2) & 0xfc0) | (bytes & 0x3f);
}

/** Tags that break no word. With attributes they are left: a value may stand in one. */
const inlineTag =
  /<\/?(?:a|b|big|code|del|em|font|i|ins|kbd|mark|s|small|span|strong|sub|sup|tt|u|wbr) ?\/?>|<!-{2,4}>/iy;

function tagAt(text: string, at: number): Reading | undefined {
  const [whole] = matchAt(inlineTag, text, at) ?? [];
  return whole === undefined ? undefined : { plain: '', length: whole.length, combines: false };
}

/** Markdown: a backslash before a sign. Programs: `\u0031`, `\u674e`, `\x31`. */
const escapedSign =
  /\\{1,2}(?:u\{?([3-9ef][0-9a-f]{3}|0{0,4}[2-7][0-9a-f])\}?|x([2-7][0-9a-f]))|\\(?=[_*.@#+()[\]`~-])/iy;

function escapedSignAt(text: string, at: number): Reading | undefined {
  const [whole, unicode, byte] = matchAt(escapedSign, text, at) ?? [];
  if (!whole) return undefined;
  const hex = unicode ?? byte;
  if (hex === undefined) return { plain: '', length: whole.length, combines: false };
  return { ...readingOf(Number.parseInt(hex, 16)), length: whole.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const known = new Map<number, Reading>();

/** Worked out once for each character, and remembered. */
function readingOf(code: number): Reading {
  let reading = known.get(code);
  if (reading === undefined) {
    const character = String.fromCodePoint(code);
    reading = {
      plain: workOut(character, code),
      length: code > 0xffff ? 2 : 1,
      combines: /[\p{Mn}\p{Me}]/u.test(character),
    };
    if (known.size < 20_000) known.set(code, reading);
  }
  return reading;
}

function workOut(character: string, code: number): string {
  if (/[\n\u2028\u2029]/.test(character)) return '\n';
  if (character !== '\ufeff' && /\s/.test(character)) return ' ';
  const twin = lookalikes.get(character);
  if (twin) return twin;
  if (/[\p{C}\p{Mn}\p{Me}]/u.test(character)) return '';
  if (/\p{Nd}/u.test(character) && code > 0x7f) return String(digitValue(code));
  return [...character.normalize('NFKC')].map(withoutAccent).join('');
}

/** Decimal digits stand in runs of ten in Unicode, zero first; mathematical ones are five such runs. */
function digitValue(code: number): number {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

function withoutAccent(character: string): string {
  const twin = lookalikes.get(character);
  if (twin) return twin;
  if (/\s/.test(character)) return ' ';
  return /[\u00c0-\u024f\u1e00-\u1eff]/.test(character)
    ? (character.normalize('NFD')[0] ?? '')
    : character;
}
