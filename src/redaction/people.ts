import type { Identifier } from './pattern.ts';
import { chineseNameAt } from './names/chinese.ts';
import { familiarName, titled, titledName } from './names/familiar.ts';
import { capitalRun, latinName } from './names/latin.ts';
import { nameBySound } from './names/sounds.ts';
import { surnameClass } from './names/weights.ts';

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
    verdict: 'likely',
  },
  {
    id: 'person-zh-title',
    label: 'PERSON',
    pattern: titled(surnameClass),
    widen: titledName,
    verdict: 'likely',
  },
  {
    id: 'person-zh-familiar',
    label: 'PERSON',
    pattern: /[老小阿](?=[\u4e00-\u9fff])/dg,
    widen: familiarName,
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
    verdict: 'likely',
  },
];
