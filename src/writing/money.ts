import type { Both } from './types.ts';

/** 1200, 1,200.50, 1.200,50, 1 200,50; India's 1,00,000. */
const sum =
  '(?:\\d+(?:[.,]\\d{1,2})?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,3}(?:[. ]\\d{3})+(?:,\\d{1,2})?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d{1,2})?)';
const code = '[A-Z]{3}';
/** €, US$, CN¥. */
const sign = '(?:[A-Z]{1,3} ?)?\\p{Sc}';
const money = new RegExp(
  `^(?:(?:${code}|${sign}) ?${sum}|${sum} ?(?:${code}|${sign})|${sign} ?${sum} ${code})$`,
  'u',
);

/** How a sum has to be typed. */
export const moneyForm: Both = {
  zh: '金额带币种，如 USD 12.50、CNY 100',
  en: 'the sum with its currency, like USD 12.50',
};

/**
 * A sum with its currency before or behind it: `USD 12.50`, `€12.50`, `1.200,50 EUR`. Undefined for
 * any other text. The digits stay as they were typed, as stores write them differently.
 */
export function moneyText(value: string): Both | undefined {
  return money.test(value) ? { zh: value, en: value } : undefined;
}
