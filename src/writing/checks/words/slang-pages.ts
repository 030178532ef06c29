import { better, type BetterWords } from '../matching.ts';

/** Sellers' slang and calques about pages, offers and stock. */
export const slangOfPages: readonly BetterWords[] = [
  better(
    '商品页打不开',
    'The detail page is not available.',
    '(<page> <very>(<be> )?(becom~|became|turn~( in)?to|chang~( in)?to|go(es)? to|<be>|died as|like)|(became|become|turned into|change|show~( me)?)) (an? )?((zombie|dead|sick|poor|lonely|stray|street|big|small|dog) ){0,6}(dog|puppy)s?(?! (bed|food|collar|toy|leash|bowl|brush|product|item|lamp|category))',
    'dog pages?',
  ),
  better(
    '另一个卖家在我的 ASIN 上有报价',
    'Another seller has an offer on my ASIN.',
    'follow~[- ]?(sell|sold|sale)~|follow~ <my> (listing|link|asin|sale)s?|sell~[- ]follow~',
  ),
  better(
    '我失去了购物车',
    'My offer lost the Featured Offer.',
    'carts? (button )?<be> (robbed|stolen|grabbed|snatched|taken|lost|missing|gone)',
    '(rob|stole|steal|grab|snatch|los[et]|took|take)~ <a>(shopping[- ]?cart|golden cart)~',
    '(yellow|gold(en)?) (shopping )?car(t|s)?',
    'carts? <very>(disappear|fell|dropp|flew|fl(y|ies)|ran|run|robbed|sleep|slept)~',
  ),
  better(
    '子体不在父体下面了',
    'The child ASIN is no longer under the parent ASIN.',
    'h[au]ng~ (up |back |on ){0,6}<a>(variation|variant|child|parent|old link|body|zombie)~',
    '(father|mother|son|sub)[- ](body|bodies|asins?|skus?|<page>)|father[- ](and[- ])?son',
  ),
  better(
    '一条旧的、没有在售的商品',
    'an old listing that is not for sale',
    '(zombie|dead) (<page>)|(links?|listings?) <very>(<be> )?(dead|died|killed|hung up|hanged|cut|a zombie)|zombie state|(review|link|sale)s? <be> brush~',
  ),
  better(
    '商品在 [日期] 被停售',
    'The listing was deactivated on [DATE].',
    '<page> <very>(<be> )?((taken |pulled |get |go |put )?(down|off)[- ]?(from )?(the )?shel(f|ves|ved)|under (the )?(shelf|frame))',
  ),
  better(
    '卖得很快 / 仓库已满',
    'a product that sells fast / The warehouse is full.',
    'warehouse <very>(explod|burst)~',
  ),
  better(
    '缺货 / 销量下降',
    'The product is out of stock. / Sales fell.',
    '(break|broke|cut~)[- ](the )?(stock|goods|storage)s?(?= |[.,])',
    '(drop|fell|fall)~ (of )?orders?|out of (single|order)',
    'natural (position|order|bit|single|flow)s?|(flow|traffic)[- ](limit|restrict|cut)~',
  ),
  better(
    '商品页（listing）',
    'listing',
    '(my|our|this|old|whose|each|every) links?(?= [a-z ]{0,20}(sell|sold|search|block|delet|remov|suppress|deactiv|inactiv|disappear|gone|split|merg|clos|down|hijack))',
    'on (my|our) links?',
  ),
];
