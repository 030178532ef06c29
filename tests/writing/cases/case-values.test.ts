import { describe, expect, test } from 'vitest';
import {
  caseWith,
  changedValues,
  entryFrom,
  newCase,
  valuesOfCase,
  valuesOfEntry,
  withChangedEntry,
} from '../../../src/writing/cases/case-values.ts';
import { withEntry, withoutEntry } from '../../../src/writing/cases/changes.ts';
import { caseFaults } from '../../../src/writing/cases/faults.ts';
import { aCase, anEntry } from './support.ts';

const next = { step: '打电话', on: '2026-11-09' };

describe('a form', () => {
  test('says what it was given', () => {
    const [one, other] = [aCase({ next }), aCase({ name: '另一个', state: 'open' })];
    expect(caseWith(other, valuesOfCase(one))).toEqual(one);
    const entries = [anEntry({ rung: 2 }), anEntry({ who: 'ai', letter: 'No action.' })];
    for (const entry of entries) expect(entryFrom(entry.id, valuesOfEntry(entry))).toEqual(entry);
    expect(entryFrom('x', { who: 'agent', rung: '2' }).rung).toBeNull();
  });

  test('that is empty names what is missing', () => {
    const blank = newCase('x', '2026-11-02', '2026-11-02T08:30:00.000Z');
    const said = (values: Record<string, string>) =>
      caseFaults(caseWith(blank, values)).map(({ at, why }) => `${at.join('.')} ${why}`);
    expect(said({})).toEqual(['name empty', 'category choice']);
    const named = { name: 'x', category: 'appeal' };
    expect(said(named)).toEqual([]);
    expect(said({ ...named, name: '\u200B\uFEFF' })).toEqual(['name empty']);
    expect(said({ ...named, step: '打电话' })).toEqual(['next.on day']);
    expect(said({ ...named, on: '2026-11-03' })).toEqual(['next.step empty']);
  });
});

describe('what is saved of a form is what was changed in it', () => {
  const opened = aCase({ entries: [anEntry()], next });
  const typed = (own: Record<string, string>) =>
    changedValues(valuesOfCase(opened), { ...valuesOfCase(opened), ...own });

  test('a case marked as solved meanwhile stays solved', () => {
    const solved: typeof opened = { ...opened, state: 'solved' };
    expect(caseWith(solved, typed({ name: '改过' }))).toEqual({ ...solved, name: '改过' });
  });

  test('an entry of another tab keeps its effect', () => {
    const meanwhile = withEntry(opened, anEntry({ id: 'later', day: '2026-11-10', who: 'seller' }));
    expect(meanwhile.next).toBeNull();
    expect(caseWith(meanwhile, typed({ number: '1' }))).toEqual({ ...meanwhile, number: '1' });
  });

  test('one’s own step is one value with its day', () => {
    const meanwhile = { ...opened, next: null };
    const on = '2026-11-12';
    expect(caseWith(meanwhile, typed({ on })).next).toEqual({ ...next, on });
    expect(caseWith(opened, typed({ step: '', on: '' })).next).toBeNull();
  });

  test('a case that nothing was changed in is not another one', () => {
    expect(caseWith(opened, typed({}))).toBe(opened);
    expect(withChangedEntry(opened, opened.entries[0]!.id, {})).toBe(opened);
  });

  test('two tabs change the same entry, each another part', () => {
    const { id } = opened.entries[0]!;
    const meanwhile = withChangedEntry(opened, id, { what: '乙' })!;
    expect(withChangedEntry(meanwhile, id, { letter: 'x' })!.entries).toEqual([
      { ...opened.entries[0], what: '乙', letter: 'x' },
    ]);
  });

  test('an entry that was deleted meanwhile does not come back by itself', () => {
    const { id } = opened.entries[0]!;
    expect(withChangedEntry(withoutEntry(opened, id)!, id, { what: '乙' })).toBeNull();
  });
});
