import type { LibraryDocument } from './documents.ts';

/** The guides that name a category in their head, those that name it first before the others. */
export function guidesAbout(
  category: string,
  documents: readonly LibraryDocument[],
): LibraryDocument[] {
  return naming(category, 'guide', documents);
}

/** The worked examples that name a category in their head, in the same order. */
export function examplesAbout(
  category: string,
  documents: readonly LibraryDocument[],
): LibraryDocument[] {
  return naming(category, 'example', documents);
}

function naming(
  category: string,
  kind: LibraryDocument['kind'],
  documents: readonly LibraryDocument[],
): LibraryDocument[] {
  const named = documents.filter(
    (document) => document.kind === kind && categoriesOf(document).includes(category),
  );
  const isFirst = (document: LibraryDocument) => categoriesOf(document)[0] === category;
  return [...named.filter(isFirst), ...named.filter((document) => !isFirst(document))];
}

const categoriesOf = ({ zh }: LibraryDocument) => (zh.data['categories'] ?? []) as string[];
