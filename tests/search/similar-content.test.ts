import { describe, expect, test } from 'vitest';
import { similarToExample } from '../../src/forms/similar.ts';
import { library } from '../../src/library/library.ts';
import { similarContent } from '../../src/search/similar-content.ts';

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
