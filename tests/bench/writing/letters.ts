/**
 * How plainly the letters read: every kind × category × request, on complete data. Run:
 * `node tests/bench/writing/letters.ts`. Exits with 1 when a letter has a gap, is too long or has a
 * grammar finding; the report goes to `bench-results/writing-letters.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { flesch } from 'flesch';
import { writing } from '../../../src/library/writing.ts';
import type { LetterContent } from '../../../src/writing/letter-content.ts';
import { copyText, counts } from '../../../src/writing/letter-text.ts';
import { writeLetter } from '../../../src/writing/letter.ts';
import { letterKinds, type LetterInput } from '../../../src/writing/types.ts';
import { everyInput } from '../../writing/complete.ts';
import { measured } from '../../writing/reading-ease.ts';
import { grammarFindings, type Finding } from './grammar.ts';

const found = await lettersReport();
printLetters(found);
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/writing-letters.json', `${JSON.stringify(found, null, 2)}\n`);
if (!isPlain(found)) process.exitCode = 1;

interface LettersReport {
  letters: number;
  withGaps: number;
  /** Over 20 words a sentence, over 200 in all. */
  longSentences: number;
  longLetters: number;
  words: Spread;
  readingEase: Record<string, Spread>;
  /** Different blocks of text that the grammar checker read, and what it found. */
  blocks: number;
  grammar: Finding[];
}

interface Spread {
  lowest: number;
  median: number;
  highest: number;
}

/** Writes all letters and measures them. */
async function lettersReport(): Promise<LettersReport> {
  const content = writing();
  const written = everyInput(content).map((input) => measure(content, input));
  const blocks = [
    ...new Set([...written.flatMap(({ text }) => text.split('\n\n')), ...unused(content)]),
  ];
  const easeOf = (kind?: string) =>
    spread(
      written.filter((one) => kind === undefined || one.kind === kind).map(({ ease }) => ease),
    );
  return {
    letters: written.length,
    withGaps: written.filter(({ gaps }) => gaps > 0).length,
    longSentences: written.filter(({ longest }) => longest > 20).length,
    longLetters: written.filter(({ words }) => words > 200).length,
    words: spread(written.map(({ words }) => words)),
    readingEase: Object.fromEntries([
      ['all', easeOf()],
      ...letterKinds.map((kind) => [kind, easeOf(kind)] as const),
    ]),
    blocks: blocks.length,
    grammar: await grammarFindings(blocks),
  };
}

function measure(content: LetterContent, input: LetterInput) {
  const letter = writeLetter(content, input);
  const text = copyText(letter);
  return { kind: input.kind, text, ease: flesch(measured(text)), ...counts(letter) };
}

/** Labels, choices and ready sentences as bullets: a letter shows one of them only. */
function unused({ fields }: LetterContent): string[] {
  return Object.values(fields).flatMap(({ label, choices = [], samples = [] }) =>
    [...choices, ...samples].map(({ en }) => `- ${label.en}: ${en}`),
  );
}

function isPlain({ withGaps, longSentences, longLetters, grammar }: LettersReport): boolean {
  return withGaps + longSentences + longLetters + grammar.length === 0;
}

function printLetters(report: LettersReport): void {
  const { letters, withGaps, longSentences, longLetters, words, grammar } = report;
  console.log(`\n${letters} letters: every kind, category and request, on complete data`);
  console.log(`  with gaps ${withGaps}, with a sentence over 20 words ${longSentences}`);
  console.log(`  over 200 words ${longLetters}; words ${told(words)}`);
  console.log('  Flesch reading ease (lowest, median, highest)');
  console.table(report.readingEase);
  console.log(
    `  grammar (harper.js): ${grammar.length} findings in ${report.blocks} blocks of text`,
  );
  for (const { rule, at, message } of grammar) console.log(`    ${rule}: ${at}: ${message}`);
}

function told({ lowest, median, highest }: Spread): string {
  return `${lowest} to ${highest}, median ${median}`;
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const round = (value: number | undefined) => Number((value ?? 0).toFixed(1));
  return {
    lowest: round(sorted[0]),
    median: round(sorted[Math.floor(sorted.length / 2)]),
    highest: round(sorted.at(-1)),
  };
}
