import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuse, type ContentFault } from './faults.ts';
import { categoriesFile } from './shapes.ts';
import { kindFaults, requestFaults, type FaultAt } from './writing-checks.ts';
import type { LetterContent } from '../writing/letter-content.ts';
import * as shapes from './writing-shapes.ts';
import { readShaped } from './yaml-file.ts';

const whole = 'content/requests.yml';
/** What stands in for it while it is being written: categories may be missing then. */
const halves = ['content/requests-a.yml', 'content/requests-b.yml'];

/**
 * Reads what the writer needs, below a project's root.
 * @throws ContentFaults, which name file, line and place.
 */
export function readWriting(root = process.cwd()): LetterContent {
  const fields = readShaped(root, 'content/letter-fields.yml', shapes.letterFieldsFile).data;
  const kinds = readShaped(root, 'content/letter-kinds.yml', shapes.letterKindsFile);
  refuse(told('content/letter-kinds.yml', kinds.lineOf, kindFaults(kinds.data, fields)));
  const all = { ...fields, ...kinds.data.fields };
  return {
    fields: Object.fromEntries(Object.entries(all).map(([id, field]) => [id, { id, ...field }])),
    requests: readRequests(root, fields),
    kinds: kinds.data.kinds,
    words: kinds.data.words,
  };
}

/** The requests in the order of the categories; every category has its own. */
function readRequests(root: string, fields: shapes.LetterFields): shapes.Requests {
  const { categories } = readShaped(root, 'content/categories.yml', categoriesFile).data;
  const ids = categories.map(({ id }) => id);
  const isWhole =
    existsSync(join(root, whole)) || !halves.some((file) => existsSync(join(root, file)));
  const files = isWhole ? [whole] : halves.filter((file) => existsSync(join(root, file)));
  const read = files.map((file) => requestsIn(root, file, ids, fields, isWhole));
  const requests = Object.assign({}, ...read) as shapes.Requests;
  const known = ids.filter((id) => Object.hasOwn(requests, id));
  return Object.fromEntries(known.map((id) => [id, requests[id]!]));
}

function requestsIn(
  root: string,
  file: string,
  categories: readonly string[],
  fields: shapes.LetterFields,
  isWhole: boolean,
): shapes.Requests {
  const { data, lineOf } = readShaped(root, file, shapes.requestsFile);
  const unknown = Object.keys(data).filter((id) => !categories.includes(id));
  const missing = isWhole ? categories.filter((id) => !Object.hasOwn(data, id)) : [];
  const faults = [
    ...unknown.map((id) => ({ path: [id], message: `unknown category ${id}` })),
    ...missing.map((id) => ({ path: [id], message: `missing category ${id}` })),
    ...requestFaults(data, fields),
  ];
  refuse(told(file, lineOf, faults));
  return data;
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

let cached: LetterContent | undefined;

/** What the writer of this project needs, read once. */
export function writing(): LetterContent {
  return (cached ??= readWriting());
}
