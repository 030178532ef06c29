import type { Identifier } from './pattern.ts';
import { capital, cities, hanzi, notPeople, publicFirm } from './words.ts';

const latinName = `[A-Z][A-Za-z0-9&'._-]{1,20}(?: [A-Z&][A-Za-z0-9&'._-]{0,20}){0,3}(?![A-Za-z0-9]|${hanzi})`;
const mixedName = `(?![不要和与的被改没已可怎为是方])[A-Za-z0-9\\u4e00-\\u9fff][A-Za-z0-9&'\\u4e00-\\u9fff-]{1,24}(?=$|[^A-Za-z0-9\\u4e00-\\u9fff])`;

/** Words that show the text goes on about a name, and does not give one. */
const goesOn = /不能|怎么|可以|没有|要求|一样|一致|备案|注册|[的了吗呢等或否去]/;

/** Shops and firms are only ever likely, and so are always asked. */
export const firmIdentifiers: readonly Identifier[] = [
  {
    id: 'store-named-zh',
    label: 'STORE',
    pattern: new RegExp(
      `(?:店铺名(?:称|字)?(?=[ 是叫为:=“"])|店铺叫|店名|店叫|账户名|品牌名?(?=[是叫为:]| (?=[A-Z])))` +
        `(?:[ :=“"]|是|为|叫|做){0,3}(${latinName}|${mixedName})`,
      'dg',
    ),
    verdict: (value, { raw }) =>
      goesOn.test(value) || /^[0-9]+$/.test(value) || isOrdinary(raw) ? 'no' : 'likely',
  },
  {
    id: 'store-named-en',
    label: 'STORE',
    pattern: new RegExp(
      '(?<![A-Za-z])(?:[Ss]tore(?:front)?|[Ss]hop|[Dd]isplay|[Bb]rand|[Bb]usiness) ?(?:[Nn]ame)?' +
        `(?: is| called|:| "| “){0,2} ?((?:[A-Z][a-z]+[A-Z][A-Za-z]+|(?<=[:"“] ?|called |name |is )${capital}(?: ${capital}){0,3}))(?![A-Za-z])`,
      'dg',
    ),
    verdict: (_, { raw }) => (raw.length < 4 || isOrdinary(raw) ? 'no' : 'likely'),
  },
  {
    id: 'store-suffixed-zh',
    label: 'STORE',
    pattern: /(?:旗舰店|专卖店|专营店|海外店|生活馆|家居馆|工作室)/dg,
    widen: (text, start, end) => leftEdge(text, start, end, 8),
    verdict: 'likely',
  },
  {
    id: 'store-suffixed-en',
    label: 'STORE',
    pattern: new RegExp(
      `(?<![A-Za-z])${capital} ${capital} (?:Supply|Goods|Outlet|Boutique|Studio|Depot|Emporium|Direct|Parts|Crafts)(?![A-Za-z])`,
      'dg',
    ),
    verdict: (_, { raw }) => (publicFirm.test(raw) || isOrdinary(raw) ? 'no' : 'likely'),
  },
  {
    id: 'company-zh',
    label: 'COMPANY',
    pattern:
      /(?:股份有限公司|有限责任公司|有限公司|集团公司|经营部|商行|合伙企业|贸易公司|科技公司|电子厂|制品厂|工艺厂)/dg,
    widen: (text, start, end) => leftEdge(text, start, end, 22),
    verdict: (_, { raw }) => (publicFirm.test(raw) ? 'no' : 'likely'),
  },
  {
    id: 'company-en',
    label: 'COMPANY',
    pattern:
      /(?<=[A-Za-z).],? )(?:Co\.?, ?Ltd|Co\. ?Ltd|Company Limited|Limited|L\.?L\.?C|LLP|PLC|Inc|Corp|Ltd|GmbH|S\.?r\.?l|S\.?p\.?A|S\.?A\.?S|B\.V|Oy|Pty|Sp\. z o\.o|UG)\b\.?/dg,
    widen: capitalsBefore,
    verdict: (_, { raw }) => (publicFirm.test(raw) ? 'no' : 'likely'),
  },
];

function isOrdinary(raw: string): boolean {
  return raw.split(' ').some((part) => notPeople.test(part));
}

const anyCity = new RegExp(`(?:${cities})`, 'g');
const leadsUp =
  /.*(?:我们|我司|工厂|公司|主体|名称|名字|抬头|店名|叫做|报关行|货代|注册|供应商|[新旧是在由给的叫写和与跟到向被为用从找把对让来])/;

/** A firm's name begins at its city, or after the last word that leads up to it. */
function leftEdge(
  text: string,
  start: number,
  end: number,
  most: number,
): readonly [number, number] | undefined {
  const before = text.slice(Math.max(0, start - most), start);
  const run = /[\u4e00-\u9fffA-Za-z0-9() ]*$/.exec(before)?.[0] ?? '';
  const city = [...run.matchAll(anyCity)].at(-1);
  const cut = city ? city.index : (leadsUp.exec(run)?.[0].length ?? 0);
  const lead = run.slice(cut).replace(/^[ ()]+/, '');
  return lead.length < 2 ? undefined : [start - lead.length, end];
}

/** An English firm's name is the run of capitalised words before its legal form. */
function capitalsBefore(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const before = text.slice(Math.max(0, start - 70), start);
  const words =
    /(?:(?<![A-Za-z])\(?[A-Z][A-Za-z0-9&.'-]*\)?,? |[a-z]{2,4}\. |& |and |of ){1,7}$/.exec(before);
  const lead = words?.[0].replace(/^(?:(?:and|of|&|The|From|To|By|With|Dear) )+/, '');
  return lead && /[A-Za-z]{3}/.test(lead) ? [start - lead.length, end] : undefined;
}
