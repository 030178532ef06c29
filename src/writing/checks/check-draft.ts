import { voiceOf } from '../quoted.ts';
import { sentencesOf } from '../sentences.ts';
import type { Check, LetterKind } from '../types.ts';
import { buyerDataRules } from './buyer-data.ts';
import { courseRules } from './course.ts';
import { dateRules } from './dates.ts';
import { evidenceRules } from './evidence.ts';
import { formRules } from './forms.ts';
import { identifierRules } from './identified.ts';
import { lengthRules } from './lengths.ts';
import { marketplaceRules } from './marketplace.ts';
import { requestRules } from './request.ts';
import { phrases } from './phrases.ts';
import { checkOf, withPhrases, type DraftContext, type Found, type Rule } from './rule.ts';
import { toneRules } from './tone.ts';

/** In the order in which a page shows them: what is asked, the facts, the form, the tone. */
const order =
  'request_present request_single request_first one_topic marketplace identifiers identifier_form date_present date_clear tried evidence_named evidence_numbered result_expected not_resolved_said duplicate_case sentence_length letter_length greeting_short chinese_left slang buyer_data capitals exclamation emotion sarcasm threat apology admission appeal_admission promise insider'.split(
    ' ',
  );

const rules: readonly Rule[] = [
  ...requestRules,
  ...marketplaceRules,
  ...identifierRules,
  ...formRules,
  ...dateRules,
  ...evidenceRules,
  ...courseRules,
  ...lengthRules,
  ...toneRules,
  ...buyerDataRules,
].toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));

/** Every check there is, in the order of its showing. */
export const checkIds: readonly string[] = rules.map(({ id }) => id);

/** The same as `checkDraft`, where whoever calls has the phrase book: it may be named by its ids. */
export function findingsIn(text: string, context: DraftContext = {}): Found[] {
  const voice = voiceOf(text);
  const draft = { text, voice, sentences: sentencesOf(text, voice) };
  const kind = context.kind ?? kindOf(text, voice);
  return rules
    .filter(({ notFor = [] }) => !notFor.includes(kind))
    .map(({ id, find }) => checkOf(id, find(draft, { ...context, kind })));
}

/**
 * What an English letter to Amazon lacks, and what harms it. Text in quotation marks and lines behind
 * “>” are somebody else's: their tone isn't judged.
 * @param context What is known besides: without a kind the letter is taken for a first one, or for an
 *   answer when it mentions one.
 * @returns One finding a rule that has a say on this kind of letter, places in UTF-16 units.
 */
export function checkDraft(text: string, context: DraftContext = {}): Check[] {
  return findingsIn(text, context).map((found) => withPhrases(found, phrases));
}

const answer =
  /\b(?:your (?:last |previous |first )?(?:reply|answer|response|email)|you(?:r team)? (?:replied|answered|closed)|reopen|not (?:been )?resolved|case (?:was|has been) closed)\b/i;
const kindOf = (text: string, voice: string): LetterKind =>
  /^[ \t]*>/m.test(text) || answer.test(voice) ? 'not_resolved' : 'open';
