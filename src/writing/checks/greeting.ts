import { anyOf, faultAt, placesOf } from './matching.ts';
import { phrases } from './phrases.ts';
import type { Draft, Fault } from './rule.ts';

const firm =
  'compan(y|ies)|manufacturers?|factory|factories|sellers?|suppliers?|enterprise|business|team|firm|brand|store|shop|partners?|merchants?|corporation|producer';
const firmIs =
  'professional|leading|big|large|famous|trusted|honest|loyal|reliable|legal|legitimate|excellent|high[- ]tech|well[- ]known|small|family|experienced|good|serious|responsible|law-abiding|compliant|hard[- ]?working|top|quality|new|young|chinese|old|long[- ]term|manufactur~|trading|export~|e-?commerce|industry';
const smallTalk = anyOf([
  '(i |we )?<very>(hope|wish|trust)( that)? (you|your|this|everything|all)( [a-z-]+){0,8} (well|fine|in good|good|great|nice|wonderful|lovely|pleasant|healthy|safe|happy|best|success|health)~',
  'how (are you|do you do|is (it going|everything|your))|how was your',
  '(warm(est)?|kind(est)?|best|sincere|cordial|friendly|many|sunny|happy|season) (greetings?|wishes|regards)(?= (from|to|for|and|of)|[,.!])|greetings? (from|to (you|all|everyone|the|your))|wish(es|ing)? (you|your|to you|all of you|everyone) (?!to )|blessings?|may (you|your|god|this)( [a-z]+){0,4} (bless|happy|healthy|good|well|fine|find|blessed)~',
  '(great|big|true|real|my|our|an?|such)( [a-z]+)? (pleasure|honou?r|privilege) (to|of|for)|pleasure (to|of) (work|writ|meet|cooperat|be|talk|deal)~|(work|cooperat|deal)~ with such an?',
  '(sunny|rainy|beautiful|lovely|hot|cold) (day|city|weather|morning|town|province|autumn|winter|spring|summer)|(mid-autumn|spring|dragon boat|lantern) festival|happy (to (see|hear)|every|autumn|spring|week)',
  '(my|our) dream (is|has|was)|with (love|passion|heart)|(passion~|dedicat~|commit~|devot~|specia?li[sz](e|es|ed|ing)) (about|to|in|on|for)…( (customers?|quality|products?|making|production|design|field))|(loyal|faithful|old|long-?time|diligent|hardworking) (seller|customer|partner|member|friend|user|merchant)s?',
  '(i|we) (know|understand|believe)( that)? (you|your|amazon)( [a-z]+){0,5} (busy|hard|best|fair|many (emails|cases|messages)|justice)',
  "<we> (have |'ve )?(been )?(sell|work|operat|cooperat|do|run|join)(ing|ed|s)? (with|on|at|in) (amazon|your platform|this platform|the (us|uk|eu|german|french|japanese) (store|market))…( (since|for|from))",
  '<my> (company|factory|brand|shop|store|business|firm|team)( [“"_][^.!?\\n]{0,40})?,? (was |is |has |have |had )?(been )?(founded|established|created|started|born|built|set up|opened|located|situated|based|known|proud|famous|growing|grown|a family|about|owner|owns?|makes?|made|produces?|export|employ|won|received)~(?= )(?! (a (message|notice|warning|letter|mail|reply|notification|complaint|request)|the (notice|warning|message)|our|by amazon|from amazon|on [0-9]|this|these|that|it|the [a-z]+ (in|on|of) ))',
  'nice to (meet|see|talk|write)',
  '<a>(good|nice|great|happy|lovely|wonderful) (day|morning|week|weekend|monday|new year|christmas|holidays?|thanksgiving)( to you)?(?=[,.!])',
  'merry christmas|long time no see|weather',
  `(<we>|<my> (factory|brand)|this)( am| are|'re|'m| is|,) ([a-z]{1,12} ){0,4}(${firmIs})[a-z ,-]{0,40} ?(${firm})`,
  `as <a>([a-z]+ ){0,2}(${firmIs})[a-z ]{0,30} (${firm})`,
  '(established|founded|incorporated|set up|born|built)( [a-z]+){0,4} (in|since) (the year )?(19|20)[0-9]{2}',
  '(since|from) (19|20)[0-9]{2},? <we>',
  '(sell|work|operat|export|manufactur|produc|cooperat|(do|in) (the |this )?(business|industry|trade))[^.!?\\n]{0,50} (for|over|more than|almost|nearly|about|already) (more than |over |almost |nearly |about |many |the (past|last) )*([0-9]+|many|several|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)[+a-z ]{0,8} ?(years?|decades?)',
  "[a-z0-9]+ ?(\\+ )?years?'? (of )?(rich )?(experience|history|in (the|this))",
  'rich experience',
  '[0-9,]+ ?(\\+ )?(employees|workers|staff|square met|production lines|happy customers|designers|engineers)~',
  'our (products?|brand|company|factory|goods|customers|buyers) (is|are|has|have|enjoy)[a-z ]{0,24} (popular|loved|famous|high quality|best|welcomed|reputation|well[- ]known|trusted|excellent|award)~',
  '(good|high|excellent|great) reputation',
  '(always |strictly )+(follow|obey|compl|respect|abide|put|provide|offer)~… (rules?|polic(y|ies)|customers?|quality|service|regulations?|first|laws?)',
  'amazon (is|has (always )?been) ([a-z]+ ){0,4}(great|best|biggest|largest|wonderful|fair|amazing|excellent|leading|good|fantastic|favou?rite|famous)~',
  "(thank|thanks|thankful|grateful|appreciat~)… (for |to )?(all )?(<a>|amazon's )((long[- ]?term|continu~|great|hard|constant|strong|kind|excellent|wonderful|past|good) )+(support|help|service|cooperation|trust|work|platform|job)",
  '(great |wonderful )?(platform|opportunity) (for|to)',
  '(thank~|grateful)… (for )?(giv|provid|build|offer|creat|allow)ing',
  "it( is|'s) <a>(honou?r|pleasure)",
  '(i am|we are) <very>(proud|honou?red|glad|happy|pleased|delighted|excited) to (be|sell|work|write|meet|join|cooperate|become)',
  '<we> <very>(love|like|enjoy|admire|believe in) (selling on )?amazon',
  '(dear )?(respected|honou?red|esteemed|beloved|honou?rable|distinguished) ([a-z]+ )?(amazon|sirs?|team|madam|leaders?|officers?|manager)',
  '(let me|allow (me|us) to|let us|i (would like|want) to) (first |briefly )*introduce',
  'first of all,? (thank|let|allow|i|we)|my name is [a-z]+',
  '(i am|this is) [a-z]+(,? [a-z]+){0,3} from',
  '<we> (have )?(been )?(a )?([a-z]+ ){0,3}(sellers?|partners?|members?|fans?) (of|on|with) amazon (for|since)',
  '<we> (sell|make|produce|manufacture|export|design)s? ([a-z]+ ){0,3}(high|good|many|best|quality|all kinds|various)',
  '<my> (factory|company) (is located|covers|owns|employs|has (more|over|about|[0-9]))',
  '(i|we) (know|understand|am sure|are sure)( that)? (you|your team) (are|is) <very>busy',
]);
/** “Good morning,” holds nobody up. */
const bare = /^good (?:day|morning|afternoon|evening)[a-z ]{0,16}[,.]?$/i;
/** Small talk further down holds nobody up. */
const beginning = 5;

/** Small talk or a firm's history before the matter. */
export function shortGreeting({ sentences }: Draft): Fault {
  const opening = sentences.slice(0, beginning);
  return faultAt(
    opening
      .filter(({ text }) => !bare.test(text))
      .flatMap(({ text, start }) => placesOf(smallTalk, text, start)),
    [phrases.P002],
  );
}
