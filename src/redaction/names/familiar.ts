import { beginsGiven, beginsWord, endsGiven, endsWord, surnameAt } from './weights.ts';
import { weightAfter, weightBefore } from './context.ts';

const titles =
  '先生|女士|小姐|太太|老师|老師|律师|律師|经理|經理|总监|總監|主任|主管|师傅|師傅|工程师|会计|店长|老板|老闆|医生|警官|法官|教授|博士|队长|科长|处长|局长|' +
  '[总總](?![共是额结体会数量计价部算分])|董(?!事)|工(?![厂作具单业资人程商期序艺])|[哥姐](?![妹弟])|叔|阿姨|嫂|婶|伯|大侠|大哥|大姐|厂长|店主|行长|部长|秘书|同学';

/** 王总 陈姐 周律师 王晓燕女士: the surname is group 1, what stands between group 2. */
export const titled = (surname: string): RegExp =>
  new RegExp(`${surname}[\\u4e00-\\u9fff]{0,2}?(?:${titles})`, 'dg');
const short = /^.(?:总|總|董|工|哥|姐|叔|嫂|阿姨)$/;

/** A surname with a title, and a given name between them when it is one. */
export function titledName(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const surname = surnameAt(text, start);
  const raw = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 12), start);
  const title = new RegExp(`(?:${titles})$`).exec(raw);
  if (surname < 2 || !title || beginsWord(raw.slice(0, 2))) return undefined;
  if (endsWord(text.slice(start - 1, start + 1))) return undefined;
  if (!isGiven(text, start + 1, start + title.index)) return undefined;
  const likely = weightBefore(before) > 0 && weightAfter(text.slice(end, end + 6), 0) > 0;
  if (short.test(raw) && surname < 3 && !likely) return undefined;
  return [start, end];
}

function isGiven(text: string, from: number, to: number): boolean {
  if (to - from === 0) return true;
  return to - from === 1
    ? endsGiven(text, from) > 1
    : beginsGiven(text, from) + endsGiven(text, from + 1) > 2;
}

const notFamiliar =
  /^(?:小[妹姐哥弟时于米车包白红蓝龙石金池毛方程单房白项成代]|老[师牌钱单成]|阿[里联根拉姨富迪尔])/;

/** 老周 小李 阿强 小雨: only where a person is spoken of. */
export function familiarName(text: string, start: number): readonly [number, number] | undefined {
  const end = start + 2;
  const raw = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 12), start);
  const left = weightBefore(before);
  const right = weightAfter(text.slice(end, end + 6), left);
  if (notFamiliar.test(raw)) return undefined;
  const surname = surnameAt(text, start + 1);
  const given = endsGiven(text, start + 1);
  const known = raw.startsWith('阿') ? Math.max(surname, given) : surname;
  if (raw.startsWith('阿') && given > 1 && left + right > -2) return [start, end];
  if (left === 0 || right < 0) return undefined;
  if (raw.startsWith('老') && surname === 0) return undefined;
  const sum = left + right + known + (given > 1 && left > 2 && !raw.startsWith('老') ? 2 : 0);
  return sum >= 5 ? [start, end] : undefined;
}
