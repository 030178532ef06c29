import { describe, expect, test } from 'vitest';
import { similarToExample, similarToStory } from '../../src/forms/similar.ts';
import { library } from '../../src/library/library.ts';
import { startSearch } from '../../src/search/service.ts';
import { similarContent } from '../../src/search/similar-content.ts';
import { publicStory } from '../../src/stories/public.ts';
import { aPublishedStory } from '../stories/support.ts';
import { aDatabase } from '../support/database.ts';

const content = library();
const examples = content.documents.filter(({ kind }) => kind === 'example');

describe('what a built page names as similar', () => {
  test('never names the example itself, nor a guide that it names already', () => {
    for (const { slug, zh } of examples) {
      const similar = similarToExample(content, slug, 'zh-CN');
      expect(similar.map(({ id }) => id)).not.toContain(slug);
      const named = zh.data['guides'] as string[];
      expect(similar.filter(({ kind, id }) => kind === 'guide' && named.includes(id))).toEqual([]);
      expect(similar.length).toBeLessThanOrEqual(3);
    }
  });

  test('puts a page of the same category first', () => {
    const [first] = similarContent(content, 'two-chargers-one-variation');
    expect(first?.slug).toBe('variations');
  });

  test('is told in the reader’s language, with the outcome and the days', () => {
    const named = examples.flatMap(({ slug }) => similarToExample(content, slug, 'en'));
    const example = named.find(({ kind }) => kind === 'example')!;
    expect(example.url).toMatch(/^\/en\/examples\//);
    expect(example.title).not.toMatch(/\p{sc=Han}/u);
    expect(example.outcome).not.toBeNull();
  });

  test('of a page that does not exist is nothing', () => {
    expect(similarContent(content, 'nowhere')).toEqual([]);
  });
});

test('a story names others and neither itself nor its guides, and nothing without the engine', async () => {
  const { db, url: databaseUrl } = await aDatabase();
  const { number } = await aPublishedStory(db);
  const { number: other } = await aPublishedStory(db, { title: '两款充电器被并成一个变体' });
  const story = (await publicStory(db, number))!;
  const search = startSearch({ databaseUrl, content });
  const named = () => similarToStory({ search, content }, story, 'zh-CN');
  await expect
    .poll(async () => (await named()).map(({ id }) => id), { timeout: 20_000 })
    .toContain(`K-${other}`);
  const similar = await named();
  expect(similar.length).toBeLessThanOrEqual(5);
  expect(similar.map(({ id }) => id)).not.toContain(`K-${number}`);
  expect(similar.map(({ id }) => id)).not.toContain('variations');
  await search.close();
  expect(await named()).toEqual([]);
}, 60_000);
