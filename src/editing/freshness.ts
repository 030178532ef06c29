import { changedOn } from './changed-on.ts';
import { compare } from './compare.ts';
import { pairsOf, readPages, type Language, type Pair } from './pages.ts';
import { readRecord, type PairRecord, type RecordedPair } from './pair-record.ts';
import { saidIn, type SaidTwice } from './said.ts';

/** One language says something newer than the other. */
export interface Stale {
  newer: Language;
  /** `2026-11-23` */
  since: string;
}

/** What is said twice, and whether it is in step. */
export interface Compared extends SaidTwice {
  stale: Stale | null;
}

/** A document with everything that it says twice. */
export interface ComparedDocument {
  /** `guides/slug` */
  key: string;
  pair: Pair;
  said: Compared[];
}

export const keyOf = ({ kind, slug }: Pick<Pair, 'kind' | 'slug'>) => `${kind}s/${slug}`;

/** Compares all guides and examples with the record. */
export function compareAll(
  root: string,
  record: PairRecord = readRecord(root),
): ComparedDocument[] {
  return pairsOf(readPages(root)).map((pair) => {
    const key = keyOf(pair);
    const changed = (language: Language) => changedOn(root, pair[language].file);
    const said = saidIn(pair).map((one) => ({
      ...one,
      stale: staleOf(compare(one, record[key] ?? [], changed)),
    }));
    return { key, pair, said };
  });
}

/** The record that says what stands there today. */
export function recordOf(documents: readonly ComparedDocument[]): PairRecord {
  return Object.fromEntries(
    documents.map(({ key, said }) => [
      key,
      said.map(({ zh, en, stale }): RecordedPair => ({ zh, en, ...stale })),
    ]),
  );
}

const staleOf = ({ newer, since }: RecordedPair): Stale | null =>
  newer && since ? { newer, since } : null;

const known = new Map<string, ReadonlyMap<string, readonly Compared[]>>();

/** A document's pairs of which one language is newer; all documents are compared once a process. */
function staleIn(root: string, { kind, slug }: Pick<Pair, 'kind' | 'slug'>): Compared[] {
  const all =
    known.get(root) ?? new Map(compareAll(root).map(({ key, said }) => [key, said] as const));
  known.set(root, all);
  return (all.get(keyOf({ kind, slug })) ?? []).filter(({ stale }) => stale !== null);
}

/**
 * The blocks of a guide or an example of which one language is newer than the other, by their place
 * among the top-level blocks of the body.
 */
export function staleBlocks(
  root: string,
  kind: Pair['kind'],
  slug: string,
): ReadonlyMap<number, Stale> {
  return new Map(
    staleIn(root, { kind, slug }).flatMap(({ at, stale }) =>
      typeof at === 'number' ? [[at, stale!] as const] : [],
    ),
  );
}

/** The same for the head: by `title`, `description`, `takeaway`, `steps.0.text`. */
export function staleHead(
  root: string,
  kind: Pair['kind'],
  slug: string,
): ReadonlyMap<string, Stale> {
  return new Map(
    staleIn(root, { kind, slug }).flatMap(({ at, stale }) =>
      typeof at === 'string' ? [[at, stale!] as const] : [],
    ),
  );
}
