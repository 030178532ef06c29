import { folded } from './folded.ts';
import type { Glossary } from './shapes.ts';

type Term = Glossary[number];

/** A term, and the synonym that leads to the next one. */
interface Step {
  term: Term;
  by: string;
}

/** Terms that explain each other in a circle: one's synonym is the next one's head, back to the first. */
export function cycles(terms: Glossary): string[] {
  const explainedBy = stepsFrom(terms);
  const done = new Set<Term>();
  const found: string[] = [];
  const walk = (term: Term, path: readonly Step[]) => {
    const start = path.findIndex((step) => step.term === term);
    if (start >= 0) found.push(told(path.slice(start)));
    if (start >= 0 || done.has(term)) return;
    for (const [next, by] of explainedBy(term)) walk(next, [...path, { term, by }]);
    done.add(term);
  };
  for (const term of terms) walk(term, []);
  return found;
}

/** The other terms that a term's synonyms are the heads of, and by which synonym. */
function stepsFrom(terms: Glossary): (term: Term) => Map<Term, string> {
  const heads = Map.groupBy(
    terms.flatMap((term) => [term.zh, term.en].map((head) => ({ head: folded(head), term }))),
    ({ head }) => head,
  );
  return (term) =>
    new Map(
      [...term.zh_synonyms, ...term.en_synonyms].flatMap((word) =>
        (heads.get(folded(word)) ?? [])
          .filter((one) => one.term !== term)
          .map((one) => [one.term, word] as const),
      ),
    );
}

function told(circle: readonly Step[]): string {
  const first = circle[0]!.term.zh;
  const steps = circle.map(({ term, by }) => `${term.zh} (synonym “${by}”)`);
  return `content/glossary.yml: ${first}: a cycle: ${[...steps, first].join(' → ')}.`;
}
