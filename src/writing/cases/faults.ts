import { caseStates, isDay, most, writers } from './case.ts';
import { isBlank, plainText } from './plain-text.ts';

/** What is wrong with a value of a file; `cases.fault.<why>` says it. */
export type Why =
  | 'shape'
  | 'missing'
  | 'unknown'
  | 'text'
  | 'empty'
  | 'long'
  | 'many'
  | 'day'
  | 'moment'
  | 'choice'
  | 'id'
  | 'twice';

/** Where in the file, and what is wrong: `['cases', 2, 'entries', 0, 'day']`. */
export interface Fault {
  at: readonly (string | number)[];
  why: Why;
}

type Check = (value: unknown) => Why | null;
type Shape = Readonly<Record<string, Check>>;

const text =
  (longest: number, { empty }: { empty: boolean }): Check =>
  (value) => {
    if (typeof value !== 'string') return 'text';
    if (value.length > longest) return 'long';
    if (plainText(value) !== value) return 'text';
    return !empty && isBlank(value) ? 'empty' : null;
  };
const like =
  (pattern: RegExp, why: Why): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? null : why;
const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value) ? null : 'choice';
const day: Check = (value) => (typeof value === 'string' && isDay(value) ? null : 'day');
const id = like(/^[A-Za-z0-9-]{1,64}$/, 'id');
const rung: Check = (value) =>
  value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) < most.rung)
    ? null
    : 'choice';
const moment: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  value < '2100' &&
  !Number.isNaN(Date.parse(value))
    ? null
    : 'moment';
const many =
  (count: number): Check =>
  (value) =>
    !Array.isArray(value) ? 'shape' : value.length > count ? 'many' : null;
const anything: Check = () => null;

const fileShape: Shape = {
  kaicase: like(/^cases$/, 'shape'),
  version: (value) => (value === 1 ? null : 'unknown'),
  cases: many(most.cases),
};
const caseShape: Shape = {
  id,
  name: text(most.name, { empty: false }),
  category: like(new RegExp(`^[a-z0-9-]{1,${most.category}}$`), 'choice'),
  marketplace: like(/^(?:[A-Z]{2})?$/, 'choice'),
  number: text(most.number, { empty: true }),
  openedOn: day,
  state: oneOf(caseStates),
  entries: many(most.entries),
  next: anything,
  changedAt: moment,
};
const entryShape: Shape = {
  id,
  day,
  who: oneOf(writers),
  what: text(most.what, { empty: false }),
  letter: text(most.letter, { empty: true }),
  rung,
};
const nextShape: Shape = { step: text(most.step, { empty: false }), on: day };

/** What is wrong with a file of cases; empty when it may be taken in whole. */
export function fileFaults(file: unknown): Fault[] {
  const faults = shapeFaults(file, fileShape, []);
  if (faults.length > 0) return faults;
  const { cases } = file as { cases: unknown[] };
  return [
    ...twice(cases, ['cases']),
    ...cases.flatMap((one, index) => caseFaults(one, ['cases', index])),
  ];
}

/** What is wrong with one case. */
export function caseFaults(one: unknown, at: Fault['at'] = []): Fault[] {
  const faults = shapeFaults(one, caseShape, at);
  if (faults.length > 0) return faults;
  const { entries, next } = one as { entries: unknown[]; next: unknown };
  return [
    ...(next === null ? [] : shapeFaults(next, nextShape, [...at, 'next'])),
    ...twice(entries, [...at, 'entries']),
    ...entries.flatMap((entry, index) => entryFaults(entry, [...at, 'entries', index])),
  ];
}

/** What is wrong with one entry. */
export function entryFaults(entry: unknown, at: Fault['at'] = []): Fault[] {
  return shapeFaults(entry, entryShape, at);
}

/** Exactly these names with these values: nothing missing, nothing beside them. */
function shapeFaults(value: unknown, shape: Shape, at: Fault['at']): Fault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ at, why: 'shape' }];
  const own = value as Record<string, unknown>;
  const strange = Object.keys(own).filter((name) => !Object.hasOwn(shape, name));
  const wrong = Object.entries(shape).flatMap(([name, check]): Fault[] => {
    const why = Object.hasOwn(own, name) ? check(own[name]) : 'missing';
    return why === null ? [] : [{ at: [...at, name], why }];
  });
  return [...strange.map((name): Fault => ({ at: [...at, name], why: 'unknown' })), ...wrong];
}

function twice(list: readonly unknown[], at: Fault['at']): Fault[] {
  const ids = list.map((one) => (one as { id?: unknown } | null)?.id);
  return ids.flatMap((one, index): Fault[] =>
    typeof one === 'string' && ids.indexOf(one) < index
      ? [{ at: [...at, index, 'id'], why: 'twice' }]
      : [],
  );
}
