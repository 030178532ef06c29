import { todayHere } from '../today.ts';
import type { Case } from './case.ts';
import { stepText } from './case-card.ts';
import type { Job } from './case-form.ts';
import { caseWith, entryFrom, valuesOfCase, valuesOfEntry } from './case-values.ts';
import { withEntry } from './changes.ts';
import { caseFaults, entryFaults } from './faults.ts';
import { newId, now } from './stamps.ts';
import { calendar } from './ics.ts';
import type { CaseKeeper, Unkept } from './keep.ts';
import { nextRung, nextStep } from './next-step.ts';
import type { CaseWords } from './words.ts';

/** What the forms need: the words, the place where things are kept, and who hears the outcome. */
interface Desk {
  words: CaseWords;
  keeper: CaseKeeper;
  kept(unkept: Unkept | null): [] | string;
}
type DeskJob = Omit<Job, 'closed'>;

/** The form of a new case, or of one that is kept. */
export function caseJob(one: Case, isNew: boolean, desk: Desk): DeskJob {
  const { words, keeper } = desk;
  return {
    template: 'case',
    heading: words.of(isNew ? 'form.new' : 'form.edit'),
    values: valuesOfCase(one),
    save: async (values) => {
      const faults = caseFaults(caseWith(one, values, now()));
      if (faults.length > 0) return faults;
      const changed = (before: Case) => caseWith(before, values, now());
      return desk.kept(
        isNew ? await keeper.write([changed(one)]) : await keeper.change(one.id, changed),
      );
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
    template: 'entry',
    heading: words.of(former ? 'entry.edit' : 'entry.add'),
    values: former ? valuesOfEntry(former) : blankEntry(one, steps.length),
    rungs: steps,
    save: async (values) => {
      const entry = entryFrom(id, values);
      const faults = entryFaults(entry);
      if (faults.length > 0) return faults;
      return desk.kept(await keeper.change(one.id, (before) => withEntry(before, entry, now())));
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

/** A calendar file for the next step; what was due already is due today. */
export function reminder(one: Case, words: CaseWords): { name: string; text: string } {
  const { steps } = words.ladder(one.category);
  const next = nextStep(one, steps.length)!;
  const today = todayHere();
  const on = next.on < today ? today : next.on;
  const text = calendar({
    uid: `${one.id}@kaicase`,
    on,
    summary: words.of('remind.summary', { name: one.name }),
    description: stepText(next, steps, words),
    made: now(),
  });
  return { name: `kaicase-${on}.ics`, text };
}
