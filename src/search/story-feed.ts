import { and, desc, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { stories, storyChanges } from '../../db/schema.ts';
import { everything } from '../../db/search.ts';
import type { CategoryNames } from './documents.ts';
import type { SearchEngine } from './engine.ts';
import { storyDocument, type PublishedStory } from './story-document.ts';

/** Keeps an engine in line with the published stories of a database. */
export interface StoryFeed {
  /**
   * Reads what changed since the last call. A few changes are read before it returns; more are left
   * to `reading`, and the answer is 'behind'. 'anew' asks for a new engine and a new feed.
   * @throws when the table of changes is missing or the database doesn't answer.
   */
  catchUp: () => Promise<'in line' | 'behind' | 'anew'>;
  /** Reads what is left, the newest stories first, some at a time. */
  reading: () => AsyncGenerator<void, void>;
}

/** Stories read in one step: some ten milliseconds. */
const atOnce = 40;

/** A feed into an engine that holds no stories yet. */
export function storyFeed(db: Db, engine: SearchEngine, content: CategoryNames): StoryFeed {
  let seen: number | undefined;
  let readAll = false;
  const document = (story: PublishedStory) => storyDocument(story, content);

  async function* readStories() {
    let before = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const some = await publishedBefore(db, before);
      if (some.length === 0) break;
      before = some.at(-1)!.rowid;
      engine.index(
        some.map(({ story }) => document(story)),
        { fresh: true },
      );
      yield;
    }
    readAll = true;
  }

  /** Applies the next changes. @returns how many there were. */
  async function readChanges(): Promise<number> {
    const changes = await changesAfter(db, seen ?? 0);
    const numbers = changes.map(({ number }) => number);
    const now = await publishedAmong(db, numbers);
    engine.remove(numbers);
    engine.index(now.map(document), { fresh: true });
    seen = changes.at(-1)?.seq ?? seen;
    return changes.length;
  }

  return {
    async catchUp() {
      const latest = await latestChange(db);
      seen ??= latest.seq;
      if (latest.seq < seen || latest.everything > seen) return 'anew';
      if (!readAll) return 'behind';
      if (latest.seq > seen && (await readChanges()) === atOnce) return 'behind';
      return 'in line';
    },
    async *reading() {
      seen ??= (await latestChange(db)).seq;
      if (!readAll) yield* readStories();
      while ((await readChanges()) > 0) yield;
    },
  };
}

async function latestChange(db: Db): Promise<{ seq: number; everything: number }> {
  const { rows } = await db.$client.execute({
    sql: `SELECT coalesce((SELECT max(seq) FROM story_changes), 0) AS seq,
      coalesce((SELECT seq FROM story_changes WHERE number = ?), 0) AS everything`,
    args: [everything],
  });
  return { seq: Number(rows[0]?.['seq']), everything: Number(rows[0]?.['everything']) };
}

function publishedBefore(db: Db, rowid: number) {
  const id = sql<number>`${stories}.rowid`;
  return (
    db
      .select({ rowid: id.as('rowid'), story: stories })
      .from(stories)
      // The + keeps SQLite from sorting all published stories for each step: it walks by rowid.
      .where(and(sql`+${stories.status} = 'published'`, lt(id, rowid)))
      .orderBy(desc(id))
      .limit(atOnce)
  );
}

function changesAfter(db: Db, seq: number) {
  return db
    .select()
    .from(storyChanges)
    .where(gt(storyChanges.seq, seq))
    .orderBy(storyChanges.seq)
    .limit(atOnce);
}

/** The published stories with these public numbers, as they stand now. */
export async function publishedAmong(
  db: Db,
  numbers: readonly number[],
): Promise<PublishedStory[]> {
  // The status is looked at here: in the query, SQLite would read every published story by its index.
  const rows = await db
    .select()
    .from(stories)
    .where(inArray(stories.number, [...numbers]));
  return rows.filter(({ status }) => status === 'published');
}
