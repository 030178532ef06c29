import { isOrdinaryHead, isShoplike } from './brandish.ts';
import { isCamel, isCommonWord, isOrdinaryWord, isUnknown } from './coined.ts';
import { ordinaryEnglish } from './english.ts';
import { publicFirm } from '../words.ts';

/** What may be a shop's name, and where in a run of words it begins and ends. */

/** The words of a run that may be a coined name: some of them unknown, none of the trade at its ends. */
export function coinedRun(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const words = [...text.slice(start, end).matchAll(/[^ &]+/g)];
  if (words.length > 1 && words.every(({ 0: one }) => one === one.toUpperCase())) return undefined;
  const first = words.findIndex(({ 0: one }) => isCamel(one) || isUnknown(one));
  if (first < 0) return undefined;
  const last = words.findLastIndex(({ 0: one }) => !ordinaryEnglish.has(one.toLowerCase()));
  const stop = words[Math.max(first, last)];
  const from = words[first];
  return from && stop ? [start + from.index, start + stop.index + stop[0].length] : undefined;
}

const goesOnZh = /[的了在五三两被店]|平台|侵权|旗舰/;
export const cutAt = (raw: string): string => raw.slice(0, goesOnZh.exec(raw)?.index ?? raw.length);

/** Made of characters that shops are named with, and no word. */
export const isCoinedZh = (raw: string): boolean =>
  raw.length > 1 &&
  raw.length < 7 &&
  !/[我你您他她它们]/.test(raw) &&
  isShoplike(raw) &&
  !isOrdinaryHead(raw);

const leadsToShop =
  /^.{0,8}(?:[跟和比像帮给把被看抄学买叫是说撑起家的在连搜卖就有对同]|我们|隔壁|对面)(?=[\u4e00-\u9fff]{2})/;

/** A coined name of two to six characters before what tells of a shop: 小鹿拾光的详情页. */
export function shopBefore(text: string, start: number): readonly [number, number] | undefined {
  const run = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,9}$/.exec(
    text.slice(Math.max(0, start - 10), start),
  )?.[0];
  if (!run) return undefined;
  const lead = isCoinedZh(run) ? run : run.replace(leadsToShop, '');
  return isCoinedZh(lead) ? [start - lead.length, start] : undefined;
}

/** Names of the platform's own: Seller Support. */
const ofTheTrade =
  /^\W*(?:Amazon|Seller|Brand|Account|Product|Case|Vendor|Customer|Buyer|Central|Copy|see)(?![a-z])/;

/** Some word of it is not ordinary, and it is no number or firm everybody knows. */
export function isShop(raw: string): boolean {
  if (publicFirm.test(raw) || !/[A-Za-z]{3}/.test(raw)) return false;
  const words = raw
    .replace(/['’]s(?![a-z])/g, '')
    .split(/[ &_-]+/)
    .filter((one) => /[A-Za-z]{2}/.test(one));
  if (words.every((one) => /^[a-z]/.test(one))) return false;
  if (ofTheTrade.test(raw) && words.every((one) => isCommonWord(one.toLowerCase()))) return false;
  if (/^[A-Z0-9]{2,4}(?:-[A-Z]{2,4})?$/.test(raw)) return false;
  return words.some((one) => isCamel(one) || !isOrdinaryWord(one.toLowerCase()));
}

export function isShopZh(raw: string): boolean {
  return (
    /^[\u4e00-\u9fff\u3040-\u30ff]{2,8}$/.test(raw) &&
    !/[的了是不没被已无未请您你我他它这那能可有]|侵权|停用|暂时|审核|账[号户]|品牌|商标|店铺|商品|链接|产品|公司|备案|无效|错误|失败|验证|信息|问题|政策|违规|关联|通知|申诉|一致|大小写|解锁|永久|核实|英文|权益|它们|它/.test(
      raw,
    )
  );
}

/** A run may end in words that go on about the shop: “LUUMIKA FBA”. */
export function trimmed(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const raw = text.slice(start, end);
  const tail = /(?: (?:[a-z][A-Za-z']{0,20}|FBA|FBM|Case|ASIN|Listing|Seller|Amazon)){1,3}$/.exec(
    raw,
  );
  return [start, end - (tail?.[0].length ?? 0)];
}

const stops = /[的了是在被把也都就跟和与，]|评分|店主|店铺|之前|因为|突然|目前|从|一直|旗下|已经/;

/** A Chinese shop's name ends before a particle or a word that goes on about it. */
export function nameOf(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const raw = text.slice(start, end);
  const stop = stops.exec(raw.slice(2));
  const length = stop ? stop.index + 2 : raw.length;
  return length < 2 ? undefined : [start, start + length];
}
