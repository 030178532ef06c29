import type { Identifier } from './pattern.ts';
import { isFirmlike, isOrdinaryHead } from './names/brandish.ts';
import { isCommonWord, isOrdinaryWord } from './names/coined.ts';
import { cities, publicFirm } from './words.ts';

const trades =
  '科技|贸易|电商|电子商务|供应链|物流|货代|货运|报关|财税|税务|知识产权|商务|秘书服务|企业服务|咨询|检测|实业|纺织|服饰|灯饰|家具|家居|五金|塑胶|电子|玩具|鞋业|包装|模具|布艺|工艺品|商贸|网络|集团|跨境|国际|代理|会计|传媒|文化|服务';
/** Trades that are also words of every day: only after a front that is clearly coined. */
const weakTrades =
  '合规|影像|摄影|记账|代账|塑业|出海|清关|快递|速运|仓储|海外仓|印务|认证|设计|贸易行|专线|航运|船务|制衣|皮具|照明|光电|貨運|貿易|國際|報關|電子|集運';
/** Ordinary words before a trade: 跨境电商, 国际物流. */
const ordinaryFront =
  /(?:跨境|国际|旺季|淡季|长期|短期|月度|超龄|第三方|亚马逊|海外|专业|正规|国内|中国|美国|平台|传统|外贸|[海空陆快]运|快递|自己|我们|他们|合作|供应商|一个|别的|各种|智能|大型|小型|本地|当地|[头尾]程|合规|商标|知名|香港|欧洲|德国|英国|客户|售后|技术|产品|卖家|官方|一般|贸易|第三|全部|这种|那种|几个|两个|其他|金融|增值|移动|互联|人工|消费|线上|线下|独立|社交|内容|直播|境外|进口|出口|综合|高新|申诉|运营|店铺|品牌|客服|公共|政府|企业|法律|支付|收款|配送|仓储|退货|免费|收费|付费|全程|定制|电子|日本|日用|户外|汽车|家用|办公|母婴|宠物|儿童|不锈钢|加急|订单|付款|相关|推广|广告|优质|任何|多个|某个|税务|财务|虚拟|基础|增值|营销|咨询|所有|提供|购买|使用|需要|注册|没有|不是)$/;

const legalForms =
  'Co\\.?, ?Ltd|CO\\.?,? ?LTD|Co\\. ?Ltd|Co\\.?,? Limited|Company Limited|COMPANY LIMITED|Limited|LIMITED|L\\.?L\\.?C|LLP|PLC|Inc|INC|Corp|CORP|Ltd|LTD|GmbH|GMBH|AG|KG|OHG|UG|e\\.K|SARL|S\\.?r\\.?l|SRL|S\\.?p\\.?A|S\\.?A\\.?S|S\\.L\\.U?|S\\.A|B\\.?V|N\\.V|AB|ApS|A/S|Oy|Kft|s\\.r\\.o|d\\.o\\.o|Ltda|Pty|Pte|Sdn\\.? Bhd|Sp\\. z o\\.o|Solicitors|Attorneys|Law (?:Firm|Group|Offices?)|& Associates|Factory|FACTORY|Co\\.(?!,)';

/** Firms. */
export const firmIdentifiers: readonly Identifier[] = [
  {
    id: 'company-zh',
    label: 'COMPANY',
    pattern:
      /(?:股份有限公司|有限责任公司|有限公司|有限合伙|集团公司|经营部|商行|合伙企业|[律会]师事务所|律所|(?:电子|制品|工艺|灯饰|五金|塑胶|塑料|玩具|家具|纺织|布艺|服装|制衣|印刷|包装|模具|食品|皮具|鞋|电器|工具|饰品|箱包|金属|机械|木业|制造|日用品)厂|个体工商户|株式会社|合同会社)/dg,
    widen: (text, start, end) => leftEdge(text, start, end, 24),
    verdict: (_, { raw }) =>
      publicFirm.test(raw) ? 'no' : registered.test(raw) ? 'certain' : 'likely',
  },
  {
    id: 'company-zh-short',
    label: 'COMPANY',
    pattern: new RegExp(`(?:(?:${trades}|${weakTrades}){1,3})(?:公司)?`, 'dg'),
    widen: shortFirm,
    verdict: 'likely',
  },
  {
    id: 'company-en',
    label: 'COMPANY',
    pattern: new RegExp(`(?<=[A-Za-z).],? )(?:${legalForms})(?![A-Za-z])\\.?`, 'dg'),
    widen: capitalsBefore,
    verdict: (_, { raw }) => (publicFirm.test(raw) ? 'no' : 'likely'),
  },
  {
    id: 'company-zh-coined',
    label: 'COMPANY',
    pattern:
      /(?<=^|[^\u4e00-\u9fff]|[找用走换给发跟和是]|货代|物流|报关|代理)([\u4e00-\u9fff]{2}[通达联迅捷泰丰盛航邦易])(?=$|[^\u4e00-\u9fff]|[的贵慢快发开说把]|便宜|报价|清关)/dg,
    verdict: (_, { raw }) => (isFirmlike(raw) && !isOrdinaryHead(raw) ? 'likely' : 'no'),
  },
  {
    id: 'company-en-trade',
    label: 'COMPANY',
    pattern:
      /(?<![A-Za-z0-9])(?:(?:[A-Z][A-Za-z'’]{1,20} (?:& )?){1,3}(?:Fulfill?ment|Logistics|Wholesale|Rework|Prep|Freight|Forwarding|Sourcing|Trading|Imports?|Distribution|Distributors|Consulting|Compliance|Textiles?|Electronics|Packaging|Manufacturing|Industries|Holdings|Group|Partners)|[A-Z][a-z]{2,20} ?3PL)(?![A-Za-z])/dg,
    verdict: (_, { raw }) =>
      !publicFirm.test(raw) &&
      raw
        .split(/[ &]+/)
        .slice(0, / 3PL$| [A-Z][a-z]+$/.test(raw) ? -1 : undefined)
        .some((one) => one.length > 2 && !isCommonWord(one.replace(/3PL$/, '').toLowerCase()))
        ? 'likely'
        : 'no',
  },
  {
    id: 'company-pinyin',
    label: 'COMPANY',
    pattern:
      /(?<![A-Za-z])(?:Shenzhen|Guangzhou|Dongguan|Foshan|Zhongshan|Huizhou|Shantou|Hangzhou|Ningbo|Wenzhou|Yiwu|Jinhua|Taizhou|Shanghai|Beijing|Xiamen|Fuzhou|Quanzhou|Nanjing|Suzhou|Wuxi|Changzhou|Qingdao|Jinan|Zhengzhou|Wuhan|Changsha|Nanchang|Hefei|Chengdu|Chongqing|Xi'?an|Tianjin|Dalian|Zhuhai|Jiaxing|Shaoxing|Hong ?Kong|HK|SHENZHEN|GUANGZHOU|YIWU|NINGBO|HANGZHOU|XIAMEN)(?: [A-Z][A-Za-z'-]{2,20}){1,4}/dg,
    verdict: (_, { raw }) =>
      raw
        .split(' ')
        .slice(1)
        .every(
          (one) =>
            isOrdinaryWord(one.toLowerCase()) ||
            /^(?:City|District|Airport|Port|Customs|Province|Tax|Bureau)$/.test(one),
        )
        ? 'no'
        : 'likely',
  },
];

/** City, a front of its own, a trade and the legal form: nothing else is written so. */
const registered = new RegExp(
  `^(?:${cities})[市县区省]?[\\u4e00-\\u9fff]{2,12}(?:${trades}|制品|制造|用品|材料|工贸|进出口|信息技术|技术|发展)(?:股份|责任)?有限(?:责任)?公司$`,
);

const anyCity = new RegExp(`(?:${cities})`, 'g');
const leadsUp =
  /^.{0,24}(?:我们|我司|工厂|公司|主体|名称|名字|抬头|店名|叫做|报关行|货代|注册|供应商|服务商|代理商?|律师|原告|被告|律所|开的|找过?|认识|麻烦|委托|合作|投诉|对方|收款方|付款方|甲方|乙方|系|[新旧是在由给的叫写和与跟到向被为用从让对把问])/;

/** A firm's name begins at its city, or after the last word that leads up to it. */
function leftEdge(
  text: string,
  start: number,
  end: number,
  most: number,
): readonly [number, number] | undefined {
  const before = text.slice(Math.max(0, start - most), start);
  const run =
    /(?<![\u4e00-\u9fffA-Za-z0-9() ])[\u4e00-\u9fffA-Za-z0-9() ]{1,24}$/.exec(before)?.[0] ?? '';
  const city = [...run.matchAll(anyCity)].at(-1);
  const cut = city ? city.index : (leadsUp.exec(run)?.[0].length ?? 0);
  const lead = run.slice(cut).replace(/^[ ()]+/, '');
  return lead.length < 2 ? undefined : [start - lead.length, end];
}

const weak = new RegExp(`^(?:${weakTrades})`);
const fromCity = new RegExp(`^(?:${cities})[\\u4e00-\\u9fff]{2,4}$`);
const rightEdge =
  /^(?:的?[人票单]?(?:$|[^\u4e00-\u9fff])|[的开给说把出让跟和漏报改发是被派代收拍做签])/;

/** A coined front of two to four characters before a trade: 联舸货代. */
function shortFirm(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const before = text.slice(Math.max(0, start - 10), start);
  const run = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,10}$/.exec(before)?.[0] ?? '';
  const city = [...run.matchAll(anyCity)].at(-1);
  const lead = run.slice(city ? city.index : (leadsUp.exec(run)?.[0].length ?? 0));
  if (lead.length < 2 || lead.length > 6 || ordinaryFront.test(lead)) return undefined;
  if (
    /[的了是不没我你他她它们这那就都也很还有要会能可以上下里中个做搞各每某等及几些请查]/.test(lead)
  )
    return undefined;
  if (publicFirm.test(lead)) return undefined;
  const found: readonly [number, number] = [start - lead.length, end];
  const coined = lead.length < 5 && isFirmlike(lead) && !isOrdinaryHead(lead);
  if (coined || fromCity.test(lead)) return found;
  if (weak.test(text.slice(start, end)) || !rightEdge.test(text.slice(end, end + 2)))
    return undefined;
  return lead.length < 5 ? found : undefined;
}

/** An English firm's name is the run of capitalised words before its legal form. */
function capitalsBefore(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const before = text.slice(Math.max(0, start - 70), start);
  const words =
    /(?:(?<![A-Za-z])\(?[A-Z][A-Za-z0-9&.'-]{0,24}\)?,? |[a-z]{2,4}\. |& |and |of ){1,7}$/.exec(
      before,
    );
  const lead = words?.[0].replace(
    /^(?:(?:and|of|&|The|From|To|By|With|Dear|SOLD|TO|BY) ){1,3}/,
    '',
  );
  return lead && /[A-Za-z]{3}/.test(lead) ? [start - lead.length, end] : undefined;
}
