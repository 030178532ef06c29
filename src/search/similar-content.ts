import type { LibraryDocument } from '../library/documents.ts';
import type { LibraryContent } from '../library/library.ts';
import { wordsOf } from './terms.ts';

type Library = Pick<LibraryContent, 'documents' | 'category'>;

/** Below this likeness two texts of this trade share no more than the trade's words. */
const leastAlike = 0.05;
/** A shared category says more than any words; a shared group as much as a few of them. */
const sameCategory = 0.3;
const sameGroup = 0.02;

interface Weighed {
  document: LibraryDocument;
  terms: Map<string, number>;
  categories: string[];
  groups: string[];
}

/**
 * Which guides and examples are like an example, best first, by their words (cosine of tf-idf) and
 * their categories. For pages that are built: there is no engine then, and content is only a few
 * dozen texts. Empty when nothing is alike.
 */
export function similarContent(content: Library, slug: string): LibraryDocument[] {
  const weighed = weigh(content);
  const own = weighed.find(({ document }) => document.kind === 'example' && document.slug === slug);
  if (!own) return [];
  return weighed
    .filter((one) => one !== own)
    .map((one) => ({ document: one.document, likeness: likeness(own, one) }))
    .filter((one) => one.likeness >= leastAlike)
    .toSorted((one, other) => other.likeness - one.likeness)
    .map(({ document }) => document);
}

function likeness(one: Weighed, other: Weighed): number {
  let words = 0;
  for (const [term, weight] of one.terms) words += weight * (other.terms.get(term) ?? 0);
  const shared = (a: readonly string[], b: readonly string[]) => a.some((id) => b.includes(id));
  return (
    words +
    (shared(one.categories, other.categories) ? sameCategory : 0) +
    (shared(one.groups, other.groups) ? sameGroup : 0)
  );
}

const known = new WeakMap<Library, Weighed[]>();

/** Each document as a vector of length 1. */
function weigh(content: Library): Weighed[] {
  const before = known.get(content);
  if (before) return before;
  const documents = content.documents.filter(({ kind }) => kind === 'example' || kind === 'guide');
  const counts = documents.map(countTerms);
  const holding = new Map<string, number>();
  for (const term of counts.flatMap((count) => [...count.keys()])) {
    holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  const weighed = documents.map((document, at): Weighed => {
    const weights = [...counts[at]!].map(([term, count]) => {
      const rareness = Math.log(documents.length / holding.get(term)!);
      return [term, (1 + Math.log(count)) * rareness] as const;
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    const categories = (document.zh.data['categories'] ?? []) as string[];
    return {
      document,
      terms: new Map(weights.map(([term, weight]) => [term, weight / length])),
      categories,
      groups: categories.flatMap((id) => content.category(id)?.group ?? []),
    };
  });
  known.set(content, weighed);
  return weighed;
}

const titleCounts = 3;

function countTerms({ zh: { title, description, data, body } }: LibraryDocument) {
  const steps = ((data['steps'] ?? []) as { text?: string }[]).map(({ text }) => text);
  const texts = [
    ...Array<string>(titleCounts).fill(title),
    description,
    data['takeaway'],
    ...steps,
  ];
  const counts = new Map<string, number>();
  // Single characters are everywhere.
  const words = wordsOf([...texts, body].filter(Boolean).join('\n'));
  for (const word of words.filter(({ length }) => length > 1)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
