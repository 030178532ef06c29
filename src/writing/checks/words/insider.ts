import { anyOf, leaveOut, type BetterWords } from '../matching.ts';

/** Where help from inside comes from; the public doors of Amazon aside. */
const inside =
  "((the )?amazon('s)?|seattle|luxembourg)(?! (seller|support|store|warehouse|chat|page|us|uk|account|order|box|label|link|listing|ads|policy|fees?))|your ([a-z]+ ){0,3}(team|office|department|company|tower|side|headquarters?|staff|performance|verification|catalog|registry|system)|(appeal|account|compliance|performance|verification|catalog) (team|department)|seller performance|headquarters?";
/** Who only knows somebody inside in private. */
const kin =
  "((ex|former)-?[a-z]* ?(employee|colleague|manager|boss|leader)|friend|cousin|brother|sister|uncle|aunt|wife|husband|relative|(old|former) (classmate|colleague)|classmate|schoolmate|acquaintance|contact|insider|neighbou?r|daughter|son|our (man|people|person)|((a|his|her|its|the|their) (own )?(man|partner|guy|lady|connection|people|hand)))(?! of the buyer)('s|s)?";
/** Who helps for friendship: nobody else speaks of them in a letter. */
const close =
  '(uncle|aunt|cousin|brother|sister|wife|husband|relative|relation|roommate|room-?mate|classmate|schoolmate|friend|neighbou?r|girl|boy|mole|acquaintance|ex-employee)s?';
const sum =
  '((usd|rmb|eur|\\$|€|£|¥) ?[0-9][0-9,.]*|[0-9][0-9,.]* ?k?(usd|us dollars|dollars?|rmb|yuan|euros?|pounds?|eur|cny|%|percent)|[0-9][0-9.,]{3,}(?=[.;]|$))';
/** No second clause between both. */
const apart = '(?= )((?! (and|but|account|user|owner|legal) )[^.!?,\\n]){0,60} ';

/** Somebody who could have a hand inside, in the words of those who sell it. */
const seller = `(our agent|agents? in|for ${sum}|agenc(y|ies)|brokers?|consult~|service (company|firm|provider|man|shop)|forwarders?|third part(y|ies)|middle-?m[ae]n|(other|another|some|many) sellers?|sellers? (say|told)|some(one|body)|he|she|they|friends?|man|guy|person|people|merchant|expert)('s)?`;
/** Who sits inside. */
const sitting =
  '(managers?|workers?|employees?|staff|some(one|body)|person|people|man|woman|colleagues?|insiders?|desk|boss|officer|clerk|friends?|contacts?|connections?)';
/** Where they sit. */
const office =
  "((your|the|an?|amazon('s)?) ([a-z]+ ){0,3}(team|office|department|company|tower|headquarters?|staff|desk)|amazon|seattle|luxembourg|inside|internal)";
/** What it costs. */
const asked = `((for|wants?|asks?( for)?|takes?|costs?|demands?|offers?|price|about|pays?) <a>${sum}|${sum} and it|must (pay|be paid)|pay(s|ing)? (an?|some|one|him|her)|money|cash|deposit|tips?|bribes?|got us|for (a |the )?(fee|price))`;

/** Help that is paid for inside, or bribes: somebody, a place inside and a price in one sentence. */
export const insider: readonly BetterWords[] = [
  {
    say: [
      `((my|our|his|her|their|whose|an?|the|old|former) ([a-z']+ )?|uncle |aunt )${close}('s [a-z]+)?(?! (of|from) (the |this )?(buyer|customer)|'s)${apart}(at|in|of|from|inside|for|to|with) (the )?(amazon|seattle|luxembourg|your ([a-z]+ )?(people|managers?|team|office|staff|company|tower)|risk control|account review|team)(?![a-z])`,
      `(sum|money|cash|yuan|euros?|dollars?|tip|presents?|gifts?|cigarettes|bribe|usd)(?! (box|card|set|bag|balance))${apart}(your (people|colleague|manager|boss|agent)s?|the (agent|employee|person) (who|that)|employee (opens?|clicks?|presse?s|unlocks?|can|will)|insider)(?![a-z])(?! (said|told|wrote|replied|can see))|(gives?|gave|pay|pays|paid|slips?) (the |your )?(warehouse|dock|support|amazon) (guys?|people|workers?|boss|staff)`,
      'privately|in private|(private|secret) (way|channel|number|chat|contact|deal|payment|help|note|talk|fee|price|account|wechat)|secretly|name your price|(for|with) the priority treatment|paid insider|unlock~ studio|mole in|money first',
      `${kin}(?= )(?! (of the (buyer|customer)|reports?))([^.!?,\\n]{0,36})? (at|in|inside|within|from|of|for|to|with) ((the|an?) )?(${inside})(?= |[.,;]|$)`,
      `<we> (have|got) <a>(some(one|body)|friends?|contacts?|connections?)( [a-z]+)? (at|in|inside|within) (the )?(${inside})`,
      `<we> (know|found|met) <a>${sitting}…( (at|in|from|of)) (the )?(${inside})`,
      '(<someone>|he|she|they|agent)…( (who|that|which))?…( (inside|works (there|with you|for you)))',
    ],
    instead: leaveOut,
  },
  {
    say: [
      `(for|with) <a>(tip|fee|cash|money|bribe|dinner|gift|extra payment|deposit|commission)(?=[ ,])[^.!?\\n]{0,30} (faster|quick~|done|open~|he|she|they|on top|unlock~|in one|look~)`,
      `(took|takes?|for|accepts?) (cash|bribes?) for|on top for <a>fee|(who|that) must be paid|(help~|open~|done|works?|remove~|fix~|reinstate~)… for (money|cash|a (fee|tip|price|dinner))`,
      '(behind|under|through|use|using|used|by|via|have|has|had|know|find|found|the|a) (the scenes|the table|the back ?door|side door|grey|gray|black|special|private|paid|secret|unofficial|inner|hidden|back) ((?<!the secret )service|method|help|channel|relationship|connection|contact|person|market|way|source|route|tech~|hat)s?',
      '(internal|inside|backstage|backend) (contact|channel|relation|connection|source|person|friend|help|guy|man|men|people|information|service|job|screenshot|notes?|annotation|price|route|way|employee|staff)~|access to (the amazon backend|(your|amazon.s) internal)|backend of amazon',
      'insiders?|back[- ]?door|brib~|kick-?backs?|hong ?bao|guanxi|wechat pay|alipay|middle-?m[ae]n',
    ],
    instead: leaveOut,
  },
  {
    say: [
      `<we> <very>(<will> )?(also |gladly ){0,6}(pay|reward|bribe|tip|treat|compensate)(?! (for|you for your)) (him|her|them|you|your ([a-z]+ )?(colleague|agent|team|staff|employee|manager|friend|boss|people)s?|the (agent|person|colleague|employee|one)|who~|some(one|body)|any(one|body))(?! (the|for your|back))`,
      '(give|send|bring|offer|pay|buy)~ (you|your ([a-z]+ )?(colleague|agent|manager|boss|team)s?|him|her) <a>(gifts?|bottle|presents?|dinner|wine|tip|bonus|reward|money|cash|[0-9,.]+ (dollars?|usd|euros?|yuan|rmb))(?![^.!?\\n]{0,30}(stars?|review|feedback|rating|refund))',
      '(<will> |we |i )(thank|reward) (you|him|her) (well|with|nicely|richly|properly|private~)|(thank-you|present|gift|reward|envelope|something|bottle|dinner|surprise|bonus) (for|to) (you(?!r (buyers|customers))|your (home|boss|manager|agent|colleague|team)|the agent|him|her|whoever|anyone|waiting)',
      `share the (sales|profit|money) with|name (your price|the (price|sum|amount) and (i|we))|sells? (reinstate|unlock|unsuspen)~|(gratitude|appreciation) (with|by|in) <a>${sum}`,
      'how much (do you (want|take|need)|must i pay|should i pay)',
    ],
    instead: leaveOut,
  },
];

/** All three in one sentence, in any order: a seller of help, somebody or a place inside, a sum. */
export const bought: readonly RegExp[] = [
  [seller],
  [
    `(${sitting}(?= )[^.!?\\n]{0,30} (of|in|at|inside|from|within) ${office}|amazon ${sitting}|internal [a-z]+|seller performance|(his|her|its|their|good) (contact|people|man|relation|connection)s?|channel merchant|from (the )?inside|inside (help|man|contact)|(away|next|close|near)~ (from|to|door)[^.!?\\n]{0,20} ${office}|your ([a-z]+ )?office|green channel)`,
  ],
  [asked],
].map(anyOf);

/** What Amazon itself pays or charges is no price of help. */
export const settled =
  /refund|reimburs|credit|charge|balance|settlement|payout|withheld|disburs|invoice|\bunits?\b|\border\b|\bfees?\b/i;
