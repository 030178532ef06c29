import type { Around, Identifier, Verdict } from './pattern.ts';

const dot =
  '(?:\\.| ?[\\[({<【](?:\\.|dot|[点點])[\\])}>】] ?| ?(?:小数)?[点點] ?| dot |[_-]dot[_-]|[。,] ?(?=(?:com|cn|net|org|io|co)(?![A-Za-z])))';
const at =
  '(?:@ ?|[\\[({<【](?:at|@|a|艾特|小老鼠|圈a?)[\\])}>】] ?|(?:[艾爱埃][特忒]|小老鼠|[圈花]a?(?= ?[a-z0-9])|at符号) ?|#|◎|[_-]at[_-]|(?<= )at (?=[A-Za-z0-9-]{1,63}(?: dot |点|點| ?[\\[({])))';

const providers = 'gmail|qq|163|126|foxmail|outlook|hotmail|yahoo|icloud|sina|yeah';

/** Addresses on the net. They may hold other identifiers, and so are read before them. */
export const netIdentifiers: readonly Identifier[] = [
  {
    id: 'email',
    label: 'EMAIL',
    pattern: new RegExp(
      `${at}[A-Za-z0-9-]{1,63}(?:${dot}[A-Za-z0-9-]{1,63}){0,3}${dot}[A-Za-z]{2,18}(?![A-Za-z])`,
      'gi',
    ),
    widen: beforeSign,
    verdict: emailVerdict,
  },
  {
    // lee.shop at gmail · 847959115艾特qq: providers that everybody completes
    id: 'email-provider',
    label: 'EMAIL',
    pattern: new RegExp(
      `(?:@ ?|[艾爱埃]特 ?|(?<= )at |[[(]at?[\\])] ?)(?:${providers})(?![A-Za-z0-9.-])(?: ?(?:com|net|cn)(?![A-Za-z]))?`,
      'gi',
    ),
    widen: beforeSign,
    verdict: 'likely',
  },
  {
    // 我的 gmail 是 lee.shop88
    id: 'email-name',
    label: 'EMAIL',
    pattern: new RegExp(
      `(?<![A-Za-z0-9@.])(?:${providers}|网易|谷歌) ?(?:邮箱|e?mail)?(?: ?[:=] ?|[是为] ?| is |前缀[是:]? ?)((?=[a-z.-]{0,40}[0-9._])[a-z0-9][\\w.+-]{3,40}[a-z0-9])(?![\\w@])`,
      'gi',
    ),
    verdict: 'likely',
  },
  {
    id: 'url',
    label: 'URL',
    pattern: /h(?:tt|xx)ps?: ?\/{1,2} ?[^\s,。;)）】"'<>，；、\u4e00-\u9fff\uE000]{3,500}/gi,
    verdict: urlVerdict,
  },
  {
    id: 'bare-url',
    label: 'URL',
    pattern:
      /(?:(?<![\w@./-])www\.[a-z0-9-]{1,63}|\.(?:amazon|myshopify|taobao|tmall|1688))(?:\.[a-z0-9-]{1,63}){1,3}(?:[/?][^\s,。;)）】"'<>，；、\u4e00-\u9fff\uE000]{0,300})?/gi,
    widen: beforeDot,
    verdict: urlVerdict,
  },
  {
    id: 'site-named',
    label: 'URL',
    pattern:
      /(?:(?<![A-Za-z])(?:website|homepage|site|domain)|官网|网址|独立站|域名)(?:[ :=]|是|为){1,4}((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?![A-Za-z0-9@.-]*@)(?![A-Za-z0-9])/gi,
    verdict: urlVerdict,
  },
  {
    // brightnest 点 com
    id: 'site-said',
    label: 'URL',
    pattern:
      /(?<![\w.@-])(?!amazon)[a-z0-9-]{3,63}(?: ?[点點] ?| dot )(?:com|cn|net|org|shop|store)(?![A-Za-z])/gi,
    verdict: 'likely',
  },
  {
    // IP 113 点 87 点 24 点 196
    id: 'ip-named',
    label: 'IP',
    pattern:
      /(?<![A-Za-z])ip[^0-9A-Za-z\n\uE000]{0,8}([0-9]{1,3}(?: ?(?:[点點,。·-]|\[dot\]) ?[0-9]{1,3}){3})(?![0-9])/gi,
    verdict: 'certain',
  },
  {
    id: 'ipv4',
    label: 'IP',
    pattern:
      /(?<![0-9A-Za-z.])(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(?![0-9A-Za-z]|\.[0-9])/g,
    verdict: (_, { before }) =>
      /(?:版本|version|firmware|chrome|固件|(?<![a-z])v) ?$/i.test(before) ? 'keep' : 'certain',
  },
  {
    id: 'ipv6',
    label: 'IP',
    pattern: /:[a-f0-9:]{4,38}(?![A-Za-z0-9:])/gi,
    widen: beforeColon,
    verdict: (_, { raw }) => (isIpv6(raw) ? 'certain' : 'no'),
  },
];

type Edges = readonly [number, number] | undefined;

/** What stands before the sign, up to 64 characters; another address glued to it goes along. */
const localPart =
  /(?<![\w.%+@-])(?:[A-Za-z0-9_][\w.%+-]{0,63}@)?[A-Za-z0-9_](?:[\w.%+-]|[[(](?:\.|dot|[点點])[\])]| ?[点點] ?| (?:dot|underscore|dash|下划线) ){0,63} ?$/i;

function beforeSign(text: string, start: number, end: number): Edges {
  const local = localPart.exec(text.slice(Math.max(0, start - 135), start))?.[0];
  if (!local || (local.endsWith(' ') && /[@#]/.test(text[start] ?? ''))) return undefined;
  return [start - local.length, end];
}

/** The first part of a host whose second part is a shop's: `mystore` of mystore.myshopify.com. */
function beforeDot(text: string, start: number, end: number): Edges {
  if (text[start] !== '.') return [start, end];
  const before = text.slice(Math.max(0, start - 65), start);
  const label = /(?<![\w@./-])[A-Za-z0-9-]{1,63}$/.exec(before)?.[0];
  return label === undefined ? undefined : [start - label.length, end];
}

/** The group before the first colon. */
function beforeColon(text: string, start: number, end: number): Edges {
  const before = text.slice(Math.max(0, start - 6), start);
  const group = /(?<![A-Za-z0-9:])[A-Fa-f0-9]{0,4}$/.exec(before)?.[0];
  const edges = group === undefined ? undefined : ([start - group.length, end] as const);
  return edges && edges[1] - edges[0] >= 6 ? edges : undefined;
}
/** Nobody's: a word for an address at a host that RFC 2606 keeps for examples. */
const placeholder =
  /^(?:your?[._-]?(?:name|e?mail|address|id)?|name|user(?:name)?|someone|example|x{2,8})@(?:example\.(?:com|org|net|edu|cn)|[a-z]{1,10}\.(?:example|invalid|test)|localhost\.[a-z]{2,11})$/i;

/** Amazon's public addresses stay; a buyer's relay address at marketplace.amazon does not. */
function emailVerdict(_: string, { raw }: Around): Verdict {
  if (/@(?:[a-z0-9-]{1,30}\.)?amazon\.[a-z.]{2,6}$/i.test(raw) && !/@marketplace\./i.test(raw))
    return 'keep';
  if (placeholder.test(raw)) return 'keep';
  return /[#]|@.{0,80}[^\w.@ -]| at /.test(raw) && !raw.includes('@') ? 'likely' : 'certain';
}

const publicHost =
  /^https?:\/\/(?:[a-z0-9-]{1,40}\.){0,3}(?:amazon(?:\.com|\.co)?\.[a-z]{2,3}|gov(?:\.[a-z]{2})?|europa\.eu|gs1\.org|wipo\.int|uspto\.gov)(?:[/?#]|$)/i;
const tellsWho =
  /[?&#](?:seller|sellerid|me|merchant|m|smid|isamazonfulfilled|order-?id|case-?id)=|\/(?:sp|shops|stores|orders?|cases?)(?:[/?]|$)/i;

/** Pages of Amazon and of public bodies stay, unless the address names a seller, an order or a case. */
function urlVerdict(_: string, { raw }: Around): Verdict {
  const address = /^https?:/i.test(raw) ? raw.replace(/ /g, '') : `https://${raw}`;
  return publicHost.test(address) && !tellsWho.test(address) ? 'no' : 'certain';
}

/** Groups of hex digits; a clock time (12:30:45) has neither a letter nor a double colon. */
function isIpv6(raw: string): boolean {
  const groups = raw.split(':');
  const short = raw.includes('::') ? groups.length >= 3 && groups.length <= 8 : groups.length === 8;
  return short && groups.every((group) => group.length <= 4) && raw.split('::').length <= 2;
}
