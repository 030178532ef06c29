import type { ContentFault } from '../../library/faults.ts';
import type { Corpus } from '../corpus.ts';
import type { Language } from '../pages.ts';

interface Habit {
  language: Language;
  /** What is against it. */
  fault: RegExp;
  says: string;
}

/** How Chinese and English are set here. Marks beside 汉字 are full-width; Latin stands apart. */
const habits: readonly Habit[] = [
  {
    language: 'zh',
    fault: /\p{sc=Han}[,;:?!()]|[,;:?!()]\p{sc=Han}|\p{sc=Han}\.(?!\p{L}|\d)/gu,
    says: 'a half-width mark beside 汉字',
  },
  {
    language: 'zh',
    fault: /\p{sc=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{sc=Han}/gu,
    says: 'no space between 汉字 and Latin',
  },
  { language: 'zh', fault: /您/g, says: '你, not 您' },
  { language: 'zh', fault: /！/g, says: 'no exclamation marks' },
  {
    language: 'en',
    // A text with 汉字 explains or quotes Chinese, marks and all.
    fault: /(?<!\p{sc=Han}[^]*)[，。：；？！（）](?![^]*\p{sc=Han})/gu,
    says: 'a full-width mark in English',
  },
];

/** The site’s own name is written as it is. */
const ownName = /开Case互助库/g;

export function faultsOfTypography({ texts }: Corpus): ContentFault[] {
  return texts.flatMap(({ file, line, language, text }) =>
    habits
      .filter((habit) => habit.language === language)
      .flatMap(({ fault, says }) =>
        [...text.replace(ownName, '〇〇〇〇〇〇〇〇').matchAll(fault)].map(({ index }) => ({
          file,
          line: line + linesBefore(text, index),
          message: `${says}: “${around(text, index)}”.`,
        })),
      ),
  );
}

const linesBefore = (text: string, index: number) => text.slice(0, index).split('\n').length - 1;

const around = (text: string, index: number) =>
  text.slice(Math.max(0, index - 6), index + 8).replaceAll('\n', ' ');
