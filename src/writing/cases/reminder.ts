import { download } from '../download.ts';
import { todayHere } from '../today.ts';
import type { Case } from './case.ts';
import { stepText } from './case-card.ts';
import { calendar } from './ics.ts';
import { nextStep } from './next-step.ts';
import { now } from './stamps.ts';
import type { CaseWords } from './words.ts';

/** Hands over a calendar file for the next step; what was due already is due today. */
export function remind(one: Case, words: CaseWords): void {
  const { steps } = words.ladder(one.category);
  const next = nextStep(one, steps.length);
  if (!next) return;
  const today = todayHere();
  const on = next.on < today ? today : next.on;
  const text = calendar({
    uid: `${one.id}@kaicase`,
    on,
    summary: words.of('remind.summary', { name: one.name }),
    description: stepText(next, steps, words),
    made: now(),
  });
  download(`kaicase-${on}.ics`, text, 'text/calendar');
}
