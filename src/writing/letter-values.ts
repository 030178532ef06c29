import { dateText, expectedDate, isFuture } from './dates.ts';
import { expectedForm, hasForm, isIdentifier } from './identifiers.ts';
import { moneyForm, moneyText } from './money.ts';
import type { Both, Field } from './types.ts';

/** A value as the letter has it, or why it has none. `expected` tells the form it should have. */
export type Read =
  | { ok: true; text: Both }
  | { ok: false; why: 'empty' }
  | { ok: false; why: 'malformed'; expected: Both };

const number = /^\d+(?:,\d{3})*(?:\.\d+)?%?$/;

const numberForm: Both = { zh: '数字，如 12', en: 'a number, like 12' };
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

const eastAsian =
  /[\p{sc=Han}\p{sc=Bopomofo}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3001-\u303F\u30FB\u30FC\uFE30-\uFE4F\uFF5F-\uFF65]/u;

/** Whether a text holds Chinese, or what else of East Asia's writing an English letter has not. */
export const isChinese = (text: string): boolean => eastAsian.test(text);

/** What shows nothing: control and format characters but line breaks, halves of a pair. */
const unseen = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** The wide twins of ASCII and of money's signs, as Chinese keyboards type them. */
const wide = /[\uFF01-\uFF5E\uFFE0-\uFFE6](?=(\p{L})?)/gu;

/**
 * A value as a letter of lines can have it: one blank between its words, none around it, nothing
 * unseen, wide letters and signs as narrow ones.
 */
export const tidy = (value: string | undefined): string =>
  (value ?? '')
    .replace(unseen, '')
    .replace(wide, (one, letter?: string) =>
      letter && /[，；：！？]/.test(one) ? `${one.normalize('NFKC')} ` : one.normalize('NFKC'),
    )
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What a field takes of what was typed: the tidy value; what is surely an identifier in its capital
 * letters and with plain hyphens.
 */
export function takenFrom({ kind }: Pick<Field, 'kind'>, typed: string | undefined): string {
  const value = tidy(typed);
  if (!hasForm(kind)) return value;
  const plain = value
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .toUpperCase();
  return isIdentifier(kind, plain) ? plain : value;
}

/**
 * Reads what a seller typed into a field. Nothing is put right or translated: what doesn't fit is
 * malformed, and the value of what fits stays as the field takes it; only dates are written out.
 */
export function readValue(field: Field, typed: string | undefined): Read {
  const value = takenFrom(field, typed);
  if (value === '') return { ok: false, why: 'empty' };
  const { kind } = field;
  if (hasForm(kind)) return fits(isIdentifier(kind, value), value, expectedForm(kind));
  if (kind === 'date') return found(dateText(value), expectedDate(value));
  if (kind === 'choice') return found(chosen(field, value), choiceForm);
  if (kind === 'number') return fits(number.test(value), value, numberForm);
  if (kind === 'money') return found(moneyText(value), moneyForm);
  if (kind === 'id') return fits(!isChinese(value), value, idForm);
  if (kind === 'quoted') return fits(!isChinese(value), value, quotedForm);
  return found(inEnglish(field, value), englishForm);
}

/**
 * Whether a field holds a day that hasn't come: a letter tells what has happened. Fields of what may
 * be planned say `ahead`.
 * @param today `2026-11-23`
 */
export function isYetToCome(field: Field, typed: string | undefined, today: string): boolean {
  return field.kind === 'date' && !field.ahead && isFuture(tidy(typed), today);
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
