import { better, type BetterWords } from '../matching.ts';
import { slangOfPages } from './slang-pages.ts';

/** Sellers' slang and calques that an English reader takes word by word. */
export const slang: readonly BetterWords[] = [
  ...slangOfPages,
  better(
    '虚假订单',
    'fake orders',
    '(brush|scalp|swip|supplement)(e|ed|ing|es)?[- ](fake |some |many |the |of |single )?(orders?|reviews?|sales?|ratings?|comments?|single)',
    '(order|review|bill)s?[- ]?brushing|click farm~|brush single',
  ),
  better(
    '我的账户在 [日期] 被停用',
    'My account was deactivated on [DATE].',
    '(dead|died) (account|store|shop)',
    '(accounts?|stores?|shops?) <very>(<be> )?(dead|died|killed|sealed|hanged|shot)',
    '(seal|kill)~ (<my>|the) (account|store|shop|number|<page>)',
    '(number|<page>) <be> sealed',
  ),
  better(
    '我在 [日期] 开了 Case [编号]',
    'I opened case [CASE ID] on [DATE].',
    'open~ <a>(case|ticket)s? (to|for) (you|amazon|customer service)',
    'open~ (to )?you <a>cases?|hang~ <a>case',
  ),
  better(
    '我被转给了 [N] 个团队',
    'I was sent to [N] teams.',
    'tai[- ]?(chi|ji)|kick~ <a>(case like a )?(leather )?(foot)?ball',
    '(pass|throw|threw|thrown|toss)~ (the |this )?(pot|ball|buck|wok)',
  ),
  {
    say: [
      'chickens?( <be>)?( talk~)? (and|to|with|tells?) (an? |the )?ducks?',
      'ducks? (and|to|with) chickens?',
      'play~ (the )?(piano|lute|harp|music) (to|for) (an? |the )?(cow|ox)~',
    ],
    instead: 'P017',
  },
  better(
    '商品或账户受到限制',
    'The listing or the account is restricted.',
    '(little|small) black (room|house)|(red|yellow) card',
    'hang~ <a>(red|yellow) (flag|label)',
  ),
  better(
    '评论',
    'reviews',
    '(evaluation|assess(ment)?|test) (orders?|buyers?|people|service|reviews?)',
  ),
  {
    say: [
      '(less|few|little)[- ](receiv|collect)~',
      '(ate|eat|eaten|eats|swallow)~ (up )?(<my>|some|[0-9]+)',
    ],
    instead: 'P005',
  },
  better(
    '差评',
    'negative reviews',
    'bad (comment|evaluation)s?',
    '(malicious|evil|vicious)( bad)? (review|comment|evaluation|order|peer|colleague|counterpart)s?',
    'give (me )?(a )?bad comment',
  ),
  better('竞争对手', 'a competitor', '(my|our|other) peers?'),
  better(
    '自动答复',
    'an automated answer',
    'turn to (artificial|manual)|artificial customer service|transfer (to )?artificial',
  ),
  better(
    '这个通知是误发的',
    'The notice was sent in error.',
    '(catch|caught|take|took|back|carr)~ (the )?black pot',
    '(mis|wrong)[- ]?kill~',
  ),
  better(
    '审核',
    'the verification',
    '(stuck|card|carded|jam~) (the |on |at |in )?(review|audit|examine|category review)',
    '(brush~ (the )?face|face brush~)',
  ),
  better(
    '用一句平常的话说事实',
    'Say the fact in plain words.',
    '(cut|harvest|chop|pick|pull|shear|collect)~ (the |our |one |some |more ){0,6}(leeks?|chives?|wool)|wool[- ]pick~',
    '(drew|draw|paint)~ <a>(cake|pie)s?|white (prostitut|whor)~|(wash|bleach)~… white|(fell|fall)~ from (the )?tree|(make|made|making|do|did) a div~|corner label|(boss|owner) of the link|cut~ (in|at|by) (the )?waist|black (five|5)|lying gun|swept by',
    '(us|uk|eu|jp|america~|german~|europe~|japan~|british|french|canada) (station|site)s?|net[- ]red|(link|listing|shop|store|account|business|company|we|just|only|to)s? <very>(<be> )?(must |can )?<very>(lie|lay|lying) flat|explosion of orders?|(capital|fund|money) chains?|chains? of (capital|funds?|money)|wind control|(head|first)[- ](trip|journey|leg|haul)|(cabbage|knife|jump~) prices?|(straight|free) reviews?',
    '(add|pour)~ (oil|snow)~',
    'people mountain',
    'long time no see|living (road|way|path)|kowtow~',
    'black heart~|big brother|dear dear',
  ),
  better(
    '用平常的词：please、thank you、you',
    'Use plain words: please, thank you, you.',
    'hehe|haha~|lol|omg|wtf|plz|gonna|wanna|gotta|dunno|kinda',
  ),
];
