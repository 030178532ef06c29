import { besides, isTimestamp, named, type Identifier } from './pattern.ts';

const phoneWords =
  /电话|手机|座机|联系方式|号码|致电|拨打|打给|tel|phone|mobile|call|text|whats|fax/i;
const hotlineWords = /亚马逊|官方|平台|amazon|12315|海关/i;
const wechat =
  '[微威薇徽围] ?[信芯心x❤]|(?<![A-Za-z])v ?[信芯心x❤]|(?:\\+ ?v|(?<![A-Za-z0-9])v(?= ?[:=])) ?(?=[ :=]{0,3}[a-z-]{1,19}[0-9_])|(?<![A-Za-z])(?:wx|we ?chat|weixin)|[加➕+] ?v?(?:❤|[微薇])|加 ?v|绿泡泡|[微薇](?=[我搜 :：])';
const said = '(?:[ :=#.]|号|id|账号|是|为|我|搜|❤){0,6}';
const ordinaryWords = /^(?:PAYMENT|ACCOUNT|OFFICIAL|GROUP|MOMENTS|SERVICE|SUPPORT|NUMBER|MESSAGE)/;

/** Ways to reach a person. */
export const contactIdentifiers: readonly Identifier[] = [
  {
    id: 'cn-mobile',
    label: 'PHONE',
    pattern:
      /(?<![0-9A-Za-z]|[0-9][.,-])(?:(?:\+|00)?86[ -]{0,2}|\(\+?86\) ?)?1[3-9](?:[ .-]?[0-9]){9}(?![0-9A-Za-z]|[.,-][0-9])/dg,
    verdict: 'certain',
  },
  {
    // In groups of three and four, which no sum has.
    id: 'cn-mobile-divided',
    label: 'PHONE',
    pattern:
      /(?<![0-9A-Za-z]|[0-9][.,-])1[3-9][0-9](?:[^0-9A-Za-z\u4e00-\u9fff\n\uE000]{1,6}[0-9]{4}){2}(?![0-9A-Za-z]|[.,-][0-9])/dg,
    verdict: 'certain',
  },
  {
    id: 'cn-landline',
    label: 'PHONE',
    pattern:
      /(?<![0-9A-Za-z]|[0-9]-)(?:\+?86[ -]{0,2})?\(?0[1-9][0-9]{1,2}\)?[ -]{1,2}[0-9]{7,8}(?:(?:-|转| ?ext\.? ?)[0-9]{1,5})?(?![0-9])/dg,
    verdict: 'certain',
  },
  {
    id: 'international-phone',
    label: 'PHONE',
    pattern: /(?<![0-9A-Za-z+])\+ ?\(?[1-9][0-9]{0,2}\)?(?:[ .()/-]{0,3}[0-9]){7,12}(?![0-9])/dg,
    verdict: (value) => (value.length >= 10 ? 'certain' : 'likely'),
  },
  {
    id: 'us-phone',
    label: 'PHONE',
    pattern:
      /(?<![0-9A-Za-z]|[0-9][-.,])(?:1[-. ])?(?:\([2-9][0-9]{2}\) ?-?|[2-9][0-9]{2}[-. ])[2-9]?[0-9]{3}[-. ][0-9]{4}(?![0-9A-Za-z]|-[0-9])/dg,
    verdict: (value, { before, after }) => {
      if (/^1?(?:400|8(?:00|33|44|55|66|77|88))/.test(value)) {
        return hotlineWords.test(before + after.slice(0, 8)) ? 'no' : 'likely';
      }
      return value.length >= 10 || phoneWords.test(before) ? 'certain' : 'likely';
    },
  },
  {
    id: 'hotline',
    label: 'PHONE',
    pattern:
      /(?<![0-9A-Za-z]|[0-9][-.,])[48]00[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9A-Za-z]|[-.,][0-9])/dg,
    verdict: (value, { before }) =>
      value.length === 10 && !hotlineWords.test(before) ? 'likely' : 'no',
  },
  {
    id: 'uk-phone',
    label: 'PHONE',
    pattern:
      /(?<![0-9A-Za-z]|[0-9][-.,])0(?:7[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}|20[ -]?[0-9]{4}[ -]?[0-9]{4}|1[0-9]{2,3}[ -][0-9]{5,6})(?![0-9A-Za-z])/dg,
    verdict: 'certain',
  },
  {
    id: 'jp-phone',
    label: 'PHONE',
    pattern:
      /(?<![0-9A-Za-z]|[0-9]-)0(?:[1-9][0-9]{0,3}-[0-9]{1,4}-[0-9]{4}|[5-9]0 [0-9]{4} [0-9]{4})(?!-?[0-9])/g,
    verdict: (value) => (value.length >= 10 ? 'certain' : 'likely'),
  },
  {
    id: 'phone-named',
    label: 'PHONE',
    ...named(
      'tel(?:ephone)?|phone|mobile|cell|call(?: me)?(?: at)?|text(?: me)?(?: at)?|whatsapp|fax',
      '[电電][话話]|手机|手機|座机|致电|致電|拨打|联系方式|传真',
      '[0-9](?:[ .()/-]{0,2}[0-9]){6,14}',
    ),
    verdict: (value, { before, after }) => {
      if (isTimestamp(value) || hotlineWords.test(before + after.slice(0, 8))) return 'no';
      return value.length > 8 && !/^[48]00/.test(value) ? 'certain' : 'likely';
    },
  },
  {
    id: 'wechat',
    label: 'WECHAT',
    pattern: new RegExp(
      `(?:${wechat})${said}([a-z](?:[a-z0-9_-]|下划线|杠){5,19})(?![A-Za-z0-9@])`,
      'dgi',
    ),
    verdict: (value, { raw, before }) => {
      if (ordinaryWords.test(value)) return 'no';
      if (/[微薇][我搜 :]{1,3}$/.test(before) && !/[0-9_-]/.test(raw)) return 'no';
      return /[0-9_-]/.test(value) || /[:=号是为] ?$|id ?$/i.test(before) ? 'certain' : 'likely';
    },
  },
  {
    id: 'wechat-id',
    label: 'WECHAT',
    pattern: /(?<![A-Za-z0-9])wxid_[a-z0-9]{6,22}(?![A-Za-z0-9])/dgi,
    verdict: 'certain',
  },
  {
    id: 'qq',
    label: 'QQ',
    pattern:
      /(?:(?<![A-Za-z])(?:QQ|Q(?= ?[群:])|[扣q] ?[扣q])|企鹅|扣扣|扣(?=:)|秋秋)(?:[ :=#.]|群|号|是|为){0,5}([1-9](?:[ -]?[0-9]){4,10})(?![0-9])/dgi,
    verdict: 'certain',
  },
  {
    // 扣扣群被封了，新的号 847959115
    id: 'qq-beside',
    label: 'QQ',
    pattern:
      /(?:QQ|扣扣|企鹅|秋秋|[加进]群|群号)[^0-9A-Za-z\n\uE000]{1,12}([1-9][0-9]{5,10})(?![0-9A-Za-z]|[.,-][0-9])/dgi,
    verdict: (value) => (isTimestamp(value) ? 'no' : 'likely'),
  },
  {
    // 微信倒过来念：tnuh_gnoleinaij · my mail backwards: moc.elpmaxe@eel
    id: 'written-backwards',
    label: 'WECHAT',
    pattern:
      /(?:[反倒][着过][来]?|从右[往到]左|(?<![A-Za-z])(?:backwards?|reversed?|right to left))(?:[写念读看输打]|拼|来|就是|是|is|and|spelled|written|read|as|[ ,:：=“"'()]){0,10}((?=[\w.@+-]{0,63}[0-9_.@])[\w@][\w.@+-]{4,62}[\w])/gi,
    verdict: besides(/微信|薇|邮箱|电话|手机|QQ|号|mail|phone|wechat|number/i, 'likely'),
  },
  {
    // t 点 me 斜杠 amz_lantern88
    id: 'spoken-link',
    label: 'HANDLE',
    pattern:
      /(?<![A-Za-z0-9])(?:t|wa|discord|line)(?:\.| ?[点點] ?| dot )(?:me|gg)(?:\/| ?斜[杠线] ?| slash )([\w.+-]{4,40}[\w])/gi,
    verdict: 'certain',
  },
  {
    id: 'im-handle',
    label: 'HANDLE',
    pattern:
      /(?<![A-Za-z])(?:telegram|instagram|facebook|whats ?app|skype|discord|twitter|tiktok|linkedin|reddit|signal|line id|tg|ins|fb|飞书|飞机|钉钉|抖音|小红书|微博|电报|闲鱼)(?: ?(?:号|id|账号|handle|at))? ?(?:[:=] ?|是 ?|为 ?| (?=@)|(?=@))(@?[a-z0-9_+](?:[.:_-]{0,2}[a-z0-9_]){2,31})/dgi,
    verdict: (_, { raw }) => (raw.startsWith('@') ? 'certain' : 'likely'),
  },
  {
    id: 'at-handle',
    label: 'HANDLE',
    pattern:
      /(?:(?<![\w.@/])@|艾特 ?)(?!amazon|media|import)[a-z0-9_](?:\.?[a-z0-9_-]){3,30}(?![a-z0-9/_-])/dgi,
    verdict: 'likely',
  },
];
