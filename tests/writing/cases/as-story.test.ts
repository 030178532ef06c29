import { expect, test } from 'vitest';
import { storyOf } from '../../../src/writing/cases/as-story.ts';
import { aCase, anEntry } from './support.ts';

const letter = 'Please separate the two products.';
const entries = [
  anEntry({ day: '2026-11-01', what: '先查了报告' }),
  anEntry({ day: '2026-11-02', letter }),
  anEntry({ day: '2026-11-02', who: 'ai', what: '自动回复', letter: 'No action is required.' }),
  anEntry({ day: '2026-11-05', what: '说明没解决' }),
  anEntry({ day: '2026-11-08', who: 'team', what: '拆开了' }),
];

test('a solved case is the beginning of a story, without its number', () => {
  const story = storyOf(aCase({ state: 'solved', entries }));
  expect(story).toEqual({
    title: '充电器变体被合并',
    category: 'variation-split-merge',
    marketplace: 'US',
    steps: [
      { day: 0, actor: 'seller', text: '先查了报告' },
      { day: 0, actor: 'seller', text: '开 Case，附对照表。', quote: letter },
      { day: 0, actor: 'ai', text: '自动回复', quote: 'No action is required.' },
      { day: 3, actor: 'seller', text: '说明没解决' },
      { day: 6, actor: 'team', text: '拆开了' },
    ],
    english: letter,
    outcome: 'solved',
    days: 6,
    rounds: 2,
  });
  expect(JSON.stringify(story)).not.toContain('18273640051');
});

test('an unsolved one says nothing of its outcome', () => {
  const story = storyOf(aCase({ state: 'closed' }));
  expect(story).not.toHaveProperty('outcome');
  expect(story).not.toHaveProperty('english');
  expect(story).toMatchObject({ steps: [], rounds: 0 });
});
