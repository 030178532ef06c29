import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { library, readLibrary } from '../../src/library/library.ts';
import { readReopenTable, reopenTable } from '../../src/library/reopen-or-new.ts';
import {
  everyStep,
  mostQuestions,
  questionsAfter,
  walk,
  type ReopenTable,
} from '../../src/writing/reopen.ts';

const table = reopenTable();
const steps = everyStep(table);
const leafAt = (...answers: string[]) => {
  const step = walk(table, answers);
  return step && 'leaf' in step ? step.leaf.id : null;
};

describe('every way through the table', () => {
  test('ends in a leaf within five questions', () => {
    for (const step of steps) {
      expect(step.given.length, step.way).toBeLessThanOrEqual(mostQuestions);
      if (!('question' in step)) continue;
      for (const { id } of step.question.answers)
        expect(walk(table, [...step.given.map(({ answer }) => answer.id), id])).not.toBeNull();
    }
  });

  test('together they reach every question and every leaf', () => {
    const reached = new Set(
      steps.map((step) => ('leaf' in step ? step.leaf.id : step.question.id)),
    );
    const all = [...table.questions, ...table.leaves].map(({ id }) => id);
    expect([...reached].toSorted()).toEqual(all.toSorted());
  });

  test('a question has an address of its own, a leaf one for all ways', () => {
    const questions = steps.filter((step) => 'question' in step).map(({ address }) => address);
    expect(new Set(questions).size).toBe(questions.length);
    for (const step of steps) {
      if ('leaf' in step) expect(step.address).toBe(step.leaf.id);
      else
        for (const { address } of step.next)
          expect(steps.map((one) => one.address)).toContain(address);
    }
  });

  test('says how many questions can follow', () => {
    for (const step of steps) {
      if (!('question' in step)) continue;
      const behind = steps.filter((one) => one.way.startsWith(step.way));
      const deepest = Math.max(...behind.map((one) => one.given.length));
      expect(questionsAfter(table, step.question), step.way).toBe(deepest - step.given.length - 1);
    }
  });
});

describe('the answers lead where the contact rules say', () => {
  test.each([
    ['reopen', 'closed', 'unsolved', 'yes', 'no'],
    ['new-after-closed', 'closed', 'unsolved', 'no'],
    ['stop', 'closed', 'refused', 'no', 'yes'],
    ['status', 'open', 'silent', 'no'],
    ['duplicates', 'several'],
    ['claim-answer', 'none', 'a-to-z', 'asked'],
    ['inbound-wait', 'none', 'short', 'no'],
    ['new-urgent', 'none', 'other', 'yes'],
  ])('to %s', (leaf, ...answers) => {
    expect(leafAt(...answers)).toBe(leaf);
  });

  test('answers that the table does not know lead nowhere', () => {
    expect(walk(table, ['maybe'])).toBeNull();
    expect(walk(table, ['several', 'yes'])).toBeNull();
    expect(walk(table, ['none', 'toString'])).toBeNull();
  });

  test('each answer given names the address of its question', () => {
    const addresses = walk(table, ['closed', 'unsolved', 'no'])?.given.map((one) => one.address);
    expect(addresses).toEqual(['', 'q/closed', 'q/closed/unsolved']);
  });
});

test('of the cases already there, only one without a Reopen button leads to a new one', () => {
  const others = steps.filter(
    (step) => 'leaf' in step && step.leaf.verdict === 'new' && !step.way.startsWith('none.'),
  );
  expect(others.map(({ address }) => address)).toEqual(['new-after-closed']);
});

test('a table with a circle is walked to an end', () => {
  const yes = (to: string) => [{ id: 'yes', zh: '是', en: 'Yes', to }];
  const circle: ReopenTable = {
    first: 'a',
    questions: [
      { id: 'a', zh: '甲', en: 'A', answers: yes('b') },
      { id: 'b', zh: '乙', en: 'B', answers: yes('a') },
    ],
    leaves: [],
  };
  expect(everyStep(circle).length).toBe(mostQuestions + 1);
  expect(questionsAfter(circle, circle.questions[0]!, 9)).toBe(9);
});

describe('a table is refused, with its line,', () => {
  const root = mkdtempSync(join(tmpdir(), 'kaicase-reopen-'));
  const file = 'content/reopen-or-new.yml';
  const text = readFileSync(file, 'utf8');

  beforeAll(() => cpSync('content', join(root, 'content'), { recursive: true }));
  afterAll(() => rmSync(root, { recursive: true }));

  test.each([
    [
      'when an answer leads nowhere',
      'to: duplicates }',
      'to: nowhere }',
      'no question or leaf nowhere',
    ],
    [
      'when nothing leads to a leaf',
      'to: duplicates }',
      'to: reply }',
      'duplicates: no answer leads here',
    ],
    ['for a circle', 'to: thanks }', 'to: case }', 'a way asks more than 5 questions'],
    ['for an id that stands twice', '- id: topic', '- id: case', 'case: the id stands twice'],
    ['for an unknown fact', 'facts: [F33]', 'facts: [F99]', 'chargeback: unknown fact F99'],
    ['for an unknown phrase', 'phrase: P005', 'phrase: P999', 'inbound: unknown phrase P999'],
    ['for an unknown route', 'route: atoz', 'route: atox', 'claim-answer: unknown route atox'],
    ['for an unknown guide', 'guide: fba-claims', 'guide: fba', 'reimbursement: unknown guide fba'],
    ['for an unknown category', 'category: chargeback', 'category: cb', 'unknown category cb'],
    ['for an unknown kind of letter', 'kind: thanks', 'kind: hello', '.kind: Invalid option'],
    ['for a verdict of its own', 'verdict: same', 'verdict: maybe', 'leaves.0.verdict'],
    ['for a key too many', 'first: case', 'first: case\nextra: 1', 'Unrecognized key'],
    ['for a leaf that would hide the questions', '- id: duplicates', '- id: q', 'leaves.0.id'],
    [
      'for a sentence of 21 words',
      'I did not issue this refund.',
      'I did not issue this refund and I want to say this once more so that it is very clear now.',
      'safe-t: a sentence has more than 20 words',
    ],
  ])('%s', (_, from, to, fault) => {
    expect(text).toContain(from);
    writeFileSync(join(root, file), text.replace(from, to));
    expect(() => readReopenTable(root, library())).toThrow(fault);
    expect(() => readReopenTable(root, library())).toThrow(/^content\/reopen-or-new\.yml:\d+: /);
  });
});

test('every leaf rests on facts whose sources were read on a day', () => {
  const { facts, sources } = readLibrary();
  for (const leaf of table.leaves) {
    const cited = leaf.facts.flatMap(
      (id) => facts.facts.find((fact) => fact.id === id)?.sources ?? [],
    );
    expect(cited.length, leaf.id).toBeGreaterThan(0);
    for (const id of cited)
      expect(sources.sources.find((source) => source.id === id)?.checked).toBeInstanceOf(Date);
  }
});
