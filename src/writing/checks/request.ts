import { spanOf } from '../span.ts';
import { asksFor, clausesOf } from './asking.ts';
import { isToLearn, oneTopic, secondAsk } from './one-topic.ts';
import type { Draft, Fault, Rule } from './rule.ts';
import { areApart } from './topics.ts';

/** A request that stands later than this many sentences is read late. */
const firstSentences = 2;

function requestPresent({ sentences }: Draft): Fault {
  return sentences.some(asksFor) ? null : { instead: ['P004'] };
}

/** Greetings, a bare “Thank you” and “Marketplace: US” aren't sentences that put off the request. */
const courtesy =
  /^thank(?:s| you)(?: (?:very|so) much)?(?: for (?:your|the) (?:quick |fast |kind |clear )?(?:reply|answer|response|help|email|message|time))?[.,!]?$|^how are you|^(?:good|nice) (?:day|morning)|^(?:my name is|this is) [A-Z]|^dear\b[^,.]{0,40}[,.]?$/i;

function requestFirst({ sentences }: Draft): Fault {
  const asking = sentences.find(asksFor);
  if (asking === undefined) return null;
  const counted = sentences.filter(
    (one) =>
      asksFor(one) || (['said', 'bullet'].includes(one.role) && !courtesy.test(one.text.trim())),
  );
  if (counted.indexOf(asking) < firstSentences) return null;
  return { at: [spanOf(asking)] };
}

/** Says itself that it asks for more than one thing. */
const severalAsks =
  /\b(?:(?<!the )(?:two|three|four|[2-4]|several|some|a few|many|more) (?:different |other |small |more |separate ){0,3}(?:requests|wishes|favou?rs|demands)|(?:my|our|the|a) (?:second|third|other|next) (?:request|wish|favou?r|demand)|another (?:request|favou?r|wish))\b/i;

/** Asks for things that have nothing to do with each other. */
function requestSingle({ sentences }: Draft): Fault {
  const asked = clausesOf(sentences);
  const [first] = asked;
  const counted = sentences.find(({ role, text }) => role !== 'heading' && severalAsks.test(text));
  if (counted) return { at: [spanOf(counted)], detail: { count: 2 } };
  const second =
    secondAsk(asked, areApart) ??
    asked.find((one) => isToLearn(one) && first !== undefined && !isToLearn(first)) ??
    asked.find(({ text }) => first !== undefined && isOtherPage(first.text, text));
  if (!first || !second) return null;
  const both = new Set([first.sentence, second.sentence]);
  return { at: [...both].map(spanOf), detail: { count: 2 } };
}

const acts =
  /\b(?:restore|reinstate|reactivate|delete|remove|merge|close|change|update|correct|approve)\b/i;
const asinsIn = (text: string): string[] => text.match(/\bB0[A-Z0-9]{8}\b/g) ?? [];

/** Two listings, each with an action of its own. */
function isOtherPage(one: string, other: string): boolean {
  const [first, second] = [asinsIn(one), asinsIn(other)];
  const [act, next] = [acts.exec(one)?.[0].toLowerCase(), acts.exec(other)?.[0].toLowerCase()];
  if (first.length === 0 || second.length === 0 || !act || !next || act === next) return false;
  return !second.some((asin) => first.includes(asin));
}

/** What the letter asks for. */
export const requestRules: readonly Rule[] = [
  { id: 'request_present', notFor: ['thanks'], find: requestPresent },
  { id: 'request_single', notFor: ['thanks'], find: requestSingle },
  { id: 'request_first', notFor: ['thanks'], find: requestFirst },
  { id: 'one_topic', find: oneTopic },
];
