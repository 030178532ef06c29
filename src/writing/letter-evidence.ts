import type { LetterContent } from './letter-content.ts';
import { bullet, hasGap, joined, plain, type Pair } from './letter-pieces.ts';
import { isChinese, tidy } from './letter-values.ts';
import type { Both, CategoryLetters, LetterInput, Line } from './types.ts';

type Attached = LetterInput['evidence'][number];

/**
 * The files of a letter, a bullet each: `- File 1: Processing report, 2 pages`. Files whose name
 * isn't English yet are gaps and have no number, as they aren't sent.
 */
export function evidenceLines(
  words: LetterContent['words'],
  category: CategoryLetters,
  evidence: readonly Attached[],
): Line[] {
  let number = 0;
  return evidence.flatMap((one) => {
    const name = nameOf(category, one);
    if (!name) return [];
    const label = hasGap(name) ? labelOf(words.file, '') : labelOf(words.file, ` ${++number}`);
    return bullet(joined(plain(label), name, plain(pageCount(words, one.pages))));
  });
}

/** Undefined for a file that the category doesn't know any more. */
function nameOf({ evidence }: CategoryLetters, { id, own }: Attached): Pair | undefined {
  const words = tidy(own);
  if (words === '') {
    const known = evidence.find((one) => one.id === id);
    return known && plain(known);
  }
  const piece = isChinese(words)
    ? ({ gap: words, field: 'evidence', why: 'malformed' } as const)
    : { value: words, field: 'evidence' };
  return { zh: [piece], en: [piece] };
}

const labelOf = ({ zh, en }: Both, number: string): Both => ({
  zh: `${zh}${number}：`,
  en: `${en}${number}: `,
});

function pageCount({ page, pages }: LetterContent['words'], count: number | undefined): Both {
  if (!count || !Number.isInteger(count) || count < 1) return { zh: '', en: '' };
  const unit = count === 1 ? page : pages;
  return { zh: `，${count} ${unit.zh}`, en: `, ${count} ${unit.en}` };
}
