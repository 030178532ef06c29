import type { ReplyReading } from '../../../src/writing/reply/types.ts';

/** A labelled reply of tests/eval/replies*.jsonl. */
export interface Labelled {
  id: string;
  lang: string;
  text: string;
  requests: string[];
  category: string | null;
  /** One a request. */
  answered: (boolean | null)[];
  template: boolean | null;
  documents: string[];
  deadlines: string[];
  closed: boolean | null;
  next: string;
}

export const findings = [
  'language',
  'category',
  'template',
  'answered',
  'documents',
  'deadlines',
  'closed',
  'next',
] as const;
type Name = (typeof findings)[number];

export interface Outcome {
  right: Record<Name, boolean[]>;
  misses: string[];
  /** Deadlines whose words don't stand in the text at their place. */
  falseDeadlines: number;
  ms: number;
}

/** Compares a reading with its labels; a list is right when nothing is missing and nothing too much. */
export function score(label: Labelled, reading: ReplyReading, ms: number): Outcome {
  const misses: string[] = [];
  const note = (name: Name, right: boolean, is: unknown, wanted: unknown) => {
    if (!right) misses.push(`${name}: ${JSON.stringify(is)} ≠ ${JSON.stringify(wanted)}`);
    return right;
  };
  const same = (name: Name, is: unknown, wanted: unknown) => [
    note(name, is === wanted, is, wanted),
  ];
  const list = (name: Name, found: readonly { words: string }[], wanted: readonly string[]) => {
    const is = found.map(({ words }) => words);
    return [note(name, sameList(is, wanted), is, wanted)];
  };
  return {
    right: {
      language: same('language', reading.language, label.lang),
      category: same('category', reading.category.id, label.category),
      template: same('template', reading.template.is, label.template),
      answered: label.answered.map((wanted, at) => {
        const is = reading.answered[at]?.is;
        return note('answered', is === wanted, is, wanted);
      }),
      documents: list('documents', reading.documents, label.documents),
      deadlines: list('deadlines', reading.deadlines, label.deadlines),
      closed: same('closed', reading.closed.is, label.closed),
      next: same('next', reading.next.kind, label.next),
    },
    misses,
    falseDeadlines: reading.deadlines.filter(
      ({ words, start, end }) => label.text.slice(start, end) !== words,
    ).length,
    ms,
  };
}

/** Lists are the same when each entry meets one of the other: one's words stand in the other's. */
function sameList(found: readonly string[], wanted: readonly string[]): boolean {
  const meets = (one: string) => (other: string) => within(one, other) || within(other, one);
  return (
    wanted.every((one) => found.some(meets(one))) && found.every((one) => wanted.some(meets(one)))
  );
}

const plain = (text: string) => text.toLowerCase().replace(/s\b|\s/g, '');
const within = (one: string, other: string) => plain(other).includes(plain(one));
