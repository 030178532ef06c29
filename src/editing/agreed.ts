import type { Compared, ComparedDocument } from './freshness.ts';

/**
 * Takes what an editor has read for being in step again.
 * @param places A slug, a document’s key (`guides/slug`), or a line as `content status` prints it:
 *   `content/docs/guides/slug.md:49`.
 * @returns The documents, and the places that name nothing that is out of step.
 */
export function agree(
  documents: readonly ComparedDocument[],
  places: readonly string[],
): { documents: ComparedDocument[]; unknown: string[] } {
  const used = new Set<string>();
  const agreed = documents.map((document) => ({
    ...document,
    said: document.said.map((one) => {
      const named = one.stale ? namesOf(document, one).filter((name) => places.includes(name)) : [];
      for (const name of named) used.add(name);
      return named.length > 0 ? { ...one, stale: null } : one;
    }),
  }));
  return { documents: agreed, unknown: places.filter((place) => !used.has(place)) };
}

/** Everything by which an editor may call a pair. */
const namesOf = ({ key, pair }: ComparedDocument, { lines }: Compared): string[] => [
  pair.slug,
  key,
  pair.zh.file,
  pair.en.file,
  `${pair.zh.file}:${lines.zh}`,
  `${pair.en.file}:${lines.en}`,
];
