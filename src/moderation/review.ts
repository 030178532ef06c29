import type { Db } from '../../db/client.ts';
import { createRedactor, type Redaction } from '../redaction/redact.ts';
import { movesFrom } from '../stories/lifecycle.ts';
import { textsOf } from '../stories/redacted-submission.ts';
import { storyRow, type StoryRow } from '../stories/store.ts';
import { isToldBy } from '../stories/telling.ts';
import { minutesLeft, type Moderator } from './deciding.ts';
import * as store from './store.ts';

/** A likely identifier that its author left in, with the words around it. */
export interface Likely {
  label: Redaction['label'];
  value: string;
  before: string;
  after: string;
}

/** Everything that one review page shows. Never who told the story. */
export interface Review {
  story: StoryRow;
  likely: Likely[];
  /** Earlier decisions, in order. */
  decisions: Awaited<ReturnType<typeof store.decisions>>;
  /** Minutes that another moderator's claim still holds; 0 when it is free. */
  takenFor: number;
  /** Minutes that one's own claim still holds. */
  mineFor: number;
  isOwn: boolean;
  moves: ReturnType<typeof movesFrom>;
}

export async function reviewOf(
  db: Db,
  id: string,
  { by, secret, now }: Moderator,
): Promise<Review | null> {
  const story = await storyRow(db, id);
  if (!story || story.status === 'draft' || story.status === 'withdrawn') return null;
  const held = story.status === 'in_review' ? minutesLeft(story.reviewUntil, now) : 0;
  const isMine = story.reviewerId === by.id;
  return {
    story,
    likely: likelyIn(textsOf(story)),
    decisions: await store.decisions(db, id),
    takenFor: isMine ? 0 : held,
    mineFor: isMine ? held : 0,
    isOwn: await isToldBy(db, id, { by, secret }),
    moves: movesFrom(story.status, 'moderator'),
  };
}

const contextLength = 24;

function likelyIn(texts: readonly string[]): Likely[] {
  const redactor = createRedactor(texts);
  return texts.flatMap((text) =>
    redactor
      .redact(text)
      .redactions.filter(({ certain }) => !certain)
      .map(({ label, start, end }) => ({
        label,
        value: text.slice(start, end),
        before: text.slice(Math.max(0, start - contextLength), start),
        after: text.slice(end, end + contextLength),
      })),
  );
}
