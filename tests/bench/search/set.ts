import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from './peers/peer.ts';

/** Questions to a collection of documents, and which of these answer them. */
export interface QuestionSet {
  documents: Document[];
  questions: { id: string; text: string; relevant: Set<string> }[];
  /** Questions left out: no document of the collection answers them. */
  unanswered: number;
}

/** A folder is no set of questions; the message is one line that names what is missing. */
export class NoSet extends Error {
  override name = 'NoSet';
}

const files = ['docs.jsonl', 'queries.jsonl', 'qrels.tsv'];

/**
 * Reads a folder of `docs.jsonl` {id, title, text}, `queries.jsonl` {id, text} and `qrels.tsv`
 * (question, document, relevance; TREC's column of zeros and a line of names may be there too).
 * @throws NoSet
 */
export function readSet(folder: string): QuestionSet {
  const missing = files.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new NoSet(`${folder} has no ${missing.join(', no ')}.`);
  const [docs, queries, qrels] = files.map((file) => join(folder, file)) as [
    string,
    string,
    string,
  ];
  const documents = rowsOf(docs).map((row, line) => ({
    id: idOf(row, docs, line),
    title: text(row, 'title'),
    text: text(row, 'text', 'contents', 'body'),
  }));
  const known = new Set(documents.map(({ id }) => id));
  const relevant = relevantOf(qrels, known);
  const asked = rowsOf(queries).map((row, line) => {
    const id = idOf(row, queries, line);
    return {
      id,
      text: text(row, 'text', 'query'),
      relevant: relevant.get(id) ?? new Set<string>(),
    };
  });
  const questions = asked.filter((one) => one.relevant.size > 0 && one.text.trim() !== '');
  if (documents.length === 0) throw new NoSet(`${docs} holds no document.`);
  if (questions.length === 0) {
    throw new NoSet(`${qrels} names no document of docs.jsonl for a question of queries.jsonl.`);
  }
  return { documents, questions, unanswered: asked.length - questions.length };
}

type Row = Record<string, unknown>;

function rowsOf(file: string): Row[] {
  return linesOf(file).map((line, at) => {
    try {
      return JSON.parse(line) as Row;
    } catch {
      throw new NoSet(`${file}, line ${at + 1}, is no JSON.`);
    }
  });
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

function idOf(row: Row, file: string, line: number): string {
  const id = text(row, 'id', '_id', 'docid');
  if (id === '') throw new NoSet(`${file}, line ${line + 1}, has no id.`);
  return id;
}

/** The first of these fields that is there. */
function text(row: Row, ...fields: string[]): string {
  const value = fields.map((field) => row[field]).find((one) => one !== undefined && one !== null);
  return value === undefined ? '' : String(value);
}

function relevantOf(file: string, known: ReadonlySet<string>): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of linesOf(file)) {
    const columns = line.split(/\t/).length > 1 ? line.split(/\t/) : line.trim().split(/\s+/);
    const [question = '', document = '', grade] =
      columns.length > 3 ? [columns[0], columns[2], columns[3]] : columns;
    if (!known.has(document) || Number(grade ?? 1) <= 0) continue;
    relevant.set(question, (relevant.get(question) ?? new Set()).add(document));
  }
  return relevant;
}
