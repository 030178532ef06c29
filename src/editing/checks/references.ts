import type { ContentFault } from '../../library/faults.ts';
import type { Corpus } from '../corpus.ts';
import type { Page } from '../pages.ts';

/** Ids in heads and texts that nothing has, and facts that are cited or listed, but not both. */
export function faultsOfReferences(corpus: Corpus): ContentFault[] {
  return corpus.pages.flatMap((page) => [...deadIds(page, corpus), ...citations(page)]);
}

function deadIds({ file, head, lineOf }: Page, corpus: Corpus): ContentFault[] {
  const known: Record<string, ReadonlySet<string>> = {
    categories: corpus.categories,
    facts: corpus.facts,
    sources: new Set(corpus.sources.map(({ id }) => id)),
    guides: new Set(corpus.pages.filter(({ kind }) => kind === 'guide').map(({ slug }) => slug)),
  };
  return Object.entries(known).flatMap(([key, ids]) =>
    idsAt(head, key).flatMap((id, at) =>
      ids.has(id) ? [] : [{ file, line: lineOf([key, at]), message: `${key}: unknown id ${id}.` }],
    ),
  );
}

function citations({ file, head, lineOf, blocks }: Page): ContentFault[] {
  const listed = new Set(idsAt(head, 'facts'));
  const parts = blocks.flatMap((block) => block.parts);
  const cited = new Set(parts.flatMap(({ facts }) => facts));
  return [
    ...[...listed]
      .filter((id) => !cited.has(id))
      .map((id) => ({ file, line: lineOf(['facts']), message: `facts: ${id} isn’t cited below.` })),
    ...parts.flatMap(({ line, facts }) =>
      facts
        .filter((id) => !listed.has(id))
        .map((id) => ({ file, line, message: `${id} is cited, but not listed in the head.` })),
    ),
  ];
}

function idsAt(head: Page['head'], key: string): string[] {
  const value = head[key];
  return Array.isArray(value) ? value.map(String) : [];
}
