import { entities, lookalikes } from './lookalikes.ts';
import { marksIn } from './marks.ts';
import { respell } from './respell.ts';

/**
 * The text as patterns read it. Unit `i` of `text` was made of the input's units `[from[i], to[i])`,
 * so whatever is found here can be masked in what the author wrote.
 */
export interface Shadow {
  text: string;
  from: number[];
  to: number[];
}

/** Stands in the shadow where something is masked already: no pattern matches across it. */
export const masked = '\uE000';

/**
 * Undo spelling: one form for every letter and digit, invisible characters dropped, entities decoded,
 * spaced-out values closed up. Marks of an earlier redaction become one `masked` unit each.
 * Any string is accepted (broken surrogates, NUL); time is linear in its length.
 */
export function shadowOf(text: string): Shadow {
  const shadow: Shadow = { text: '', from: [], to: [] };
  const parts: string[] = [];
  const emit = (plain: string, from: number, to: number) => {
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) {
      shadow.from.push(from);
      shadow.to.push(to);
    }
  };
  const marks = marksIn(text);
  let mark = 0;
  for (let at = 0; at < text.length;) {
    const standing = marks[mark];
    if (standing?.start === at) {
      emit(masked, at, standing.end);
      at = standing.end;
      mark += 1;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (standsForItself(unit)) {
      emit(text[at] ?? '', at, at + 1);
      at += 1;
      continue;
    }
    const { plain, length } = readAt(text, at);
    if (plain === '' && shadow.to.length > 0 && combines(text, at)) {
      shadow.to[shadow.to.length - 1] = at + length;
    }
    emit(plain, at, at + length);
    at += length;
  }
  shadow.text = parts.join('');
  return respell(shadow);
}

/** The plain form of the character or entity at this place, and how many units it takes. */
function readAt(text: string, at: number): { plain: string; length: number } {
  const code = text.codePointAt(at) ?? 0;
  if (code === 0x26) {
    const entity = entityAt(text, at);
    if (entity) return entity;
  }
  return { plain: plainForm(code), length: code > 0xffff ? 2 : 1 };
}

const entityPattern = /&(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy;

function entityAt(text: string, at: number): { plain: string; length: number } | undefined {
  entityPattern.lastIndex = at;
  const [whole, decimal, hex, name] = entityPattern.exec(text) ?? [];
  if (!whole) return undefined;
  if (name) {
    const plain = entities[name.toLowerCase()];
    return plain === undefined ? undefined : { plain, length: whole.length };
  }
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0x10ffff ? undefined : { plain: plainForm(code), length: whole.length };
}

const known = new Map<number, string>();

/** ASCII and Chinese characters, the most of any text; `&` may begin an entity. */
function standsForItself(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f && unit !== 0x26) || (unit >= 0x4e00 && unit <= 0x9fff);
}

/** Worked out once for each character, and remembered. */
function plainForm(code: number): string {
  let plain = known.get(code);
  if (plain === undefined) {
    plain = workOut(String.fromCodePoint(code), code);
    if (known.size < 20_000) known.set(code, plain);
  }
  return plain;
}

function workOut(character: string, code: number): string {
  if (/[\n\u2028\u2029]/.test(character)) return '\n';
  if (/\s/.test(character)) return ' ';
  const twin = lookalikes.get(character);
  if (twin) return twin;
  if (/[\p{Cf}\p{Mn}\p{Me}\p{Cc}]/u.test(character)) return '';
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

/** An accent or keycap belongs to the character before it; an invisible control does not. */
function combines(text: string, at: number): boolean {
  return /[\p{Mn}\p{Me}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
