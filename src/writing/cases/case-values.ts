import type { Case, Entry } from './case.ts';
import { withEntry } from './changes.ts';

/** What the fields of a form hold, by their names. */
export type Values = Readonly<Record<string, string>>;

/**
 * What was changed in a form. Only this is written: the case may have been changed elsewhere since the
 * form was opened. A step of one's own and its day are one value.
 */
export function changedValues(opened: Values, values: Values): Values {
  const differs = (name: string) => values[name] !== opened[name];
  const own = ['step', 'on'];
  const isOwnChanged = own.some(differs);
  const changed = Object.entries(values).filter(
    ([name]) => differs(name) || (isOwnChanged && own.includes(name)),
  );
  return Object.fromEntries(changed);
}

/** A case as its form shows it. */
export function valuesOfCase(one: Case): Values {
  const { name, category, marketplace, number, openedOn, state, next } = one;
  const own = { step: next?.step ?? '', on: next?.on ?? '' };
  return { name, category, marketplace, number, openedOn, state, ...own };
}

/** A case with what its form changed, unchecked: `caseFaults` judges it. */
export function caseWith(one: Case, changed: Values): Case {
  if (Object.keys(changed).length === 0) return one;
  const { step = '', on = '', state = '', ...facts } = { ...valuesOfCase(one), ...changed };
  const next = step === '' && on === '' ? null : { step, on };
  return { ...one, ...facts, state: state as Case['state'], next };
}

/** An empty case of today. */
export function newCase(id: string, today: string, at: string): Case {
  return {
    id,
    name: '',
    category: '',
    marketplace: '',
    number: '',
    openedOn: today,
    state: 'open',
    entries: [],
    next: null,
    changedAt: at,
  };
}

/** An entry as its form shows it. */
export function valuesOfEntry({ day, who, what, letter, rung }: Entry): Values {
  return { day, who, what, letter, rung: rung === null ? '' : String(rung) };
}

/** An entry as its form says, unchecked: `entryFaults` judges it. */
export function entryFrom(id: string, values: Values): Entry {
  const { day = '', who = '', what = '', letter = '', rung = '' } = values;
  return {
    id,
    day,
    who: who as Entry['who'],
    what,
    letter,
    rung: rung === '' || who !== 'seller' ? null : Number(rung),
  };
}

/** A case with what the form of one of its entries changed; null when it has that entry no more. */
export function withChangedEntry(one: Case, id: string, changed: Values): Case | null {
  const former = one.entries.find((entry) => entry.id === id);
  if (!former) return null;
  if (Object.keys(changed).length === 0) return one;
  return withEntry(one, entryFrom(id, { ...valuesOfEntry(former), ...changed }));
}
