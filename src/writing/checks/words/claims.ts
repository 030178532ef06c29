import { leaveOut, type BetterWords } from '../matching.ts';

const steps = {
  zh: '现在每条新商品由第二人按 [N] 项清单复核',
  en: 'A second person now checks every new listing against a list of [N] points.',
};
const disagree = {
  zh: '我们不认同，下面的证据表明通知有误',
  en: 'We respectfully disagree. The evidence below shows that the notice was sent in error.',
};
const facts = {
  zh: '我们核查了 [日期] 至 [日期] 的 [N] 单，发现 [事实]',
  en: 'We checked [N] orders from [DATE] to [DATE] and found [FACT].',
};

/** Promises about the future that nobody can keep. */
export const promises: readonly BetterWords[] = [
  {
    say: [
      '(?:will |would |shall |to |can |could |does |do )?(?:never|not) (?:ever )?(?:happen|occur|appear|repeat|be repeated|arise|take place)(?:s|ed)?(?: ever)? (?:again|any ?more|in the future|in future|for the second time|a second time)',
      "won't (?:ever )?(?:happen|occur|be repeated)(?: again)?",
      '(?:will|shall) never(?: ever)? (?:again )?(?:happen|occur|make|do|sell|violate|break|repeat|use|list|have|be|let|commit|contact|ask|send|infring)[a-z]*',
      'never again',
      'no more (?:mistakes?|violations?|problems?)(?: in the future| ever)?',
      '(?:will|shall) always',
      'forever',
      '(?:not|never) (?:make|do|repeat|commit) (?:this|that|the same|such|any)(?: kind of)? (?:mistake|error|thing|violation)s?(?: again)?',
      '(?:be|are|is) (?:the )?last time',
    ],
    instead: steps,
  },
  {
    say: [
      '(?:i|we|i can|we can|can|could|fully|hereby|also|my company|our company|will|and|to) (?:can |will |do |fully |hereby |also |solemnly |sincerely |absolutely |completely )*(?:guarantee|promise|swear|vow|assure|pledge)(?:s|d)?',
      "(?:i am|we are|i'm|we're) (?:willing to |ready to )?(?:guarante?e?ing|promising|assuring|swearing|promise|guarantee)",
      '(?:my|our|the) (?:solemn )?(?:promise|guarantee|vow|pledge|oath)(?! (?:card|claim|period|letter))',
      'you have (?:my|our) (?:word|promise)',
      'give you (?:my|our) (?:word|promise)',
      'on my (?:life|honou?r)',
      "(?:i|we|our team|my team|our company) (?:will|shall|'ll)(?: [a-z]+){0,12} (?:in (?:the )?future|from now on|forever|strictly|100 ?%|every single|at any time|perfectly|perfect)",
      '(?:will|shall) (?:strictly|absolutely|definitely|perfectly|fully) (?:follow|comply|obey|respect|abide)[a-z ]{0,30}',
      'there (?:will|shall) be (?:no|never|zero)[a-z ]{0,30}',
      '(?:will|shall) be (?:the )?perfect',
      '(?:will|shall) be (?:much )?more careful',
      '(?:ensure|make sure|making sure|ensuring)(?: [a-z]+){0,8} (?:never|no longer|not (?:happen|occur|be repeated)|no (?:more|such|further|other))',
      "you (?:will|won't|'ll) (?:not |never )(?:see|have|receive|find|get)[a-z ]{0,30}(?:again|any ?more|complaints?|problems?)",
      'rest assured',
      '(?:we|i) (?:will )?(?:make sure|ensure)(?: that)? [a-z ]{0,40}(?:100 ?%|never|always|no (?:more )?(?:mistakes?|problems?|violations?|complaints?)|every(?:thing)? (?:is|will be) perfect)',
      '100 ?(?:%|percent|per cent) (?:guarantee|sure|promise|correct|safe|compl(?:y|iant|iance)|satisf|perfect|no)[a-z]*',
      'zero (?:complaints?|violations?|defects?|mistakes?|errors?)(?: in the future| from now)',
      'from now on,? (?:we|i|all|every)[a-z ]{0,20}(?:always|never|100|perfect)',
    ],
    instead: steps,
  },
];

const we =
  '(?:i|we|my (?:company|team|staff|employees?|assistant|colleague|operator|worker)|our (?:company|team|staff|employees?|assistant|colleague|operators?|factory|side|operation team|operations? staff))';
const adverbs =
  '(?:have |has |had |did |do |really |indeed |already |also |once |clearly |definitely |may have |might have |knowingly |unknowingly |accidentally |unintentionally |carelessly |wrongly |mistakenly |by mistake |really did |actually |only |just |previously |then |in fact )*';

/** Admissions of what nobody proved; negations don't match. */
export const admissions: readonly BetterWords[] = [
  {
    say: [
      `(?:is|was|were|are|'s|be) (?:all |entirely |completely |totally |really |indeed |only |just |clearly |purely |partly )*(?:my|our) (?:own )?(?:team's |staff's |company's |employee's )?(?:fault|mistake|error|responsibility|negligence|carelessness|oversight|wrongdoing|bad|problem|false)`,
      `(?:my|our) (?:own )?(?:big |serious |terrible |stupid |small |careless |honest )*(?:fault|mistake|negligence|carelessness|oversight|wrongdoing|wrong(?:ful)? (?:behaviou?r|action|act|doing)s?|violation|infringement|misconduct|illegal [a-z]+|bad behaviou?r)s?(?= |\\.|,|;|$)(?! (?:notice|warning|page|case|claim|report|number|id|record|rate))`,
      `(?:because of|due to) (?:my|our) (?:mistake|negligence|carelessness|fault|error)`,
    ],
    instead: disagree,
  },
  {
    say: [
      `${we} ${adverbs}(?:violat(?:ed?|ing)|broke|broken|break|breach(?:ed)?|infring(?:ed?|ing)|disobey(?:ed)?|manipulat(?:ed?|ing)|cheat(?:ed)?|counterfeit(?:ed)?|forg(?:ed|e)|fak(?:ed|e)|falsif(?:ied|y)|fabricat(?:ed|e)|stole|stolen|abus(?:ed?|ing)|misus(?:ed|e)|copied|copy|plagiari[sz](?:ed|e)|ps(?:ed)?|photoshop(?:ped)?)(?= )(?! (?:the )?(?:down|seal|box|text|message|below|above|here|error|link|id|case|file|report|full|exact|and past|it here|this (?:text|message)))`,
    ],
    instead: disagree,
  },
  {
    say: [
      `${we} ${adverbs}(?:sold|sell|sent|listed|shipped|bought|made|used) (?:some |a few |many |the |these |those |a |several |[0-9]+ )*(?:fakes?|counterfeits?|fake (?:products?|goods|items?|brand|invoices?|reviews?|documents?|orders?)|counterfeit (?:products?|goods|items?|brand)|replicas?|imitations?|copies of (?:the )?brand|inauthentic [a-z]+|pirated [a-z]+|infringing [a-z]+|knock-?offs?|used (?:products?|goods|items?) as new|unsafe [a-z]+|illegal [a-z]+|false (?:invoices?|information|documents?)|edited (?:invoices?|documents?)|modified (?:invoices?|documents?)|expired [a-z]+)`,
      `${we} ${adverbs}(?:bought|buy|buying|paid for|ordered|made|wrote|posted|asked (?:my |our |some )?(?:friends?|famil(?:y|ies)|relatives?|buyers?|customers?) (?:and (?:friends?|family|relatives?) )?(?:to|for)|paid (?:buyers?|customers?|people|someone)(?: to| for)?) (?:some |a few |fake |many |several |the |leave |write |post |give |good |positive |us |[0-9]+ |five[- ]star |5[- ]star )*(?:reviews?|ratings?|feedback)`,
      `${we} ${adverbs}used (?:another|other|others'?|someone else's|the|their|a competitor's|other people's) (?:brand(?:'s)?|sellers?'?|company's|people's|person's|competitor's?)? ?(?:images?|pictures?|photos?|logo|trademark|patent|design|copyright|brand|name|identity|documents?|account)(?: name| logo)? without`,
    ],
    instead: disagree,
  },
  {
    say: [
      `${we} (?:fully |hereby |do |must |have to |openly |honestly |sincerely |deeply |also |want to |would like to |will |can |now |completely |really )*(?:admit(?:ted)?|confess(?:ed)?|accept (?:full |the |all |complete )*(?:responsibility|blame|fault|liability)|take (?:full |all |complete |the )+(?:responsibility|blame)|take (?:responsibility|the blame)|plead guilty|(?:acknowledge|recogni[sz]e|reali[sz]ed?|understand|know|knew|are aware of|see) (?:that )?(?:our (?:mistakes?|errors?|violations?|fault|wrong[a-z]*|problems?)|(?:we|i) (?:were|was|are|am|did|have|made|had) (?:wrong|a mistake|violated?|not compl|done wrong|infringed|made|broke|broken|indeed)[a-z ]{0,10}))`,
      `(?:i|we) (?:was|were|am|are) (?:completely |totally |indeed |really |entirely |all |so |very )*(?:wrong|guilty|at fault|to blame|careless|negligent|greedy)`,
      `${we} ${adverbs}(?:made|make|done|did|committed) (?:(?:a|an|the|this|that|some|many|such|several|these|big|serious|huge|terrible|stupid|simple|great|silly|few|honest|small|wrong) )*(?:mistakes?|errors?|wrong|wrongdoings?|wrong things?|violations?|infringements?|offen[cs]es?)`,
      `${we} (?:did not|didn't|do not|don't|had not|never|have not|haven't|failed to|forgot to|neglected to|could not) (?:have |get |got |had |own |obtain |obtained |check |check for |know |follow |comply with |read |respect |ask for |apply for |study |understand |realize |realise |obey )+(?:the |any |a |an |about |its |their |valid |brand |legal |proper |amazon's |amazon |your |this |these |that |enough |right |product |owner's |well |official |rights? |carefully )*(?:authori[sz]ation|permission|licen[cs]e|rules?|polic(?:y|ies)|terms|law|regulations?|requirements?|certificat(?:e|ion)s?|trademark|patent|right|rights|consent)(?! (?:applies|apply|you mean|is meant|number))`,
    ],
    instead: facts,
  },
  {
    say: [
      `(?:sorry|apologi[sz]e|apolog(?:y|ies)|forgive (?:me|us)|regret)(?: (?:deeply|sincerely|very much|so much|again))?,? (?:for|about|that|to have|having) (?:(?:the|this|my|our|these|all|any|having|have|being|we|i|such|that|those|such a|very|serious) )*(?:violat|infring|mistake|error|wrong|fault|negligen|careless|break|broke|breach|sell|sold|fake|counterfeit|misconduct|behaviou?r|illegal|bad (?:quality|product)|manipulat|review|late ship|unsafe|misus|abus|not following|not complying|non[- ]?complian)[a-z]*`,
      `(?:it|this|that) (?:will be|is|was) (?:corrected )?(?:our|my) (?:lesson|guilt)`,
    ],
    instead: facts,
  },
];

/** Help that is paid for inside, or bribes. */
export const insider: readonly BetterWords[] = [
  {
    say: [
      "(?:(?:my|a|our|one|the|some|an? (?:old|good|close)) )?(?:friends?|brother|sister|cousin|uncle|wife|husband|relatives?|classmates?|acquaintances?|contacts?|connections?|someone|somebody|person|people|guy|man|employees?|staff|insiders?|manager|partners?) (?:of (?:mine|ours) )?(?:who |that )?(?:is |are |was |were |has |have )?(?:currently |also |already )?(?:work(?:s|ed|ing)?|employed)? ?(?:at|in|inside|within|from) (?:the |your )?(?:amazon(?! (?:seller|warehouse told|chat|us|uk))|catalog team|amazon's [a-z]+|internal team|seattle (?:office|headquarters?)|headquarters?)(?=[ .,;!?]|$)(?! support)",
    ],
    instead: leaveOut,
  },
  {
    say: [
      "(?:friends?|contacts?|cousin|brother|sister|relatives?|classmates?|acquaintances?|connections?|sources?|someone|somebody|uncle|ex-colleague)(?: [a-z']+){0,6} (?:at|in|inside|within|from|of|for) (?:the |your )?(?:amazon(?:'s)?|your (?:company|team|office|department|headquarters?))",
      'know(?:s)? (?:someone|somebody|people|a (?:person|guy|man|manager|employee)|an (?:employee|insider))(?: [a-z]+){0,3} (?:at|in|inside|within|from) (?:the |your )?(?:amazon|your|company|team)',
      '(?:amazon|internal|inside|your) (?:employees?|staff|workers?|insiders?|managers?)(?: [a-z]+){0,4} (?:for money|paid|who (?:can|could|will) (?:help|restore|remove|delete|fix|unlock|reinstate)|secretly|privately|on wechat|in private)',
      '(?:pay|paid|paying|give|gave|giving|offer|offered|offering|send|sent|reward|transfer(?:red)?) (?:extra |some |private |personal |a (?:small |big |little )?(?:fee|gift|bonus|reward|tip|commission|present) )*(?:(?:to |for )?(?:you|your [a-z]+|him|her|them|the agents?|the person|whoever|someone|somebody|an? [a-z]+ (?:who|inside|that|at|in)))[^.!?\n]{0,30}(?:money|gifts?|reward|bonus|fee|cash|tips?|commission|cards?|usd|\\$|dollars?|extra|privately|personally|percent|%|present)',
      '(?:pay|give|offer|send|gave|paid|sent) (?:a |some |extra |small |big |nice |private |personal |good |little |thank-you |the )+(?:fee|gift|bonus|reward|tip|commission|present|money|cash)[a-z ]{0,10} (?:to|for) (?:you|your|the agent|whoever|an? |the )[a-z ]{0,24}',
      'paid [^.!?\n]{0,40}(?:service|provider|consultant|inside|internal|unlock|reinstat|screenshots?|information|middle-?man|agent)[a-z]*',
      '(?:willing|ready|happy|able|like|glad) to (?:pay|compensate|reward|give|offer|thank) (?:you|extra|more|any|money|a |some|for (?:fast|faster|quick|quicker|priority|special|the help|your (?:help|time|service|support)))[a-z ]{0,20}',
      'pay (?:extra|privately|money|more|any (?:price|amount|fee))(?: for| to| if| so)?',
      'worth your (?:while|time)',
      '(?:private|secret|special|personal|internal|inside|unofficial) (?:deal|arrangement|payment|favou?r|channel|route|way|service|help|contact|fee)s?',
      'gift cards? (?:for|to) (?:you|your)',
      '(?:small|little|nice|big|thank-you|special) (?:gift|present|reward|bonus)s?(?: for you| waiting)',
      '(?:service provider|agency|agent|third party|company|consultant|seller) (?:who|that|which|promised|said|told|claims?|can|has|with)(?: [a-z]+){0,8} (?:inside|internal|insiders?|amazon (?:employee|staff|contact)s?|contacts? (?:at|in) amazon)',
      '(?:people|person|man|someone|somebody|staff|employees?|contacts?|friends?) (?:on the inside|inside|internally)',
      'ha(?:s|ve|d) (?:good |some |a |many )?contacts?(?= (?:at|in|inside|with|who))',
      'paid (?:[a-z]+ ){0,3}(?:\\$ ?|usd ?)?[0-9][0-9,.]* ?(?:usd|dollars?|\\$|rmb|yuan|euros?|eur)?(?: [a-z]+){0,3} (?:to|for) (?:a |an |the |some )?(?:service|agent|person|someone|company|man|consultant|friend|help|employee|staff|internal|inside|unlock|reinstat|recover)[a-z]*',
      '(?:help|thank-you|service|unofficial|speed) fee(?= (?:to|for) (?:you|your))',
      'insiders?',
      'inside (?:man|men|person|people|contacts?|help|source|channel|information|service|job|work|support|staff)',
      'internal (?:contacts?|channels?|relationship|connection|source|person|friend|help|guy|people|employee (?:help|who|that|can|told|said)|staff (?:help|who|that|can|told|said|member who)|screenshots?|notes?|annotations?)',
      'back[- ]?door',
      'through the back',
      'under[- ]the[- ]table',
      'brib(?:e[ds]?|ing|ery)',
      'kick-?backs?',
      'red (?:envelope|packet)s?',
      'hong ?bao',
      'black market',
      'grey channel',
      'gray channel',
      'special (?:channel|relationship)s?',
      'guanxi',
      "(?:have|use|has|know|with|using|through) (?:good |my |our |some |strong |special )*(?:relationship|connections?) (?:in|inside|with|at) amazon(?:'s)? ?(?:staff|employees?|people|inside)?",
    ],
    instead: leaveOut,
  },
  {
    say: [
      "(?:i|we) (?:can|will|could|would|am willing to|are willing to|am ready to|are ready to|would like to|want to|'ll|'d) (?:also |gladly |happily |secretly )*(?:pay|give|send|offer|transfer|reward|thank|compensate|tip|treat) (?:(?:to )?(?:you|your (?:team|staff|colleague|agent)s?|the (?:agent|person|employee)|whoever[a-z ]{0,12}|him|her|them)(?: personally| privately| with| extra| an?)* ?)(?:(?:some|a|an|extra|the|any|nice|good|big|small|private|personal|much|more|lot of) )*(?:money|fee|gift|gift cards?|bonus|tip|cash|reward|commission|present|dinner|percent|usd|dollars?|thank-you fee|\\$ ?[0-9,]+|[0-9,]+ ?(?:usd|dollars?|rmb|yuan))",
      '(?:extra|private|personal|secret|service|thank[- ]you) (?:money|payment|gift|reward|commission|tip) (?:for|to) (?:you|your|the agent|whoever|amazon)',
      'pa(?:y|id|ying) (?:to )?(?:an? |some |the |our |[a-z]+ )?(?:amazon )?(?:insider|employees?|staff|service provider|agent|someone|somebody|middle-?man|broker|agency|company|expert|third party)(?: [a-z]+){0,3} (?:inside|internal|in amazon|at amazon|to (?:help|open|unlock|recover|get|reinstate|restore|remove|delete|speed|push|solve|fix|appeal)|for (?:internal|inside|a screenshot|the internal|help))',
      '(?:paid|bought|buy|purchased?) (?:an? |the |some )?(?:internal|inside|insider)[a-z ]*',
    ],
    instead: leaveOut,
  },
];
