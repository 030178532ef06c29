import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { z } from 'zod';
import { library } from '../library/library.ts';
import { importStories, type Imported } from '../stories/importing.ts';
import { latestMonth } from '../stories/publication.ts';
import { readSubmission } from '../stories/submission.ts';
import { Refused } from './refused.ts';
import { say } from './say.ts';
import { withDatabase } from './with-database.ts';

const linesInABatch = 200;

type Line = { ok: true; story: Imported } | { ok: false; why: string };

/** `import`: one story a line. A bad line is named by number and stops nothing else. */
export function importCommand(): Command {
  return new Command('import')
    .description('take stories from a file, one JSON object a line')
    .argument('<file.jsonl>')
    .option('--publish', 'publish them at once instead of putting them into the queue', false)
    .action(importFile);
}

async function importFile(file: string, { publish }: { publish: boolean }): Promise<void> {
  await withDatabase(async (db) => {
    const now = new Date();
    let [added, known, refused, number] = [0, 0, 0, 0];
    let waiting: Imported[] = [];
    const store = async () => {
      // The same story twice in one batch: the later line counts.
      const unique = [...new Map(waiting.map((one) => [one.externalId, one])).values()];
      const done = await importStories(db, unique, { publish, now });
      [added, known, waiting] = [added + done.added, known + done.known, []];
    };
    for await (const text of linesOf(file)) {
      number += 1;
      if (text.trim() === '') continue;
      const line = readLine(text, now);
      if (line.ok) waiting.push(line.story);
      else {
        refused += 1;
        process.stderr.write(`line ${number}: ${line.why}\n`);
      }
      if (waiting.length >= linesInABatch) await store();
    }
    await store();
    say(`${added} new, ${known} known already, ${refused} refused.`);
    if (refused > 0) throw new Refused(`${refused} of ${number} lines were refused.`);
  });
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, 'utf8');
  try {
    yield* createInterface({ input, crlfDelay: Infinity });
  } catch (error) {
    throw new Refused(`${file} can't be read: ${(error as { code?: string }).code ?? 'unknown'}.`);
  }
}

const externalId = z.object({ externalId: z.string().trim().min(1).max(200) });

function readLine(text: string, now: Date): Line {
  const fields = parse(text);
  if (fields === undefined) return { ok: false, why: 'this is no JSON.' };
  const id = externalId.safeParse(fields);
  if (!id.success) return { ok: false, why: 'externalId is missing.' };
  const isCategory = (category: string) => library().category(category) !== undefined;
  const read = readSubmission(fields, { isCategory, thisMonth: latestMonth(now) });
  if (read.ok) return { ok: true, story: { ...id.data, submission: read.submission } };
  const faults = read.faults.map(({ field, code }) => `${field} ${code}`);
  return { ok: false, why: `${faults.join(', ')}.` };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
