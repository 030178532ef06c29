import { anything, assert, constantFrom, dictionary, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSubmission } from '../../src/stories/submission.ts';
import { storyFields } from '../support/story-fields.ts';
import { rules } from './support.ts';

const read = (changes: Record<string, unknown>) =>
  readSubmission({ ...storyFields(), ...changes }, rules);
const faultsOf = (changes: Record<string, unknown>) => {
  const result = read(changes);
  return result.ok ? [] : result.faults.map(({ field, code }) => `${field} ${code}`);
};

test('a complete form is a story', () => {
  const result = read({});
  expect(result).toMatchObject({
    ok: true,
    submission: {
      category: 'variation-split-merge',
      days: 3,
      rounds: 2,
      openedMonth: '2026-09',
      steps: [
        { day: 0, actor: 'seller', text: '开 Case 说明两款台灯不是同一个产品。' },
        { day: 3, actor: 'team', quote: 'We have separated the two products.' },
      ],
    },
  });
});

test('status, version, number and author in the body are ignored', () => {
  const result = read({
    id: 'chosen',
    status: 'published',
    version: '9',
    number: '1234',
    externalId: 'x',
    reviewerId: 'me',
    submittedAt: '0',
    publishedMonth: '2020-01',
    author: 'somebody',
    likely: '0',
    __proto__: { status: 'published' },
  });
  if (!result.ok) throw new Error('refused');
  expect(Object.keys(result.submission).toSorted()).toEqual(
    'category channel days english locale marketplace openedMonth outcome problem replyLanguage rounds steps takeaway title'.split(
      ' ',
    ),
  );
});

describe('limits', () => {
  test.each([
    ['title', '少收件', 'too_short'],
    ['title', '', 'required'],
    ['title', '字'.repeat(81), 'too_long'],
    ['problem', '字'.repeat(19), 'too_short'],
    ['problem', '字'.repeat(20_001), 'too_long'],
    ['takeaway', '字'.repeat(201), 'too_long'],
    ['english', 'x'.repeat(2001), 'too_long'],
    ['steps[0].text', '字'.repeat(2001), 'too_long'],
    ['steps[1].quote', 'x'.repeat(2001), 'too_long'],
    ['steps[1].day', '', 'required'],
    ['steps[1].day', '三天', 'not_a_number'],
    ['steps[1].day', '3651', 'out_of_range'],
    ['steps[1].day', '-1', 'out_of_range'],
    ['steps[1].actor', 'buyer', 'unknown'],
    ['days', '三天', 'not_a_number'],
    ['days', '3651', 'out_of_range'],
    ['rounds', '1000', 'out_of_range'],
    ['rounds', '1.5', 'not_a_number'],
    ['category', 'no-such', 'unknown'],
    ['category', '', 'required'],
    ['marketplace', 'XX', 'unknown'],
    ['channel', '', 'required'],
    ['replyLanguage', 'de', 'unknown'],
    ['outcome', '', 'required'],
    ['openedMonth', '2026-13', 'not_a_month'],
    ['openedMonth', '2026-12', 'in_future'],
    ['locale', 'fr', 'unknown'],
    ['steps', '{"a":1}', 'malformed'],
    ['steps', 'no json', 'malformed'],
    ['title', 7, 'wrong_type'],
    ['problem', ['x'], 'wrong_type'],
  ])('%s: %j is %s', (field, value, code) => {
    expect(faultsOf({ [field]: value })).toEqual([`${field} ${code}`]);
  });

  test.each([
    ['title', '字'.repeat(80)],
    ['title', '😀'.repeat(80)],
    ['problem', '字'.repeat(20_000)],
    ['problem', `${'字'.repeat(19_990)}[订单号][人名]`],
    ['days', ''],
    ['days', '１６'],
    ['openedMonth', ''],
    ['openedMonth', '2026-11'],
    ['takeaway', ''],
  ])('%s: a value at the limit is taken', (field, value) => {
    expect(faultsOf({ [field]: value })).toEqual([]);
  });

  test('a fault says what the limit is and how long the text was', () => {
    const result = read({ title: '字'.repeat(90) });
    expect(result).toMatchObject({ faults: [{ values: { max: 80, length: 90 } }] });
  });

  test('a form that sends nothing names every field that is needed, once', () => {
    const result = readSubmission({}, rules);
    const fields = result.ok ? [] : result.faults.map(({ field }) => field);
    expect(fields).toEqual(
      'title category marketplace channel replyLanguage problem outcome locale'.split(' '),
    );
  });
});

describe('steps', () => {
  test('they may come as JSON', () => {
    const result = read({
      steps: '[{"day":1,"actor":"ai","text":"自动回复"},{"day":2,"actor":"seller","text":""}]',
    });
    expect(result).toMatchObject({
      submission: { steps: [{ day: 1, actor: 'ai', text: '自动回复' }] },
    });
  });

  test('empty ones are dropped, and a fault keeps the number that was typed', () => {
    expect(faultsOf({ 'steps[0].text': ' ', 'steps[0].day': '', 'steps[1].day': 'x' })).toEqual([
      'steps[1].day not_a_number',
    ]);
  });

  test('there are at most thirty', () => {
    const steps = Array.from({ length: 31 }, (_, day) => ({
      day,
      actor: 'seller',
      text: '又问了一次',
    }));
    expect(faultsOf({ steps: JSON.stringify(steps) })).toEqual(['steps too_many_steps']);
  });
});

test('line ends, half characters and control characters are put right', () => {
  const problem = '第一行\r\n第二行\rx\ud800y\u0000z，这里再多写几个字凑够长度。';
  expect(read({ problem })).toMatchObject({
    submission: { problem: '第一行\n第二行\nx\ufffdyz，这里再多写几个字凑够长度。' },
  });
});

test('whatever is sent, it is read or refused, never thrown', () => {
  const names = constantFrom(...Object.keys(storyFields()), 'steps', 'status', '');
  assert(
    property(dictionary(names, anything()), (fields) => {
      expect(typeof readSubmission({ ...storyFields(), ...fields }, rules).ok).toBe('boolean');
    }),
  );
  assert(
    property(anything(), (fields) => {
      expect(readSubmission(fields, rules).ok).toBe(false);
    }),
  );
});
