import type { Identifier } from './pattern.ts';
import { chineseNameAt, isPlainName, partedName } from './names/chinese.ts';
import { surely } from './names/context.ts';
import { doubledName, familiarName, title, titledName } from './names/familiar.ts';
import { japaneseName } from './names/japanese.ts';
import { capitalRun, isFullName, latinName, lowerCaseName, smallName } from './names/latin.ts';
import { nameBySound } from './names/sounds.ts';
import { surnameClass } from './names/weights.ts';

/** The line after a closing formula, or the sender of a header that goes on with an address. */
const closing =
  /(?:^|\n)(?:(?:best|kind|warm)? ?regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|best wishes),?\n{1,2}$/i;
const header = /(?:^|\n)(?:from|to|cc|发件人|收件人): ?"?$/i;
const signed = (before: string, after: string): boolean =>
  closing.test(before)
    ? /^(?:\n|$)/.test(after)
    : header.test(before) && /^"? ?[<[(\uE000]/.test(after);

/** People. */
export const peopleIdentifiers: readonly Identifier[] = [
  {
    id: 'person-zh',
    label: 'PERSON',
    pattern: new RegExp(`${surnameClass}(?=[\\u4e00-\\u9fff])`, 'dg'),
    widen: (text, start) => {
      const reading = chineseNameAt(text, start);
      return reading && [start, reading.end];
    },
    verdict: (_, { raw, before, after }) => {
      const field = surely.test(before) && !/^[\u4e00-\u9fff]/.test(after);
      return field && isPlainName(raw) ? 'certain' : 'likely';
    },
  },
  {
    id: 'person-zh-parted',
    label: 'PERSON',
    pattern: new RegExp(
      `${surnameClass}[^\\u4e00-\\u9fffA-Za-z0-9\\n\\uE000]{1,3}[\\u4e00-\\u9fff][^\\u4e00-\\u9fffA-Za-z0-9\\n\\uE000]{1,3}[\\u4e00-\\u9fff](?![\\u4e00-\\u9fff])`,
      'dg',
    ),
    widen: partedName,
    verdict: 'likely',
  },
  {
    id: 'person-ja',
    label: 'PERSON',
    pattern: japaneseName,
    verdict: 'likely',
  },
  {
    id: 'person-zh-title',
    label: 'PERSON',
    pattern: title,
    widen: titledName,
    verdict: 'likely',
  },
  {
    id: 'person-zh-familiar',
    label: 'PERSON',
    pattern: /[老小阿大](?=[\u4e00-\u9fff])/dg,
    widen: familiarName,
    verdict: 'likely',
  },
  {
    id: 'person-zh-doubled',
    label: 'PERSON',
    pattern: /([\u4e00-\u9fff])(?=\1)/dg,
    widen: doubledName,
    verdict: 'likely',
  },
  {
    id: 'person-zh-surname',
    label: 'PERSON',
    pattern: new RegExp(`姓(${surnameClass})(?=$|[^\\u4e00-\\u9fff]|的)`, 'dg'),
    verdict: 'likely',
  },
  {
    id: 'person-zh-sounds',
    label: 'PERSON',
    pattern: /(?<=[\u4e00-\u9fff])\.(?=[\u4e00-\u9fff])/dg,
    widen: nameBySound,
    verdict: 'likely',
  },
  {
    id: 'person-latin',
    label: 'PERSON',
    pattern: capitalRun,
    widen: latinName,
    verdict: (_, { raw, before, after }) =>
      isFullName(raw) && signed(before, after) ? 'certain' : 'likely',
  },
  {
    id: 'person-latin-small',
    label: 'PERSON',
    pattern: lowerCaseName,
    widen: smallName,
    verdict: 'likely',
  },
  {
    id: 'person-a-latin',
    label: 'PERSON',
    pattern: /阿 ?[A-Z][a-z]{1,9}(?![A-Za-z])/dg,
    verdict: 'likely',
  },
];
