import { leaveOut, type BetterWords } from '../matching.ts';

/** Help that is paid for inside, or bribes. */
export const insider: readonly BetterWords[] = [
  {
    say: [
      "<someone>(?! reports?)( [a-z']+){0,6} (at|in|inside|within|from|of|for) (the |your )?((<amazon>|seattle|luxembourg|headquarters?|catalog team|internal team)(?! (seller|support|store|warehouse|chat|page|us|uk)))",
      '<someone>…( (who|that|which))?…( (inside|internal(ly)?|works? (there|with you)))',
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
      '<will> (pay|reward|thank|compensate|tip) (you|your|extra|him|her|them|for (fast|quick|priority|special|your))~(?! for your (help|time|support|patience|reply|attention|understanding|cooperation))',
      '(<money>) (for|to|waiting for) (you|your (agent|team|colleague|staff)s?|the agent|whoever|anyone)',
      '(small|little|nice|big|thank-you|special) (gift|present|reward|bonus|fee|tip)s?',
      '(cheap|small|high|service|fast) price for',
      '(he|she|they) (can|could|will) (open|unlock|reinstate|restore|remove|fix|push|speed|help)~… (inside|internal(ly)?|for money|from inside|if i pay|for [0-9$])',
      '(how much|what price)( [a-z]+){0,5} (to|for)',
      '(someone|somebody|a person|a man) offered|offered (me|us) (to|a|internal)',
      '(talk|discuss|meet|contact|chat) …( privately| in private| on wechat| outside)',
      '(add|my|your|through|on) (private )?(wechat|paypal)',
      '(unlock|appeal|fast|priority)~ (service|package)',
      '(expedite|speed|rush|priority|urgent)[- ]?(up )?fees?',
      'screenshots? (of|from) (your|the|amazon) (internal|backend|system)',
      'bought <a>(internal|inside|account|priority|screenshot)~',
    ],
    instead: leaveOut,
  },
];
