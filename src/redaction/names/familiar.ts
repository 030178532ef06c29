import { beginsGiven, beginsWord, endsGiven, endsWord, surnameAt } from './weights.ts';
import { weightAfter, weightBefore } from './context.ts';

const titles =
  '律(?=$|[^师師所\\u4e00-\\u9fff])|先生|女士|小姐|太太|老师|老師|律师|律師|经理|經理|总监|總監|主任|主管|师傅|師傅|师父|工程师|会计|會計|店长|老板|老闆|医生|警官|法官|教授|博士|队长|科长|处长|局长|' +
  '[总總](?![共是额結结体会数量计价部算分])|董(?!事)|工(?![厂作具单业资人程商期序艺])|[哥姐](?![妹弟])|[叔姨](?![叔姨])|阿姨|嫂|婶|伯|太(?![多大少高贵长慢过难好小早晚低重远快麻复厚薄短忙累差贪严不平阳极阴])|' +
  '大侠|大哥|大姐|厂长|店主|行长|部长|秘书|同学';

/** 王总 陈姐 周律师 芳姐 王晓燕女士: the title; whom it belongs to stands before it. */
export const title = new RegExp(titles, 'dg');
/** Titles too short to prove anything: what stands around must speak for a person. */
const short = /^(?:律|总|總|董|工|哥|姐|叔|姨|太|嫂|婶|伯)$/;
/** Titles people are called by with a given name: 芳姐, 强哥. */
const close = /^(?:[总總哥姐叔姨嫂婶伯]|老师|老師|师傅|師傅|阿姨)$/;
/** What makes an ordinary word with such a title: 大姐 表哥 童工. */
const noName = /[任房大二三小表堂空学网靓亚帅兵圣多宁安山的猪通叔伯世公家皇外正副舅姑老美男女]/;

/** A surname with a title, and a given name between them when it is one; or a given name alone. */
export function titledName(
  text: string,
  at: number,
  end: number,
): readonly [number, number] | undefined {
  const raw = text.slice(at, end);
  for (let length = 3; length > 0; length -= 1) {
    const start = at - length;
    if (start >= 0 && isTitled(text, start, at, raw, end)) return [start, end];
  }
  return undefined;
}

function isTitled(text: string, start: number, at: number, raw: string, end: number): boolean {
  const surname = surnameAt(text, start);
  const around = () => {
    const left = weightBefore(text.slice(Math.max(0, start - 12), start));
    const right = weightAfter(text.slice(end, end + 6), 0);
    return right > 0 && left + right > 1;
  };
  if (at - start === 1 && surname < 2) {
    if (!close.test(raw) || noName.test(text[start] ?? '')) return false;
    return Math.max(endsGiven(text, start), surname > 0 ? 2 : 0) > 1 && around();
  }
  if (surname < 2 || beginsWord(text.slice(start, start + 2))) return false;
  if (endsWord(text.slice(start - 1, start + 1)) || !isGiven(text, start + 1, at)) return false;
  return !(at - start === 1 && short.test(raw)) || (surname > 2 && raw !== '太') || around();
}

function isGiven(text: string, from: number, to: number): boolean {
  if (to - from === 0) return true;
  return to - from === 1
    ? endsGiven(text, from) > 1
    : beginsGiven(text, from) + endsGiven(text, from + 1) > 2;
}

/** Characters of names that make an ordinary word with 老 小 阿 大 (counted over the jieba dictionary, MIT). */
const ordinaryAfter: Readonly<Record<string, string>> = {
  老: '一儿兄友叶哥城天婆子家小少尚巢师幼弟成房方朋母毛河洲牛生窝童老臣舍花谋财赖路道龄号款品外客手大店是样板化公爸妈实单卖账链板股套乡铁家钱牌',
  小: '于儿兴利史品哥商国城妹姑子孔学家寒巧弟心房旦时景曲有朋树毛民水河海温牛生白石童米群臣艺节花苗行许豆费路车道野金钱雪项麦姐红包语区单件卡池龙方成代类程安卖',
  阿: '东丹伯克兰利哥城塞尔斯昌穆美那金根里联拉姨迪爸妈婆公富',
  大: '一三业东中丰久义乐乘二于云亚仁仙任会伯余儿关兴冶冷凌利功千卡卫发叔可哥圆圣坪城堂士夏夫好姑学宁宗宝宫家富寒寿小展屠山岭峡峪川帅师帝平幸庆庭忙惊意慈成房振捷方旗昌明显曲有木权林梁段殿毛水汉汗江沟河泽洋洞洲海清渡湾溪潮烟生田白相石礼禹竹笑米红纲维老臣自节英虎行衣言计谷豆豪跃路车运连道野钱锦雁雅雨雪项顺风马麦麻龄促家美单件号',
};
/** 最小 古老 亚麻: what stands before such a character makes a word with it. */
const joined = /[最不较很太更缩大减变窄弱渺微古苍养元衰长细巨重放扩强庞盛多加过几特伟宏两]$/;

/** 老周 小李 阿强 大斌: only where a person is spoken of, or where it can be no other word. */
export function familiarName(text: string, start: number): readonly [number, number] | undefined {
  const end = start + 2;
  const head = text[start] ?? '';
  const second = text[start + 1] ?? '';
  if (ordinaryAfter[head]?.includes(second)) return undefined;
  const before = text.slice(Math.max(0, start - 12), start);
  if (joined.test(before)) return undefined;
  const surname = surnameAt(text, start + 1);
  const given = endsGiven(text, start + 1);
  const kind =
    head === '阿'
      ? 3
      : Math.max(head === '大' ? 0 : surname, given > 1 ? Number(head !== '老') : 0);
  if (kind === 0) return undefined;
  const left = weightBefore(before);
  const sum = kind + left + weightAfter(text.slice(end, end + 6), left);
  return sum > (head === '大' || surname < 2 ? 3 : 2) ? [start, end] : undefined;
}

/** Reduplicated words that no one is called by, among those of the characters of given names. */
const reduplicated =
  /[一七万三世东严丹久九二云亭会传伯伸依修元光冉军刚劝勃千升厚叉友双叔叙可哥圆堂天好妹姊姑娃婆子宝宁安容小少山师平弟徐彬微心忍忙念思挺摸文旦时旺昂昌明星昭晃曲松梦波洋浑浩海深清源滔炎烁爽甜生申白皓真程窝笑纯腾茵茫虎行诚语过远连郁采长陪隆霏露青顺风飒骑高麻默看试谢常等慢多每人家对]/;

/** 静静 苏苏: a name doubled, where a person is spoken of. */
export function doubledName(text: string, start: number): readonly [number, number] | undefined {
  const end = start + 2;
  if (reduplicated.test(text[start] ?? '')) return undefined;
  const given = Math.max(endsGiven(text, start), surnameAt(text, start) > 0 ? 1 : 0);
  if (given === 0) return undefined;
  const left = weightBefore(text.slice(Math.max(0, start - 12), start));
  const right = weightAfter(text.slice(end, end + 6), left);
  return left > 0 && given + left + right > 3 ? [start, end] : undefined;
}
