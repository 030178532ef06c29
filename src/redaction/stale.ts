import { placesToMask, type Candidate, type Place } from './scan.ts';

/**
 * The places left after some values were masked: those that masking can't have touched, and what is
 * found now in the lines where it can. `before` and `after` are the words without and with the masks.
 */
export function laidBare(
  places: readonly Place[],
  gone: readonly Candidate[],
  before: string,
  after: string,
): Place[] {
  const cover = coverOf(gone, before.length);
  const stale = linesAround(
    [...gone.filter((one) => isGlued(one, before)), ...places.filter((one) => isTorn(one, cover))],
    before,
  );
  for (const [first, last] of stale) cover.fill(1, first, last);
  const left = places.filter(({ start }) => cover[start] === 0);
  const anew = stale.flatMap(([first, last]) => placesToMask(after, first, last));
  return anew.length === 0
    ? left
    : [...left, ...anew].sort((a, b) => a.rank - b.rank || a.start - b.start);
}

type Stretch = readonly [number, number];

/** 1 where something was masked. */
function coverOf(gone: readonly Candidate[], length: number): Uint8Array {
  const cover = new Uint8Array(length + 1);
  for (const { start, end } of gone) cover.fill(1, start, end);
  return cover;
}

const alphanumeric = /[A-Za-z0-9+(@]/;
const separator = /[-._,/:;=&%#~*'|]/;

/** Next to other letters or digits: another value may begin or end there. */
function isGlued({ start, end }: Candidate, words: string): boolean {
  return sticks(words[start - 1], words[start - 2]) || sticks(words[end], words[end + 1]);
}

function sticks(next = '', second = ''): boolean {
  return alphanumeric.test(next) || (separator.test(next) && alphanumeric.test(second));
}

/** Masked in part, or with its keyword in what was masked: it must be read again. */
function isTorn({ from, start, end }: Place, cover: Uint8Array): boolean {
  let covered = 0;
  for (let at = start; at < end; at += 1) covered += cover[at] ?? 0;
  if (covered > 0) return covered < end - start;
  for (let at = from; at < start; at += 1) if (cover[at] === 1) return true;
  return false;
}

/** The lines in which these stand, with a line on either side, in order and without overlaps. */
function linesAround(of: readonly { start: number; end: number }[], words: string): Stretch[] {
  const lines: Stretch[] = [];
  for (const { start, end } of of.toSorted((a, b) => a.start - b.start)) {
    const last = lines.at(-1);
    if (last && end <= last[1] && start >= last[0]) continue;
    const first = words.lastIndexOf('\n', Math.max(0, words.lastIndexOf('\n', start - 1) - 1)) + 1;
    const newline = words.indexOf('\n', end);
    const next = newline < 0 ? -1 : words.indexOf('\n', newline + 1);
    const until = next < 0 ? words.length : next;
    if (last && first <= last[1]) lines[lines.length - 1] = [last[0], Math.max(until, last[1])];
    else lines.push([first, until]);
  }
  return lines;
}
