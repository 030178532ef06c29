import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enoughReaders, searchGaps } from '../../db/search-gaps.ts';
import { readerMark } from '../../src/auth/reader-mark.ts';
import { library } from '../../src/library/library.ts';
import {
  dropOldGaps,
  keepGap,
  keptDays,
  mostGaps,
  sharedGaps,
} from '../../src/search/gap-store.ts';
import { gapIn, gapWords } from '../../src/search/gaps.ts';
import type { SearchAnswer, SearchQuery, SearchResult } from '../../src/search/types.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';
import { aDatabase } from '../support/database.ts';

const vocabulary = vocabularyOf(library());
const words = gapWords(vocabulary);
const ours = new Set(vocabulary.concepts.map(({ forms }) => forms[0]));
const isOurs = (term: string) => ours.has(term) || /^\d{4,5}$/.test(term);

const asked = (q: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  q,
  locale: 'zh-CN',
  ...more,
});

const result = (kind: SearchResult['kind'], closeness: SearchResult['closeness']) =>
  ({ kind, closeness }) as SearchResult;

function answered(results: SearchResult[], category?: string): SearchAnswer {
  const categories = category ? [{ id: category, zh: '', en: '', score: 0.5 }] : [];
  const query = { text: '', terms: [], categories, identifiers: [] };
  return { query, total: results.length, results, tookMs: 1 } as unknown as SearchAnswer;
}

describe('a gap', () => {
  test('is kept in the glossary’s words, whichever form or language was typed', () => {
    const named = words('My listing has a hijacker');
    expect(named).toContain('跟卖');
    expect(named).toEqual(words('my LISTING has a hijackers'));
    expect(named.every(isOurs)).toBe(true);
  });

  test('keeps an error code that our content knows, and no other number', () => {
    expect(words('报错 5665，订单尾号 7319，2026 年')).toEqual(['5665']);
  });

  test('holds no everyday word', () => {
    expect(words('太贵了，一直没到账')).toEqual([]);
  });

  test('is what found nothing close but a category page', () => {
    const nothing = answered([result('story', 'related'), result('category', 'close')], 'hijacker');
    expect(gapIn(asked('被跟卖了'), nothing, words)).toEqual({
      category: 'hijacker',
      terms: ['跟卖'],
    });
    const something = answered([result('guide', 'close')], 'hijacker');
    expect(gapIn(asked('被跟卖了'), something, words)).toBeNull();
  });

  test('is not noted for filtered or further pages, nor when nothing of it is ours', () => {
    const nothing = answered([]);
    for (const narrowed of [
      { kind: 'story' },
      { outcome: 'solved' },
      { offset: 10 },
      { limit: 1 },
    ]) {
      const query = asked('被跟卖了', narrowed as Partial<SearchQuery>);
      expect(gapIn(query, nothing, words)).toBeNull();
    }
    expect(gapIn(asked('今天天气不错'), nothing, words)).toBeNull();
  });

  test('has at most four words, and two of a long text', () => {
    const many = vocabulary.concepts.slice(0, 12).map(({ forms }) => forms[0]!);
    const short = gapIn(asked(many.slice(0, 6).join('，')), answered([]), words);
    expect(short!.terms.length).toBe(4);
    const long = gapIn(asked(`${many.join('，')}。${'然后呢？'.repeat(20)}`), answered([]), words);
    expect(long!.terms.length).toBe(2);
  });

  test('never holds anything that was typed', () => {
    const han = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((at) => String.fromCodePoint(at)),
    });
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      han,
      fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String),
      fc.constantFrom(
        '张伟',
        'BrightNest',
        'B0C7KX9Q2M',
        '113-8846201-5540217',
        '跟卖',
        'a-to-z',
        '5665',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const gap = gapIn(asked(pieces.join(' ')), answered([]), words);
        for (const term of gap?.terms ?? []) expect(ours.has(term) || codes.has(term)).toBe(true);
        expect(gap?.terms.length ?? 0).toBeLessThanOrEqual(4);
      }),
      { numRuns: 500 },
    );
  });
});

/** Every four- or five-digit number that stands in our content. */
const codes = new Set(
  vocabulary.categories.flatMap(({ phrases }) =>
    phrases.flatMap(({ text }) => text.match(/\d{4,5}/g) ?? []),
  ),
);

describe('the list of gaps', () => {
  const now = new Date('2026-11-22T08:00:00Z');
  const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
  const gap = { category: 'hijacker', terms: ['跟卖'] };
  const reader = (place: string) => (since: string) =>
    readerMark('a secret', JSON.stringify([since, gap]), place);

  test('shows what three readers share, and nothing of who they are', async () => {
    const { db } = await aDatabase();
    for (const place of ['192.0.2.1', '192.0.2.2']) {
      await keepGap(db, gap, { markIn: reader(place), now });
    }
    expect(await sharedGaps(db, now)).toEqual([]);
    await keepGap(db, gap, { markIn: reader('192.0.2.3'), now: days(3) });
    expect(await sharedGaps(db, days(3))).toEqual([
      { ...gap, readers: enoughReaders, month: '2026-11' },
    ]);
    await keepGap(db, gap, { markIn: reader('192.0.2.4'), now: days(4) });
    expect(await db.select().from(searchGaps)).toEqual([
      { ...gap, since: '2026-11-22', readers: enoughReaders, marks: '' },
    ]);
  });

  test('counts a reader once, however often they ask', async () => {
    const { db } = await aDatabase();
    for (const day of [0, 0, 1, 40]) {
      await keepGap(db, gap, { markIn: reader('192.0.2.1'), now: days(day) });
    }
    await keepGap(db, gap, { markIn: reader('192.0.2.2'), now });
    expect(await sharedGaps(db, now)).toEqual([]);
    const [row] = await db.select().from(searchGaps);
    expect(row?.readers).toBe(2);
  });

  test('forgets after ninety days, in the list at once and in the table at the next chance', async () => {
    const { db } = await aDatabase();
    for (const place of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
      await keepGap(db, gap, { markIn: reader(place), now });
    }
    expect(await sharedGaps(db, days(keptDays))).toHaveLength(1);
    expect(await sharedGaps(db, days(keptDays + 1))).toEqual([]);
    await dropOldGaps(db, days(keptDays + 1));
    expect(await db.$count(searchGaps)).toBe(0);
  });

  test('holds a bounded number of rows, the shared ones longest', async () => {
    const { db } = await aDatabase();
    const rows = Array.from({ length: mostGaps }, (_, at) => ({
      category: 'hijacker',
      terms: [`word ${at}`],
      since: at === 0 ? '2026-11-01' : '2026-11-02',
      readers: at === 1 ? enoughReaders : 1,
      marks: '',
    }));
    for (let at = 0; at < rows.length; at += 500) {
      await db.insert(searchGaps).values(rows.slice(at, at + 500));
    }
    await keepGap(db, gap, { markIn: reader('192.0.2.1'), now });
    expect(await db.$count(searchGaps)).toBe(mostGaps);
    const kept = await db.select().from(searchGaps);
    expect(kept.map(({ terms }) => terms[0])).not.toContain('word 0');
    expect(kept.map(({ terms }) => terms[0])).toContain('word 1');
  });

  test('can’t be matched across gaps, nor read in the order of asking', async () => {
    const mark = (thing: string) => readerMark('a secret', thing, '192.0.2.1');
    const marks = new Set(Array.from({ length: 200 }, (_, at) => mark(`gap ${at}`)));
    expect(marks.size).toBeGreaterThan(150);
    expect(readerMark('another secret', 'gap 1', '192.0.2.1')).not.toBe(mark('gap 1'));
    const { db } = await aDatabase();
    await expect(db.$client.execute('SELECT rowid FROM search_gaps')).rejects.toThrow();
  });
});
