import type { Sentence } from '../sentences.ts';
import { letterKinds } from '../types.ts';
import { faultAt, faultFrom, wordTable } from './matching.ts';
import type { Draft, Fault, Rule } from './rule.ts';
import { admissions } from './words/claims.ts';

const table = wordTable(admissions);
const denied =
  /\b(?:do(?:es)?(?: not|n['’]t)|did(?: not|n['’]t)|never|not|no|cannot|can['’]t|without|nor|deny|denies|disagree|(?:does|do) (?:this|that) mean|if|whether|says?|said|claims?|alleg(?:es|ed)|states?|notice) (?:that )?$/i;

/** “We have never violated it” admits nothing; “we never asked for a licence” does. */
const neverDid = /\bnever\b(?! (?:had|got|obtain|ask|check|read|appl|allowed us))/i;
/** “Nobody in our team wrote to buyers” */
const nobody = /\b(?:nobody|no ?one|none|neither)\b[^,.;]*$/i;
/** “Please tell me which policy we violated” */
const asking = /(?<!, )\b(?:which|what|whether|why|how)\b[^,.;]*$/i;

function admissionIn({ voice, sentences }: Draft): Fault {
  const fault = faultFrom(table, voice);
  if (fault === null) return null;
  const at = fault.at!.filter(({ start, end }) => {
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    if (sentence === undefined) return false;
    const before = sentence.text.slice(0, start - sentence.start);
    if (neverDid.test(voice.slice(start, end)) || asking.test(before.slice(-120))) return false;
    return !denied.test(before) && !nobody.test(before) && !rootCause.test(sentence.text);
  });
  return at.length === 0 ? null : { ...fault, at };
}

/** A mistake in the work: what a root cause is made of. */
const mistake = /fault|mistake|error|negligence|carelessness|oversight|responsib|blame|careless/i;
const rootCause = /^root cause/i;

/** Violations that an appeal admits besides its root cause, or outside one. */
function admittedInAppeal(draft: Draft): Fault {
  const fault = admissionIn(draft);
  const at = fault?.at!.filter(
    ({ start, end }) =>
      !mistake.test(draft.text.slice(start, end)) && !underRootCause(draft.sentences, start),
  );
  return faultAt(at ?? [], ['P059', 'P068']);
}

const underRootCause = (sentences: readonly Sentence[], at: number) =>
  rootCause.test(
    sentences.findLast(({ role, start }) => role === 'heading' && start <= at)?.text ?? '',
  );

/** An appeal may tell a root cause; what never happened has no place in it either. */
const notAppeal = letterKinds.filter((kind) => kind !== 'appeal');

/** What the seller admits. */
export const admissionRules: readonly Rule[] = [
  { id: 'admission', notFor: ['appeal'], find: admissionIn },
  { id: 'appeal_admission', notFor: notAppeal, find: admittedInAppeal },
];
