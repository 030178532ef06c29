/**
 * How long texts take that were made to cost time: 20,000 characters of one scrap, over and over. Run:
 * `node tests/bench/writing/hostile.ts`. CPU milliseconds, after a first run; exits with 1 when one
 * takes over a second.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { library } from '../../../src/library/library.ts';
import { replyPhrases } from '../../../src/library/reply-phrases.ts';
import { writing } from '../../../src/library/writing.ts';
import { checkDraft } from '../../../src/writing/checks/check-draft.ts';
import { identifiersIn } from '../../../src/writing/found.ts';
import { replyContent } from '../../../src/writing/reply/content.ts';
import { readReply } from '../../../src/writing/reply/read.ts';

const longest = 20_000;
const patience = 1000;
const content = replyContent(replyPhrases(), { ...library(), requests: writing().requests });
const requests = ['Please restore the listing.', '请退还费用。'];
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  checks: (text) => checkDraft(text),
  replies: (text) => readReply(text, { requests, content }),
  identifiers: identifiersIn,
};
const signs = [
  '"',
  '[ ',
  'A. ',
  'a@',
  '1-',
  '1 ',
  'a',
  '9',
  '\n',
  '. ',
  '。',
  '好。',
  '> ',
  'B0EXAMPL ',
];

/** Words of the labelled texts, each alone and with what follows it. */
const words = ['writing-drafts', 'replies'].flatMap((set) =>
  readFileSync(`tests/eval/${set}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text.split(/\s+/))
    .flatMap((all, at) =>
      [1, 2, 4].map(
        (n) =>
          `${all
            .slice(at % all.length)
            .slice(0, n)
            .join(' ')} `,
      ),
    ),
);
const scraps = [...new Set([...signs, ...words.filter((_, at) => at % 12 === 0)])];

const report = Object.entries(readers).map(([reader, read]) => {
  for (const scrap of scraps) read(scrap);
  const times = scraps.map((scrap) => ({ scrap, ms: cpuOf(() => read(repeated(scrap))) }));
  const sorted = times.toSorted((one, other) => other.ms - one.ms);
  return {
    reader,
    scraps: scraps.length,
    median: sorted[sorted.length >> 1]!.ms,
    slowest: sorted[0]!,
  };
});
console.table(
  report.map(({ slowest: { scrap, ms }, ...one }) => ({
    ...one,
    slowest: ms,
    of: JSON.stringify(scrap),
  })),
);
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/writing-hostile.json', `${JSON.stringify(report, null, 2)}\n`);
if (report.some(({ slowest }) => slowest.ms > patience)) process.exitCode = 1;

function repeated(scrap: string): string {
  return scrap.repeat(Math.ceil(longest / scrap.length)).slice(0, longest);
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1000);
}
