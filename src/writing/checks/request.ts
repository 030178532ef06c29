import { asksFor } from './asking.ts';
import type { Draft, Fault, Place, Rule } from './rule.ts';
import { disjoint, problemsIn, topicsIn } from './topics.ts';
import type { Sentence } from '../sentences.ts';

/** A request that stands later than this many sentences is read late. */
const firstSentences = 2;

const place = ({ start, end }: Sentence): Place => ({ start, end });
const expect = {
  zh: '我期望的结果：[…]。现在的情况：[…]。',
  en: 'What I expect: [RESULT]. What happens now: [FACT].',
};

function requestPresent({ sentences }: Draft): Fault {
  return sentences.some(asksFor) ? null : { instead: [expect] };
}

/** Greetings, a bare “Thank you” and “Marketplace: US” aren't sentences that put off the request. */
const courtesy =
  /^thank(?:s| you)(?: (?:very|so) much)?(?: for (?:your|the) (?:quick |fast |kind |clear )?(?:reply|answer|response|help|email|message|time))?[.,!]?$|^(?:i |we )?(?:sincerely |really )?hope (?:you|this|your|everything|all)|^how are you|^(?:good|nice) (?:day|morning)|^(?:my name is|this is) [A-Z]|^(?:i am |we are )?(?:so |very )?sorry (?:to|for) (?:bother|disturb|the late)|^dear\b/i;

function requestFirst({ sentences }: Draft): Fault {
  const asking = sentences.find(asksFor);
  if (asking === undefined) return null;
  const counted = sentences.filter(
    (one) =>
      asksFor(one) || (['said', 'bullet'].includes(one.role) && !courtesy.test(one.text.trim())),
  );
  if (counted.indexOf(asking) < firstSentences) return null;
  return { at: [place(asking)] };
}

/** “Please confirm when it is restored” goes with the request before it. */
const aboutTheCase =
  /\b(?:confirm|let (?:me|us) know (?:when|once|if|whether|that)|tell (?:me|us) (?:when|once)|reply|escalate|transfer|route|forward|keep (?:this|the) case|close (?:this|the) case|reopen|advise|update me|next step|expected|expect)\b/i;
const parts =
  /[,;]? (?:and|and also|also|then|plus|as well as)(?: please| could you| can you| i (?:also )?(?:want|need|would like))?,? (?=(?:also |to )?(?:re[a-z]{3,}|[a-z]*(?:ate|ore|ove|ete|fund|pay|ase|fer|ange|ect|fix|rge|lit|gate|cel|lock|add|duce|stop|lift|move|put|give|check|explain|tell|show|send|waive|approve|increase|raise)) (?:me |us )?(?:my|our|the|this|that|an?|all|for|why|what|how|[0-9]|b0|order|case|listing|shipment|removal|units?|in)\b)/i;

function requestSingle({ sentences }: Draft): Fault {
  const asked = sentences
    .filter(asksFor)
    .flatMap((one) => one.text.split(parts).map((text) => ({ one, text, topics: topicsIn(text) })))
    .filter(({ text }) => !aboutTheCase.test(text));
  const first = asked[0];
  if (!first) return null;
  const known = first.topics.size > 0 ? first.topics : topicsBefore(sentences, asked[1]?.one);
  const second = asked.slice(1).find(({ topics, text, one }) => {
    const adds = additive.test(text) || one === first.one || first.topics.size > 0;
    return topics.size > 0 && known.size > 0 && adds && disjoint(known, topics);
  });
  if (!second) return null;
  return { at: [...new Set([first.one, second.one])].map(place), detail: { count: 2 } };
}

const topicsBefore = (sentences: readonly Sentence[], one: Sentence | undefined) =>
  topicsIn(
    sentences
      .slice(0, one ? sentences.indexOf(one) : sentences.length)
      .map(({ text }) => text)
      .join('\n'),
  );

const additive =
  /(?<![A-Za-z])(?:also|besides|in addition|additionally|moreover|furthermore|by the way|btw|on top of (?:that|this)|what is more|what's more|at the same time|meanwhile|apart from (?:that|this)|another (?:thing|one|point)|one more thing|secondly|second,|second:|2\)|separately|as well|too\.|plus|(?:and|but) (?:my|our|the|another) other|other than that|not only)(?![A-Za-z])/i;
const several =
  /(?<![A-Za-z])(?:(?:another|a second|second|the second|one more|a different|the other|a separate|a further|third|next) (?:(?:big|small|serious|urgent|separate|different|unrelated|important) )?(?:issue|problem|question|matter|topic|trouble)|(?:two|three|four|2|3|4|several|many|multiple|some|a few|few|different|both) (?:(?:different|separate|big|serious|urgent|unrelated|main|important) )*(?:issues|problems|matters|topics|troubles)|(?:issue|problem|question|topic) (?:2|two|b)(?= |:|[.)]))/gi;
const partly =
  /still open|not (?:answered|resolved|solved)|of my|about one|only one|one issue only|i have no other|solved/i;

function oneTopic({ sentences, voice }: Draft): Fault {
  const named = [...voice.matchAll(several)].filter(({ index }) => {
    const sentence = sentences.find(({ start, end }) => start <= index && index < end);
    return sentence !== undefined && !partly.test(sentence.text);
  });
  if (named.length > 0) {
    return { at: named.map(({ 0: one, index }) => ({ start: index, end: index + one.length })) };
  }
  return addedTopic(sentences) ?? twoProblems(sentences);
}

/** A sentence that begins with “also” or the like, and is about something that wasn't named before. */
function addedTopic(sentences: readonly Sentence[]): Fault {
  const before = new Set<string>();
  for (const one of sentences) {
    const topics = topicsIn(one.text);
    const adds =
      additive.test(one.text) && !/\b(?:tried|checked|attached|evidence|invoice)\b/i.test(one.text);
    if (adds && before.size > 0 && topics.size > 0 && disjoint(topics, before)) {
      return { at: [place(one)] };
    }
    for (const topic of topics) before.add(topic);
  }
  return null;
}

/** Two families of problems: “20 units are missing” and “the coupon doesn't show”. */
function twoProblems(sentences: readonly Sentence[]): Fault {
  const told = sentences
    .filter(({ role, text }) => ['said', 'bullet'].includes(role) && !triedOrShown.test(text))
    .flatMap((one) => [...problemsIn(one.text)].map((family) => ({ one, family })));
  const families = new Set(told.map(({ family }) => family));
  // A deactivated account takes its money and listings along; a page its reviews.
  if (families.has('account')) return null;
  if (families.size === 2 && families.has('page') && families.has('reviews')) return null;
  const second = told.find(({ family }) => family !== told[0]!.family);
  return families.size > 1 && second ? { at: [place(second.one)] } : null;
}
const triedOrShown =
  /\b(?:(?:i|we)(?: have)?(?: already)? (?:checked|tried|read|compared|reviewed|verified|looked|uploaded)|attached|evidence|file [0-9]|report shows|root cause|confirm|expected|replied|reply|answer|because|due to|without)\b/i;

/** What the letter asks for. */
export const requestRules: readonly Rule[] = [
  { id: 'request_present', notFor: ['thanks'], find: requestPresent },
  { id: 'request_single', notFor: ['thanks'], find: requestSingle },
  { id: 'request_first', notFor: ['thanks'], find: requestFirst },
  { id: 'one_topic', find: oneTopic },
];
