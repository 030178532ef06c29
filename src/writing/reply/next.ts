import { askedIn } from './asked.ts';
import { spanOf } from '../span.ts';
import { saying, type Groups } from './groups.ts';
import { givesReason } from './informed.ts';
import type { Facts, Read } from './next-facts.ts';
import { rules } from './next-rules.ts';
import { causes, howTo, passedOn } from './shapes.ts';
import type { Stance } from './stance.ts';
import type { NextLetter, PhraseGroup, Reason } from './types.ts';

/** The next letter to write, by the first rule that fits; without any it says so. */
export function nextLetter(read: Read, groups: Groups): NextLetter {
  const { sentences } = read;
  const standing = (stance: Stance) =>
    sentences.filter((sentence) => read.stances.get(sentence) === stance);
  const said = (name: PhraseGroup) => saying(sentences, groups.group[name]);
  const asked = read.answered.map(({ request }) => askedIn(request));
  const refused = standing('refused');
  const facts: Facts = {
    ...read,
    solved: standing('solved'),
    refused,
    withheld: standing('withheld'),
    elsewhere: standing('elsewhere'),
    reasons: sentences.filter(
      (one) =>
        givesReason(one, groups) ||
        (refused.includes(one) && read.template.is !== true && causes.test(one.text)),
    ),
    said,
    open: read.answered.some(({ is }) => is === false),
    allAnswered: read.answered.length > 0 && read.answered.every(({ is }) => is),
    pending: standing('deferred').length > 0,
    asksPerson: asked.some(({ person }) => person),
    asksChinese: asked.some(({ chinese }) => chinese),
    asksWhy: asked.some(({ open, where, when, how }) => open && !where && !when && !how),
    onlyWhy: asked.length > 0 && asked.every(({ why, question }) => why && question),
    underWay: sentences.filter(({ text }) => passedOn.test(text)),
    restUnderWay: restUnderWay(read),
    howTos: sentences.filter(({ text }) => howTo.test(text)),
    again: asked.some(({ again }) => again),
    given: said('chinese').length > 0 && [...said('transferred'), ...standing('solved')].length > 0,
  };
  for (const [why, kind, fits] of rules) {
    const found = fits(facts);
    if (found === false || (found !== true && found.length === 0)) continue;
    return { kind, why, because: found === true ? becauseOf(why, read) : found.map(spanOf) };
  }
  return { kind: 'wait', why: 'unclear', because: [] };
}

function restUnderWay({ answered, sentences }: Read): boolean {
  const under = sentences.filter(({ text }) => passedOn.test(text));
  return answered.some(
    ({ is, because }) =>
      is === false && because.some(({ start }) => under.some((one) => one.start === start)),
  );
}

function becauseOf(why: Reason, { template, closed, asksForMore, answered }: Read) {
  if (why === 'documents_asked') return asksForMore.because;
  if (why === 'template_only') return template.because;
  if (why === 'closed_unanswered') return closed.because;
  return answered.flatMap(({ because }) => because);
}
