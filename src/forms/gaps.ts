import type { APIContext } from 'astro';
import { clientKey, clientPlace } from '../auth/client-key.ts';
import { readerMark } from '../auth/reader-mark.ts';
import type { LibraryContent } from '../library/library.ts';
import { keepGap } from '../search/gap-store.ts';
import { gapIn, gapWords, type GapWords } from '../search/gaps.ts';
import type { SearchAnswer, SearchQuery } from '../search/types.ts';
import { vocabularyOf } from '../search/vocabulary.ts';
import type { Services } from '../services.ts';
import { faultOf } from '../site/log.ts';

type Client = Pick<APIContext, 'request' | 'clientAddress'>;

/**
 * After a search: when nothing close was found, that is noted for the editors, without what was
 * typed and without who asked. The answer never waits for it and never fails with it. A story that
 * is being written (`X-Purpose: draft`) is no question, and one place adds only so much a day.
 */
export function noteGap(
  services: Services,
  client: Client,
  query: SearchQuery,
  answer: SearchAnswer,
): void {
  if (client.request.headers.get('x-purpose') === 'draft') return;
  const { config, log } = services;
  const from = { key: clientKey(client, config), place: clientPlace(client, config) };
  setImmediate(() => {
    note(services, from, query, answer).catch((error: unknown) => {
      log.warn({ event: 'gap-not-kept', ...faultOf(error) });
    });
  });
}

async function note(
  { db, secret, content, throttle }: Services,
  from: { key: string; place: string },
  query: SearchQuery,
  answer: SearchAnswer,
): Promise<void> {
  const gap = gapIn(query, answer, wordsOf(content));
  if (!gap || (await throttle.count('gap', from.key)) > 0) return;
  const markIn = (since: string) => readerMark(secret, JSON.stringify([since, gap]), from.place);
  await keepGap(db, gap, { markIn, now: new Date() });
}

const known = new WeakMap<LibraryContent, GapWords>();

function wordsOf(content: LibraryContent): GapWords {
  const words = known.get(content) ?? gapWords(vocabularyOf(content));
  known.set(content, words);
  return words;
}
