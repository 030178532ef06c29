import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../db/client.ts';
import { library } from '../../src/library/library.ts';
import { duplicatesOf } from '../../src/moderation/duplicates.ts';
import { comparer } from '../../src/moderation/shingles.ts';
import { startSearch, type Search } from '../../src/search/service.ts';
import { storyRow } from '../../src/stories/store.ts';
import { aDatabase } from '../support/database.ts';
import { aPublishedStory, aStory, aUser } from '../stories/support.ts';

const problem =
  '两款不同的台灯上周被系统并成一个变体，评论混在一起。写信问过两次，对方只回模板，说无需进一步操作。';

describe('two texts', () => {
  const same = comparer(problem);

  test('are nearly the same whatever their spaces, case and marks', () => {
    expect(same(`  ${problem.replaceAll('，', '， \n')}！`)).toBe('copy');
    expect(
      comparer('涉及 [ASIN-1]，Please separate them')('涉及[ASIN-2]，please  separate them'),
    ).toBe('copy');
  });

  test('share long passages, or only their topic', () => {
    expect(
      same(`${problem.slice(0, 30)}后来我们换了写法，附上一张对照表，三天之后有人来问父体。`),
    ).toBe('parts');
    expect(same('台灯变体被合并，评论也乱了，客服不管，怎么把它们拆开？')).toBeNull();
    expect(same('')).toBeNull();
  });
});

describe('possible duplicates', () => {
  let db: Db;
  let search: Search;
  let stopped: Search;
  beforeAll(async () => {
    const { db: fresh, url: databaseUrl } = await aDatabase();
    db = fresh;
    search = startSearch({ databaseUrl, content: library() });
    stopped = startSearch({ databaseUrl, content: library() });
    await stopped.close();
  });
  afterAll(() => search.close());

  test('are waiting stories with the same words, also without the search engine', async () => {
    const first = await aStory(db, { problem, title: '台灯被并成变体' });
    const second = await aStory(db, { problem: `${problem}求助。`, title: '两款台灯合并了' });
    await aStory(db, {
      problem: '货件少收二十四件，开了 Case 之后被系统关闭，补交签收单也没有用。',
    });
    const row = (await storyRow(db, second.id))!;
    const duplicates = await duplicatesOf({ db, search: stopped }, row, 'zh-CN');
    expect(duplicates).toEqual([
      {
        url: `/moderation/${first.id}/`,
        title: '台灯被并成变体',
        locale: 'zh-CN',
        outcome: 'solved',
        closeness: 'copy',
        number: null,
      },
    ]);
  });

  test('are published ones, with how much is the same', async () => {
    const { number } = await aPublishedStory(db, { problem });
    await aPublishedStory(db, {
      title: '少收 24 件，货件被系统关闭',
      category: 'inbound-shortage',
      problem: '货件少收二十四件，开了 Case 之后被系统关闭，补交签收单也没有用。',
    });
    const row = (await storyRow(db, (await aStory(db, { problem })).id))!;
    const published = async () => {
      const duplicates = await duplicatesOf({ db, search }, row, 'zh-CN');
      return duplicates.flatMap((one) => (one.number ? [[one.number, one.closeness]] : []));
    };
    await expect.poll(published, { timeout: 20_000 }).toEqual([[`K-${number}`, 'copy']]);
  });

  test('say nothing about whose they are, also when both are one person’s', async () => {
    const by = aUser();
    await aStory(db, { by, problem, title: '一个标题' });
    const mine = await aStory(db, { by, problem, title: '另一个标题' });
    const others = await aStory(db, { problem, title: '另一个人的标题' });
    const looks = async (id: string) =>
      (await duplicatesOf({ db, search: stopped }, (await storyRow(db, id))!, 'zh-CN')).map((one) =>
        Object.keys(one).toSorted(),
      );
    const own = await looks(mine.id);
    expect(own[0]).toEqual(['closeness', 'locale', 'number', 'outcome', 'title', 'url']);
    expect(own).toEqual(await looks(others.id));
    expect(JSON.stringify(own)).not.toContain(by.id);
  });
});
