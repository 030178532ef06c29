import { spanOf } from '../span.ts';
import { type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import { termsOf } from './category-terms.ts';
import type { ReplyReading } from './types.ts';

/** Words that tell a category nearly alone: what the first, the second and the third is worth. */
const ofSign = [42, 16, 8] as const;
/** A word said often says little more than one said once. */
const mostTimes = 2;
/** What the seller asked says most surely what the case is about, however long the answer is. */
const ofRequests = 1.4;
/** A text that says little of any category counts little. */
const fewWords = 40;
/** Below 1, a text that says much still says more than one that says little. */
const evenly = 0.6;
/** The best category must be this much of a match, and this much above the next, or it's a chance. */
const least = 1.75;
const ahead = 1.005;
/** Below this share of the best score, a category isn't what a text is about. */
const far = 0.25;
/** From this score on a text is surely about a category. */
const sure = 35;

/**
 * Most cases are about a listing that shall come back, or mention an appeal, an agent or the support
 * itself: something else in the text says more.
 */
const common: Readonly<Record<string, number>> = {
  'listing-removed': 0.85,
  'appeal-poa': 0.5,
  'case-ai-support': 0.6,
};

/** What becomes of a thing, whatever the cause: the cause in the reply says more. */
const outcomes: ReadonlySet<string> = new Set([
  'listing-removed',
  'account-deactivated',
  'appeal-poa',
  'case-ai-support',
]);
/** From this score on the reply names a cause, when it says so much more of it. */
const cause = { from: 58, above: 1.5 };

type Scores = Float64Array<ArrayBuffer>;

/**
 * The category of the case that a reply belongs to, from the words of notices, of sellers and of
 * support: a best guess, or null. `requests` count beside the reply, which may say little.
 */
export function categoryOf(
  sentences: readonly Sentence[],
  requests: readonly string[],
  groups: Groups,
): ReplyReading['category'] {
  const reply = scoresOf(
    sentences.map(({ text }) => text),
    groups,
  );
  const asked = scoresOf(requests, groups);
  const [ofReply, ofAsked] = [measure(reply), measure(asked) * ofRequests];
  const scores = reply.map((score, at) => score * ofReply + asked[at]! * ofAsked);
  const best = causeOf(bestOf(scores), scores, reply, groups);
  if (best === null) return { id: null, because: [] };
  const because = sentences
    .map((sentence) => ({ sentence, value: scoresOf([sentence.text], groups, best)[best]! }))
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => other.value - one.value)
    .slice(0, 2);
  return { id: groups.ids[best]!, because: because.map(({ sentence }) => spanOf(sentence)) };
}

/** Whether two groups of texts are surely about different categories: each far behind in the other. */
export function apart(one: readonly string[], other: readonly string[], groups: Groups): boolean {
  const [scores, others] = [scoresOf(one, groups), scoresOf(other, groups)];
  const [best, second] = [topOf(scores), topOf(others)];
  if (scores[best]! < sure || others[second]! < sure) return false;
  return scores[second]! < scores[best]! * far && others[best]! < others[second]! * far;
}

/** Brings the scores of a long and of a short text nearer to the same size. */
const measure = (scores: Scores) => 1 / (Math.max(...scores) + fewWords) ** evenly;

/** The cause that the reply tells, where the best is only what became of it. */
function causeOf(best: number | null, scores: Scores, reply: Scores, { ids }: Groups) {
  if (best === null || !outcomes.has(ids[best]!)) return best;
  const told = scores.map((score, at) =>
    !outcomes.has(ids[at]!) && reply[at]! >= cause.from && reply[at]! > reply[best]! * cause.above
      ? score
      : 0,
  );
  const top = topOf(told);
  return told[top]! > 0 ? top : best;
}

const topOf = (scores: Scores) => scores.indexOf(Math.max(...scores));

function bestOf(scores: Scores): number | null {
  const best = topOf(scores);
  const next = Math.max(0, ...scores.filter((_, at) => at !== best));
  return scores[best]! < least || scores[best]! < next * ahead ? null : best;
}

/** How much texts say of each category; the signs of one alone, where only that one is wanted. */
function scoresOf(
  texts: readonly string[],
  { ids, terms, signs }: Groups,
  wanted?: number,
): Scores {
  const scores = new Float64Array(ids.length);
  const times = new Map<string, number>();
  for (const term of texts.flatMap(termsOf)) {
    const time = (times.get(term) ?? 0) + 1;
    times.set(term, time);
    if (time <= mostTimes) addTo(scores, terms.get(term) ?? [], 1 / time);
  }
  const text = texts.join('\n').toLowerCase();
  for (const [at, sign] of signs.entries()) {
    if (wanted !== undefined && at !== wanted) continue;
    const said = new Set(Iterator.from(text.matchAll(sign)).map(([one]) => one));
    for (const worth of ofSign.slice(0, said.size)) scores[at]! += worth;
  }
  return scores.map((score, at) => score * (common[ids[at]!] ?? 1));
}

function addTo(scores: Scores, pairs: readonly number[], part: number) {
  for (let at = 0; at + 1 < pairs.length; at += 2) scores[pairs[at]!]! += pairs[at + 1]! * part;
}
