import type { Both } from '../types.ts';

/** Sentences of the phrase book (content/phrases.yml) that mend what a check found. */
const fromPhraseBook: Readonly<Record<string, readonly string[]>> = {
  request_present: ['P001', 'P004'],
  request_single: ['P002'],
  one_topic: ['P002'],
  marketplace: ['P003'],
  identifiers: ['P001', 'P006'],
  date_present: ['P003', 'P012'],
  tried: ['P022'],
  evidence_named: ['P009', 'P010'],
  evidence_numbered: ['P009'],
  result_expected: ['P004', 'P028'],
  not_resolved_said: ['P024', 'P027'],
  duplicate_case: ['P026'],
  letter_length: ['P015'],
  emotion: ['P043'],
  sarcasm: ['P017', 'P042'],
  threat: ['P039', 'P041'],
  promise: ['P064'],
  admission: ['P068', 'P069'],
  insider: ['P041'],
};

/** By check: the sentences that mend it. */
export type Phrases = Readonly<Record<string, readonly Both[]>>;

/** Takes the sentences that mend a fault out of the phrase book; ids that it lacks are left out. */
export function phrasesFor(book: readonly (Both & { id: string })[]): Phrases {
  const byId = new Map(book.map(({ id, zh, en }) => [id, { zh, en }]));
  const entries = Object.entries(fromPhraseBook).map(([check, ids]) => [
    check,
    ids.flatMap((id) => byId.get(id) ?? []),
  ]);
  return Object.fromEntries(entries) as Phrases;
}
