import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { most, type Case } from './case.ts';
import { momentAfter } from './changes.ts';
import { merge, type Merge } from './exchange.ts';
import { now } from './stamps.ts';

interface Schema extends DBSchema {
  cases: { key: string; value: Case };
}
type Store = IDBPObjectStore<Schema, ['cases'], 'cases', 'readwrite'>;

/** Why something could not be kept: no room, not allowed, deleted meanwhile, too many. */
export type Unkept = 'full' | 'blocked' | 'gone' | 'many';
/** The case as it was before, null for a new one; or why nothing was kept. */
export type Kept = Unkept | Case | null;

/** What befalls the cases from elsewhere. */
export interface Heard {
  /** Another tab has written. */
  changedElsewhere: () => void;
  /** Nothing can be read or written any more: the page has to be opened again. */
  lost: () => void;
}

/**
 * The cases of this device, in IndexedDB. Each call is one transaction: what is written stands, or
 * nothing of it does, and no tab writes between what another reads and writes.
 */
export class CaseKeeper {
  private readonly db: IDBPDatabase<Schema>;
  private readonly tabs = new BroadcastChannel('kaicase.cases');

  constructor(db: IDBPDatabase<Schema>, changedElsewhere: () => void) {
    this.db = db;
    this.tabs.addEventListener('message', changedElsewhere);
  }

  /** All cases, in no order. Rejects when the browser has closed its storage. */
  all(): Promise<Case[]> {
    return this.db.getAll('cases');
  }

  /** Takes in a case, unless one with its id is here. */
  add(one: Case): Promise<Kept> {
    return this.write(async (store) => {
      const here = await store.get(one.id);
      if (here) return here;
      if ((await store.count()) >= most.cases) return 'many';
      await store.put(one);
      return null;
    });
  }

  /**
   * Changes a case as it is kept now: another tab may have changed it.
   * @param change null when what it would change is gone
   */
  change(id: string, change: (one: Case) => Case | null): Promise<Unkept | Case> {
    return this.write(async (store) => {
      const before = await store.get(id);
      const after = before && change(before);
      if (!before || !after) return 'gone';
      if (after === before) return before;
      if (after.entries.length > most.entries) return 'many';
      await store.put({ ...after, changedAt: momentAfter(before.changedAt, now()) });
      return before;
    });
  }

  /** Deletes a case. */
  remove(id: string): Promise<Unkept | Case> {
    return this.write(async (store) => {
      const former = await store.get(id);
      if (!former) return 'gone';
      await store.delete(id);
      return former;
    });
  }

  /** Takes in the cases of a file: new ones, and newer copies of those that are here. */
  take(file: readonly Case[]): Promise<Unkept | Merge> {
    return this.write(async (store) => {
      const here = await store.getAll();
      const merged = merge(here, file);
      if (here.length + merged.added > most.cases) return 'many';
      await Promise.all(merged.write.map((one) => store.put(one)));
      return merged;
    });
  }

  private async write<Answer>(
    write: (store: Store) => Promise<Unkept | Answer>,
  ): Promise<Unkept | Answer> {
    try {
      const { store, done } = this.db.transaction('cases', 'readwrite');
      const [answer] = await Promise.all([orNothing(store, write), done]);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
      if (typeof answer !== 'string') this.tabs.postMessage('changed');
      return answer;
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError'
        ? 'full'
        : 'blocked';
    }
  }
}

/** Undoes what was written before something went wrong. */
async function orNothing<Answer>(store: Store, write: (store: Store) => Promise<Answer>) {
  try {
    return await write(store);
  } catch (error) {
    try {
      store.transaction.abort();
    } catch {
      // The browser has undone it already.
    }
    throw error;
  }
}

/**
 * Opens what this device keeps.
 * @throws where the browser keeps nothing for this site.
 */
export async function openCases({ changedElsewhere, lost }: Heard): Promise<CaseKeeper> {
  const db = await openDB<Schema>('kaicase.cases', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('cases', { keyPath: 'id' }),
    // A later version of the page waits in another tab.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
  return new CaseKeeper(db, changedElsewhere);
}
