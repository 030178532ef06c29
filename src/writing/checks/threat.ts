import { spanOf } from '../span.ts';
import { anyOf, faultAt, isIn, placesOf } from './matching.ts';
import type { Draft, Fault } from './rule.ts';
import { drawn, threats, weapons } from './words/threats.ts';

const whole = anyOf(threats);
const weapon = anyOf([weapons]);
const isDrawn = anyOf([drawn]);

/** Everybody and the law are weapons only where they shall hear of it. */
const bystander =
  /^(?:every ?(?:one|body|where)|\S+ (?:\S+ )?sellers?|the (?:whole )?(?:world|law|public)|times|authorit(?:y|ies))$/i;
const told =
  /\b(?:tell|warn|inform|post|show|write|let|know|hear|say|see|read|learn|make|go|involv|contact|turn|report)/i;

/** Facts of a case: somebody else's lawyer, an order of a court, adverts, an offer of proof. */
const fact = anyOf([
  "legal advice|advice (from|of) <a>(lawyer|attorney)|power of attorney|court orders?|police report|letter of authority|(buyer|customer|owner|complainant|competitor|hijacker|copycat|infringer|seller “_+”)s?('s)? (lawyer|attorney|has|have|will|wants?|threat~|said|says|wrote|writes|goes|is going|may)|(he|she|they) (said|wrote|writes|says|threat~|will|wants?)|(their|his|her) (lawyer|attorney)|(rights? owner|brand owner|complainant|competitor|hijacker|infringer|copycat|counterfeiter)s?|negative review (was|is|of|from)|remove (this|the|a) (negative|bad)",
  "patent|trade ?marks?|ads?|advert~|campaigns?|traffic|whether|(know|tell us|see) if|(ftc|cpsc|cma) (label|rule|guide)s?|customs|tax (authority|office)|(government|authority) (office|holiday|closed|approved|certificate)|licen[cs]e|sign(ed|ature)? (in|on|at|by)|account of (my|our) brand|certificates?|if (you|it|amazon)( is| are|'s)? (need|want|wish|necessary|required|prefer|helps)~",
]);

/** Harm announced to make support act: something to fear, drawn in the same sentence. */
export function threatIn({ voice, sentences }: Draft): Fault {
  const announced = sentences.filter(({ text }) => isAnnounced(text));
  const at = [...placesOf(whole, voice), ...announced.map(spanOf)].filter((one) => {
    const around = sentences.find(({ start, end }) => start <= one.start && one.start < end);
    return !around || !isIn(fact, around.text);
  });
  return faultAt(at, [{ zh: '请升级此 Case', en: 'Please escalate this case.' }]);
}

function isAnnounced(text: string): boolean {
  const named = placesOf(weapon, text).map(({ start, end }) => text.slice(start, end));
  if (named.length === 0 || !isIn(isDrawn, text)) return false;
  return named.some((one) => !bystander.test(one)) || told.test(text);
}
