import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../library/library.ts';
import type { LibraryContent } from '../library/library.ts';
import { readYaml, type YamlText } from '../library/yaml-file.ts';
import { readPages, type Page } from './pages.ts';
import { textsOf, textsOfInterface, textsOfYaml, type Text } from './texts.ts';

type Numbered<T> = T & { file: string; line: number };

/** Everything that the checks look at, as values. */
export interface Corpus {
  /** The day on which it is checked: `2026-11-23`. */
  today: string;
  pages: readonly Page[];
  categories: ReadonlySet<string>;
  facts: ReadonlySet<string>;
  sources: readonly Numbered<{ id: string; checked: Date }>[];
  phrases: readonly Numbered<{ id: string; en: string; placeholders: readonly string[] }>[];
  /** Everything that readers see, of the pages and of the data. */
  texts: readonly Text[];
}

const shownFiles = [
  'categories',
  'introductions',
  'glossary',
  'phrases',
  'facts',
  'sources',
  'requests',
  'letter-fields',
  'letter-kinds',
  'reopen-or-new',
];

/**
 * Reads content/ below a project's root.
 * @throws ContentFaults when the library can't be read at all.
 */
export function readCorpus(root: string, today: string, library = readLibrary(root)): Corpus {
  const pages = readPages(root);
  const yaml = (file: string) => readYaml(readFileSync(join(root, file), 'utf8'), file);
  const files = shownFiles
    .map((name) => `content/${name}.yml`)
    .filter((file) => existsSync(join(root, file)));
  const strings = globSync('content/i18n/*.json', { cwd: root });
  return {
    today,
    pages,
    categories: new Set(library.categories.map(({ id }) => id)),
    facts: new Set(library.facts.facts.map(({ id }) => id)),
    ...entriesOf(library, yaml),
    texts: [
      ...pages.flatMap(textsOf),
      ...files.flatMap((file) => textsOfYaml(file, yaml(file))),
      ...strings.flatMap((file) => textsOfInterface(file, yaml(file))),
    ],
  };
}

function entriesOf({ sources, phrases }: LibraryContent, yaml: (file: string) => YamlText) {
  const numbered = <T>(file: string, key: string, entries: readonly T[]): Numbered<T>[] => {
    const { lineOf } = yaml(file);
    return entries.map((entry, at) => ({ ...entry, file, line: lineOf([key, at]) }));
  };
  return {
    sources: numbered('content/sources.yml', 'sources', sources.sources),
    phrases: numbered('content/phrases.yml', 'phrases', phrases.phrases),
  };
}
