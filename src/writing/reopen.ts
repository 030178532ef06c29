import type { Both, LetterKind } from './types.ts';

/** No way through the table asks more. */
export const mostQuestions = 5;

/** What a leaf comes to: the answer to “reopen or new?” in a word. */
export const verdicts = ['reopen', 'same', 'page', 'new', 'wait'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Answer extends Both {
  id: string;
  /** The id of a question or of a leaf. */
  to: string;
}

export interface Question extends Both {
  id: string;
  hint?: Both | undefined;
  answers: readonly Answer[];
}

export interface Leaf extends Both {
  id: string;
  verdict: Verdict;
  do: readonly Both[];
  /** Page labels of Seller Central, or a route of content/categories.yml. */
  where: Both | { route: string };
  /** The English to use with its meaning, or a phrase of content/phrases.yml. */
  line: Both | { phrase: string };
  /** The letter that /write/ begins with; none where another page is answered. */
  kind?: LetterKind | undefined;
  category?: string | undefined;
  guide: string;
  facts: readonly string[];
}

/** content/reopen-or-new.yml: questions that lead to questions or leaves. */
export interface ReopenTable {
  /** The id of the first question. */
  first: string;
  questions: readonly Question[];
  leaves: readonly Leaf[];
}

/** An answer that was given, and the address of the question it was given to. */
export interface Given {
  question: Question;
  answer: Answer;
  address: string;
}

/** Where some answers lead. */
export type Step = {
  /** Ids of the answers so far, joined by dots: the way within a leaf's page. */
  way: string;
  given: readonly Given[];
  /** Below /reopen-or-new/, without slashes at its ends; empty for the first question. */
  address: string;
} & (
  | { question: Question; next: readonly { answer: Answer; address: string; way?: string }[] }
  | { leaf: Leaf }
);

/**
 * Follows answers through the table.
 * @param answers Ids of answers, from the first question on.
 * @returns Null when a question has no such answer, or answers go on behind a leaf.
 */
export function walk(table: ReopenTable, answers: readonly string[]): Step | null {
  const given: Given[] = [];
  let at = table.first;
  for (const [n, id] of answers.entries()) {
    const question = questionOf(table, at);
    const answer = question?.answers.find((one) => one.id === id);
    if (!question || !answer) return null;
    given.push({ question, answer, address: questionAddress(answers.slice(0, n)) });
    at = answer.to;
  }
  const way = answers.join('.');
  const leaf = table.leaves.find(({ id }) => id === at);
  if (leaf) return { way, given, address: leaf.id, leaf };
  const question = questionOf(table, at);
  if (!question) return null;
  const next = question.answers.map((answer) => nextOf(table, answers, answer));
  return { way, given, address: questionAddress(answers), question, next };
}

/** Every step that answers can lead to, the first question first. A leaf stands once for each way. */
export function everyStep(table: ReopenTable, answers: readonly string[] = []): Step[] {
  const step = walk(table, answers);
  if (!step || answers.length > mostQuestions) return [];
  if ('leaf' in step) return [step];
  return [step, ...step.question.answers.flatMap(({ id }) => everyStep(table, [...answers, id]))];
}

/** The most questions that can still follow this one. */
export function questionsAfter(table: ReopenTable, question: Question, deepest = 20): number {
  const following = question.answers.flatMap(({ to }) => questionOf(table, to) ?? []);
  if (following.length === 0 || deepest === 0) return 0;
  return 1 + Math.max(...following.map((one) => questionsAfter(table, one, deepest - 1)));
}

const questionOf = ({ questions }: ReopenTable, id: string) =>
  questions.find((question) => question.id === id);

/** A question's address says which answers led to it; a leaf's is short, to be passed on. */
const questionAddress = (answers: readonly string[]) =>
  answers.length === 0 ? '' : ['q', ...answers].join('/');

function nextOf(table: ReopenTable, answers: readonly string[], answer: Answer) {
  const after = [...answers, answer.id];
  if (questionOf(table, answer.to)) return { answer, address: questionAddress(after) };
  return { answer, address: answer.to, way: after.join('.') };
}
