import type { BetterWords } from '../matching.ts';

const my = '(?:(?:my|our|the|this|that|its|his|a) )?';
const be = '(?:is|are|was|were|be|been|being|got|get|gets|getting|has been|have been|had been)';
const page = '(?:links?|listings?|asins?|pages?|products?|items?)';

/** Sellers' slang and calques that an English reader takes word by word. */
export const slang: readonly BetterWords[] = [
  {
    say: [
      `${page} (?:just |has |have |had |suddenly |already )*(?:becom(?:es?|ing)|became|turn(?:s|ed|ing)?(?: in)?to|chang(?:es?|ed)(?: in)?to|go(?:es)? to|${be}) (?:an? )?(?:dogs?|puppy|puppies)(?: pages?)?`,
      `(?:became|become|turned into) (?:an? )?dog`,
      `dog pages?`,
      `show(?:s|ed|ing)? (?:me )?(?:an? )?dog`,
      `change dog`,
    ],
    instead: { zh: '商品页打不开', en: 'The detail page is not available.' },
  },
  {
    say: [
      `follow(?:ed|ing|s)?[- ]?(?:sell(?:ers?|ing|s)?|sold|sale)`,
      `follow (?:my|our|the) (?:listing|link|asin|selling)`,
      `sell(?:ing|s|er)?[- ]follow(?:ers?|ing)?`,
      `be followed by (?:sellers?|others)`,
      `followed my (?:listing|link|asin)`,
      `${be} followed(?: sell(?:ing)?)?(?: by)?(?= (?:other|another|some|an? |many|two|three|[0-9])+[a-z ]*sellers?)`,
    ],
    instead: {
      zh: '另一个卖家在我的 ASIN 上有报价',
      en: 'Another seller has an offer on my ASIN.',
    },
  },
  {
    say: [
      `(?:shopping[- ])?carts? (?:button )?${be} (?:robbed|stolen|grabbed|snatched|taken|lost|missing|gone)`,
      `(?:rob(?:bed|s)?|stole|stolen|steal|grab(?:bed)?|snatch(?:ed)?|los[et]|took|take) ${my}(?:shopping[- ]?carts?|gold(?:en)? (?:shopping )?cart)`,
      `(?:yellow|gold(?:en)?) (?:shopping )?(?:cart|car)`,
      `(?:lost|have no|no|without) (?:the |my |our )?shopping[- ]?cart`,
      `shopping cart (?:disappear(?:ed|s)?|is gone|fell off)`,
    ],
    instead: { zh: '我失去了购物车', en: 'My offer lost the Featured Offer.' },
  },
  {
    say: [
      'brush(?:ed|ing|es)? (?:fake |some |many |the |of )?(?:orders?|reviews?|sales?|ratings?|comments?)',
      'brush(?:ing|ed)?[- ]orders?',
      '(?:order|review)[- ]brushing',
      'scalp(?:ed|ing)? orders?',
      'click farm(?:ing)?',
      'swip(?:e|ed|ing) orders?',
      'make (?:up )?(?:orders|fake single)',
      'brush single',
      'supplement(?:ed|ing)? orders?',
      'bill[- ]?brushing',
    ],
    instead: { zh: '虚假订单', en: 'fake orders' },
  },
  {
    say: [
      `(?:dead|died) (?:account|store|shop)`,
      `(?:accounts?|stores?|shops?) (?:has |have |had |just |already |suddenly )*(?:${be} )?(?:dead|died|killed|gone|sealed|hanged|shot)`,
      `seal(?:ed|ing|s)? (?:my|our|the) (?:account|store|shop|number|link|listing)`,
      `(?:number|account|store|listing|link) ${be} sealed`,
      `kill(?:ed|s|ing)? (?:my|our) (?:account|store|shop|listing|link|asin)`,
    ],
    instead: { zh: '我的账户在 [日期] 被停用', en: 'My account was deactivated on [DATE].' },
  },
  {
    say: [
      'open(?:ed|ing)? (?:an? |this |the |many |another )?(?:case|ticket)s? (?:to|for) (?:you|amazon|your team|customer service)',
      'open(?:ed|ing)? (?:to )?you (?:an? |many )?cases?',
      'hang(?:ed|ing)? (?:an? |the )?case',
    ],
    instead: { zh: '我在 [日期] 开了 Case [编号]', en: 'I opened case [CASE ID] on [DATE].' },
  },
  {
    say: [
      '(?:play(?:ed|ing|s)?|do(?:ing)?|practi[cs]e|practi[cs]ing|hit(?:ting)?|fight(?:ing)?) (?:with (?:me|us) )?(?:the )?(?:tai[- ]?(?:chi|ji)|taichi|taiji)',
      'tai[- ]?(?:chi|ji)',
      'kick(?:ed|ing|s)? (?:the |a |this |my case like a )?(?:ball|leather ball|football)',
      'pass(?:ed|ing)? (?:the )?(?:pot|ball|buck)',
      'throw(?:ing|s)? (?:the |this )?(?:pot|wok)',
    ],
    instead: { zh: '我被转给了 [N] 个团队', en: 'I was sent to [N] teams.' },
  },
  {
    say: [
      '(?:like )?(?:an? )?chickens?(?: is| are)?(?: talk(?:s|ing|ed)?)? (?:and|to|with|tells?) (?:an? |the )?ducks?(?: talk(?:ing|s)?)?',
      'duck (?:and|to|with) chicken',
      '(?:play(?:ing|ed)?|plays) (?:the )?(?:piano|lute|harp|music) (?:to|for) (?:an? |the )?(?:cows?|ox)',
    ],
    instead: {
      zh: '谢谢。这个答复讲的是另一个话题',
      en: 'Thank you. This answer is about another topic.',
    },
  },
  {
    say: [
      `(?:hang|hung|hanged|hanging|hangs) (?:up )?(?:on )?(?:${my})(?:variations?|variants?|childs?|child asins?|children|parent|old link|sub-?body|zombie [a-z]+)`,
      `hang(?:ing)? (?:it|them) (?:to|on|under) (?:the )?(?:parent|father)`,
      `(?:father|mother|son|sub|child)[- ](?:body|bodies)`,
      `(?:father|mother|son|sub) (?:asins?|skus?|links?|listings?)`,
      `father[- ]and[- ]son (?:variation|relationship|asin|link|body)`,
      `father[- ]son relationship`,
      `variations? (?:${be} |has |have )*(?:scattered|exploded|broken up|flew|fly away|dropped|drop|fall out|fell out|lost contact)`,
    ],
    instead: { zh: '子体不在父体下面了', en: 'The child ASIN is no longer under the parent ASIN.' },
  },
  {
    say: [
      `zombie (?:links?|listings?|asins?|pages?)`,
      `dead (?:links?|listings?|asins?)`,
      `(?:links?|listings?) (?:has |have |is |are |was |already |has been )*(?:dead|died|killed|hung up|hanged)`,
    ],
    instead: { zh: '一条旧的、没有在售的商品', en: 'an old listing that is not for sale' },
  },
  {
    say: [
      `(?:links?|listings?|asins?|products?|goods|items?) (?:suddenly |just |has |have |had |was |were |is |are |be |been |got |already )*(?:off[- ]?(?:the )?shel(?:f|ves|ved)|(?:taken |pulled |get |go )?(?:down|off) (?:from )?(?:the )?shel(?:f|ves)|down shelf|under the shelf|under frame)`,
      `(?:take|took|taken|pull(?:ed)?|put) (?:my|our|the) (?:links?|listings?|products?|goods|asins?) off (?:the )?shel(?:f|ves)`,
      `put on(?:to)? the shel(?:f|ves)`,
    ],
    instead: { zh: '商品在 [日期] 被停售', en: 'The listing was deactivated on [DATE].' },
  },
  {
    say: [
      '(?:hang|hung|hanged|hanging) (?:the |a )?(?:red|yellow) (?:flag|label|card)',
      '(?:been |get |got )?(?:in|into|put in|thrown in(?:to)?|shut in|locked in) (?:the |a )?(?:small|little) (?:black|dark) (?:room|house)',
      '(?:small|little|tiny) (?:black|dark) (?:room|house)',
    ],
    instead: { zh: '商品或账户受到限制', en: 'The listing or the account is restricted.' },
  },
  {
    say: ['black (?:technology|tech|hat (?:seller|service|method))s?', 'black[- ]tech'],
    instead: { zh: '违反平台政策的做法', en: 'a method that breaks the policy' },
  },
  {
    say: ['(?:evaluation|test(?:ing)?|assess(?:ment)?) (?:orders?|buyers?|people|service)'],
    instead: { zh: '评论', en: 'reviews' },
  },
  {
    say: [
      '(?:explod(?:e|ed|ing)|burst(?:ing)?|explosive|blast(?:ing)?|hot burst) (?:orders?|products?|models?|style|item|sales|money|single)',
      'warehouse (?:is |was |has |are )*(?:explod(?:e|ed|ing)|bursting|exploded)',
    ],
    instead: {
      zh: '卖得很快 / 仓库已满',
      en: 'a product that sells fast / The warehouse is full.',
    },
  },
  {
    say: [
      '(?:break|broke|broken|cut(?:ting)?|lack(?:ing)? (?:of )?)[- ](?:the )?(?:stocks?|goods|storage)(?= )',
      'out of goods',
      'drop(?:ped|ping|s)? (?:of )?orders?',
    ],
    instead: { zh: '缺货 / 销量下降', en: 'The product is out of stock. / Sales fell.' },
  },
  {
    say: [
      '(?:less|few|little)[- ](?:received|receive|receipt|collected|collect)',
      '(?:received|receive) (?:less|few|fewer) (?:goods|of|units|pieces|pcs)',
      '(?:warehouse|amazon|you|fba) (?:has |have |had )?(?:eat|ate|eaten|swallow(?:ed)?|eats)(?: up)? (?:my|our|the|some|[0-9]+)[a-z ]*',
      '(?:ate|eaten|swallow(?:ed)?) (?:my|our) (?:goods|inventory|stock|units|money)',
    ],
    instead: {
      zh: '货件 [货件编号] 少了 [N] 件',
      en: 'Shipment [SHIPMENT ID] is closed, but [N] units are missing.',
    },
  },
  {
    say: [
      'bad (?:comments?|evaluations?|reviews? brush)',
      '(?:malicious|evil|vicious) (?:bad )?(?:comments?|evaluations?|orders?|single)',
      'poor (?:evaluation|comment)s?',
      'one[- ]star bomb',
    ],
    instead: { zh: '差评', en: 'negative reviews' },
  },
  {
    say: [
      '(?:is|are|was|were|been|be|get|got|getting) (?:engaged|messed|tossed|fixed|done|played|screwed) by (?:my |the |our )?(?:peers?|colleagues?|counterparts?|competitors?|friends? business)',
      'malicious (?:peers?|colleagues?|counterparts?)',
      'same[- ]?(?:trade|industry) (?:people|person|sellers?)',
    ],
    instead: { zh: '竞争对手', en: 'a competitor' },
  },
  {
    say: [
      '(?:robot|machine) (?:customer service|reply|replies)',
      '(?:mechanical|machine) (?:reply|replies|answers?)',
      'copy template (?:reply|answer)s?',
      '(?:customer service|support) (?:miss|sister|little sister|brother|girl|lady)',
    ],
    instead: { zh: '自动答复', en: 'an automated answer' },
  },
  {
    say: [
      '(?:catch|caught|take|took|back|carry|carried) (?:the )?(?:black )?pot',
      '(?:lie|lay|lying) (?:down )?(?:and )?(?:get |got |be |being )?shot',
      '(?:was|were|been|be) wrong(?:ly)? (?:killed|injured|hurt|judged|sealed)',
    ],
    instead: { zh: '这个通知是误发的', en: 'The notice was sent in error.' },
  },
  {
    say: [
      '(?:stuck|card|carded|get stuck|jam(?:med)?) (?:the |on |at |in )?(?:review|audit|examine|class|category review)',
      'brush (?:the )?face',
      'brushing face',
      'face brush(?:ing)?',
    ],
    instead: { zh: '审核', en: 'the verification' },
  },
  {
    say: [
      '(?:burn(?:ed|ing|t)?|burned out) (?:my |our |the |a lot of |much )?(?:money|advertis[a-z]*|ads?)',
      '(?:the )?natural (?:position|order|ranking|bit|single|flow|traffic)s?',
      '(?:cut|current|flow|traffic)[- ](?:limit(?:ed|ing)?|restrict(?:ed|ing)?|cut|flow)',
    ],
    instead: { zh: '广告花费 / 搜索排名下降', en: 'ad spend / The search rank fell.' },
  },
  {
    say: [
      '(?:cut|cutting|harvest(?:ed|ing)?|chop(?:ped)?) (?:the |our )?(?:leeks?|chives?|wool)',
      'step(?:ped|ping)? (?:on|in|into) (?:the |a |big )?(?:pit|hole|thunder|mine)s?',
    ],
    instead: { zh: '说事实和金额', en: 'Say the fact and the amount.' },
  },
  {
    say: [
      '(?:add|adding|pour(?:ing)?) (?:oil|snow) (?:to|on|and) (?:the )?(?:fire|vinegar|frost)',
      '(?:wait(?:ed|ing)?) (?:until )?(?:the )?(?:flowers?|day ?lil(?:y|ies)|cucumber)[a-z ]{0,20}(?:cold|fade[ds]?|wither(?:ed)?)',
      '(?:flowers?|day ?lil(?:y|ies)|cucumber) (?:is |are |was |has |also )*(?:cold|thank(?:ed)?)',
      'people mountain people sea',
      'add oil',
      'long time no see',
      'no (?:zuo|do) no die',
    ],
    instead: { zh: '用一句平常的话说事实', en: 'Say the fact in plain words.' },
  },
  {
    say: [
      '(?:raise|lift|hold) (?:your )?(?:noble|precious|expensive) hand[s]?',
      '(?:open|opens?) (?:one|an) eye (?:and )?(?:close|closes?) (?:one|an) eye',
      'give (?:me |us )?(?:a )?(?:living|alive|live) (?:road|way|path)',
      '(?:kneel(?:ing)?|kowtow(?:ing)?) (?:down )?(?:and|to|for|beg(?:ging)?)[a-z ]{0,12}',
    ],
    instead: { zh: '请核实事实', en: 'I ask for a check of the facts.' },
  },
  {
    say: [
      '(?:my|our|the|this|that|your|new|two|three|whose|each|every|one) links?(?= (?:is |was |were |has |have |had |are |been |can(?:not)? |sold |sells? |lost |got )*(?:not |no longer |also |still |again )*(?:sell(?:ing)?|sold|searchable|buyable|blocked|deleted|removed|suppressed|deactivated|inactive|disappeared|gone|split|merged|restricted|banned|closed|down|off))',
      '(?:restore|reinstate|reactivate|recover|merge|split|hijack(?:ed)?|delete[ds]?|removed?|block(?:ed)?) (?:my|our|the|this) links?',
    ],
    instead: { zh: '商品页（listing）', en: 'listing' },
  },
  {
    say: [
      'hehe',
      'haha(?:ha)*',
      'lol',
      'omg',
      'wtf',
      'plz',
      'pls',
      'thx',
      '(?:u|ur|gonna|wanna|gotta|dunno|kinda)',
    ],
    instead: {
      zh: '用平常的词：please、thank you、you',
      en: 'Use plain words: please, thank you, you.',
    },
  },
];
