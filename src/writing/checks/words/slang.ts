import type { BetterWords } from '../matching.ts';
import { phrases } from '../phrases.ts';

const row = (zh: string, en: string, ...say: string[]): BetterWords => ({
  say,
  instead: { zh, en },
});

/** Sellers' slang and calques that an English reader takes word by word. */
export const slang: readonly BetterWords[] = [
  row(
    '商品页打不开',
    'The detail page is not available.',
    '(<page> <very>(becom~|became|turn~( in)?to|chang~( in)?to|go(es)? to|<be>)|(became|become|turned into|change|show~( me)?)) (an? )?(dog|puppy)s?',
    'dog pages?',
  ),
  row(
    '另一个卖家在我的 ASIN 上有报价',
    'Another seller has an offer on my ASIN.',
    'follow~[- ]?(sell|sold|sale)~|follow~ <my> (listing|link|asin)|sell~[- ]follow~',
    '<be> followed(?= by|…[a-z]* sellers?)',
  ),
  row(
    '我失去了购物车',
    'My offer lost the Featured Offer.',
    'carts? (button )?<be> (robbed|stolen|grabbed|snatched|taken|lost|missing|gone)',
    '(rob|stole|steal|grab|snatch|los[et]|took|take)~ <a>(shopping[- ]?cart|golden cart)~',
    '(yellow|gold(en)?) (shopping )?car(t|s)?',
    '(no|without|disappear~ the) shopping[- ]?cart',
    'shopping cart (disappear|fell|dropp|robbed)~',
  ),
  row(
    '虚假订单',
    'fake orders',
    '(brush|scalp|swip|supplement)(e|ed|ing|es)?[- ](fake |some |many |the |of |single )?(orders?|reviews?|sales?|ratings?|comments?|single)',
    '(order|review|bill)s?[- ]?brushing|click farm~|brush single',
  ),
  row(
    '我的账户在 [日期] 被停用',
    'My account was deactivated on [DATE].',
    '(dead|died) (account|store|shop)',
    '(accounts?|stores?|shops?) <very>(<be> )?(dead|died|killed|sealed|hanged|shot)',
    '(seal|kill)~ (<my>|the) (account|store|shop|number|<page>)',
    '(number|<page>) <be> sealed',
  ),
  row(
    '我在 [日期] 开了 Case [编号]',
    'I opened case [CASE ID] on [DATE].',
    'open~ <a>(case|ticket)s? (to|for) (you|amazon|customer service)',
    'open~ (to )?you <a>cases?|hang~ <a>case',
  ),
  row(
    '我被转给了 [N] 个团队',
    'I was sent to [N] teams.',
    'tai[- ]?(chi|ji)|kick~ <a>(case like a )?(leather )?(foot)?ball',
    '(pass|throw)~ (the |this )?(pot|ball|buck|wok)',
  ),
  {
    say: [
      'chickens?( <be>)?( talk~)? (and|to|with|tells?) (an? |the )?ducks?',
      'ducks? (and|to|with) chickens?',
      'play~ (the )?(piano|lute|harp|music) (to|for) (an? |the )?(cow|ox)~',
    ],
    instead: phrases.P017,
  },
  row(
    '子体不在父体下面了',
    'The child ASIN is no longer under the parent ASIN.',
    'h[au]ng~ (up |back |on )*<a>(variation|variant|child|parent|old link|body|zombie)~',
    'hang~ (it|them) (back |to |on |under )+',
    '(father|mother|son|sub)[- ](body|bodies|asins?|skus?|<page>)|father[- ](and[- ])?son',
    '(variation|child)~ <very>(<be> )?(scattered|exploded|flew|fly away|ran? away|ran? out|lost contact)',
  ),
  row(
    '一条旧的、没有在售的商品',
    'an old listing that is not for sale',
    '(zombie|dead) (<page>)|(links?|listings?) <very>(<be> )?(dead|died|killed|hung up|hanged)',
  ),
  row(
    '商品在 [日期] 被停售',
    'The listing was deactivated on [DATE].',
    '<page> <very>(<be> )?((taken |pulled |get |go |put )?(down|off)[- ]?(from )?(the )?shel(f|ves|ved)|under (the )?(shelf|frame))',
    '(put|take|took|taken|pull)~ (<my>|the) (<page>) (off|on) (the )?shel(f|ves)',
    '(on|off)[- ]shel(f|ves|ved) (<my>|the|again)',
  ),
  row(
    '商品或账户受到限制',
    'The listing or the account is restricted.',
    '(small|little|tiny) (black|dark) (room|house)|(red|yellow) card',
    'hang~ <a>(red|yellow) (flag|label)|black (tech~|hat (seller|service|method)~)',
  ),
  row(
    '评论',
    'reviews',
    '(evaluation|assess(ment)?|test) (orders?|buyers?|people|service|reviews?)',
  ),
  row(
    '卖得很快 / 仓库已满',
    'a product that sells fast / The warehouse is full.',
    '(explod|burst|explosi|blast|hot)~ (orders?|models?|style|single|money|item)',
    'warehouse <very>(explod|burst)~',
  ),
  row(
    '缺货 / 销量下降',
    'The product is out of stock. / Sales fell.',
    '(break|broke|broken|cut~)[- ](the )?(stock|goods|storage)s?(?= |[.,])',
    '(drop|fell|fall)~ (of )?orders?|out of (single|order)',
    'natural (position|order|bit|single|flow)s?|(flow|traffic)[- ](limit|restrict|cut)~',
    'burn~ (my |our |the |much |a lot of )*(money|ads?|advert~)',
  ),
  {
    say: [
      '(less|few|little)[- ](receiv|collect)~',
      'receiv~ (less|few|fewer) (goods|of|units|pieces|pcs)',
      '(ate|eat|eaten|eats|swallow)~ (up )?(<my>|some|[0-9]+)',
    ],
    instead: phrases.P005,
  },
  row(
    '差评',
    'negative reviews',
    'bad (comment|evaluation)s?',
    '(malicious|evil|vicious|poor) (bad )?(comment|evaluation|order|single)s?',
    'one[- ]star bomb|give (me )?(a )?bad comment',
  ),
  row(
    '竞争对手',
    'a competitor',
    '<be> (engaged|messed|tossed|done|played|screwed|made) by…( (peer|colleague|counterpart|competitor)s?)',
    'malicious (peer|colleague|counterpart)s?',
    'same[- ]?(trade|industry|line) (people|person|sellers?)|(my|our|other) peers?',
  ),
  row(
    '自动答复',
    'an automated answer',
    '(robot|machine|mechanical) (customer service|repl(y|ies)|answers?)',
    '(customer service|support) (miss|sister|little sister|brother|girl|lady)',
    'turn to (artificial|manual)|artificial customer service|transfer (to )?artificial',
  ),
  row(
    '这个通知是误发的',
    'The notice was sent in error.',
    '(catch|caught|take|took|back|carr)~ (the )?black pot',
    '(lie|lay|lying) (down )?(and )?<be> shot',
    '<be> wrong(ly)? (killed|injured|hurt|judged|sealed)|(mis|wrong)[- ]?kill~',
  ),
  row(
    '审核',
    'the verification',
    '(stuck|card|carded|jam~) (the |on |at |in )?(review|audit|examine|category review)',
    '(brush~ (the )?face|face brush~)|second trial|two[- ]trial',
  ),
  row(
    '用一句平常的话说事实',
    'Say the fact in plain words.',
    '(cut|harvest|chop)~ (the |our )?(leeks?|chives?|wool)',
    'step~ (on|in|into) (the |a |big )?(pit|hole|thunder|mine)s?|(add|pour)~ (oil|snow)~',
    '(flowers?|lil(y|ies)|cucumber)…( (cold|fade~|wither~|thank~))|people mountain',
    'long time no see|no zuo|noble hand~|open one eye|living (road|way|path)|kowtow~',
    'black heart~|wool party|big brother|dear dear',
  ),
  row(
    '商品页（listing）',
    'listing',
    '(my|our|the|this|your|new|old|two|whose|each|every|one) links?(?= (<be> |has |have |can(not)? |sold |sells? |lost |not |no longer |also |still |again )*(sell|sold|search|buyable|block|delet|remov|suppress|deactivat|inactive|disappear|gone|split|merg|restrict|bann|clos|down|off)[a-z]*)',
    '(restore|reinstate|reactivate|recover|merge|split|hijack|delete|remove|block)~ (<my>|the|this) links?',
    'on (my|our) links?',
  ),
  row(
    '用平常的词：please、thank you、you',
    'Use plain words: please, thank you, you.',
    'hehe|haha~|lol|omg|wtf|plz|pls|thx|ur?|gonna|wanna|gotta|dunno|kinda',
  ),
];
