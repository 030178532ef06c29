import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareOn } from './search/compare.ts';
import { developmentQuality } from './search/development.ts';
import { keep, machine } from './search/results.ts';
import { notBuilt } from './search/server.ts';
import { NoSet } from './search/set.ts';
import { speedAt } from './search/speed.ts';

const help = `How good and how fast the search is. After \`npm run bench -- search\`:

  (nothing)              the questions of tests/eval on the content alone and with 10,000 stories,
                         then the speed with 10,000 stories
  SET.jsonl …            those questions only; --stories N, --database file:…, --missed
  FOLDER …               docs.jsonl {id, title, text}, queries.jsonl {id, text}, qrels.tsv: KaiCase
                         beside Pagefind, MiniSearch and SQLite's FTS5 on the same documents;
                         --http asks the built server, --pagefind-queries N (100), --missed
  --speed 10000,100000   the built server with so many stories, and the peers beside it up to
                         100,000 (--peers-up-to N); --seconds N that each load lasts (10)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    database: { type: 'string' },
    stories: { type: 'string' },
    missed: { type: 'boolean', default: false },
    http: { type: 'boolean', default: false },
    'pagefind-queries': { type: 'string', default: '100' },
    speed: { type: 'string' },
    seconds: { type: 'string', default: '10' },
    'peers-up-to': { type: 'string', default: '100000' },
  },
});
const { missed, http, database } = values;

if (values.help) console.log(help);
else {
  const wrong = faults();
  if (wrong.length > 0) refuse(wrong.join('\n'), 2);
  else await measureAsked();
}

/** What of the options can't be used, one line each. */
function faults(): string[] {
  const paths = positionals.filter((path) => !existsSync(path));
  const numbers = (
    ['stories', 'pagefind-queries', 'speed', 'seconds', 'peers-up-to'] as const
  ).filter((name) => !/^\d+(?:,\d+)*$/.test(values[name] ?? '0'));
  return [
    ...paths.map((path) => `There is no ${path}.`),
    ...numbers.map((name) => `--${name} takes a number, not "${values[name]}".`),
  ];
}

async function measureAsked(): Promise<void> {
  console.log(`npm run bench -- search ${process.argv.slice(2).join(' ')}\n${machine()}`);
  const folders = positionals.filter((path) => statSync(path).isDirectory());
  const sets = positionals.filter((path) => !folders.includes(path));
  const plain = positionals.length === 0 && values.speed === undefined;
  if (plain || sets.length > 0) await quality(sets);
  for (const folder of folders) await compare(folder);
  if (plain || values.speed !== undefined) await speed(values.speed ?? '10000', plain);
}

async function quality(files: string[]): Promise<void> {
  const sizes = database ? [0] : values.stories ? [Number(values.stories)] : [0, 10_000];
  const measured = [];
  for (const stories of sizes) {
    measured.push(await developmentQuality({ sets: files, stories, database, missed }));
  }
  keep('quality', { measured });
}

async function compare(folder: string): Promise<void> {
  try {
    const pagefindQuestions = Number(values['pagefind-queries']);
    keep(folder, await compareOn(folder, { http, pagefindQuestions, missed }));
  } catch (error) {
    if (error instanceof NoSet) refuse(error.message);
    else throw error;
  }
}

async function speed(sizes: string, optional: boolean): Promise<void> {
  if (notBuilt) return optional ? console.log(`\nNo speed: ${notBuilt}`) : refuse(notBuilt);
  for (const size of sizes.split(',').map(Number)) {
    const options = { seconds: Number(values.seconds), peersUpTo: Number(values['peers-up-to']) };
    keep(`speed ${size}`, await speedAt(size, options));
  }
}

function refuse(line: string, code = 1): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = code;
}
