import { accomplishes } from './accomplished.ts';
import { placeIn, says, type Groups } from './groups.ts';
import { about, type Known, type Near, type Wanted } from './matching.ts';
import type { Sentence } from './sentences.ts';
import { causes, ignorant } from './shapes.ts';
import { identifiersOf } from './words.ts';

const timeSaid =
  /\b\d+(?:\s?[-–to]+\s?\d+)?\s?(?:business |calendar |working )?(?:hours?|days?|weeks?)\b|\d{1,2}\s*月\s*\d{1,2}|\d+\s*(?:个)?(?:小时|天|工作日|周)|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b/;
/** Tells of what was: no date for what is to come. */
const looksBack =
  /\b(?:began|begun|started|since|opened|was|were|had|did|as of)\b|以来|自[^,。]{0,12}起|于[^,。]{0,14}(?:开始|收到)/;
const looksAhead =
  /\b(?:will|expected|expect|by|until|within|next|from|is|are|goes|ends|until|can)\b|预计|将|会|之?前|内|起|后/;

/** A figure, a no, or what may be: one of them answers “does it …?” */
export const denies = /\d|\bnot\b|n't\b|\bno\b|\bcan\b|无需|不需|不用|不会|不影响|没有影响/;

/** By whom. */
export const doer =
  /\b(?:by|from) (?:the|your|an?|our|another|other) (?!(?:system|way|date|end)\b)[a-z]+|由[^,。]{1,12}(?:修改|提交|更改|上传|编辑|发起)|(?:是|系)[^,。]{1,12}(?:修改|提交|更改|上传|编辑|改)的/;

/** A date or a span that answers “when?”: of what comes, or of what is done. */
export function whenTold(
  { asked, matter }: Wanted,
  { sentence: { text }, done, stance }: Near,
  groups: Groups,
) {
  if (!asked.when || !timeSaid.test(text)) return false;
  if (stance === 'solved' || done.some((deed) => accomplishes(deed, matter, groups.meanings)))
    return true;
  return (
    looksAhead.test(text) &&
    !(looksBack.test(text) && !/\bwill\b|\bexpected\b|会|将|预计/.test(text))
  );
}

/** A reason that says more than “a policy”. */
export function givesReason(sentence: Sentence, { group }: Groups): boolean {
  return (
    says(group.reason, sentence) && !says(group.vague, sentence) && !ignorant.test(sentence.text)
  );
}

/** A sentence that says why: by a word for it, or by what differs. */
export function explains(
  { only }: Wanted,
  { sentence, share, stance }: Near,
  known: Known,
  groups: Groups,
): boolean {
  if (givesReason(sentence, groups)) return true;
  if (
    (only || share >= about.perhaps) &&
    !known.template &&
    stance === 'none' &&
    toldAfterColon.test(sentence.text)
  )
    return true;
  const place = sentence.text.search(causes);
  if (place < 0 || known.template || says(groups.group.vague, sentence)) return false;
  return stance !== 'asks' || place < placeIn(groups.group.ask, sentence);
}

/** Names something in quotation marks, as “which word …?” wants. */
export const namesOne = ({ text }: Sentence) => /["“「『].{1,60}?["”」』]/.test(text);

/** “They sent it back: the account was closed.” */
const toldAfterColon =
  /\w: .*\b(?:was|were|had|did|isn't|is not|[a-z]+ed)\b|[^好家]:(?=.*\p{sc=Han}{4})/u;

/** Something arrived. */
export const received = /receiv|arriv|reach|got|have your|收到|送达|到了/;

/** Names the thing that “which column …?” asks for: “column AK”. */
export function namesNoun({ text }: Wanted, sentence: Sentence): boolean {
  const noun = /\bwhich (?:of (?:our|the|my) )?([a-z]+)/.exec(text)?.[1]?.replace(/s$/, '');
  if (noun === undefined) return false;
  const name = `(?!(?:on|in|is|of|to|it|by|or|an|we|as|at|be|if|no|so|up|do)\\b)(?:[a-z]{1,2}|[a-z]*\\d[a-z0-9-]*)`;
  return new RegExp(`\\b${noun}s? ${name}(?![a-z])`).test(sentence.text);
}

/** Names an identifier that the seller didn't know. */
export const namesNew = ({ matter }: Wanted, { text }: Sentence) =>
  /第\s?\d+\s?[张页行处点条箱个列]|\b(?:image|photo|page|row|line|box|module|bullet|section|slot|file) \d/.test(
    text,
  ) || identifiersOf(text).some((one) => !matter.has(one));

/** A sentence that asks for a document, or names one that was refused. */
export function namesRefused(sentence: Sentence, one: Near, known: Known, { documents }: Groups) {
  if (known.asksDocuments.includes(sentence)) return true;
  return (one.stance === 'refused' || one.stance === 'reason') && placeIn(documents, sentence) >= 0;
}
