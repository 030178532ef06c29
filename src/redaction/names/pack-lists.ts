/**
 * Writes `packed-lists.ts` from the word lists in `lists/`. Run after a change of a list:
 * `node src/redaction/names/pack-lists.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packSieve, sieveOf } from './sieve.ts';

/** How seldom another word may pass for one of the list: once in 2^bits. */
const lists = {
  firstNames: ['first-names', 7],
  doubtfulFirstNames: ['doubtful-first-names', 7],
  worldSurnames: ['world-surnames', 7],
  ordinaryEnglish: ['ordinary-english', 10],
  commonEnglish: ['common-english', 4],
  begunWords: ['begun-words', 6],
  endedWords: ['ended-words', 6],
} as const;

type List = keyof typeof lists;

const wordsOf = (file: string) =>
  readFileSync(new URL(`lists/${file}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** Common words that pass for a first name by chance count as ordinary: they are no names. */
function strays(): string[] {
  const chance = sieveOf(packSieve(wordsOf('first-names'), lists.firstNames[1]));
  const names = new Set([...wordsOf('first-names'), ...wordsOf('doubtful-first-names')]);
  return wordsOf('common-english').filter((one) => chance.has(one) && !names.has(one));
}

/** The module that the lists make, as source text. */
export function packedLists(): string {
  const rows = (Object.keys(lists) as List[]).map((name) => {
    const [file, bits] = lists[name];
    const words = name === 'ordinaryEnglish' ? [...wordsOf(file), ...strays()] : wordsOf(file);
    return `export const ${name} =\n  '${packSieve(words, bits)}';\n`;
  });
  return `// Made by \`pack-lists.ts\` from \`lists/\`; see \`sieve.ts\` for the form.\n${rows.join('')}`;
}

if (import.meta.main) writeFileSync(new URL('packed-lists.ts', import.meta.url), packedLists());
