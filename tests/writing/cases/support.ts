import fc from 'fast-check';
import {
  caseStates,
  most,
  writers,
  type Case,
  type Entry,
} from '../../../src/writing/cases/case.ts';
import { byDay } from '../../../src/writing/cases/changes.ts';

export const aCase = (own: Partial<Case> = {}): Case => ({
  id: 'case-1',
  name: '充电器变体被合并',
  category: 'variation-split-merge',
  marketplace: 'US',
  number: '18273640051',
  openedOn: '2026-11-02',
  state: 'waiting',
  entries: [],
  next: null,
  changedAt: '2026-11-02T08:30:00.000Z',
  ...own,
});

export const anEntry = (own: Partial<Entry> = {}): Entry => ({
  id: `entry-${own.day ?? '2026-11-02'}-${own.who ?? 'seller'}`,
  day: '2026-11-02',
  who: 'seller',
  what: '开 Case，附对照表。',
  letter: '',
  rung: null,
  ...own,
});

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const text = (longest: number, min = 0) =>
  fc
    .string({ unit: 'grapheme', minLength: min, maxLength: longest })
    .map((typed) => typed.replace(/[^\P{Cc}\n\t]/gu, '').slice(0, longest))
    .filter((typed) => typed.isWellFormed() && typed.trim().length >= min);
const id = fc.uuid();

const entries = fc.record({
  id,
  day: days.map((at) => at.slice(0, 10)),
  who: fc.constantFrom(...writers),
  what: text(most.what, 1),
  letter: text(200),
  rung: fc.option(fc.nat({ max: most.rung - 1 })),
});

/** Cases as a seller may have them. */
export const someCase: fc.Arbitrary<Case> = fc.record({
  id,
  name: text(most.name, 1),
  category: fc.constantFrom('variation-split-merge', 'a-name-of-before', 'appeal'),
  marketplace: fc.constantFrom('', 'US', 'DE', 'JP'),
  number: text(most.number),
  openedOn: days.map((at) => at.slice(0, 10)),
  state: fc.constantFrom(...caseStates),
  entries: fc.uniqueArray(entries, { selector: (one) => one.id, maxLength: 6 }).map(byDay),
  next: fc.option(fc.record({ step: text(most.step, 1), on: days.map((at) => at.slice(0, 10)) })),
  changedAt: days,
});

export const someCases = fc.uniqueArray(someCase, { selector: (one) => one.id, maxLength: 8 });
