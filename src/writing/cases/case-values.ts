import type { Case, Entry } from './case.ts';
import type { Values } from './case-form.ts';

/** A case as its form shows it. */
export function valuesOfCase(one: Case): Values {
  const { name, category, marketplace, number, openedOn, state, next } = one;
  const own = { step: next?.step ?? '', on: next?.on ?? '' };
  return { name, category, marketplace, number, openedOn, state, ...own };
}

/** A case with what its form says, unchecked: `caseFaults` judges it. */
export function caseWith(one: Case, values: Values, at: string): Case {
  const { step = '', on = '', state = '', ...facts } = values;
  const next = step === '' && on === '' ? null : { step, on };
  return { ...one, ...facts, state: state as Case['state'], next, changedAt: at };
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
