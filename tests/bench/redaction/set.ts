import { globSync, readFileSync, statSync } from 'node:fs';

/** A labelled stretch of a text. Offsets are UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  label: string;
  text: string;
}

/** One text of a labelled set; clean texts have no spans. */
export interface Row {
  id: string;
  adversarial: boolean;
  text: string;
  spans: Span[];
}

/** The files meant by the arguments: files, folders of `redaction-*.jsonl`, or the development sets. */
export function setFiles(paths: readonly string[]): string[] {
  const files =
    paths.length > 0 ? paths.flatMap(filesIn) : globSync('tests/eval/redaction-*.jsonl');
  if (files.length === 0) throw new Error('No labelled set found. Give a .jsonl file or a folder.');
  return files.toSorted();
}

export function readSet(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The set as one text of so many characters, repeated as often as it takes. */
export function asOneText(rows: readonly Row[], length: number): string {
  const all = rows.map(({ text }) => text).join('\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

function filesIn(path: string): string[] {
  return statSync(path).isDirectory() ? globSync(`${path}/redaction-*.jsonl`) : [path];
}
