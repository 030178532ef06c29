import { labels, type LabelId } from './labels.ts';
import { markOf } from './marks.ts';
import { masked, shadowOf } from './normalise.ts';

/** A name that its owner never wants to see written: whatever kind of thing it is. */
export interface OwnWord {
  text: string;
  label: LabelId;
}

/** Whether this is a word as it was once kept: its label may be gone since. */
export function isOwnWord(one: { text: string; label: string }): one is OwnWord {
  return Object.hasOwn(labels, one.label);
}

/** Where one of them stands. Offsets are UTF-16 units of the text given. */
export interface OwnPlace {
  start: number;
  end: number;
  word: OwnWord;
}

/**
 * Every place where one of the words stands, however it is spelled: in other capitals and scripts,
 * with spaces, dots or dashes between its letters, with 0 for o. One inside a SKU, a host or an
 * e-mail address covers all of that, since the rest would tell. Places don't overlap; marks of an
 * earlier redaction are left whole. A word with fewer than two letters or digits is never found.
 */
export function findWords(text: string, words: readonly OwnWord[]): OwnPlace[] {
  const wanted = words
    .map((word) => ({ word, letters: lettersOf(shadowOf(word.text).text).text }))
    .filter(({ letters }) => letters.length >= 2)
    .toSorted((a, b) => b.letters.length - a.letters.length);
  if (wanted.length === 0) return [];
  const shadow = shadowOf(text);
  const { text: run, at } = lettersOf(shadow.text);
  const taken = new Uint8Array(shadow.text.length);
  const found: OwnPlace[] = [];
  for (const { word, letters } of wanted) {
    for (let i = run.indexOf(letters); i >= 0; i = run.indexOf(letters, i + 1)) {
      const places = at.slice(i, i + letters.length);
      if (places.every((place) => taken[place]) || !standsThere(shadow.text, places)) continue;
      const [start, end] = wholeToken(shadow.text, places[0]!, places.at(-1)! + 1);
      taken.fill(1, start, end);
      found.push({ start: shadow.from[start]!, end: shadow.to[end - 1]!, word });
    }
  }
  return merged(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

function merged(found: readonly OwnPlace[]): OwnPlace[] {
  const places: OwnPlace[] = [];
  for (const one of found) {
    const last = places.at(-1);
    if (last && one.start < last.end) last.end = Math.max(last.end, one.end);
    else places.push({ ...one });
  }
  return places;
}

/** The text with each of these words as its mark. */
export function maskWords(text: string, words: readonly OwnWord[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, word } of findWords(text, words)) {
    result += text.slice(at, start) + markOf(word.label);
    at = end;
  }
  return result + text.slice(at);
}

const twins: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', i: 'l', 3: 'e', 5: 's' };

/** Letters and digits alone, in one case, with the place of each; a mask stands between words. */
function lettersOf(words: string): { text: string; at: number[] } {
  const letters: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const unit = words[i]!;
    if (unit !== masked && !isLetter(unit)) continue;
    const small = unit.toLowerCase();
    letters.push(twins[small] ?? (small.length === 1 ? small : unit));
    at.push(i);
  }
  return { text: letters.join(''), at };
}

/** What may stand between two letters of a disguised name. A comma or a full stop ends one. */
const between = /^[ \n._*~'’+|/\\-]{1,3}$/;
/** Shorter names stand inside ordinary words by chance: they must be words of their own. */
const longEnough = 5;
const han = /\p{Script=Han}/u;

/** Whether these letters are the name, and not parts of other words. */
function standsThere(words: string, places: readonly number[]): boolean {
  const [start, end] = [places[0]!, places.at(-1)! + 1];
  const apart = places.some((place, i) => {
    const next = places[i + 1] ?? place + 1;
    return next > place + 1 && !between.test(words.slice(place + 1, next));
  });
  if (apart) return false;
  if (han.test(words[start]!) || places.length >= longEnough) return true;
  const isWhole = !joins(words, start) && !joins(words, end);
  return isWhole && (places.length > 2 || end - start === places.length);
}

/** Two letters, or two digits, of one word on either side of this place. “KitChen” is two words. */
function joins(words: string, at: number): boolean {
  const pair = words.slice(at - 1, at + 1);
  return /^(?:[A-Za-z]{2}|[0-9]{2})$/.test(pair) && !/^[a-z][A-Z]$/.test(pair);
}

const letter = /[A-Za-z0-9]/;
const inToken = /[A-Za-z0-9._@:/+%?=&#~-]/;
/** A code, a host or an address: as a whole it names its owner. */
const telling = /[0-9@]|:\/\/|[A-Za-z0-9]\.[A-Za-z]{2}/;

/** The code or address that a name stands in, else the letters it is glued to. Shadow offsets. */
function wholeToken(words: string, from: number, to: number): [number, number] {
  const reach = (among: RegExp): [number, number] => {
    let [start, end] = [from, to];
    if (letter.test(words[from]!)) while (among.test(words[start - 1] ?? '')) start -= 1;
    if (letter.test(words[to - 1]!)) while (among.test(words[end] ?? '')) end += 1;
    return [start, end];
  };
  let [start, end] = reach(inToken);
  while (start < from && !letter.test(words[start]!)) start += 1;
  while (end > to && !letter.test(words[end - 1]!)) end -= 1;
  return telling.test(words.slice(start, end)) ? [start, end] : reach(letter);
}

function isLetter(unit: string): boolean {
  // Surrogates too: rare characters of names are written with two units.
  return /[\p{L}\p{N}\p{Cs}]/u.test(unit);
}
