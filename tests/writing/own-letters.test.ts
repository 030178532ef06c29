import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { writing } from '../../src/library/writing.ts';
import { checkDraft } from '../../src/writing/checks/check-draft.ts';
import { phrases } from '../../src/writing/checks/phrases.ts';
import { copyText } from '../../src/writing/letter-text.ts';
import { writeLetter } from '../../src/writing/letter.ts';
import { everyInput } from './complete.ts';

test('every complete letter of ours passes every check of its kind', () => {
  const content = writing();
  const faults = everyInput(content).flatMap((input) => {
    const { kind, category, request, marketplace } = input;
    const text = copyText(writeLetter(content, input));
    return checkDraft(text, { kind, category, marketplace })
      .filter(({ ok }) => !ok)
      .map(({ id }) => `${kind} ${category}/${request}: ${id}`);
  });
  expect(faults).toEqual([]);
}, 60_000);

test('no choice that a seller can make is called shouting', () => {
  const { fields } = writing();
  const choices = Object.values(fields).flatMap(({ choices: some = [] }) => some);
  const capitals = choices.filter(({ en }) =>
    checkDraft(`Please check this: ${en}.`).some(({ id, ok }) => id === 'capitals' && !ok),
  );
  expect(capitals).toEqual([]);
});

test('what the checks quote is in the phrase book, word by word', () => {
  interface Phrase {
    id: string;
    zh: string;
    en: string;
  }
  const file = readFileSync('content/phrases.yml', 'utf8');
  const book = (parse(file) as { phrases: Phrase[] }).phrases;
  const quoted = Object.keys(phrases);
  expect(
    Object.fromEntries(
      book.filter(({ id }) => quoted.includes(id)).map(({ id, zh, en }) => [id, { zh, en }]),
    ),
  ).toEqual(phrases);
});
