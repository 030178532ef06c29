import type { z } from 'zod';
import { headLines, readDocuments, type LibraryDocument } from './documents.ts';
import { refuse } from './faults.ts';
import { deadReferences } from './references.ts';
import * as shapes from './shapes.ts';
import { wordFaults } from './word-checks.ts';
import { entryPath, partsOf } from './word-places.ts';
import { readShaped, type ValuePath, type YamlText } from './yaml-file.ts';

/** Everything under content/ as data, checked. */
export interface LibraryContent extends shapes.Taxonomy {
  category: (id: string) => shapes.Category | undefined;
  introductions: shapes.Introductions;
  glossary: shapes.Glossary;
  everydayWords: shapes.EverydayWords;
  noticePhrases: shapes.NoticePhrases;
  sellerWords: shapes.SellerWords;
  phrases: shapes.Phrases;
  facts: shapes.Facts;
  sources: shapes.Sources;
  documents: LibraryDocument[];
}

/**
 * Reads the library below a project root.
 * @throws ContentFaults, which name file, line and place.
 */
export function readLibrary(root = process.cwd()): LibraryContent {
  const lines = new Map<string, YamlText['lineOf']>();
  const read = <T extends z.ZodType>(file: string, shape: T): z.infer<T> => {
    const { data, lineOf } = readShaped(root, `content/${file}`, shape);
    lines.set(file, lineOf);
    return data;
  };
  const taxonomy = read('categories.yml', shapes.categoriesFile);
  const byId = new Map(taxonomy.categories.map((category) => [category.id, category]));
  const content: LibraryContent = {
    ...taxonomy,
    category: (id: string) => byId.get(id),
    introductions: read('introductions.yml', shapes.introductionsFile),
    noticePhrases: read('notice-phrases.yml', shapes.noticePhrasesFile),
    sellerWords: read('seller-words.yml', shapes.sellerWordsFile),
    glossary: read('glossary.yml', shapes.glossaryFile).terms,
    everydayWords: read('everyday-words.yml', shapes.everydayWordsFile).groups,
    phrases: read('phrases.yml', shapes.phrasesFile),
    facts: read('facts.yml', shapes.factsFile),
    sources: read('sources.yml', shapes.sourcesFile),
    documents: readDocuments(root),
  };
  const lineOf = (file: string, path: ValuePath) =>
    (lines.get(file) ?? headLines(root, `content/${file}`))(path);
  refuse(
    deadReferences(content).map(({ file, path, place, fault }) => ({
      file: `content/${file}`,
      line: lineOf(file, path),
      message: `${place}: ${fault}.`,
    })),
  );
  refuse(
    wordFaults(content).map((fault) => {
      const { file, name, message } = partsOf(fault);
      const line = lineOf(file, entryPath(content, file, name));
      return { file: `content/${file}`, line, message };
    }),
  );
  return content;
}

const shared = globalThis as { [place: symbol]: LibraryContent | undefined };
const place = Symbol.for('kaicase content');

/**
 * The library of this project, read once a process. The built pages carry this module a second time:
 * what the server read at its start serves them too, and no first visitor waits for it.
 */
export function library(): LibraryContent {
  return (shared[place] ??= readLibrary());
}
