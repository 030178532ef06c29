import { todayHere } from '../today.ts';
import { download } from '../download.ts';
import { fileOf, mostCharacters, readFile, type ReadFile } from './exchange.ts';
import type { Fault } from './faults.ts';
import type { CaseKeeper } from './keep.ts';
import type { CaseWords } from './words.ts';

/** How many faults of a file are named. */
const named = 5;

/** Hands all cases over as a file, those that other tabs wrote too. @returns what to say about it. */
export async function exportCases(keeper: CaseKeeper, words: CaseWords): Promise<string> {
  const cases = await keeper.all().catch(() => null);
  if (!cases) return words.of('lost');
  download(`kaicase-cases-${todayHere()}.json`, fileOf(cases), 'application/json');
  return words.counted('exported', cases.length);
}

/** What became of an import: a line, and what was wrong. */
interface Imported {
  said: string;
  faults: string[];
}

/**
 * Takes in the file that was chosen, or shows what is wrong with it.
 * @returns what to say about it
 */
export async function importChosen(
  input: HTMLInputElement,
  refused: HTMLElement,
  keeper: CaseKeeper,
  words: CaseWords,
): Promise<string> {
  const file = input.files?.[0];
  if (!file) return '';
  const imported = await importCases(file, keeper, words);
  input.value = '';
  showFaults(refused, imported);
  return imported.faults.length === 0 ? imported.said : '';
}

/** Takes a file in whole, or names what is wrong with it and changes nothing. */
async function importCases(file: File, keeper: CaseKeeper, words: CaseWords): Promise<Imported> {
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
  const taken = await keeper.take(read.cases);
  if (typeof taken === 'string') return refused([words.of(`failed.${taken}`)]);
  const { added, replaced, left } = taken;
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
function showFaults(place: HTMLElement, { said, faults }: Imported): void {
  place.hidden = faults.length === 0;
  place.querySelector('p')!.textContent = said;
  const items = faults.map((fault) => {
    const item = document.createElement('li');
    item.textContent = fault;
    return item;
  });
  place.querySelector('ul')!.replaceChildren(...items);
}
