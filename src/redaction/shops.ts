import type { Identifier } from './pattern.ts';
import { isCamel, isCommonWord } from './names/coined.ts';
import { isPinyinGiven } from './names/pinyin.ts';
import {
  coinedRun,
  cutAt,
  isCoinedZh,
  isShop,
  isShopZh,
  nameOf,
  shopBefore,
  trimmed,
} from './names/shop-names.ts';
import { publicFirm } from './words.ts';

const word = "[A-Za-z0-9][A-Za-z0-9'’_-]{0,24}";
const latin = `${word}(?: (?:& ?)?[A-Z0-9]${word.slice('[A-Za-z0-9]'.length)}|(?: ?& ?)[A-Z]${word.slice('[A-Za-z0-9]'.length)}){0,3}`;
const coinedWord =
  '[A-Z](?:[a-z]{2,10}(?:[A-Z][a-z]{1,10}){1,3}|[a-z]{2,15}|[A-Z]{4,15})(?![A-Za-z])';
const own = '(?:[\\u4e00-\\u9fff\\u3040-\\u30ff][\\u4e00-\\u9fff\\u3040-\\u30ffA-Za-z0-9]{1,11})';
const quoted = '[“"「『\'《【(<]([^”"」』\'》】)>\\n\\uE000]{2,30})(?=[”"」』\'》】)>])';

/** Words after which a shop's or brand's name stands, and what may stand between. */
const shopZh =
  '(?:店铺(?:名[称字]?)?|店名|本店|[我他她它]们?的?店|自己的店|小店|店家|新店|老店|账户名|卖家名?|商家名?|跟卖的?|品牌名?(?:称)?|牌子|商标名?|备案(?:品牌|商标)|一店|二店|号名)';
const between = '(?:[ :=,，]|是|为|叫做?|改[成为]|换成|的名字|名字|名)';
const shopEn =
  "(?:[Ss]tore(?:front)?|[Ss]hop|[Dd]isplay|[Bb]rand|[Bb]usiness|[Ll]abel|[Aa]ccount|[Tt]rademark|[Mm]ark|[Ss]eller|[Ss]eller'?s)";

const goesOn =
  /^(?:不|没|怎么|可以|要求|一样|一致|备案|注册|[的了吗呢等或否去也都就被把让在要会能有和与跟]|之前|后来|已经|现在|突然|直接|全部|名称|账号|申诉|停用|被封|关联|绩效|评分|健康|状态|后台|资金|里面|首页|主页|链接|所有|负责|经理|运营|编号|授权|分析|推广|旗舰店$|备案|侵权|保护|注册|方|商|拼音|看不|星号|公司|英文|中文|权限|工具|故事|类目)/;

const wordsBefore = new RegExp(`(?<![A-Za-z0-9\\u4e00-\\u9fff@./_-])${latin}$`);

/** Inside code or a quotation of it. */
const codeAround = /["'`{_(]/;

/** Shops and brands. */
export const shopIdentifiers: readonly Identifier[] = [
  {
    id: 'store-announced',
    label: 'STORE',
    pattern: new RegExp(`${shopZh}${between}{0,4}(?<![A-Za-z])(${latin})(?![A-Za-z])`, 'dg'),
    widen: trimmed,
    verdict: (_, { raw }) => (isShop(raw) ? 'likely' : 'no'),
  },
  {
    id: 'store-announced-zh',
    label: 'STORE',
    pattern: new RegExp(
      `(?:店铺(?:名[称字]?)?(?:是|叫|为|[:=])|店名[是叫为:=]|店叫做?|账户名[是叫为:=]|品牌名?[叫为:=]|我是|我们是|报)[ “"]{0,2}(${own})`,
      'dg',
    ),
    widen: nameOf,
    verdict: (_, { raw, before, after }) => {
      if (goesOn.test(raw) || publicFirm.test(raw)) return 'no';
      return /(?:我们?是|报)[ “"]{0,2}$/.test(before) && !/^(?:店主|的?店|店里)/.test(after)
        ? 'no'
        : 'likely';
    },
  },
  {
    id: 'store-quoted',
    label: 'STORE',
    pattern: new RegExp(
      `(?:店|品牌|商标|卖家|商家|抬头|改成|显示|[Ss]tore|[Ss]hop|[Bb]rand|[Dd]isplay name)[^\\n\\uE000“"「『]{0,6}${quoted}`,
      'dg',
    ),
    verdict: (_, { raw }) => (isShop(raw) || isShopZh(raw) ? 'likely' : 'no'),
  },
  {
    id: 'store-before-shop',
    label: 'STORE',
    pattern:
      /[”"]?(?: ?(?:的|这个|那个)? ?(?:店(?!不)|品牌|商标|旗舰)| (?:[Ss]tore|[Ss]hop|[Bb]rand|[Ss]torefront)(?![a-z])|-(?:US|UK|EU|CA|DE|JP)(?![A-Za-z0-9]))/dg,
    widen: (text, start) => {
      const lead = wordsBefore.exec(text.slice(Math.max(0, start - 50), start))?.[0];
      return lead ? trimmed(text, start - lead.length, start) : undefined;
    },
    verdict: (_, { raw }) => (isShop(raw) ? 'likely' : 'no'),
  },
  {
    id: 'store-of-zh',
    label: 'STORE',
    pattern:
      /(?:的(?:详情|主图|链接|评[论分价]|[Ll]isting|店|页面|包装|色调|图|价格|广告|品牌|商标|ASIN|SKU|A\+|爆款|差评|视频|文案|卖点|标题|首图|库存|老板)|是(?:我们?|我家|自家|他们|自己)(?:自己)?的?(?:品牌|牌子|店)|在(?:[美德英法日意西加欧]国?站|亚马逊)|救回来|回来了|又上架|被(?:跟卖|下架|封|停))/dg,
    widen: shopBefore,
    verdict: 'likely',
  },
  {
    id: 'store-after-zh',
    label: 'STORE',
    pattern:
      /(?:店名|撑起|[我他她你]们?(?:那个|这个)?店|[我他她你]家|店铺|品牌|牌子|回购|一家叫|比|抄)(?:叫|是|[:“"「])?([\u4e00-\u9fff]{2,7})/dg,
    widen: (text, start, end) => {
      const raw = cutAt(text.slice(start, end));
      return isCoinedZh(raw) ? [start, start + raw.length] : undefined;
    },
    verdict: 'likely',
  },
  {
    id: 'store-small',
    label: 'STORE',
    pattern:
      /(?:(?<=(?:叫|名为|called |named ) ?["“]?)[a-z][a-z0-9]{2,20}(?=[”"]? ?的?(?:店|品牌|牌子|卖家|store|shop|brand))|(?<![A-Za-z&-])[a-z]{3,14} & [a-z]{3,14}(?= (?:is|was|has|store|shop)(?![a-z])| ?的?店))/dg,
    verdict: (_, { raw }) =>
      raw.split(/ ?& ?/).some((one) => one.length > 3 && !isCommonWord(one)) ? 'likely' : 'no',
  },
  {
    id: 'store-before-shop-zh',
    label: 'STORE',
    pattern: new RegExp(
      `(?<![\\u4e00-\\u9fffA-Za-z])([\\u4e00-\\u9fff]{2,8})(?=这个店|那个店|店[里主])`,
      'dg',
    ),
    verdict: (_, { raw }) =>
      /[我你他她它的了这那们家个隔壁一二两三新老本同对各某整其多每哪另把和在是]|店|亚马逊|美国|日本|欧洲|英国|德国|平台|站|卖|账|买/.test(
        raw,
      )
        ? 'no'
        : 'likely',
  },
  {
    id: 'store-named-en',
    label: 'STORE',
    pattern: new RegExp(
      `(?<![A-Za-z])${shopEn}(?: ?[Nn]ame)?(?: (?:is|was|on the [a-z]{3,12} is|called|named)|[:,]|(?= [A-Z])| ["“(])[ "“:(]{0,3}(${latin})(?![A-Za-z])`,
      'dg',
    ),
    widen: trimmed,
    verdict: (_, { raw }) => (/^[A-Z0-9]/.test(raw) && isShop(raw) ? 'likely' : 'no'),
  },
  {
    id: 'store-suffixed-zh',
    label: 'STORE',
    pattern:
      /(?:(?<!品牌)旗舰店|专卖店|专营店|海外店|生活馆|家居馆|工作室|铺子|优品|良品|严选|小铺|杂货|雑貨)/dg,
    widen: (text, start, end) => {
      const lead =
        /(?<=^|[^\u4e00-\u9fff]|[的是叫名:隔壁在和跟了])(?:[\u4e00-\u9fffA-Za-z]{2,8}?)$/.exec(
          text.slice(Math.max(0, start - 9), start),
        )?.[0];
      const plain = lead?.replace(/^(?:店铺?名?|[^\u4e00-\u9fff]*名)/, '');
      return plain && !goesOn.test(plain) ? [start - plain.length, end] : undefined;
    },
    verdict: (_, { raw }) =>
      publicFirm.test(raw) || /[我你他她这那的]/.test(raw) ? 'no' : 'likely',
  },
  {
    id: 'store-coined',
    label: 'STORE',
    pattern: new RegExp(
      `(?<![A-Za-z0-9@./_#=&?%-])${coinedWord}(?: (?:& )?${coinedWord}){0,3}(?![A-Za-z0-9@=(_]|[./-][A-Za-z0-9])`,
      'dg',
    ),
    widen: coinedRun,
    verdict: (_, { raw, before, after }) => {
      if (isCamel(raw)) return codeAround.test(before.slice(-2)) ? 'no' : 'likely';
      if (publicFirm.test(raw) || before.endsWith('-')) return 'no';
      if (/[\u4e00-\u9fff]/.test(before.slice(-3) + after.slice(0, 3)))
        return isPinyinGiven(raw.toLowerCase()) ? 'no' : 'likely';
      return /[a-z][a-z,:]? $/.test(before) && raw !== raw.toUpperCase() ? 'likely' : 'no';
    },
  },
];
