import { dateForm, dateText } from './dates.ts';
import { expectedForm, hasForm, isIdentifier } from './identifiers.ts';
import type { Both, Field } from './types.ts';

/** A value as the letter has it, or why it has none. `expected` tells the form it should have. */
export type Read =
  | { ok: true; text: Both }
  | { ok: false; why: 'empty' }
  | { ok: false; why: 'malformed'; expected: Both };

const number = /^\d+(?:,\d{3})*(?:\.\d+)?%?$/;
/** A sum with its currency before or behind it: `USD 12.50`, `€12.50`, `1.200,50 EUR`. */
const money =
  /^(?=.*(?:[A-Z]{3}|[^\w\s.,]))(?:[A-Z]{2,3}|\p{Sc}|[A-Z]{1,2}\$)? ?\d[\d.,]*(?: ?(?:[A-Z]{3}|\p{Sc}))?$/u;

const numberForm: Both = { zh: '数字，如 12', en: 'a number, like 12' };
const moneyForm: Both = {
  zh: '金额带币种，如 USD 12.50',
  en: 'the sum with its currency, like USD 12.50',
};
const choiceForm: Both = { zh: '从列出的选项里选一个', en: 'one of the listed choices' };
export const englishForm: Both = {
  zh: '用英文写，或选一句现成的',
  en: 'English, or one of the ready sentences',
};
const idForm: Both = { zh: '照抄编号，不带汉字', en: 'the ID as it is shown' };
const quotedForm: Both = {
  zh: '照抄英文原文；后台是中文的，先切换成英文再复制',
  en: 'the English text as it is shown; switch Seller Central to English and copy it',
};

/** Whether a text holds Chinese. */
export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Blanks around a value are gone, and one between its words: a letter is made of lines. */
export const tidy = (value: string | undefined): string =>
  (value ?? '').trim().replace(/\s+/g, ' ');

/**
 * Reads what a seller typed into a field. Nothing is put right or translated: what doesn't fit is
 * malformed, and the value of what fits stays as it is; only dates are written out.
 */
export function readValue(field: Field, typed: string | undefined): Read {
  const value = tidy(typed);
  if (value === '') return { ok: false, why: 'empty' };
  const { kind } = field;
  if (hasForm(kind)) return fits(isIdentifier(kind, value), value, expectedForm(kind));
  if (kind === 'date') return found(dateText(value), dateForm);
  if (kind === 'choice') return found(chosen(field, value), choiceForm);
  if (kind === 'number') return fits(number.test(value), value, numberForm);
  if (kind === 'money') return fits(money.test(value), value, moneyForm);
  if (kind === 'id') return fits(!isChinese(value), value, idForm);
  if (kind === 'quoted') return fits(!isChinese(value), value, quotedForm);
  return found(inEnglish(field, value), englishForm);
}

/** English as it stands; when it is one of the field's samples, beside its Chinese. */
function inEnglish(field: Field, value: string): Both | undefined {
  if (isChinese(value)) return undefined;
  const sample = field.samples?.find(({ en }) => en === value);
  return { zh: sample?.zh ?? value, en: value };
}

const chosen = ({ choices = [] }: Field, id: string) => choices.find((choice) => choice.id === id);

const fits = (holds: boolean, value: string, expected: Both): Read =>
  found(holds ? { zh: value, en: value } : undefined, expected);

const found = (text: Both | undefined, expected: Both): Read =>
  text
    ? { ok: true, text: { zh: text.zh, en: text.en } }
    : { ok: false, why: 'malformed', expected };
