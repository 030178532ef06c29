import type { SearchWords } from './word-checks.ts';
import type { ValuePath } from './yaml-file.ts';

/** A word fault in its parts: `content/glossary.yml: 变体: …`. */
export function partsOf(fault: string): { file: string; name: string; message: string } {
  const [, file = '', name = '', rest = ''] = /^content\/([^:]+): (.+?): (.*)$/s.exec(fault) ?? [];
  return { file, name, message: `${name}: ${rest}` };
}

/** The way to an entry by the name that faults give it. */
export function entryPath(words: SearchWords, file: string, name: string): ValuePath {
  return places[file]?.(words, name) ?? [];
}

const places: Readonly<Record<string, (words: SearchWords, name: string) => ValuePath>> = {
  'glossary.yml': ({ glossary }, name) => ['terms', glossary.findIndex(({ zh }) => zh === name)],
  'everyday-words.yml': ({ everydayWords }, name) => [
    'groups',
    everydayWords.findIndex(({ zh }) => (zh[0] ?? '') === name),
  ],
  'categories.yml': ({ categories }, name) => [
    'categories',
    categories.findIndex(({ id }) => id === name),
  ],
  'notice-phrases.yml': (_words, name) => (name === 'generic' ? [name] : ['categories', name]),
  'seller-words.yml': (_words, name) => [name],
};
