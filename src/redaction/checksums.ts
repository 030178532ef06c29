/** Check digits. Each function takes the value without separators and tells whether it can be genuine. */

/** 身份证, GB 11643: a real birth date, and ISO 7064 mod 11-2 over 17 digits. */
export function isIdCard(value: string): boolean {
  if (!/^[0-9]{17}[0-9X]$/i.test(value)) return false;
  const [year, month, day] = [value.slice(6, 10), value.slice(10, 12), value.slice(12, 14)].map(
    Number,
  );
  if (!isDate(year ?? 0, month ?? 0, day ?? 0)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return '10X98765432'[weighted(value, weights) % 11] === value[17]?.toUpperCase();
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 统一社会信用代码, GB 32100: weights 3^i mod 31 over an alphabet without I O S V Z. */
export function isCreditCode(value: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const digits = [...value.toUpperCase()].map((one) => alphabet.indexOf(one));
  if (digits.length !== 18 || digits.includes(-1)) return false;
  let weight = 1;
  let sum = 0;
  for (const digit of digits.slice(0, 17)) {
    sum += digit * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === digits[17];
}

/** Payment cards, ISO 7812 (Luhn). */
export function isLuhn(value: string): boolean {
  let sum = 0;
  for (let place = 0; place < value.length; place += 1) {
    const digit = Number(value[value.length - 1 - place]);
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return /^[0-9]{12,19}$/.test(value) && sum % 10 === 0 && Number(value) > 0;
}

/** IBAN, ISO 13616: mod 97 equals 1, letters counted as 10 to 35. */
export function isIban(value: string): boolean {
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/.test(value)) return false;
  let rest = 0;
  for (const one of value.slice(4) + value.slice(0, 4)) {
    const number = Number.parseInt(one, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1;
}

/** UPC, EAN and GTIN-14, GS1 mod 10: weights 3 and 1 from the right. */
export function isGtin(value: string): boolean {
  if (!/^(?:[0-9]{8}|[0-9]{12,14})$/.test(value)) return false;
  const digits = [...value].map(Number).toReversed();
  return (
    digits.reduce((sum, digit, place) => sum + digit * (place % 2 === 0 ? 1 : 3), 0) % 10 === 0
  );
}

/** ISBN-10: weights 10 to 1, mod 11, X for 10. */
export function isIsbn10(value: string): boolean {
  if (!/^[0-9]{9}[0-9X]$/i.test(value)) return false;
  const last = /x/i.test(value) ? 10 : Number(value[9]);
  return (weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) + last) % 11 === 0;
}

/** Postal items, UPU S10: AA 12345678 9 BB. */
export function isS10(value: string): boolean {
  const rest = 11 - (weighted(value.slice(2), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return /^[A-Z]{2}[0-9]{9}[A-Z]{2}$/.test(value) && check === Number(value[10]);
}

/** Freight containers, ISO 6346: letters skip multiples of 11, weights 2^i, mod 11 mod 10. */
export function isContainer(value: string): boolean {
  if (!/^[A-Z]{3}[UJZ][0-9]{7}$/.test(value)) return false;
  const worth = (one: string) => {
    const number = Number.parseInt(one, 36);
    return number > 9 ? number + Math.floor((number - 1) / 10) : number;
  };
  const sum = Array.from(value.slice(0, 10)).reduce(
    (all, one, place) => all + worth(one) * 2 ** place,
    0,
  );
  return (sum % 11) % 10 === Number(value[10]);
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}
