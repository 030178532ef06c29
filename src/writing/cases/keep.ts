import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { most, type Case } from './case.ts';

interface Schema extends DBSchema {
  cases: { key: string; value: Case };
}

/** Why something could not be kept: no room, not allowed, deleted meanwhile, too many. */
export type Unkept = 'full' | 'blocked' | 'gone' | 'many';

/** The cases of this device, in IndexedDB. What is written stands, or nothing of it does. */
export class CaseKeeper {
  private readonly db: IDBPDatabase<Schema>;
  private readonly tabs = new BroadcastChannel('kaicase.cases');

  constructor(db: IDBPDatabase<Schema>, changedElsewhere: () => void) {
    this.db = db;
    this.tabs.addEventListener('message', changedElsewhere);
  }

  all(): Promise<Case[]> {
    return this.db.getAll('cases');
  }

  /** Writes new cases, or others in the place of those with their id. Null when they are kept. */
  write(cases: readonly Case[]): Promise<Unkept | null> {
    return this.try(async () => {
      const { store, done } = this.db.transaction('cases', 'readwrite');
      const ids = new Set([...(await store.getAllKeys()), ...cases.map(({ id }) => id)]);
      if (ids.size > most.cases) return 'many';
      await Promise.all([...cases.map((one) => store.put(one)), done]);
      return null;
    });
  }

  /** Changes a case as it is kept now: another tab may have changed it. */
  change(id: string, change: (one: Case) => Case): Promise<Unkept | null> {
    return this.try(async () => {
      const { store, done } = this.db.transaction('cases', 'readwrite');
      const before = await store.get(id);
      if (!before) return 'gone';
      const after = change(before);
      if (after.entries.length > most.entries) return 'many';
      await Promise.all([store.put(after), done]);
      return null;
    });
  }

  remove(id: string): Promise<Unkept | null> {
    return this.try(async () => {
      await this.db.delete('cases', id);
      return null;
    });
  }

  private async try(write: () => Promise<Unkept | null>): Promise<Unkept | null> {
    try {
      const unkept = await write();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
      if (!unkept) this.tabs.postMessage('changed');
      return unkept;
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError'
        ? 'full'
        : 'blocked';
    }
  }
}

/**
 * Opens what this device keeps.
 * @param changedElsewhere called when another tab has written
 * @throws where the browser keeps nothing for this site.
 */
export async function openCases(changedElsewhere: () => void): Promise<CaseKeeper> {
  const db = await openDB<Schema>('kaicase.cases', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('cases', { keyPath: 'id' }),
    // A later version of the page waits in another tab.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  return new CaseKeeper(db, changedElsewhere);
}
