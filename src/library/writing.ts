import { refuse, type ContentFault } from './faults.ts';
import { categoriesFile } from './shapes.ts';
import { kindFaults, requestFaults, usualFaults, type FaultAt } from './writing-checks.ts';
import type { LetterContent } from '../writing/letter-content.ts';
import * as shapes from './writing-shapes.ts';
import { readShaped } from './yaml-file.ts';

const requestsFile = 'content/requests.yml';

/**
 * Reads what the writer needs, below a project's root.
 * @throws ContentFaults, which name file, line and place.
 */
export function readWriting(root = process.cwd()): LetterContent {
  const fields = readShaped(root, 'content/letter-fields.yml', shapes.letterFieldsFile).data;
  const kinds = readShaped(root, 'content/letter-kinds.yml', shapes.letterKindsFile);
  refuse(told('content/letter-kinds.yml', kinds.lineOf, kindFaults(kinds.data, fields)));
  const requests = readRequests(root, fields);
  const misplaced = usualFaults(kinds.data, Object.keys(requests));
  refuse(told('content/letter-kinds.yml', kinds.lineOf, misplaced));
  const all = { ...fields, ...kinds.data.fields };
  return {
    fields: Object.fromEntries(Object.entries(all).map(([id, field]) => [id, { id, ...field }])),
    requests,
    kinds: kinds.data.kinds,
    words: kinds.data.words,
  };
}

/** The requests in the order of the categories; every category has its own. */
function readRequests(root: string, fields: shapes.LetterFields): shapes.Requests {
  const { categories } = readShaped(root, 'content/categories.yml', categoriesFile).data;
  const ids = categories.map(({ id }) => id);
  const { data, lineOf } = readShaped(root, requestsFile, shapes.requestsFile);
  const having = new Set(Object.keys(data));
  const faults = [
    ...[...having.difference(new Set(ids))].map((id) => ({
      path: [id],
      message: `unknown category ${id}`,
    })),
    ...[...new Set(ids).difference(having)].map((id) => ({
      path: [id],
      message: `missing category ${id}`,
    })),
    ...requestFaults(data, fields),
  ];
  refuse(told(requestsFile, lineOf, faults));
  return Object.fromEntries(ids.map((id) => [id, data[id]!]));
}

function told(
  file: string,
  lineOf: (path: FaultAt['path']) => number,
  faults: readonly FaultAt[],
): ContentFault[] {
  return faults.map(({ path, message }) => ({
    file,
    line: lineOf(path),
    message: `${path.map(String).join('.')}: ${message}.`,
  }));
}

const shared = globalThis as { [place: symbol]: LetterContent | undefined };
const place = Symbol.for('kaicase writing');

/** What the writer of this project needs, read once a process; see `library`. */
export function writing(): LetterContent {
  return (shared[place] ??= readWriting());
}
