import { spanOf } from '../span.ts';
import { asksFor } from './asking.ts';
import { anyOf, faultAt, isIn, placesOf } from './matching.ts';
import type { Draft, Fault } from './rule.ts';

const firm =
  'compan(y|ies)|agenc(y|ies)|manufacturers?|factory|factories|sellers?|suppliers?|enterprise|business|team|firm|brand(?! owner)|store|shop|partners?|merchants?|corporation|producer';
const firmIs =
  'professional|leading|big|large|famous|trusted|honest|loyal|reliable|legal|legitimate|excellent|high[- ]tech|well[- ]known|small|family|experienced|good|serious|responsible|law-abiding|compliant|hard[- ]?working|top|quality|young|chinese|old|long[- ]term|manufactur~|trading|export~|e-?commerce|industry|award-winning|appointed';
const smallTalk = anyOf([
  '(i |we )?<very>(hope|wish|trust)( that)? (you|your|this|everything|all)( [a-z-]+){0,8} (well|fine|in good|good|great|nice|wonderful|lovely|pleasant|healthy|safe|happy|best|success|health)~',
  'how (was|is) your (day|week)|how was your|<we> (have|are|were) (always )?(been )?<a>(loyal|faithful)(?= )',
  'blessings?',
  "(it is|it's|with) (<a>)(honou?r|pleasure|privilege) to",
  '(work|cooperat|deal)~ with such an?',
  'merry christmas|long time no see|weather',
  `(<we>|<my> (factory|brand)|this)( am| are|'re|'m| is|,) ([a-z]{1,14},? ){0,6}(${firmIs})[a-z ,-]{0,40} ?(${firm})`,
  `as <a>([a-z]+ ){0,2}(${firmIs})[a-z ]{0,30} (${firm})`,
  '(established|founded|incorporated|set up|born|built)( [a-z]+){0,4} (in|since) (the year )?(19|20)[0-9]{2}',
  '(sell|sold|accompan|work|operat|export|manufactur|produc|cooperat|(do|in) (the |this )?(business|industry|trade))[^\\n]{0,120} (for|over|more than|almost|nearly|about|already) (more than |over |almost |nearly |about |many |the (past|last) ){0,6}([0-9]+|many|several|one|two|three|four|five|six|seven|eight|nine|ten|a|twelve|fifteen|twenty)[+a-z ]{0,8} ?(years?|decades?)',
  'rich experience|<very>busy(?=[.,])|specia?li[sz](e|es|ed|ing) in|(work|cooperat)~ with (you|amazon) for',
  '[0-9,]+ ?(\\+ )?(employees|workers|staff|square met|production lines|happy customers|designers|engineers)~',
  'my name is [a-z]+',
]);
/** Who is told of, and what: neither a fault nor a wish. */
const chat = anyOf([
  '(<we>|my|us|our [a-z]+( [a-z]+)?|as <a>[a-z]+|established|founded|seven|ten|many)[^.!?]{0,70} (years?|since (the )?((19|20)[0-9]{2}|[a-z]+ (years|generations))|generations?|father|mother|parents|grand[a-z]+|founded|exists?|countr(y|ies)|continents?|exports?|workers|people and|square|lines|iso|customer|customers|buyers love|proud|pride|lov(e|es|ed|ing)|admir~|respect(s|ed)?|lucky|luck|joy|honou?r~|hono(u)?red|happ(y|ily|iness)|dream|mission|vision|motto|god|home for|awards?|prizes?|best|biggest|largest|strongest|famous|leading|patents|reputation|regards|(high|good|best|top|know) quality|quality is|never a problem|friends|modern|young|passion~|couple|workshop|showroom|team of|hard-?working|ago|every second|oem|m2|friendship|passion|engineer|heart|something about|touch with|culture|visit us|one table|learn so much|changed my life)',
  '(established|founded|since|exists?) (in )?(19|20)[0-9]{2}|<we> (have|has|had|own|run) ([a-z0-9]+ ){0,3}(workers|employees|people|designers|machines|lines|factor(y|ies)|shops|warehouses)|(go|goes|sells?|sold|ship~|export~) (to|in|into) ([0-9]+|many|more|all|over) ',
  '(amazon|your (platform|company|store|work|team|market)|you)[^.!?]{0,50} (on earth|friendship|business is|changed my|important work|gives?|great|home|famous|future|so many|hope to|admire|best|dream|many of them|treats? people|such a|wonderful|small sellers|chance|opportunity)',
  "(<we> )?<very>(hope|wish|trust|may) <a>(you|your|business|this|everything|all|everyone|letter|mail)(?! (can|will|could|solve|help|restore|find (the|my|our|out)|answer|reply|get))|find~ you (well|in|all)|how (is|are) (it|you|things|the weather)|(be|stay) in touch|in the office|warm heart|it('s| is) [a-z]+ing in|greetings?|good luck|your famil(y|ies)|acquaintance|to such an? |<my> (mission|vision|motto) is|thank(s| you)…( (for))? (all|reading|your (time|patience|great|hard|trust|everything))|with (joy|respect|pleasure|honou?r|pride)|(weather|season|festival|holidays?|weekend|monday|autumn|spring)",
  "(i am|my name is|this is|i'm) [a-z]+, (an?|the|your|from|owner)|(first|before)[^.!?]{0,20} (want|like|let|allow) [^.!?]{0,10}(say|tell|thank|introduce)",
]);
/** Here the matter begins: what, when, or what is wrong. */
const matter =
  /\b(?:B0[A-Z0-9]{8}|FBA[0-9]\w+|X00\w+|[0-9]{3}-[0-9]{7}-[0-9]{7}|case(?: id)? [0-9]+|[0-9]{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* [0-9]{1,2}|[0-9]+ units|not|cannot|can['’]?t|[a-z]+n['’]t|wrong|suppressed|removed|inactive|blocked|deactivated|missing|lost|problem(?!\.)|rejected|refused|error|notice|warning|shipment|reply)\b/i;

/** “Good morning,” holds nobody up. */
const bare = /^(?:good (?:day|morning|afternoon|evening)|dear|hi|hello)[a-z ]{0,16}[,.]?$/i;
/** Small talk further down holds nobody up. */
const beginning = 5;

/** Small talk or a firm's history before the matter. */
export function shortGreeting({ sentences }: Draft): Fault {
  const opening = sentences.slice(0, beginning).filter(({ text }) => !bare.test(text));
  const begun = opening.findIndex((one) => asksFor(one) || matter.test(one.text));
  const before = opening
    .slice(0, begun === -1 ? 2 : begun)
    .filter(({ role }) => role !== 'subject');
  const at = [
    ...opening.flatMap(({ text, start }) => placesOf(smallTalk, text, start)),
    ...before.filter(({ text }) => isIn(chat, text)).map(spanOf),
  ];
  return faultAt(at, ['P002']);
}
