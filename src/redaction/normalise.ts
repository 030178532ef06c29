import { characterAt } from './characters.ts';
import { marksIn } from './marks.ts';
import { respell } from './respell.ts';
import { ShadowBuilder } from './shadow-builder.ts';

/**
 * The text as patterns read it. Unit `i` of `text` was made of the input's units `[from[i], to[i])`,
 * so whatever is found here can be masked in what the author wrote.
 */
export interface Shadow {
  text: string;
  from: Uint32Array;
  to: Uint32Array;
}

/** Stands in the shadow where something is masked already: no pattern matches across it. */
export const masked = '\uE000';

/**
 * Undo spelling: one form for every letter and digit, invisible characters dropped, entities and
 * markup inside values undone, spaced-out values closed up. Marks of an earlier redaction become one
 * `masked` unit each. Any string is accepted (broken surrogates, NUL); time is linear in its length.
 */
export function shadowOf(text: string): Shadow {
  const shadow = new ShadowBuilder(text);
  for (const { start, end } of marksIn(text)) {
    readUntil(start, text, shadow);
    shadow.add(masked, end);
  }
  readUntil(text.length, text, shadow);
  return respell(shadow.done());
}

function readUntil(end: number, text: string, shadow: ShadowBuilder): void {
  while (shadow.at < end) {
    let plain = shadow.at;
    while (plain < end && standsForItself(text.charCodeAt(plain))) plain += 1;
    if (plain > shadow.at) shadow.copy(plain);
    if (plain < end) readSpecial(text, end, shadow);
  }
}

/** An accent or keycap belongs to the character before it; an invisible control does not. */
function readSpecial(text: string, end: number, shadow: ShadowBuilder): void {
  const { plain, length, combines } = characterAt(text, shadow.at);
  const until = Math.min(end, shadow.at + length);
  if (plain === '' && combines) shadow.extend(until);
  else shadow.add(plain, until);
}

/** ASCII and Chinese characters, the most of any text; `&`, `%`, `<` and `\` may begin something else. */
function standsForItself(unit: number): boolean {
  if (unit >= 0x4e00) return unit <= 0x9fff;
  if (unit < 0x20 || unit > 0x7e) return unit === 0x0a;
  return unit !== 0x26 && unit !== 0x25 && unit !== 0x3c && unit !== 0x5c;
}
