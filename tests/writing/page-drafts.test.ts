import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writing } from '../../src/library/writing.ts';
import { latestToday } from '../../src/writing/today.ts';
import { namesOf } from '../../src/writing/page/draft-fit.ts';
import {
  clearDrafts,
  draftOf,
  hasDrafts,
  keepDraft,
  readDrafts,
  whenCleared,
  type Draft,
} from '../../src/writing/page/drafts.ts';
import { fieldsView } from '../../src/writing/page/fields-view.ts';
import { emptyState, entriesOf, stateOf, type LetterState } from '../../src/writing/page/state.ts';
import { Taken } from '../../src/writing/page/taken.ts';
import { turnedTo } from '../../src/writing/page/turning.ts';
import { wordsOf } from '../../src/writing/page/words.ts';

const content = writing();
const words = wordsOf({}, 'zh-CN');
const variation: LetterState = {
  ...emptyState,
  category: 'variation-split-merge',
  request: 'restore',
  marketplace: 'US',
  fields: { child_asin: 'B0EXAMPLE1', parent_asin: 'B0EXAMPLE2' },
  tried: ['theme'],
  evidence: [
    { id: 'report', pages: '2' },
    { own: 'Price list', pages: '' },
  ],
};
const draftIn = (state: LetterState): Draft => ({
  state,
  names: namesOf(content, state, state.category, 'zh'),
  found: [],
  filled: [],
});
/** The category's share of the content, as the page fetches it. */
const only = (...ids: string[]) => ({
  ...content,
  fields: Object.fromEntries(ids.map((id) => [id, content.fields[id]!])),
});

describe('another category', () => {
  const hijacker = { ...emptyState, category: 'hijacker', marketplace: 'DE' };

  test('opens its draft whole: ticks, request, files', () => {
    const { state, lost } = turnedTo(content, {
      category: variation.category,
      before: hijacker,
      now: hijacker,
      draft: draftIn(variation),
    });
    expect(state).toEqual(variation);
    expect(lost).toEqual([]);
  });

  test('takes from what was typed only what its draft has empty', () => {
    const draft = draftIn({ ...variation, marketplace: '', fields: { child_asin: 'B0EXAMPLE1' } });
    const now = {
      ...hijacker,
      fields: { child_asin: 'B0EXAMPLE9', parent_asin: 'B0EXAMPLE8', elsewhere: 'x' },
    };
    const { state } = turnedTo(only('child_asin', 'parent_asin'), {
      category: variation.category,
      before: now,
      now,
      draft,
    });
    expect(state.fields).toEqual({ child_asin: 'B0EXAMPLE1', parent_asin: 'B0EXAMPLE8' });
    expect(state.marketplace).toBe('DE');
  });

  test('without a draft starts afresh with the fields that both ask for', () => {
    const now = { ...variation, kind: 'escalate' as const };
    const { state } = turnedTo(only('child_asin'), { category: 'hijacker', before: now, now });
    expect(state).toEqual({
      ...emptyState,
      kind: 'escalate',
      category: 'hijacker',
      marketplace: 'US',
      fields: { child_asin: 'B0EXAMPLE1' },
      evidence: [{ own: 'Price list', pages: '' }],
    });
  });

  test('keeps the kind and the store that were chosen while it was loading', () => {
    const before = hijacker;
    const now = { ...hijacker, kind: 'escalate' as const, marketplace: 'JP' };
    const { state } = turnedTo(content, {
      category: variation.category,
      before,
      now,
      draft: draftIn(variation),
    });
    expect(state).toMatchObject({ kind: 'escalate', marketplace: 'JP', request: 'restore' });
  });
});

describe('the category of the address', () => {
  test('opens its draft with the address’s choices and what was typed meanwhile', () => {
    const now: LetterState = {
      ...emptyState,
      category: variation.category,
      request: 'join',
      fields: { child_asin: 'B0EXAMPLE9' },
      tried: ['listing'],
    };
    const { state } = turnedTo(content, {
      category: variation.category,
      before: { request: '', marketplace: '', kind: now.kind },
      now,
      draft: draftIn({ ...variation, kind: 'escalate' }),
    });
    expect(state).toMatchObject({
      kind: 'escalate',
      request: 'join',
      marketplace: 'US',
      fields: { child_asin: 'B0EXAMPLE9', parent_asin: 'B0EXAMPLE2' },
      evidence: variation.evidence,
    });
    expect(state.tried).toContain('theme');
  });

  test('without a draft stays as it stands', () => {
    const turning = { category: variation.category, before: {}, now: variation };
    expect(turnedTo(content, turning)).toEqual({ state: variation, lost: [] });
  });
});

describe('what a letter doesn’t show', () => {
  const shown = (state: LetterState) =>
    fieldsView({ content, state, words, today: '2026-11-23', found: [] }).text;
  const hidden = (name: string, value: string) => `type="hidden" name="${name}" value="${value}"`;

  test.each(['owner', 'person', 'chinese', 'reason', 'thanks'] as const)(
    'is kept in a letter of the kind %s',
    (kind) => {
      const html = shown({ ...variation, kind });
      const { lines } = content.kinds[kind];
      if (!lines.includes('tried')) expect(html).toContain(hidden('tried.theme', 'on'));
      if (lines.includes('evidence')) return;
      for (const [name, value] of [
        ['evidence.report', 'on'],
        ['pages.report', '2'],
        ['own.1', 'Price list'],
      ] as const)
        expect(html).toContain(hidden(name, value));
    },
  );

  test('is kept while no request is chosen', () => {
    const html = shown({ ...variation, request: '' });
    for (const [name, value] of entriesOf(variation))
      if (value !== '') expect(html).toContain(hidden(name, value));
  });

  test('has no control twice', () => {
    const html = shown({ ...variation, tried: ['theme', 'gone'] });
    const names = [...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(html).toContain(hidden('tried.gone', 'on'));
  });

  test('comes back as it was', () => {
    const { fields, tried, evidence } = stateOf(entriesOf(variation));
    expect({ fields, tried, evidence }).toEqual({
      fields: variation.fields,
      tried: variation.tried,
      evidence: variation.evidence,
    });
  });
});

describe('drafts on this device', () => {
  let stored: Map<string, string>;
  let isFull: boolean;

  beforeEach(() => {
    stored = new Map();
    isFull = false;
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      removeItem: (key: string) => stored.delete(key),
      setItem: (key: string, value: string) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        stored.set(key, value);
      },
    });
    vi.stubGlobal('window', new EventTarget());
    clearDrafts();
  });

  test('are kept one a category, the newest as the last', () => {
    expect(keepDraft(draftIn(variation))).toBe(true);
    expect(keepDraft(draftIn({ ...variation, category: 'hijacker' }))).toBe(true);
    expect(readDrafts().last).toBe('hijacker');
    expect(draftOf(variation.category)?.state).toEqual(variation);
  });

  test('remember what a pasted text calls its identifiers', () => {
    const found = [
      { kind: 'asin', value: 'B0EXAMPLE1', role: 'child' },
      { kind: 'order', value: '000-0000000-0000000' },
    ] as const;
    keepDraft({ ...draftIn(variation), found });
    expect(draftOf(variation.category)?.found).toEqual(found);
  });

  test('with nothing in them are none', () => {
    keepDraft(draftIn(variation));
    keepDraft(draftIn({ ...emptyState, category: 'hijacker', marketplace: 'US' }));
    expect(Object.keys(readDrafts().drafts)).toEqual([variation.category]);
    expect(readDrafts().last).toBe(variation.category);
    keepDraft(draftIn({ ...emptyState, category: variation.category }));
    expect(hasDrafts()).toBe(false);
  });

  test('last as long as the page when the device is full', () => {
    keepDraft(draftIn(variation));
    isFull = true;
    const other = { ...variation, category: 'hijacker' };
    expect(keepDraft(draftIn(other))).toBe(false);
    expect(draftOf('hijacker')?.state).toEqual(other);
    expect(hasDrafts()).toBe(true);
  });

  test('that another tab clears are cleared here', () => {
    const told = vi.fn();
    whenCleared(told);
    const say = (key: string | null, newValue: string | null) =>
      window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    isFull = true;
    keepDraft(draftIn(variation));
    say('kaicase.letter', '{}');
    say('another', null);
    expect(told).not.toHaveBeenCalled();
    say('kaicase.letter', null);
    expect(told).toHaveBeenCalledTimes(1);
    expect(draftOf(variation.category)).toBeUndefined();
  });
});

describe('identifiers of a pasted text', () => {
  const asked = { ...variation, fields: {} };
  const found = ['B0EXAMPLE1', 'B0EXAMPLE2', 'B0EXAMPLE3'].map((value) => ({
    kind: 'asin' as const,
    value,
  }));

  test('are forgotten one by one: removing one leaves the others', () => {
    const taken = new Taken(found);
    const { fields } = taken.fill(content, asked);
    const field = taken.filled()[0]!;
    taken.changed(field, '');
    expect(taken.found).toEqual(found.filter(({ value }) => value !== fields[field]));
    expect(taken.filled()).not.toContain(field);
  });

  test('stay when a field gets a value of the seller’s own', () => {
    const taken = new Taken(found);
    taken.fill(content, asked);
    taken.changed(taken.filled()[0]!, 'B0EXAMPLE9');
    expect(taken.found).toEqual(found);
  });

  test('that were pasted now go before those of a draft', () => {
    const draft = { ...draftIn(variation), found: found.slice(2), filled: ['child_asin'] };
    const taken = new Taken(found.slice(0, 1));
    taken.open(draft, variation);
    expect(taken.found).toEqual(found.slice(0, 1));
    expect(taken.filled()).toEqual(['child_asin']);
    const later = new Taken([]);
    later.open(draft, variation);
    expect(later.found).toEqual(found.slice(2));
  });
});

test('the day without scripts is the latest on earth: today is never marked as future', () => {
  expect(latestToday(Date.parse('2026-11-23T09:59:00Z'))).toBe('2026-11-23');
  expect(latestToday(Date.parse('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
});

test('a file in own words has a fault’s text only when it is wrong', () => {
  const own = (value: string) =>
    fieldsView({
      content,
      state: { ...variation, evidence: [{ own: value, pages: '' }] },
      words: wordsOf({ ownHint: 'In English.' }, 'en'),
      today: '2026-11-23',
      found: [],
    }).text;
  expect(own('Price list')).not.toContain('In English.');
  expect(own('价目表').split('In English.')).toHaveLength(2);
});
