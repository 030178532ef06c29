import { emphasis } from './emphasis.ts';
import { termsOf, type Term } from './terms.ts';
import type { Concept } from './vocabulary.ts';

/** What a text says in other words: terms with a weight below the writer's own. */
export type Thesaurus = (text: string, terms?: readonly Term[]) => Map<string, number>;

interface Form {
  concept: number;
  key: string;
}

/**
 * Builds the thesaurus from concepts: a text that names a concept in any of its forms, in either
 * language, also says the other forms. A form is matched as a whole run of terms.
 */
export function thesaurus(concepts: readonly Concept[]): Thesaurus {
  const said = concepts.map((concept) => wordsOf(concept));
  const byFirst = new Map<string, Form[]>();
  for (const [at, { forms }] of concepts.entries()) {
    for (const form of forms) {
      const terms = inRow(termsOf(form));
      if (!terms[0]) continue;
      const others = byFirst.get(terms[0]) ?? [];
      byFirst.set(terms[0], [...others, { concept: at, key: terms.join(' ') }]);
    }
  }
  return (text, terms = termsOf(text)) => {
    const weights = new Map<string, number>();
    for (const concept of named(inRow(terms), byFirst)) {
      for (const [term, weight] of said[concept] ?? []) {
        if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
      }
    }
    return weights;
  };
}

const longestForm = 12;

function named(run: readonly string[], byFirst: ReadonlyMap<string, Form[]>): Set<number> {
  const found = new Set<number>();
  for (const [at, first] of run.entries()) {
    const forms = byFirst.get(first);
    if (!forms) continue;
    const ahead = `${run.slice(at, at + longestForm).join(' ')} `;
    for (const { concept, key } of forms) if (ahead.startsWith(`${key} `)) found.add(concept);
  }
  return found;
}

/** Pairs, words and codes in order. A single character alone is no form: it would match anywhere. */
function inRow(terms: readonly Term[]): string[] {
  return terms.filter((term) => term.kind !== 'character').map((term) => term.term);
}

function wordsOf({ forms, weight }: Concept): Map<string, number> {
  const words = new Map<string, number>();
  for (const form of forms) {
    for (const term of termsOf(form)) {
      if (term.kind === 'character') continue;
      words.set(term.term, weight * emphasis(term, form.slice(term.start, term.end)));
    }
  }
  return words;
}
