import { randomUUID } from 'node:crypto';
import type { Db } from '../../../db/client.ts';
import { draftKey } from '../../auth/authorship.ts';
import { readContent, writeContent, type DraftContent } from './draft-content.ts';
import * as store from './draft-store.ts';
import { isoDay } from '../purging/retention.ts';
import type { Author } from '../seals.ts';
import { openText, sealText, stampOf } from './sealing.ts';

/** How many drafts an account may have on the server. */
export const mostDrafts = 20;

export interface StoryDraft {
  id: string;
  /** `2026-11-22` */
  changedOn: string;
  /** Differs with every saving. */
  stamp: string;
  /** Null when it can't be opened: the site's secret has changed since. */
  content: DraftContent | null;
}

export type Saved =
  /** `apart`: it was changed elsewhere meanwhile, and that text was left alone. */
  { ok: true; id: string; apart: boolean } | { ok: false; why: 'too_many_drafts' | 'signed_out' };

/** Which draft is saved again, as its author last saw it. */
export interface Earlier {
  id: string;
  stamp: string;
}

/**
 * Keeps a masked story on the server, sealed. Saving the same twice makes one draft. A draft that is
 * gone, somebody else's, or changed since its author last saw it, is not touched: a new one is made.
 */
export async function saveDraft(
  db: Db,
  content: DraftContent,
  { earlier, now, ...author }: Author & { earlier: Earlier | null; now: Date },
): Promise<Saved> {
  const authorKey = draftKey(author.by.id, author.secret);
  const rows = await store.draftRows(db, authorKey);
  const text = writeContent(content);
  const changedOn = isoDay(now);
  const sealed = (id: string) => sealText(text, { of: id, ...author });
  const same = rows.find((row) => openText(row.sealed, { of: row.id, ...author }) === text);
  if (same) {
    await store.replaceDraft(db, { ...same, changedOn }, { authorKey, before: same.sealed });
    return { ok: true, id: same.id, apart: false };
  }
  const mine = rows.find(({ id }) => id === earlier?.id);
  if (mine && stampOf(mine.sealed) === earlier?.stamp) {
    const row = { id: mine.id, sealed: sealed(mine.id), changedOn };
    const replaced = await store.replaceDraft(db, row, { authorKey, before: mine.sealed });
    if (replaced) return { ok: true, id: mine.id, apart: false };
  }
  const id = randomUUID();
  const limits = { authorKey, userId: author.by.id, most: mostDrafts };
  const added = await store.insertDraft(db, { id, sealed: sealed(id), changedOn }, limits);
  if (added) return { ok: true, id, apart: mine !== undefined };
  return { ok: false, why: rows.length < mostDrafts ? 'signed_out' : 'too_many_drafts' };
}

/** An account's drafts, the last changed first. Nobody else's. */
export async function ownDrafts(db: Db, author: Author): Promise<StoryDraft[]> {
  const rows = await store.draftRows(db, draftKey(author.by.id, author.secret));
  return rows.map(({ id, sealed, changedOn }) => {
    const text = openText(sealed, { of: id, ...author });
    return {
      id,
      changedOn,
      stamp: stampOf(sealed),
      content: text === null ? null : readContent(text),
    };
  });
}

/** Null when there is none, when it is somebody else's, and when it can't be opened. */
export async function draftToContinue(
  db: Db,
  id: string,
  author: Author,
): Promise<(StoryDraft & { content: DraftContent }) | null> {
  const draft = (await ownDrafts(db, author)).find((one) => one.id === id);
  return draft?.content ? { ...draft, content: draft.content } : null;
}

/** False when it isn't there, or isn't theirs. */
export function deleteDraft(db: Db, id: string, { by, secret }: Author): Promise<boolean> {
  return store.deleteDraftRow(db, id, draftKey(by.id, secret));
}
