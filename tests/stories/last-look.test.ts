import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../db/client.ts';
import { hasNoWords } from '../../src/stories/only-marks.ts';
import { placesInCommon } from '../../src/stories/public.ts';
import { commonPlaces, isRare } from '../../src/stories/rare.ts';
import { readSubmission } from '../../src/stories/submission.ts';
import { coarsenTyped, tracesOfTyped } from '../../src/stories/typed-traces.ts';
import { typedStory } from '../../src/stories/typed.ts';
import { aDatabase } from '../support/database.ts';
import { storyFields } from '../support/story-fields.ts';
import { aPublishedStory, aStory, rules } from './support.ts';

let db: Db;
beforeAll(async () => ({ db } = await aDatabase()));

describe('a rare combination', () => {
  const common = commonPlaces([
    { category: 'inbound-shortage', marketplace: 'US' },
    { category: 'inbound-shortage', marketplace: 'DE' },
  ]);
  const chosen = { category: 'inbound-shortage', marketplace: 'US', openedMonth: '2026-09' };

  test.each([
    [chosen, false],
    [{ ...chosen, marketplace: 'FR' }, true],
    [{ ...chosen, category: 'constructor' }, true],
    [{ ...chosen, marketplace: 'FR', openedMonth: '' }, false],
    [{ ...chosen, category: '' }, false],
  ])('%j: %s', (story, rare) => expect(isRare(common, story)).toBe(rare));

  test('has fewer than five published stories', async () => {
    for (let n = 0; n < 4; n += 1)
      await aPublishedStory(db, { title: `两款台灯并成一个变体 ${'一二三四'[n]}` });
    await aStory(db, { title: '还在等审核的一篇' });
    expect(await placesInCommon(db)).toEqual({});
    await aPublishedStory(db, { title: '两款台灯并成一个变体，第五篇' });
    expect(await placesInCommon(db)).toEqual({ 'variation-split-merge': 'US' });
  });
});

describe('a story of nothing but marks', () => {
  const read = (changes: Record<string, string>) => readSubmission(storyFields(changes), rules);
  const orders = '113-8846201-5540217，'.repeat(5);

  test.each(['[订单号]', '[ASIN-1]、[邮箱] 12：5', '8572', '，。…', ''])(
    '%j has no words',
    (text) => expect(hasNoWords(text)).toBe(true),
  );
  test.each(['[订单号] 少收', 'x [ASIN-1]', '[人名字]'])('%j has words', (text) =>
    expect(hasNoWords(text)).toBe(false),
  );

  test('is refused beside the field, once masked', () => {
    const faults = [{ field: 'problem', code: 'only_marks' }];
    expect(read({ problem: orders })).toEqual({ ok: false, faults });
    expect(read({ title: '113-8846201-5540217' })).toMatchObject({
      faults: [{ field: 'title', code: 'only_marks' }],
    });
    expect(read({ problem: `${orders}少收` })).toMatchObject({ ok: true });
  });
});

describe('traces in a form', () => {
  const typed = typedStory(
    storyFields({
      problem: '2026-11-02 少收 1,243 件，对方说 “We will pay $1,234.00.”，2026-11-02。',
      'steps[1].text': '11 月 18 日附上对照表。',
      'steps[1].quote': 'Closed on Nov 18, 2026.',
    }),
    'zh-CN',
  );

  test('are each listed once, quotes last', () => {
    expect(tracesOfTyped(typed)).toEqual([
      { value: '2026-11-02', becomes: '2026 年 11 月', quoted: false },
      { value: '1,243 件', becomes: '约 1,200 件', quoted: false },
      { value: '11 月 18 日', becomes: '第 16 天', quoted: false },
      { value: '$1,234.00', becomes: '$1,000–2,000', quoted: true },
      { value: 'on Nov 18, 2026', becomes: 'on day 16', quoted: true },
    ]);
  });

  test('change together, quotes excepted', () => {
    const coarse = coarsenTyped(typed);
    expect(coarse.problem).toBe(
      '2026 年 11 月 少收 约 1,200 件，对方说 “We will pay $1,234.00.”，2026 年 11 月。',
    );
    expect(coarse.steps[1]).toMatchObject({
      text: '第 16 天附上对照表。',
      quote: 'Closed on Nov 18, 2026.',
    });
    expect(coarse.title).toBe(typed.title);
  });
});
