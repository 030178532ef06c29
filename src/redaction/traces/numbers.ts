/** A number with or without groups and decimals, as it is written anywhere. */
export const number =
  '\\d{1,3}(?:[,.\\u00a0\\u202f]\\d{2,3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,3}(?: \\d{3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,4})?';

/** Part of a range already: coarse enough. */
export const notAfterRange = '(?<!\\d ?万? ?[-–—~至到] ?)(?<!\\d[.,]?)';
export const notBeforeRange = '(?! ?[-–—~至到] ?[$€£¥￥]?\\d)';

/** `12,384.56`, `1 204,50`, `1.204`, `1,20,450`: the last sign parts off decimals, unless three digits follow. */
export function valueOf(typed: string, { decimals = false } = {}): number {
  const at = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
  const tail = at < 0 ? '' : typed.slice(at + 1);
  const isFraction = tail !== '' && (tail.length !== 3 || decimals);
  const digits = (part: string) => part.replace(/\D/g, '');
  return isFraction ? Number(`${digits(typed.slice(0, at))}.${tail}`) : Number(digits(typed));
}

/** How many digits say something: 12,000 has two. */
export function exactness(value: number): number {
  return value.toExponential().replace(/e.*|\./g, '').length;
}

export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
