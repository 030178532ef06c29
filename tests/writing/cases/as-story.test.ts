import { expect, test } from 'vitest';
import { storyOf } from '../../../src/writing/cases/as-story.ts';
import {
  caseWith,
  entryFrom,
  newCase,
  valuesOfCase,
  valuesOfEntry,
} from '../../../src/writing/cases/case-values.ts';
import { caseFaults } from '../../../src/writing/cases/faults.ts';
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

test('a form says what it was given', () => {
  const one = aCase({ entries, next: { step: '打电话', on: '2026-11-09' } });
  expect(caseWith(one, valuesOfCase(one), one.changedAt)).toEqual(one);
  for (const entry of entries) expect(entryFrom(entry.id, valuesOfEntry(entry))).toEqual(entry);
  expect(entryFrom('x', { who: 'agent', rung: '2' }).rung).toBeNull();
});

test('an empty form names what is missing', () => {
  const blank = newCase('x', '2026-11-02', '2026-11-02T08:30:00.000Z');
  const said = (values: Record<string, string>) =>
    caseFaults(caseWith(blank, values, blank.changedAt)).map(
      ({ at, why }) => `${at.join('.')} ${why}`,
    );
  expect(said(valuesOfCase(blank))).toEqual(['name empty', 'category choice']);
  const named = { ...valuesOfCase(blank), name: 'x', category: 'appeal' };
  expect(said(named)).toEqual([]);
  expect(said({ ...named, step: '打电话' })).toEqual(['next.on day']);
  expect(said({ ...named, on: '2026-11-03' })).toEqual(['next.step empty']);
});
