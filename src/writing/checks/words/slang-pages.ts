import { better, type BetterWords } from '../matching.ts';

/** Sellers' slang and calques about pages, offers and stock. */
export const slangOfPages: readonly BetterWords[] = [
  better(
    '商品页打不开',
    'The detail page is not available.',
    '(<page> <very>(<be> )?(becom~|became|turn~( in)?to|chang~( in)?to|go(es)? to|<be>|died as|like)|(became|become|turned into|change|show~( me)?)) (an? )?((zombie|dead|sick|poor|lonely|stray|street|big|small|dog) )*(dog|puppy)s?(?! (bed|food|collar|toy|leash|bowl|brush|product|item|lamp|category))',
    'dog pages?',
  ),
  better(
    '另一个卖家在我的 ASIN 上有报价',
    'Another seller has an offer on my ASIN.',
    'follow~[- ]?(sell|sold|sale)~|follow~ <my> (listing|link|asin|sale)s?|sell~[- ]follow~',
    '<be> followed(?= by|…[a-z]* sellers?)',
  ),
  better(
    '我失去了购物车',
    'My offer lost the Featured Offer.',
    'carts? (button )?<be> (robbed|stolen|grabbed|snatched|taken|lost|missing|gone)',
    '(rob|stole|steal|grab|snatch|los[et]|took|take)~ <a>(shopping[- ]?cart|golden cart)~',
    '(yellow|gold(en)?) (shopping )?car(t|s)?',
    '(no|without|disappear~ the) shopping[- ]?cart',
    'shopping cart (disappear|fell|dropp|robbed)~',
  ),
  better(
    '子体不在父体下面了',
    'The child ASIN is no longer under the parent ASIN.',
    'h[au]ng~ (up |back |on )*<a>(variation|variant|child|parent|old link|body|zombie)~',
    'hang~ (it|them) (back |to |on |under )+',
    '(father|mother|son|sub)[- ](body|bodies|asins?|skus?|<page>)|father[- ](and[- ])?son',
    '(variation|child)~ <very>(<be> )?(scattered|exploded|flew|fly away|ran? away|ran? out|lost contact)',
  ),
  better(
    '一条旧的、没有在售的商品',
    'an old listing that is not for sale',
    '(zombie|dead) (<page>)|(links?|listings?) <very>(<be> )?(dead|died|killed|hung up|hanged|cut|a zombie)|zombie state|(shops?|accounts?|stores?) <very>(became|become|<be>) (linked|connected) and|pulled (away )?from <a>(father|parent)|(review|link|sale)s? <be> brush~',
  ),
  better(
    '商品在 [日期] 被停售',
    'The listing was deactivated on [DATE].',
    '<page> <very>(<be> )?((taken |pulled |get |go |put )?(down|off)[- ]?(from )?(the )?shel(f|ves|ved)|under (the )?(shelf|frame))',
    '(put|take|took|taken|pull)~ (<my>|the) (<page>) (off|on) (the )?shel(f|ves)',
    '(on|off)[- ]shel(f|ves|ved) (<my>|the|again)',
  ),
  better(
    '卖得很快 / 仓库已满',
    'a product that sells fast / The warehouse is full.',
    '(explod|burst|explosi|blast|hot)~ (orders?|models?|style|single|money|item)',
    'warehouse <very>(explod|burst)~',
  ),
  better(
    '缺货 / 销量下降',
    'The product is out of stock. / Sales fell.',
    '(break|broke|broken|cut~)[- ](the )?(stock|goods|storage)s?(?= |[.,])',
    '(drop|fell|fall)~ (of )?orders?|out of (single|order)',
    'natural (position|order|bit|single|flow)s?|(flow|traffic)[- ](limit|restrict|cut)~',
    'burn~ (my |our |the |much |a lot of )*(money|ads?|advert~)',
  ),
  better(
    '商品页（listing）',
    'listing',
    '(my|our|the|this|your|new|old|two|whose|each|every|one) links?(?= (<be> |has |have |can(not)? |sold |sells? |lost |not |no longer |also |still |again )*(sell|sold|search|buyable|block|delet|remov|suppress|deactivat|inactive|disappear|gone|split|merg|restrict|bann|clos|down|off)[a-z]*)',
    '(restore|reinstate|reactivate|recover|merge|split|hijack|delete|remove|block)~ (<my>|the|this) links?',
    'on (my|our) links?',
  ),
];
