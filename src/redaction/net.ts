import type { Around, Identifier, Verdict } from './pattern.ts';

const dot = '(?:\\.|[\\[({](?:\\.|dot|点)[\\])}]|点| dot )';
const at =
  '(?:@ ?| ?[\\[({<](?:at|@|a|艾特)[\\])}>] ?|艾特|#| at (?=[A-Za-z0-9-]{1,63}(?: dot |点|[\\[({])))';

/** Addresses on the net. They may hold other identifiers, and so are read before them. */
export const netIdentifiers: readonly Identifier[] = [
  {
    id: 'email',
    label: 'EMAIL',
    pattern: new RegExp(
      '(?<![\\w.%+-])[A-Za-z0-9_](?:[\\w.%+-]|[\\[(]\\.[\\])]|点){0,63}' +
        `${at}[A-Za-z0-9-]{1,63}(?:${dot}[A-Za-z0-9-]{1,63}){0,3}${dot}[A-Za-z]{2,18}(?![A-Za-z])`,
      'dgi',
    ),
    verdict: emailVerdict,
  },
  {
    id: 'url',
    label: 'URL',
    pattern: /https?: ?\/{1,2} ?[^\s,。;)）】"'<>，；、\u4e00-\u9fff\uE000]{3,500}/dgi,
    verdict: urlVerdict,
  },
  {
    id: 'bare-url',
    label: 'URL',
    pattern:
      /(?<![\w@./-])(?:www\.[a-z0-9-]{1,63}|[a-z0-9-]{1,63}\.(?:amazon|myshopify|taobao|tmall|1688))(?:\.[a-z0-9-]{1,63}){1,3}(?:[/?][^\s,。;)）】"'<>，；、\u4e00-\u9fff\uE000]{0,300})?/dgi,
    verdict: urlVerdict,
  },
  {
    id: 'ipv4',
    label: 'IP',
    pattern:
      /(?<![0-9A-Za-z.])(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(?![0-9A-Za-z]|\.[0-9])/dg,
    verdict: (_, { before }) =>
      /(?:版本|version|firmware|chrome|固件|(?<![a-z])v) ?$/i.test(before) ? 'keep' : 'certain',
  },
  {
    id: 'ipv6',
    label: 'IP',
    pattern: /(?<![A-Za-z0-9:])(?=[a-f0-9:]{0,38}(?:[a-f]|::))[a-f0-9:]{6,39}(?![A-Za-z0-9:])/dgi,
    verdict: (_, { raw }) => (isIpv6(raw) ? 'certain' : 'no'),
  },
];

/** Amazon's public addresses stay; a buyer's relay address at marketplace.amazon does not. */
function emailVerdict(_: string, { raw }: Around): Verdict {
  if (/@(?:[a-z0-9-]{1,30}\.)?amazon\.[a-z.]{2,6}$/i.test(raw) && !/@marketplace\./i.test(raw))
    return 'keep';
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
