import { leaveOut, type BetterWords } from '../matching.ts';

/** Help that is paid for inside, or bribes. */
export const insider: readonly BetterWords[] = [
  {
    say: [
      "<someone>(?! reports?)( [a-z']+){0,6} (at|in|inside|within|from|of|for) (the |your )?((<amazon>|seattle|luxembourg|headquarters?)(?! (seller|support|store|warehouse|chat|page|us|uk)))",
      '<someone>…( (who|that|which))?…( (inside|internal(ly)?|works? (there|with you)))',
      "((<my> |a |an |his |her |one )?(friends?|brother|sister|cousin|uncle|aunt|wife|husband|relatives?|classmates?|contacts?|acquaintances?|man|woman|lady|guy|insiders?)|(paid|pays?|bribed?|knows?|have|has|had|found|through|via|offered|thank|tip) <a>(person|people|someone|somebody|employee|manager|worker))… (in|inside|at|of|from|within) (your|the|amazon|amazon's) ([a-z]+ ){0,3}(team|department|office|headquarters?|warehouse management|performance|verification|catalog|brand registry)(?= |[.,])(?! (told|said|replied|wrote|asked|answered|can (help|check|review|look|confirm|tell)|could|to|who (can|could|has)|please|should|must|that can|with access))",
      '(amazon|your) (insider|employee|staff|worker|manager|colleague|official|officer|agent|people|man)s?…( (who|that|which|for|in|on))*…( (in private|privately|private(ly)?|secretly|for money|a fee|for a|took|takes|paid|wechat|whatsapp|telegram|dollars|helps? (me|us)|owes?|knows? (me|us|<my>)|relative|friend))',
      '(asked|paid|contacted|found|hired|know|knows|met|use|used|have|has|had|pay|pays|bribed?|through|via|from|with|by|is|called) <a>(amazon|former amazon|ex-amazon) (insider|employee|staff|worker|manager|colleague|official|officer|people|person|man|guy)s?(?! (by (phone|chat|email)|in (the )?chat|on the phone|told|said))',
      '(he|she|they|who|it|this|that|man|agent|employee|person|guy|colleague|middleman|friend) <very>(<will> )?(took|takes?|ask(s|ed) for|want(s|ed)?|charg(e|es|ed)|demand(s|ed)?|needs?|accepts?|got|gets|receives?|costs?|requires?) <a>(fee|money|commission|tip|payment|bribe|cash|price|reward|gift|[0-9,.]+ ?(usd|dollars?|rmb|yuan|euros?|pounds?|percent)|(usd|rmb|\\$|€|£) ?[0-9]+)…( (for|to|and|in private|from))',
      "(friend|cousin|brother|sister|uncle|classmate|relative|husband|wife|neighbou?r|contact|acquaintance)s?( [a-z'’]+){0,4} (work(s|ed|ing)?|employed|is|are|was) (at|for|in|inside|with) (amazon|your|the (company|team|warehouse|office|seattle))",
      '(behind|under|through|use|using|used|by|via|have|has|had|know|find|found|the|a) (the scenes|the table|the back ?door|side door|grey|gray|black|special|private|paid|secret|unofficial|inner|hidden|back) (service|method|help|channel|relationship|connection|contact|person|market|way|source|route|tech~|hat)s?',
      'know~ <a>(<someone>|manager|boss|staff)… (at|in|inside|from|of) (<amazon>)',
      '(internal|inside|backstage|backend) (contact|channel|relation|connection|source|person|friend|help|guy|man|men|people|information|service|job|screenshot|notes?|annotation|price|route|way|employee|staff)~',
      '(service provider|agenc(y|ies)|agents?|third part(y|ies)|consult~|middle-?m[ae]n|brokers?|expert|group|chat group)…( (who|that|which))?…( (inside|internal(ly)?|insiders?|amazon (employee|staff|contact|relation)~|channels?|relationships?|connections?|unlock|paid|for money))',
      '(private|secret|special|grey|gray|black|unofficial|fast) (deal|arrangement|payment|favou?r|channel|route|market|relation~|contact|price)s?',
      'insiders?|back[- ]?door|under[- ]the[- ]table|brib~|kick-?backs?',
      'red (envelope|packet)s?|hong ?bao|guanxi|worth your (while|time)|wechat pay|alipay',
      '(good|strong|close|have|has|use|my|our) (relationships?|connections?) (in|inside|with|at|to) (<amazon>|your)',
    ],
    instead: leaveOut,
  },
  {
    say: [
      '(pay|paid|give|gave|offer|send|sent|transfer|reward|thank|compensate|tip)~ (extra |secretly |privately )?(to |for )?(you|your (agent|team|colleague|staff|manager|employee)s?|him|her|them|the (agent|person|employee|staff|one|man)s?|whoever|anyone|who~|<someone>)…( (with|by|of|up to|about))? <a>([0-9,.]+ ?)?(nice |thank-you |service )?(<money>)',
      '(pay|paid|give|gave|offer|send|sent|prepare|share|transfer)~ <a>([0-9,.]+ ?)?(thank-you |service |help )?(<money>)… (to|for) (you|your|him|her|them|the (agent|person|one)|whoever|anyone|(the |your )?(help|fast|quick)~|<a>(service|person|agent|company|consultant|internal|inside|unlock|reinstat|recover|middle))',
      'pa(y|id|ying)…( [a-z$]+)? ?([0-9,.]+)?…( to| for)? <a>(insider|employee|staff|service provider|middle-?man|broker|agency|consultant|someone|somebody|third party|lawyer inside)s?',
      '(pay|paid|paying) (extra|privately|secretly|some money|any (price|amount|fee)|whatever|more (money|for|to|if))',
      '<we> <very>(<will> )?(also |gladly )*(pay|reward|thank|compensate|bribe|tip|treat|thank) (him|her|them|you|your ([a-z]+ )?(colleague|agent|team|staff|employee|manager|friend|people)s?|the (agent|person|colleague|employee|one)|who~|some(one|body)|any(one|body))(?! (for your|in advance|very|so much|again|for (the|this|all) (help|support|time|reply)))',
      '<will> (pay|reward|thank|compensate|tip) (you|your|extra|him|her|them|for (fast|quick|priority|special|your))~(?! for your (help|time|support|patience|reply|attention|understanding|cooperation))',
      '(<money>) (for|to|waiting for) (you|your (agent|team|colleague|staff)s?|the agent|whoever|anyone)',
      '(small|little|nice|big|thank-you|special) (gift|present|reward|bonus|fee|tip)s?',
      '(cheap|small|high|service|fast) price for',
      '(he|she|they) (can|could|will) (open|unlock|reinstate|restore|remove|fix|push|speed|help)~… (inside|internal(ly)?|for money|from inside|if i pay|for [0-9$])',
      '(how much|what price)( [a-z]+){0,5} (to|for)',
      '(someone|somebody|a person|a man) offered|offered (me|us) (to|a|internal)',
      '(talk|discuss|meet|contact|chat)…( privately| in private| on wechat| outside)',
      '(add|my|your|through|on) (private )?(wechat|paypal)',
      '(unlock|appeal|fast|priority)~ (service|package)',
      '(expedite|speed|rush|priority|urgent)[- ]?(up )?fees?',
      'screenshots? (of|from) (your|the|amazon) (internal|backend|system)',
      'bought <a>(internal|inside|account|priority|screenshot)~',
    ],
    instead: leaveOut,
  },
];
