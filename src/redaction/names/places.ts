/** What a numbered house, block or room stands in. */
const within =
  '(?:路|街|道|巷|弄|胡同|里|村|组|屯|镇|鎮|乡|社区|园|園|[区區](?!间)|府|苑|城|庭|湾|阁|院|坊|厦|场|場|寓|中心|公馆|家园|新村|楼|樓|期|段|库|国际|國際|岛|谷|居|山庄|大院|塘|岭|口|厂)';
const numeral = '[0-9A-Za-z一二三四五六七八九十百零〇壹贰貳叁肆伍陆柒捌玖甲乙丙丁-]{1,6}';
const unit = '(?:号楼|号|號|弄|栋|棟|幢|座|楼|樓|层|層|室|单元|房|铺|档口|户|库|门)';

/** 路12号, 花园 3 栋 2 单元 501: where an address is numbered. */
export const settlement = new RegExp(
  `${within}[东西南北中]?[一二三四五]?[段路区期]? ?第?(?:${numeral} ?${unit} ?){1,5}[0-9A-Za-z-]{0,8}`,
  'dg',
);

const leadsUp =
  /^.{0,60}(?:是|在|到|为|写[成的]?|寄往|寄到|寄给|老家|地址|住址|住在|去|仓库|公司|发往|发到|退到|送到|搬[到去]了?|位于|门牌|[的了把跟和这那有从])/;
/** Not a house: a warehouse's or a rule's number, a form's page. */
const noHouse =
  /^(?:.{0,2})(?:渠道|通道|赛道|报道|知道|街道办|平台|项目|合同|专区|分区|战区|市场|商场|现场|立场|商城|官方|国际站|进口|出口|窗口|接口|端口|路口|期)[0-9一二三四五六七八九十]{1,3}(?:号|楼|层|期|室)?$/;

/** The whole address around a numbered place, or nothing. */
export function chineseAddress(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const before = text.slice(Math.max(0, start - 30), start);
  const run =
    /(?<![\u4e00-\u9fff0-9A-Za-z(])[\u4e00-\u9fff0-9A-Za-z(]{0,30}(?: [\u4e00-\u9fff]{1,6}){0,5} ?$/.exec(
      before,
    )?.[0] ?? '';
  const lead = run.replace(leadsUp, '').replace(/^[ 0-9A-Za-z(]+|^(?:[是在:]|就是)+/, '');
  const raw = lead + text.slice(start, end);
  const trailing = raw.length - raw.trimEnd().length;
  return lead.length < 1 || noHouse.test(raw) ? undefined : [start - lead.length, end - trailing];
}
