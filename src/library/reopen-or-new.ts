import { z } from 'zod';
import { tableFaults, type TableFault } from '../writing/reopen-faults.ts';
import { verdicts, type ReopenTable } from '../writing/reopen.ts';
import { letterKinds } from '../writing/types.ts';
import { refuse } from './faults.ts';
import { library, type LibraryContent } from './library.ts';
import { readShaped } from './yaml-file.ts';

const file = 'content/reopen-or-new.yml';
const both = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
/** Part of an address. `q` is the folder of the questions. */
const id = z.string().regex(/^(?!q$)[a-z0-9-]+$/);

const shape = z.strictObject({
  first: id,
  questions: z
    .array(
      both.extend({
        id,
        hint: both.optional(),
        answers: z.array(both.extend({ id, to: id })).min(2),
      }),
    )
    .min(1),
  leaves: z
    .array(
      both.extend({
        id,
        verdict: z.enum(verdicts),
        do: z.array(both).min(1).max(4),
        where: z.union([both, z.strictObject({ route: z.string() })]),
        line: z.union([both, z.strictObject({ phrase: z.string() })]),
        kind: z.enum(letterKinds).optional(),
        category: z.string().optional(),
        guide: z.string(),
        facts: z.array(z.string()).min(1),
      }),
    )
    .min(1),
});

/**
 * The decision table of /reopen-or-new/ below a project root.
 * @throws ContentFaults, which name file and line.
 */
export function readReopenTable(root: string, content: LibraryContent): ReopenTable {
  const { data, lineOf } = readShaped(root, file, shape);
  const faults = [...tableFaults(data), ...deadReferences(data, content), ...longSentences(data)];
  refuse(faults.map(({ path, message }) => ({ file, line: lineOf(path), message: `${message}.` })));
  return data;
}

let cached: ReopenTable | undefined;

/** The decision table of this project, read once. */
export function reopenTable(): ReopenTable {
  return (cached ??= readReopenTable(process.cwd(), library()));
}

function deadReferences(table: ReopenTable, content: LibraryContent): TableFault[] {
  const facts = new Set(content.facts.facts.map((fact) => fact.id));
  const phrases = new Set(content.phrases.phrases.map((phrase) => phrase.id));
  const isGuide = (slug: string) =>
    content.documents.some((one) => one.kind === 'guide' && one.slug === slug);
  return table.leaves.flatMap(({ id: leaf, where, line, category, guide, facts: used }, at) => {
    const unless = (holds: boolean, fault: string, ...path: (string | number)[]): TableFault[] =>
      holds ? [] : [{ path: ['leaves', at, ...path], message: `${leaf}: ${fault}` }];
    return [
      ...('route' in where
        ? unless(
            Object.hasOwn(content.routes, where.route),
            `unknown route ${where.route}`,
            'where',
          )
        : []),
      ...('phrase' in line
        ? unless(phrases.has(line.phrase), `unknown phrase ${line.phrase}`, 'line')
        : []),
      ...(category === undefined
        ? []
        : unless(
            content.category(category) !== undefined,
            `unknown category ${category}`,
            'category',
          )),
      ...unless(isGuide(guide), `unknown guide ${guide}`, 'guide'),
      ...used.flatMap((fact, n) => unless(facts.has(fact), `unknown fact ${fact}`, 'facts', n)),
    ];
  });
}

const mostWords = 20;

/** English to be sent has short sentences; a blank in brackets counts as one word. */
function longSentences({ leaves }: ReopenTable): TableFault[] {
  return leaves.flatMap(({ id: leaf, line }, at) => {
    if ('phrase' in line) return [];
    const sentences = line.en.replaceAll(/\[[^\]]*\]/g, 'BLANK').split(/(?<=[.?!])\s+/);
    return sentences
      .filter((sentence) => sentence.split(/\s+/).length > mostWords)
      .map(() => ({
        path: ['leaves', at, 'line', 'en'],
        message: `${leaf}: a sentence has more than ${mostWords} words`,
      }));
  });
}
