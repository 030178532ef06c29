import type { Sentence } from '../sentences.ts';
import { spanOf } from '../span.ts';
import { clausesOf, type Clause } from './asking.ts';
import type { Draft, Fault } from './rule.ts';
import { matterIn } from './sections.ts';
import { areApart, areFarApart, areOther, topicsIn } from './topics.ts';

/** Fewer words name nothing: “Please help us.” */
const fewestWordsOfAsk = 5;

const adding =
  /^(and |but )?(also|extra|not to forget|then there|and (the|our|my|there|an?|one|some)|(my|our|the) (second|other|next)|besides|in addition|additionally|moreover|furthermore|by the way|btw|on top of|what is more|at the same time|apart from|another|one more|secondly|second|third(ly)?|separately|plus|other than that|last but not least|while (you|we|i)|p\.?s|on another (note|topic|matter)|on a different|in another|different(ly)? (topic|matter)|one other|further(more)?|in the same (week|month|time)|during the same|next to this|together with this|more ?over)\b|\b(as well|too)\.$|, also\b/i;
/** “Also, tell me why it left” is about the same. */
const sameThing = /\b(it|this|that|them|these|its|same)\b/i;
const several =
  /(?<![A-Za-z])((another|a second|second|the second|one more|a different|a separate|a further|third|next) ((big|small|serious|urgent|separate|different|unrelated|important) )?(issue|problem|question|matter|topic|trouble|thing)|(two|three|four|2|3|4|several|many|multiple|a few|few) ((different|separate|big|serious|urgent|unrelated|main|important|other) ){0,6}(issues|problems|matters|topics|troubles|things)|(issue|problem|question|topic) (2|two|b)(?= |:|[.)])|troubles? (at|in|on|with) (two|three|both|several)|both (of )?(the |these |my |our )?(issues|problems|matters|topics|troubles|things)|all (of )?(these|the|my|our) (issues|problems|matters|troubles)|(also|too),? (have|has|had|got|there is) (an?|another) ([a-z]+ )?(issue|problem|question|trouble) (with|about)|have also (an?|another) ([a-z]+ )?(issue|problem|question|trouble))/gi;
/** “Your reply is about another topic”, “Two of my three questions are still open”. */
const ofAnswers =
  /still open|not (answered|resolved|solved)|of my|about (one|another|a different)|only one|one issue only|i have no other|no (other|second)|solved|\b(reply|replies|answers?|responses?|link|template)\b|case of/i;

/** More than one problem in a letter: said so, added, or asked for. */
export function oneTopic({ sentences, voice }: Draft): Fault {
  const named = [...voice.matchAll(several)].filter(({ index }) => {
    const sentence = sentences.find(({ start, end }) => start <= index && index < end);
    return sentence !== undefined && !ofAnswers.test(sentence.text);
  });
  if (named.length > 0) {
    return { at: named.map(({ 0: one, index }) => ({ start: index, end: index + one.length })) };
  }
  const asked = clausesOf(sentences).filter((one) => !isToLearn(one));
  const second = secondAsk(asked, areFarApart)?.sentence ?? toldBesides(sentences);
  return second ? { at: [spanOf(second)] } : null;
}

/** To learn something new is a second wish, no second problem. */
export const isToLearn = ({ text }: Clause): boolean => topicsIn(text).has('learn');

const pronoun = /^\W{0,9}(\S{1,40} ){1,4}(it|this|that|them)( [a-z]+)?\W*$/i;

/** The first ask that is apart from all before it; to hear of the end is no ask of its own. */
export function secondAsk(
  asked: readonly Clause[],
  apart: (known: ReadonlySet<string>, topics: ReadonlySet<string>) => boolean,
): Clause | undefined {
  const known = new Set<string>();
  let asks = 0;
  return asked.find(({ sentence, text, before, isFollowUp }) => {
    const own = topicsIn(text);
    const topics = own.size + known.size === 0 && pronoun.test(text) ? topicsIn(before) : own;
    const adds = apart === areApart && adding.test(sentence.text) && !sameThing.test(text);
    const isNew = isFollowUp ? areFarApart : adds ? areOther : apart;
    if (isNew(known, topics) || (asks > 0 && isAdded(sentence, text, known, topics))) return true;
    if (text.split(' ').length >= fewestWordsOfAsk) asks += 1;
    for (const topic of topics) known.add(topic);
    return false;
  });
}

/** “Please change our bank card too”, after an ask of which no topic is known. */
const isAdded = (
  { text: whole }: Sentence,
  text: string,
  known: ReadonlySet<string>,
  topics: ReadonlySet<string>,
): boolean => known.size === 0 && topics.size > 0 && adding.test(whole) && !sameThing.test(text);

const wrong =
  /\b(suppressed|removed|inactive|blocked|deactivated|deleted|missing|lost|short|delayed|stuck|late|on hold|pending|frozen|wrong(ly)?|incorrect(ly)?|too (high|low|small)|higher|increased|doubled?|stole|stolen|over-?charged|rejected|refused|denied|declined|fail(ed|s|ing)?|stopped|suspended|limited|reduced|disappear(ed|s)|gone|broken|split|not|never|no longer|cannot|can['’]?t|[a-z]+n['’]t|error|fake|negative|bad|damaged|expired|zero|dropped|fell)\b/i;
const past =
  /\b(was|were|did|got|sent|came|has|have|had|went|changed|used|[0-9]{3}-[0-9]{7}-[0-9]{7})\b/i;
const follows =
  /\b(because|due to|since (?!([0-9]|last|yesterday|\[))|so that|therefore|as a result|which is why|reason|root cause|until|without|although|if|for example|such as)\b/i;

/** Whose problem it is stands first; buyers see what is wrong with other things. */
const subject = /^(?!(no|buyers?|customers?)\b)(\S{1,40} ){0,5}\S{1,40}/i;

/** A problem that has nothing to do with what was told and asked before. */
function toldBesides(sentences: readonly Sentence[]): Sentence | undefined {
  const clauses = clausesOf(sentences);
  const known = new Set(clauses.flatMap(({ text }) => [...topicsIn(text)]));
  let isFirst = known.size === 0;
  const added = sentences.filter(({ role, text }) => role === 'label' && adding.test(text));
  for (const one of [...matterIn(sentences), ...added]) {
    if (clauses.some(({ sentence }) => sentence === one)) continue;
    const adds = adding.test(one.text);
    const isProblem =
      (wrong.test(one.text) || (adds && past.test(one.text))) && !follows.test(one.text);
    const topics = topicsIn(adds ? one.text : (subject.exec(one.text)?.[0] ?? ''));
    const isNew = adds ? areApart(known, topics) : isOther(one, known, topics);
    if (!isFirst && isProblem && isNew) return one;
    for (const topic of topicsIn(one.text)) known.add(topic);
    isFirst &&= known.size === 0;
  }
  return undefined;
}

/** A deactivated account takes its money and pages along; of a page alone nothing is known. */
const isOther = ({ role }: Sentence, known: ReadonlySet<string>, topics: ReadonlySet<string>) =>
  role === 'said' && !known.has('account') && !topics.has('page') && areFarApart(known, topics);
