import type { LibraryDocument } from './documents.ts';

/** The guides that name a category in their head. */
export function guidesAbout(
  category: string,
  documents: readonly LibraryDocument[],
): LibraryDocument[] {
  return documents.filter(({ kind, zh }) => {
    const categories = (zh.data['categories'] ?? []) as string[];
    return kind === 'guide' && categories.includes(category);
  });
}
