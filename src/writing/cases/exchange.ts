import type { Case } from './case.ts';
import { byDay } from './changes.ts';
import { fileFaults, type Fault } from './faults.ts';

/** The longest file that is read, in characters. */
export const mostCharacters = 50_000_000;

/** All cases as the text of a file: JSON that `readFile` takes in again unchanged. */
export function fileOf(cases: readonly Case[]): string {
  return `${JSON.stringify({ kaicase: 'cases', version: 1, cases }, null, 2)}\n`;
}

export type ReadFile =
  | { ok: true; cases: Case[] }
  | { ok: false; why: 'large' | 'no_json' }
  | { ok: false; why: 'faults'; faults: Fault[] };

/** Reads a file of cases, the entries of each by day. A file with one fault is refused whole. */
export function readFile(text: string): ReadFile {
  if (text.length > mostCharacters) return { ok: false, why: 'large' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, why: 'no_json' };
  }
  const faults = fileFaults(file);
  if (faults.length > 0) return { ok: false, why: 'faults', faults };
  const { cases } = file as { cases: Case[] };
  return { ok: true, cases: cases.map((one) => ({ ...one, entries: byDay(one.entries) })) };
}

export interface Merge {
  /** What has to be written. */
  write: Case[];
  added: number;
  replaced: number;
  /** Those of the file that are not newer than what is here. */
  left: number;
}

/** Which cases of a file go into those that are here: new ones, and newer copies. */
export function merge(here: readonly Case[], file: readonly Case[]): Merge {
  const known = new Map(here.map((one) => [one.id, one.changedAt]));
  const added = file.filter(({ id }) => !known.has(id));
  const newer = file.filter(({ id, changedAt }) => known.has(id) && changedAt > known.get(id)!);
  return {
    write: [...added, ...newer],
    added: added.length,
    replaced: newer.length,
    left: file.length - added.length - newer.length,
  };
}
