import { mostQuestions, questionsAfter, type ReopenTable } from './reopen.ts';

/** What is wrong in the table, and the way to it: keys and places in lists. */
export interface TableFault {
  path: readonly (string | number)[];
  message: string;
}

/** Where the table can't be walked: dead ends, circles, ways too long, parts that nothing leads to. */
export function tableFaults(table: ReopenTable): TableFault[] {
  return [...twice(table), ...deadEnds(table), ...tooLong(table), ...unreached(table)];
}

interface Entry {
  id: string;
  path: readonly (string | number)[];
}

const entriesOf = ({ questions, leaves }: ReopenTable): Entry[] => [
  ...questions.map(({ id }, at) => ({ id, path: ['questions', at] })),
  ...leaves.map(({ id }, at) => ({ id, path: ['leaves', at] })),
];

const answersOf = ({ questions }: ReopenTable) =>
  questions.flatMap((question, at) =>
    question.answers.map((answer, n) => ({
      question,
      answer,
      path: ['questions', at, 'answers', n] as const,
    })),
  );

function twice(table: ReopenTable): TableFault[] {
  const repeated = (entries: Entry[]) =>
    entries.filter(({ id }, at) => entries.findIndex((one) => one.id === id) < at);
  const answers = table.questions.flatMap((question) =>
    repeated(
      answersOf(table)
        .filter((one) => one.question === question)
        .map(({ answer, path }) => ({ id: answer.id, path })),
    ),
  );
  return [...repeated(entriesOf(table)), ...answers].map(({ id, path }) => ({
    path,
    message: `${id}: the id stands twice`,
  }));
}

function deadEnds(table: ReopenTable): TableFault[] {
  const known = new Set(entriesOf(table).map(({ id }) => id));
  const isQuestion = table.questions.some(({ id }) => id === table.first);
  return [
    ...(isQuestion ? [] : [{ path: ['first'], message: `no question ${table.first}` }]),
    ...answersOf(table)
      .filter(({ answer }) => !known.has(answer.to))
      .map(({ question, answer, path }) => ({
        path: [...path, 'to'],
        message: `${question.id}: no question or leaf ${answer.to}`,
      })),
  ];
}

/** A circle is a way without an end, so it is too long as well. */
function tooLong(table: ReopenTable): TableFault[] {
  const first = table.questions.find(({ id }) => id === table.first);
  const most = first ? 1 + questionsAfter(table, first, mostQuestions) : 0;
  if (most <= mostQuestions) return [];
  return [{ path: ['first'], message: `a way asks more than ${mostQuestions} questions` }];
}

function unreached(table: ReopenTable): TableFault[] {
  const reached = new Set([table.first, ...answersOf(table).map(({ answer }) => answer.to)]);
  return entriesOf(table)
    .filter(({ id }) => !reached.has(id))
    .map(({ id, path }) => ({ path, message: `${id}: no answer leads here` }));
}
