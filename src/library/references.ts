import type { LibraryContent } from './library.ts';
import type { ValuePath } from './yaml-file.ts';

/** An id in content/ that nothing has. */
export interface DeadReference {
  /** Below content/. */
  file: string;
  path: ValuePath;
  /** Where a person looks: the id of the entry, or the key of a head. */
  place: string;
  fault: string;
}

/** Everything that the library refers to by an id that isn't there. */
export function deadReferences(content: LibraryContent): DeadReference[] {
  return [
    ...inCategories(content),
    ...inIntroductions(content),
    ...inFacts(content),
    ...inOthers(content),
    ...inHeads(content),
  ];
}

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));

function inCategories(content: LibraryContent): DeadReference[] {
  const { routes, ladders } = content;
  const groups = idsOf(content.groups);
  const facts = idsOf(content.facts.facts);
  return content.categories.flatMap(({ id, group, route, ladder, facts: used }, at) => {
    const dead = (known: boolean, fault: string, ...path: PropertyKey[]) =>
      reference(known, 'categories.yml', ['categories', at, ...path], id, fault);
    return [
      ...dead(groups.has(group), `unknown group ${group}`, 'group'),
      ...dead(Object.hasOwn(routes, route), `unknown route ${route}`, 'route'),
      ...dead(Object.hasOwn(ladders, ladder), `unknown ladder ${ladder}`, 'ladder'),
      ...used.flatMap((fact, n) => dead(facts.has(fact), `unknown fact ${fact}`, 'facts', n)),
    ];
  });
}

function inIntroductions({ introductions, categories, category }: LibraryContent): DeadReference[] {
  const dead = (holds: boolean, id: string, fault: string, ...path: PropertyKey[]) =>
    reference(holds, 'introductions.yml', [id, ...path], id, fault);
  return [
    ...categories.flatMap(({ id }) =>
      dead(Object.hasOwn(introductions, id), id, 'missing category'),
    ),
    ...Object.entries(introductions).flatMap(([id, { next }]) => [
      ...dead(category(id) !== undefined, id, `unknown category ${id}`),
      ...dead(
        category(next.category) !== undefined,
        id,
        `unknown category ${next.category}`,
        'next',
        'category',
      ),
      ...dead(next.category !== id, id, 'leads to itself', 'next', 'category'),
    ]),
  ];
}

function inFacts({ facts, sources }: LibraryContent): DeadReference[] {
  const known = idsOf(sources.sources);
  return facts.facts.flatMap(({ id, confidence, sources: cited }, at) => {
    const dead = (holds: boolean, fault: string, ...path: PropertyKey[]) =>
      reference(holds, 'facts.yml', ['facts', at, ...path], id, fault);
    const isKnown = Object.hasOwn(facts.confidence, confidence);
    return [
      ...dead(isKnown, `unknown confidence ${confidence}`, 'confidence'),
      ...cited.flatMap((one, n) => dead(known.has(one), `unknown source ${one}`, 'sources', n)),
    ];
  });
}

function inOthers({ sources, phrases }: LibraryContent): DeadReference[] {
  const purposes = idsOf(phrases.purposes);
  return [
    ...sources.sources.flatMap(({ id, kind }, at) => {
      const path = ['sources', at, 'kind'];
      const holds = Object.hasOwn(sources.kinds, kind);
      return reference(holds, 'sources.yml', path, id, `unknown kind ${kind}`);
    }),
    ...phrases.phrases.flatMap(({ id, purpose }, at) => {
      const path = ['phrases', at, 'purpose'];
      return reference(
        purposes.has(purpose),
        'phrases.yml',
        path,
        id,
        `unknown purpose ${purpose}`,
      );
    }),
  ];
}

function inHeads({ documents, category }: LibraryContent): DeadReference[] {
  return documents.flatMap(({ kind, slug, zh, en }) =>
    [zh, ...(en ? [en] : [])].flatMap(({ data }) =>
      ((data['categories'] ?? []) as string[]).flatMap((id, at) => {
        const file = `docs/${data === en?.data ? 'en/' : ''}${kind}s/${slug}.md`;
        const holds = category(id) !== undefined;
        return reference(holds, file, ['categories', at], 'categories', `unknown category ${id}`);
      }),
    ),
  );
}

function reference(
  holds: boolean,
  file: string,
  path: ValuePath,
  place: string,
  fault: string,
): DeadReference[] {
  return holds ? [] : [{ file, path, place, fault }];
}
