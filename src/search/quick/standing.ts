import type { Db } from '../../../db/client.ts';
import { everything } from '../../../db/search.ts';
import { inTurn } from '../in-turn.ts';
import type { BundleInUse } from './bundle-in-use.ts';
import { changesAfter, lastChange, latestChanges, remembers, type Change } from './changes.ts';
import { publicVersions } from './rows.ts';

export type Kind = 'hot' | 'archive';
export type InUse = Record<Kind, BundleInUse | null>;

/** How the bundles in use stand against the database. */
export interface Standing {
  /** Reads what changed since the last time; cheap when nothing did. */
  catchUp: () => Promise<void>;
  /** Compares every story of a new bundle with the database, then puts it into use. */
  take: (kind: Kind, bundle: BundleInUse) => Promise<void>;
  /** Published stories that the archive hasn't as they are now, the last changed first. */
  fresh: () => number[];
  /** Whether the hot bundle lacks a story or holds one that changed. */
  hotIsDue: () => boolean;
  /** Whether there are changes beyond the fresh stories, which only a new archive can show. */
  overflows: () => boolean;
}

const changesAtOnce = 500;
/** More changes than this are not followed one by one: everything is compared instead. */
const tooMany = 20_000;

/** Follows the changes of stories for the bundles in use; `most` fresh ones are kept in mind. */
export function followStories(db: Db, use: InUse, most: number): Standing {
  const waitForTurn = inTurn(Infinity);
  const fresh = new Map<number, { version: number; seq: number }>();
  let seen = -1;
  let lost = false;

  async function begin(last: number): Promise<void> {
    fresh.clear();
    for (const bundle of [use.hot, use.archive]) if (bundle) await check(bundle);
    const known = !use.archive || (await remembers(db, use.archive.after));
    const from = known ? (use.archive?.after.seq ?? 0) : 0;
    const changes = await latestChanges(db, from, most);
    lost = !known || changes.length === most;
    await note(changes);
    seen = last;
  }

  async function catchUp(): Promise<void> {
    const last = (await lastChange(db))?.seq ?? 0;
    if (last === seen) return;
    if (seen < 0 || last < seen || last - seen > tooMany) return begin(last);
    for (;;) {
      const changes = await changesAfter(db, seen, changesAtOnce);
      if (changes.length === 0) return;
      await note(changes);
      seen = changes.at(-1)!.seq;
    }
  }

  async function note(changes: readonly Change[]): Promise<void> {
    const changed = new Map(changes.map(({ number, seq }) => [number, seq] as const));
    if (changed.delete(everything)) lost = true;
    for (const [number, version] of await publicVersions(db, [...changed.keys()])) {
      use.hot?.compare(number, version);
      use.archive?.compare(number, version);
      fresh.delete(number);
      if (version === null || use.archive?.versionOf(number) === version) continue;
      fresh.set(number, { version, seq: changed.get(number) ?? 0 });
    }
    for (const oldest of fresh.keys()) {
      if (fresh.size <= most) break;
      fresh.delete(oldest);
      lost = true;
    }
  }

  async function check(bundle: BundleInUse): Promise<void> {
    for (const [number, version] of await publicVersions(db, bundle.numbers())) {
      bundle.compare(number, version);
    }
  }

  async function take(kind: Kind, bundle: BundleInUse): Promise<void> {
    await check(bundle);
    use[kind] = bundle;
    if (kind === 'hot') return;
    lost = false;
    // What it knew of and did not take is beyond its size: asking again would not help.
    for (const [number, { seq }] of fresh) if (seq <= bundle.after.seq) fresh.delete(number);
  }

  return {
    catchUp: () => waitForTurn(catchUp),
    take: (kind, bundle) => waitForTurn(() => take(kind, bundle)),
    fresh: () => [...fresh.keys()].toReversed(),
    hotIsDue: () =>
      !use.hot ||
      use.hot.stale.size > 0 ||
      [...fresh].some(([number, { version }]) => use.hot?.versionOf(number) !== version),
    overflows: () => lost,
  };
}
