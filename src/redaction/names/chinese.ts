import {
  beginsGiven,
  beginsWord,
  endsGiven,
  endsWord,
  isCompoundAt,
  surnameAt,
} from './weights.ts';
import { weightAfter, weightBefore } from './context.ts';

/** A Chinese name read at a place: where it ends, and how likely it is one (see `least`). */
export interface Reading {
  end: number;
  score: number;
}

/** How much a given name of these characters says: unlikely ones speak against a name. */
function weightGiven(text: string, at: number, length: number, left: number): number {
  if (length === 1) {
    const weight = Math.max(endsGiven(text, at), beginsGiven(text, at));
    return weight === 0 ? -3 : weight - 1;
  }
  const [begins, ends] = [beginsGiven(text, at), endsGiven(text, at + 1)];
  const both = begins + ends;
  return begins === 0 && ends === 0
    ? -4
    : begins === 0 || ends === 0
      ? both - (left > 2 ? 1 : 3)
      : both;
}

/** Words that read like a name wherever they stand. */
const ordinary =
  /^(?:明明|来信|房东|和平|安全|金额|单子|全新|欧元|欧洲|司马昭|诸葛亮|王婆|王八|李代|张冠|张三|李四|宁波|万圣|马逊|万能|和解|成本|商经|方文|周利|法人)/;

/** The best reading of a name whose surname begins at this place, or nothing. */
export function chineseNameAt(text: string, at: number): Reading | undefined {
  const compound = isCompoundAt(text, at);
  const surname = compound ? 5 : surnameAt(text, at);
  if (surname === 0) return undefined;
  const from = at + (compound ? 2 : 1);
  const left = weightBefore(text.slice(Math.max(0, at - 12), at));
  const two = isHanzi(text, from + 1) ? weightGiven(text, from, 2, left) : -9;
  const one = isHanzi(text, from) ? weightGiven(text, from, 1, left) : -9;
  if (surname === 1 && left < 3) return undefined;
  if (surname === 1 && left === 3 && /[的我]/.test(text[at - 1] ?? '')) return undefined;
  if (text[at] === '那' && left < 4) return undefined;
  if (left < 4 && surname + left + Math.max(one, two) + 2 < least(left)) return undefined;
  const strike = strikes(text, at, left, compound);
  const announced = left > 3 && strike < 3;
  const readings = [two, one].map((given, place): Reading => {
    const end = from + 2 - place;
    const floor = announced && given > -9 ? place - 2 : -9;
    const after = weightAfter(text.slice(end, end + 6), left);
    return { end, score: surname + left + Math.max(given, floor) + after - strike };
  });
  const best = readings.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= least(left) && !ordinary.test(text.slice(at, best.end)) ? best : undefined;
}

const parted = /^[^\p{L}\p{N}\n，。、；,;:()]{1,3}$/u;

/** 沈 一 帆, 洪·锦·标: the characters of a name kept apart, where a name is announced or none joins it. */
export function partedName(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const [surname, first = '', one, second = '', two] = text
    .slice(start, end)
    .split(/([^\u4e00-\u9fff]+)/);
  if (!surname || !one || !parted.test(first)) return undefined;
  if (!two || !parted.test(second) || two.length > 1 || one.length > 1) return undefined;
  const left = weightBefore(text.slice(Math.max(0, start - 12), start));
  const plain = surname + one + two;
  const announced = left > 3 && !beginsWord(plain.slice(0, 2));
  const given = beginsGiven(plain, 1) > 0 && endsGiven(plain, 2) > 0;
  return announced || (given && surnameAt(plain, 0) > 1 && left > 0) ? [start, end] : undefined;
}

/** True when surname and given name are both of the usual characters. */
export function isPlainName(name: string): boolean {
  const from = isCompoundAt(name, 0) ? 2 : 1;
  if (from === 1 && (surnameAt(name, 0) < 2 || beginsWord(name.slice(0, 2)))) return false;
  const given = name.length - from;
  return given === 1
    ? endsGiven(name, from) > 1
    : given === 2 && beginsGiven(name, from) + endsGiven(name, from + 1) > 2;
}

/** From this score on a reading is asked about; where a person is expected, one point sooner. */
const least = (left: number): number => (left > 2 ? 6 : 7);

const isHanzi = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e00 && unit <= 0x9fff;
};

function strikes(text: string, at: number, left: number, compound: boolean): number {
  if (compound) return 0;
  const word = beginsWord(text.slice(at, at + 2)) ? 3 : 0;
  const tail = left < 3 && endsWord(text.slice(at - 1, at + 1)) ? 4 : 0;
  return word + tail;
}
