import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDocuments, type LibraryDocument } from './documents.ts';
import * as shapes from './shapes.ts';
import { wordFaults } from './word-checks.ts';

/** Everything under content/ as data, checked. */
export interface LibraryContent extends shapes.Taxonomy {
  category: (id: string) => shapes.Category | undefined;
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
 * Reads the library below a project root. A fault throws and names the file and the place: of faults
 * between words the first twenty at once.
 */
export function readLibrary(root = process.cwd()): LibraryContent {
  const read = <T extends z.ZodType>(file: string, shape: T): z.infer<T> => {
    const result = shape.safeParse(parse(readFileSync(join(root, 'content', file), 'utf8')));
    if (!result.success) throw new Error(`content/${file}: ${z.prettifyError(result.error)}`);
    return result.data;
  };
  const taxonomy = read('categories.yml', shapes.categoriesFile);
  const byId = new Map(taxonomy.categories.map((category) => [category.id, category]));
  const content: LibraryContent = {
    ...taxonomy,
    category: (id: string) => byId.get(id),
    noticePhrases: read('notice-phrases.yml', shapes.noticePhrasesFile),
    sellerWords: read('seller-words.yml', shapes.sellerWordsFile),
    glossary: read('glossary.yml', shapes.glossaryFile).terms,
    everydayWords: read('everyday-words.yml', shapes.everydayWordsFile).groups,
    phrases: read('phrases.yml', shapes.phrasesFile),
    facts: read('facts.yml', shapes.factsFile),
    sources: read('sources.yml', shapes.sourcesFile),
    documents: readDocuments(root),
  };
  refuseDeadReferences(content);
  refuse(wordFaults(content));
  return content;
}

let cached: LibraryContent | undefined;

/** The library of this project, read once. */
export function library(): LibraryContent {
  return (cached ??= readLibrary());
}

function refuseDeadReferences(content: LibraryContent): void {
  const groups = new Set(content.groups.map((group) => group.id));
  const facts = new Set(content.facts.facts.map((fact) => fact.id));
  const sources = new Set(content.sources.sources.map((source) => source.id));
  for (const { id, group, route, ladder, facts: used } of content.categories) {
    demand(groups.has(group), 'categories.yml', id, `unknown group ${group}`);
    demand(route in content.routes, 'categories.yml', id, `unknown route ${route}`);
    demand(ladder in content.ladders, 'categories.yml', id, `unknown ladder ${ladder}`);
    for (const fact of used) demand(facts.has(fact), 'categories.yml', id, `unknown fact ${fact}`);
  }
  for (const fact of content.facts.facts) {
    for (const source of fact.sources) {
      demand(sources.has(source), 'facts.yml', fact.id, `unknown source ${source}`);
    }
  }
  for (const { kind, slug, zh } of content.documents) {
    for (const id of (zh.data['categories'] ?? []) as string[]) {
      const known = content.category(id) !== undefined;
      demand(known, `docs/${kind}s/${slug}.md`, 'categories', `unknown category ${id}`);
    }
  }
}

function demand(holds: boolean, file: string, place: string, fault: string): asserts holds {
  if (!holds) throw new Error(`content/${file}: ${place}: ${fault}.`);
}

const mostNamed = 20;

function refuse(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length - mostNamed;
  const rest = more > 0 ? [`… and ${more} more.`] : [];
  throw new Error([...faults.slice(0, mostNamed), ...rest].join('\n'));
}
