import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  fieldsOfLater,
  forgetStoryLater,
  keepStoryLater,
  storyLater,
  type StoryLater,
} from '../../src/stories/form/story-later.ts';
import { storyOf } from '../../src/writing/cases/as-story.ts';
import { aCase, anEntry } from '../writing/cases/support.ts';

const story: StoryLater = {
  title: '充电器变体被合并',
  category: 'variation-split-merge',
  marketplace: 'US',
  steps: [
    { day: 0, actor: 'seller', text: '开 Case', quote: 'Please separate the two.' },
    { day: 3, actor: 'ai', text: '自动回复' },
  ],
  outcome: 'solved',
  rounds: 1,
};

function aDevice(kept: Record<string, string> = {}) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void delete kept[key],
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('a story for later', () => {
  test('waits on the device until it is forgotten', () => {
    aDevice();
    expect(storyLater()).toBeNull();
    expect(keepStoryLater(story)).toBe(true);
    expect(storyLater()).toEqual(story);
    forgetStoryLater();
    expect(storyLater()).toBeNull();
  });

  test('is what a case becomes', () => {
    aDevice();
    const told = storyOf(aCase({ state: 'solved', entries: [anEntry()] }));
    expect(keepStoryLater(told)).toBe(true);
    expect(storyLater()).toEqual(told);
  });

  test.each(['', 'x', 'null', '[]', '{}', '{"category":"a","marketplace":"","steps":[{}]}'])(
    'is nothing where something else is kept: %s',
    (kept) => {
      aDevice({ 'kaicase.story-later': kept });
      expect(storyLater()).toBeNull();
    },
  );

  test('is not kept where storage is turned off', () => {
    expect(keepStoryLater(story)).toBe(false);
    expect(storyLater()).toBeNull();
    expect(() => forgetStoryLater()).not.toThrow();
  });

  test('fills the fields of the form, its steps after those that stand there', () => {
    expect(fieldsOfLater(story, 1)).toEqual({
      title: '充电器变体被合并',
      category: 'variation-split-merge',
      marketplace: 'US',
      outcome: 'solved',
      rounds: '1',
      'steps[1].day': '0',
      'steps[1].actor': 'seller',
      'steps[1].text': '开 Case',
      'steps[1].quote': 'Please separate the two.',
      'steps[2].day': '3',
      'steps[2].actor': 'ai',
      'steps[2].text': '自动回复',
      'steps[2].quote': '',
    });
  });
});
