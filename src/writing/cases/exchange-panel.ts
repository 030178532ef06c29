import { todayHere } from '../today.ts';
import { download } from '../download.ts';
import { most, type Case } from './case.ts';
import { fileOf, merge, mostCharacters, readFile, type ReadFile } from './exchange.ts';
import type { Fault } from './faults.ts';
import type { CaseKeeper } from './keep.ts';
import type { CaseWords } from './words.ts';

/** How many faults of a file are named. */
const named = 5;

/** Hands all cases over as a file. @returns what to say about it. */
export function exportCases(cases: readonly Case[], words: CaseWords): string {
  download(`kaicase-cases-${todayHere()}.json`, fileOf(cases), 'application/json');
  return words.counted('exported', cases.length);
}

/** What became of an import: a line, and what was wrong. */
export interface Imported {
  said: string;
  faults: string[];
}

/** Takes a file in whole, or names what is wrong with it and changes nothing. */
export async function importCases(
  file: File,
  keeper: CaseKeeper,
  words: CaseWords,
): Promise<Imported> {
  const refused = (faults: string[]) => ({
    said: words.of('refused', { file: file.name }),
    faults,
  });
  // A character takes at most three octets in the file.
  if (file.size > mostCharacters * 3) return refused([words.of('refused.large')]);
  const text = await file.text().catch(() => null);
  if (text === null) return refused([words.of('refused.unread')]);
  const read = readFile(text);
  if (!read.ok) return refused(faultsSaid(read, words));
  const here = await keeper.all().catch(() => null);
  if (here === null) return refused([words.of('unkept.blocked')]);
  const { write, added, replaced, left } = merge(here, read.cases);
  if (here.length + added > most.cases) return refused([words.of('unkept.many')]);
  const unkept = await keeper.write(write);
  if (unkept) return refused([words.of(`unkept.${unkept}`)]);
  return { said: words.of('imported', { added, replaced, left }), faults: [] };
}

function faultsSaid(read: Exclude<ReadFile, { ok: true }>, words: CaseWords): string[] {
  if (read.why !== 'faults') return [words.of(`refused.${read.why}`)];
  const said = read.faults
    .slice(0, named)
    .map(({ at, why }) =>
      words.of('refused.at', { place: placeOf(at), why: words.of(`fault.${why}`) }),
    );
  const more = read.faults.length - named;
  return more > 0 ? [...said, words.counted('refused.more', more)] : said;
}

/** `cases[2].entries[0].day`, as it stands in the file; long names of strangers are cut. */
function placeOf(at: Fault['at']): string {
  const parts = at.map((part) =>
    typeof part === 'number' ? `[${part}]` : `.${part.slice(0, 40)}`,
  );
  return parts.join('').replace(/^\./, '') || 'JSON';
}

/** Shows what is wrong with a file, until the next one. */
export function showFaults(place: HTMLElement, { said, faults }: Imported): void {
  place.hidden = faults.length === 0;
  place.querySelector('p')!.textContent = said;
  const items = faults.map((fault) => {
    const item = document.createElement('li');
    item.textContent = fault;
    return item;
  });
  place.querySelector('ul')!.replaceChildren(...items);
}
