import { ContentFaults } from '../library/faults.ts';
import { readLibrary } from '../library/library.ts';
import { readReopenTable } from '../library/reopen-or-new.ts';
import { replyPhrases } from '../library/reply-phrases.ts';
import { readWriting } from '../library/writing.ts';
import { rules } from './checks/rules.ts';
import { readCorpus, type Corpus } from './corpus.ts';
import type { Fault } from './faults.ts';

/** Everything that is wrong with a corpus, rule by rule, each by file and line. */
export function faultsIn(corpus: Corpus): Fault[] {
  return rules.flatMap(({ name, level, faults }) =>
    faults(corpus)
      .map((fault) => ({ ...fault, rule: name, level }))
      .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  );
}

/**
 * Reads content/ below a root and checks it. When the library or what the writer needs refuses to be
 * read, that alone is told, as rule `library`.
 * @param today `2026-11-23`
 */
export function checkContent(root: string, today: string): Fault[] {
  try {
    const library = readLibrary(root);
    const corpus = readCorpus(root, today, library);
    readWriting(root);
    readReopenTable(root, library);
    replyPhrases(root);
    return faultsIn(corpus);
  } catch (error) {
    if (!(error instanceof ContentFaults)) throw error;
    return error.faults.map((fault) => ({ ...fault, rule: 'library', level: 'error' }));
  }
}

/** A fault as the operator and the build print it. */
export const lineOfFault = ({ file, line, rule, level, message }: Fault): string =>
  `${file}:${line} ${level === 'warning' ? `${rule} (warning)` : rule} ${message}`;

/** What stops a build, a line each. */
export function contentErrors(root: string): string[] {
  return checkContent(root, today())
    .filter(({ level }) => level === 'error')
    .map(lineOfFault);
}

/** `2026-11-23`, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);
