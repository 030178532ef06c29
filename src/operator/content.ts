import { Command } from 'commander';
import { agree } from '../editing/agreed.ts';
import { misalignment } from '../editing/alignment.ts';
import { checkContent, lineOfFault, today } from '../editing/check-content.ts';
import { compareAll, recordOf, type ComparedDocument } from '../editing/freshness.ts';
import { recordFile, writeRecord } from '../editing/pair-record.ts';
import { ContentFaults } from '../library/faults.ts';
import { Refused } from './refused.ts';
import { say } from './say.ts';

/** `content check`, `content status`, `content record`: for editors; no database is asked. */
export function contentCommand(): Command {
  const content = new Command('content').description(
    'for editors: check the content, tell which language is newer, record that both agree',
  );
  content
    .command('check')
    .description('tell what is wrong in content/, by file and line; refused when there is an error')
    .action(check);
  content
    .command('status')
    .description('list what was changed in one language after the other')
    .action(status);
  content
    .command('record')
    .description(`write ${recordFile} anew; what is newer in one language stays so`)
    .option(
      '--agreed <place...>',
      'a slug, or file:line as status prints it, that is in step again',
    )
    .action(({ agreed = [] }: { agreed?: string[] }) => record(agreed));
  return content;
}

function check(): void {
  const faults = checkContent(process.cwd(), today());
  for (const fault of faults) say(lineOfFault(fault));
  const errors = faults.filter(({ level }) => level === 'error').length;
  const count = `${counted(errors, 'error')}, ${counted(faults.length - errors, 'warning')}`;
  if (errors > 0) throw new Refused(`${count}.`);
  say(`${count}.`);
}

function status(): void {
  const documents = compared();
  const stale = documents.flatMap(({ pair, said }) =>
    said.flatMap((one) => (one.stale ? [{ ...one, pair, stale: one.stale }] : [])),
  );
  for (const {
    pair,
    at,
    heading,
    lines,
    stale: { newer, since },
  } of stale) {
    const other = newer === 'zh' ? 'en' : 'zh';
    const place = typeof at === 'string' ? `head: ${at}` : `「${heading}」`;
    say(
      `${pair[other].file}:${lines[other]} ${place} ${names[newer]} is newer (line ${lines[newer]}), since ${since}`,
    );
  }
  const all = documents.reduce((sum, { said }) => sum + said.length, 0);
  say(
    `${counted(all - stale.length, 'pair')} in step, ${stale.length} not, in ${counted(documents.length, 'document')}.`,
  );
}

function record(places: readonly string[]): void {
  const { documents, unknown } = agree(compared(), places);
  if (unknown.length > 0) throw new Refused(`Nothing out of step at ${unknown.join(', ')}.`);
  writeRecord(process.cwd(), recordOf(documents));
  const pairs = documents.flatMap(({ said }) => said);
  const stale = pairs.filter((one) => one.stale !== null).length;
  say(
    `Recorded ${counted(pairs.length, 'pair')} in ${recordFile}; ${stale} of them are out of step.`,
  );
}

/** All documents. Pairs are counted off, so none can be compared in a document that doesn't align. */
function compared(): ComparedDocument[] {
  try {
    const documents = compareAll(process.cwd());
    const faults = documents.flatMap(({ pair }) => misalignment(pair) ?? []);
    if (faults.length > 0) throw new ContentFaults(faults);
    return documents;
  } catch (error) {
    if (error instanceof ContentFaults) throw new Refused(error.message);
    throw error;
  }
}

const names = { zh: 'Chinese', en: 'English' } as const;
const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
