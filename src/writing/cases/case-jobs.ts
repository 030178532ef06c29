import { todayHere } from '../today.ts';
import type { Case } from './case.ts';
import type { Job } from './case-form.ts';
import {
  caseWith,
  entryFrom,
  newCase,
  valuesOfCase,
  valuesOfEntry,
  withChangedEntry,
  type Values,
} from './case-values.ts';
import { withEntry } from './changes.ts';
import { caseFaults, entryFaults } from './faults.ts';
import type { CaseKeeper, Kept } from './keep.ts';
import { nextRung } from './next-step.ts';
import { newId, now } from './stamps.ts';
import type { CaseWords } from './words.ts';

/** What the forms need: the words, the place where things are kept, and who hears the outcome. */
interface Desk {
  words: CaseWords;
  keeper: CaseKeeper;
  kept(kept: Kept): [] | string;
}
type DeskJob = Omit<Job, 'closed'>;

/** The form of a new case. */
export function newCaseJob(desk: Desk): DeskJob {
  const blank = newCase(newId(), todayHere(), now());
  return caseForm(blank, 'form.new', desk, (changed) => desk.keeper.add(caseWith(blank, changed)));
}

/** The form of a case that is kept: it changes what was changed in it, and leaves the rest. */
export function caseJob(one: Case, desk: Desk): DeskJob {
  return caseForm(one, 'form.edit', desk, (changed) =>
    desk.keeper.change(one.id, (before) => caseWith(before, changed)),
  );
}

function caseForm(
  one: Case,
  heading: 'form.new' | 'form.edit',
  desk: Desk,
  keep: (changed: Values) => Promise<Kept>,
): DeskJob {
  return {
    of: one.id,
    template: 'case',
    heading: desk.words.of(heading),
    values: valuesOfCase(one),
    save: async (_values, changed) => {
      const faults = caseFaults(caseWith(one, changed));
      return faults.length > 0 ? faults : desk.kept(await keep(changed));
    },
  };
}

/** The form of a new entry, or of one that the case has. */
export function entryJob(one: Case, entryId: string | undefined, desk: Desk): DeskJob {
  const { words, keeper } = desk;
  const former = one.entries.find(({ id }) => id === entryId);
  const { steps } = words.ladder(one.category);
  const id = former?.id ?? newId();
  return {
    of: one.id,
    template: 'entry',
    heading: words.of(former ? 'entry.edit' : 'entry.add'),
    values: former ? valuesOfEntry(former) : blankEntry(one, steps.length),
    rungs: steps,
    save: async (values, changed) => {
      const entry = entryFrom(id, values);
      const faults = entryFaults(entry);
      if (faults.length > 0) return faults;
      const change = (before: Case) =>
        former ? withChangedEntry(before, id, changed) : withEntry(before, entry);
      return desk.kept(await keeper.change(one.id, change));
    },
  };
}

/** After the seller's own words an answer is expected; the first letter is on no ladder yet. */
function blankEntry(one: Case, rungs: number) {
  const hasWritten = one.entries.some(({ who }) => who === 'seller');
  const rung = hasWritten ? nextRung(one, rungs) : null;
  const who = one.entries.at(-1)?.who === 'seller' ? 'agent' : 'seller';
  return { day: todayHere(), who, what: '', letter: '', rung: rung === null ? '' : `${rung}` };
}
