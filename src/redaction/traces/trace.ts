/** A stretch that masks nothing but, with others, may show whose story it is. Offsets in UTF-16 units. */
export interface Trace {
  kind: 'date' | 'time' | 'amount' | 'count';
  start: number;
  end: number;
  /** What it may be changed to: coarser, and still of use to readers. */
  becomes: string;
  /** In somebody else's English words: not changed unless the author picks it. */
  quoted: boolean;
}

/** A trace as the rules for its kind find it. */
export type Found = Omit<Trace, 'kind' | 'quoted'>;

/**
 * Full-width digits, letters and the signs of numbers as narrow ones, unit for unit: offsets stay right.
 * A full-width comma is one of these only between full-width digits.
 */
export function narrow(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ：．／－＄]|(?<=[０-９])，(?=[０-９]{3})/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

const nearby = 30;

/** Whether a number stands among Chinese words. */
export function isChinese(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - nearby), start) + text.slice(end, end + nearby);
  return /\p{Script=Han}/u.test(around);
}
