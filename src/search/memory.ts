import type { Db } from '../../db/client.ts';
import { firstStoryId } from '../../db/search.ts';
import { readDocument, type ReadDocument } from './rank.ts';
import * as store from './store.ts';

/** Documents kept read, so that the next question needn't count their terms again. */
const remembered = 20_000;
const mostSpreads = 100_000;
/** How long counts of the index are trusted, in milliseconds. */
const recount = 2_000;

/** The number of documents, counted again every now and then. */
export function indexSize(db: Db): () => Promise<number> {
  let counted = { at: -Infinity, size: 0 };
  return async () => {
    if (performance.now() - counted.at > recount) {
      counted = { at: performance.now(), size: await store.countDocuments(db) };
    }
    return counted.size;
  };
}

/**
 * Looks up where terms stand, and remembers it for a while. What stands nowhere is looked up each
 * time: a story published a second ago may be the first to hold it.
 */
export function spreadReader(
  db: Db,
): (terms: readonly string[]) => Promise<Map<string, store.Spread>> {
  let known = new Map<string, store.Spread>();
  let since = performance.now();
  return async (terms) => {
    if (known.size > mostSpreads || performance.now() - since > recount * 5) {
      known = new Map();
      since = performance.now();
    }
    const missing = terms.filter((term) => !known.has(term));
    for (const [term, spread] of await store.spreadOf(db, missing)) known.set(term, spread);
    return new Map(
      terms.flatMap((term) => {
        const spread = known.get(term);
        return spread ? [[term, spread] as const] : [];
      }),
    );
  };
}

/** Reads documents by id as they stand now; one that was taken down is left out at once. */
export function documentReader(db: Db): (ids: readonly number[]) => Promise<ReadDocument[]> {
  const known = new Map<number, ReadDocument>();
  return async (ids) => {
    if (ids.length === 0) return [];
    const current = await store.currentVersions(db, ids);
    const isStale = ([id, version]: [number, string]) => {
      const before = known.get(id);
      return !before || store.versionOf(before.document) !== version;
    };
    const stale = [...current].filter(isStale);
    if (stale.length > 0) {
      const documents = await store.documentsById(
        db,
        stale.map(([id]) => id),
      );
      for (const document of documents) known.set(document.id, readDocument(document));
    }
    const found = [...current.keys()].flatMap((id) => known.get(id) ?? []);
    forgetOldest(known, found);
    return found;
  };
}

function forgetOldest(known: Map<number, ReadDocument>, used: readonly ReadDocument[]): void {
  for (const one of used) {
    if (one.document.id < firstStoryId) continue;
    known.delete(one.document.id);
    known.set(one.document.id, one);
  }
  for (const id of known.keys()) {
    if (known.size <= remembered) return;
    known.delete(id);
  }
}
