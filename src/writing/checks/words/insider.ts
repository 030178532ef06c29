import { leaveOut, type BetterWords } from '../matching.ts';

/** Where help from inside comes from; the public doors of Amazon aside. */
const inside =
  "((the )?amazon('s)?|seattle|luxembourg)(?! (seller|support|store|warehouse|chat|page|us|uk|account|order|box|label|link|listing|ads|policy|fees?))|your ([a-z]+ ){0,3}(team|office|department|company|tower|side|headquarters?|staff|performance|verification|catalog|registry|system)|(appeal|account|compliance|performance|verification|catalog) (team|department)|seller performance|headquarters?";
/** Who only knows somebody inside in private. */
const kin =
  "((ex|former)-?[a-z]* ?(employee|colleague|manager)|friend|cousin|brother|sister|uncle|aunt|wife|husband|relative|(old|former) (classmate|colleague)|classmate|schoolmate|acquaintance|contact|insider|neighbou?r|daughter|son|our (man|people|person)|((a|his|her|its|the|their) (own )?(man|partner|guy|lady|connection|people|hand)))(?! of the buyer)('s|s)?";
/** Who helps for friendship: nobody else speaks of them in a letter. */
const close =
  '(uncle|aunt|cousin|brother|sister|wife|husband|relative|relation|roommate|room-?mate|classmate|schoolmate|friend|neighbou?r|girl|boy|mole|acquaintance|ex-employee)s?';
/** Who could be anybody: it needs money, too. */
const anybody =
  "(some(one|body)|person|people|man|guy|woman|lady|broker|middle-?m[ae]n|agency|agencies|consultant|service (company|provider)|employee|staff|worker|colleague|manager|boss|officer|forwarder|merchant|shop|provider|expert|he|she|they|who|another seller|other sellers?|with money)('s|s)?";
const sum =
  '((usd|rmb|eur|\\$|€|£|¥) ?[0-9][0-9,.]*|[0-9][0-9,.]* ?k?(usd|us dollars|dollars?|rmb|yuan|euros?|pounds?|eur|cny|%|percent)|[0-9][0-9.,]{3,}(?=[.;]|$))';
/** What is given for it. */
const price = `<a>(${sum}|money|cash|fees?|tips?|bribes?|commission|reward|gifts?|presents?|dinner|wine|(free )?sample|deposit|payment|bonus~|something|red (envelope|packet)s?)`;
/** Opened, looked up or speeded by money. */
const service =
  '(open|unlock|reinstate|restore|remove|push|speed|lift|release|look~ (inside|in the system)|pass~|press~|faster|quick|fast|one (night|click|day)|in a day|two days|inside|internal)';
/** No second clause between both. */
const apart = '(?= )((?! (and|but|account|user|owner|legal) )[^.!?,\\n]){0,60} ';
const far = '(?= )[^.!?\\n]{0,70} ';
const near = '(?= )[^.!?\\n]{0,32} ';

/** Help that is paid for inside, or bribes: somebody, a place inside and a price in one sentence. */
export const insider: readonly BetterWords[] = [
  {
    say: [
      `((my|our|his|her|their|whose|an?|the|old|former) ([a-z']+ )?|uncle |aunt )${close}('s [a-z]+)?(?! (of|from) (the |this )?(buyer|customer)|'s)${apart}(at|in|of|from|inside|for|to|with) (the )?(amazon|seattle|luxembourg|your ([a-z]+ )?(people|managers?|team|office|staff|company|tower)|risk control|account review|team)(?![a-z])`,
      `(sum|money|cash|yuan|euros?|dollars?|tip|presents?|gifts?|cigarettes|bribe|usd)(?! (box|card|set|bag|balance))${apart}(your (people|colleague|manager|boss|agent)s?|the (agent|employee|person) (who|that)|employee (opens?|clicks?|presse?s|unlocks?|can|will)|insider)(?![a-z])(?! (said|told|wrote|replied|can see))|(gives?|gave|pay|pays|paid|slips?) (the |your )?(warehouse|dock|support|amazon) (guys?|people|workers?|boss|staff)`,
      '(private(ly)?|secret(ly)?|in private)(?= |[.,]|$)(?! (label|brand|key|data|person|address|limited|company|shopper|use))|name your price|(for|with) the priority treatment|paid insider|unlock~ studio|mole in|money first',
      `${kin}(?= )(?! (of the (buyer|customer)|reports?))([^.!?,\\n]{0,36})? (at|in|inside|within|from|of|for|to|with) ((the|an?) )?(${inside})(?= |[.,;]|$)`,
      `(know|knows|found|find|met) <a>(someone|somebody|person|man|people|manager|boss|staff|employee)${near}(at|in|inside|from|of) (the )?(${inside})`,
      `${anybody}${near}(at|in|inside|from|of|within) (the )?(${inside})${near}for ${price}(?= |[.,]|$)`,
      '(<someone>|he|she|they|agent)…( (who|that|which))?…( (inside|works (there|with you|for you)))',
      'private number',
    ],
    instead: leaveOut,
  },
  {
    say: [
      `(some(one|body)|broker|middle-?m[ae]n|agency|agent|consultant|man|guy|shop|merchant|expert|provider|company|forwarder)( [a-z]+){0,6} (offer~|whisper~|promis~|sold|sells?|wants?|told)${far}(${service}|for <a>tip|contact|internal|inside|price|costs)(?![a-z])`,
      `for ${price} (an?|your|one|some) (worker|employee|agent|colleague|man|person|manager)s? (of|in|at|from)`,
      `(for|with) <a>(tip|fee|cash|money|bribe|dinner|gift|extra payment|deposit|commission)(?=[ ,])[^.!?\\n]{0,30} (faster|quick~|done|open~|he|she|they|on top|unlock~|in one|look~)`,
      `(took|takes?|for|accepts?) (cash|bribes?) for|on top for <a>fee|(who|that) must be paid|paid and (was|were|got|is) (open|back|reinstated|active|unlocked)|(help~|open~|done|works?|remove~|fix~|reinstate~)… for (money|cash|a (fee|tip|price|dinner))`,
      '(behind|under|through|use|using|used|by|via|have|has|had|know|find|found|the|a) (the scenes|the table|the back ?door|side door|grey|gray|black|special|private|paid|secret|unofficial|inner|hidden|back) (service|method|help|channel|relationship|connection|contact|person|market|way|source|route|tech~|hat)s?',
      '(internal|inside|backstage|backend) (contact|channel|relation|connection|source|person|friend|help|guy|man|men|people|information|service|job|screenshot|notes?|annotation|price|route|way|employee|staff)~|access to the amazon backend|backend of amazon',
      `(service provider|service company|agenc(y|ies)|agents?|third part(y|ies)|consult~|brokers?|expert|chat group|channel merchant|recovery service)${far}(inside~|internal(ly)?|insiders?|amazon (employee|staff|contact|relation)~|channels?|relationships?|good relations|connections?|its people|unlock|for money|backend|deposit)`,
      'insiders?|back[- ]?door|brib~|kick-?backs?|hong ?bao|guanxi|wechat pay|alipay|middle-?m[ae]n',
      'for friends inside',
    ],
    instead: leaveOut,
  },
  {
    say: [
      `<we> <very>(<will> )?(also |gladly )*(pay|reward|bribe|tip|treat|compensate)(?! (for|you for your)) (him|her|them|you|your ([a-z]+ )?(colleague|agent|team|staff|employee|manager|friend|boss|people)s?|the (agent|person|colleague|employee|one)|who~|some(one|body)|any(one|body))(?! (the|for your|back))`,
      '(give|send|bring|offer|pay|buy)~ (you|your ([a-z]+ )?(colleague|agent|manager|boss|team)s?|him|her) <a>(gifts?|presents?|dinner|wine|tip|bonus|reward|money|cash|[0-9,.]+ (dollars?|usd|euros?|yuan|rmb))',
      '(<will> |we |i )(thank|reward) (you|him|her) (well|with|nicely|richly|properly|private~)|(thank-you|present|gift|reward|envelope|something|bottle|dinner|surprise|bonus) for (you(?!r (buyers|customers))|your (boss|manager|agent|colleague|team)|the agent|him|her|whoever|anyone|waiting)',
      '(invite|treat|take) you (to|for|out)|(bottle|box|carton) of (wine|tea|cigarettes|whisky|maotai|liquor)(?! (was|is|from|in|set|order))|share the (sales|profit|money) with|there(’s| is) <a>(reward|gift|present|tip|bonus)',
      'how much (do you (want|take|need)|must i pay|should i pay)',
      '(small|little|nice|thank-you|special) (gift|present|reward|bonus|fee|tip)s?(?! (box|set|bag|card|size|is (too|wrong)))',
    ],
    instead: leaveOut,
  },
];
