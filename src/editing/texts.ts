import type { ValuePath, YamlText } from '../library/yaml-file.ts';
import type { Language, Page } from './pages.ts';

/** A text that readers see, with its place. */
export interface Text {
  file: string;
  line: number;
  language: Language;
  text: string;
  /** True in an aside that warns. */
  warns?: boolean;
}

/** The language of a key’s text where it isn’t the page’s own. */
const fixed: Readonly<Record<string, Language>> = { zh: 'zh', en: 'en', quote: 'en', gloss: 'zh' };
const shown = /^(?:title|description|takeaway|text|quote|gloss|zh|en|what)$/;

/** What a page says in its head and its blocks; code is left out. */
export function textsOf(page: Page): Text[] {
  const { file, language, head, lineOf, blocks } = page;
  const inHead = stringsIn(head).flatMap(({ path, text }) => {
    const key = String(path.at(-1));
    if (!shown.test(key)) return [];
    return [{ file, line: lineOf(path), language: fixed[key] ?? language, text }];
  });
  const inBlocks = blocks.flatMap(({ name, parts }) => {
    const warns = name === 'caution' || name === 'danger';
    return parts.map(({ line, text }) => ({ file, line, language, text, warns }));
  });
  return [...inHead, ...inBlocks];
}

/** Keys of content/*.yml that hold words to find things by: they are never shown as sentences. */
const searchKeys = /^(?:\w+_)?(?:synonyms|wording)$|^placeholders$/;

/** What a file of content/*.yml says below its keys `zh` and `en`. */
export function textsOfYaml(file: string, { data, lineOf }: YamlText): Text[] {
  return stringsIn(data).flatMap(({ path, text }) => {
    if (path.some((key) => typeof key === 'string' && searchKeys.test(key))) return [];
    const language = path.findLast((key) => key === 'zh' || key === 'en');
    return language ? [{ file, line: lineOf(path), language, text }] : [];
  });
}

/** The strings of the interface: a flat file for each language. */
export function textsOfInterface(file: string, { data, lineOf }: YamlText): Text[] {
  const language = file.endsWith('/en.json') ? 'en' : 'zh';
  return stringsIn(data).map(({ path, text }) => ({ file, line: lineOf(path), language, text }));
}

function stringsIn(value: unknown, path: ValuePath = []): { path: ValuePath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, at) => stringsIn(one, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => stringsIn(one, [...path, key]));
}
