import { expect, test } from 'vitest';
import { stringsBelow } from '../../../src/site/strings.ts';
import { CaseWords, textsNeeded } from '../../../src/writing/cases/words.ts';

const texts = stringsBelow('en', textsNeeded);
const words = new CaseWords({
  texts: JSON.stringify(texts),
  categories: JSON.stringify({ 'appeal-poa': 'Appeal' }),
  ladderOf: JSON.stringify({ 'appeal-poa': 'L-appeal' }),
  ladders: JSON.stringify({ 'L-support': ['a', 'b'], 'L-appeal': ['c'] }),
});

test.each(['zh-CN', 'en'] as const)('each string that the script says stands in %s', (locale) => {
  const keys = Object.keys(stringsBelow(locale, textsNeeded));
  for (const needed of textsNeeded)
    expect(
      keys.filter((key) => key.startsWith(needed)),
      needed,
    ).not.toEqual([]);
});

test('a number has its singular, and a name is said as it was typed', () => {
  expect(words.counted('in', 1)).toBe('in 1 day');
  expect(words.counted('in', 2)).toBe('in 2 days');
  const said = words.counted('remove.ask', 1, { name: '{{count}} $& [COUNT]' });
  expect(said).toBe('Delete “{{count}} $& [COUNT]” and its 1 entry?');
});

test('what is unknown names itself, and has the usual ladder', () => {
  expect(words.name('marketplace', 'US')).not.toBe('US');
  expect(words.name('marketplace', 'XX')).toBe('XX');
  expect(words.name('marketplace', '')).toBe('');
  expect(words.category('appeal-poa')).toBe('Appeal');
  expect(words.ladder('appeal-poa')).toEqual({ id: 'L-appeal', steps: ['c'] });
  for (const id of ['constructor', 'a-name-of-before']) {
    expect(words.category(id)).toBe(id);
    expect(words.ladder(id)).toEqual({ id: 'L-support', steps: ['a', 'b'] });
  }
});
