import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reciprocalRank, recall } from './measure.ts';
import { peers } from './peers/all.ts';
import { pagefind } from './peers/pagefind.ts';
import { bigrams, trigrams } from './peers/words.ts';
import { readSet } from './set.ts';
import { fitted, importedSet } from './set-stories.ts';

function aFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaicase-set-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const documents = [
  { id: 'd1', title: '变体', text: '两款台灯被系统合并成一个变体，评论也混在一起。' },
  { id: 'd2', title: '', text: '退款' },
  {
    id: 'd3',
    title: 'Suppressed listing',
    text: 'The listing is suppressed since Monday morning.',
  },
];
const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const docs = lines(documents);
const queries = lines([
  { id: 'q1', text: '评论混在一起' },
  { id: 'q2', text: '没有答案' },
]);

test('A folder of questions is read with TREC columns and a line of names or without', () => {
  for (const qrels of [
    'q1\td1\t1\nq1\td3\t0',
    'query-id\tcorpus-id\tscore\nq1\t0\td1\t1',
    'q1 d1 1',
  ]) {
    const set = readSet(
      aFolder({ 'docs.jsonl': docs, 'queries.jsonl': queries, 'qrels.tsv': qrels }),
    );
    expect(set.documents).toEqual(documents);
    expect(set.questions.map(({ id, relevant }) => [id, [...relevant]])).toEqual([['q1', ['d1']]]);
    expect(set.unanswered).toBe(1);
  }
});

test('A folder that is no set is refused with a line that names what is missing', () => {
  expect(() => readSet(aFolder({ 'docs.jsonl': docs }))).toThrow(
    /no queries\.jsonl, no qrels\.tsv\.$/,
  );
  const files = { 'docs.jsonl': `${docs}\n{`, 'queries.jsonl': queries, 'qrels.tsv': 'q1\td1\t1' };
  expect(() => readSet(aFolder(files))).toThrow(/docs\.jsonl, line 4, is no JSON\.$/);
});

test('Documents of any length are imported as stories, cut ones counted', async () => {
  const long = { id: 'd4', title: '长'.repeat(81), text: '文'.repeat(20_001) };
  const { documents: fitting, cut } = fitted([...documents, long]);
  expect(cut).toBe(1);
  const { documentOf } = await importedSet(fitting);
  expect([...documentOf.values()].toSorted()).toEqual(['d1', 'd2', 'd3', 'd4']);
});

test('Recall is a share of the relevant documents, MRR one by the place of the first', () => {
  const relevant = new Set(['a', 'b']);
  expect(recall(['x', 'a', 'a', 'b'], relevant, 3)).toBe(0.5);
  expect(reciprocalRank(['x', 'a', 'b'], relevant)).toBe(0.5);
  expect(reciprocalRank(['x'], relevant)).toBe(0);
});

test('Peers are asked in bigrams of Han characters and in trigrams', () => {
  expect(bigrams('变体拆分ASIN，退')).toEqual(['变体', '体拆', '拆分', 'asin', '退']);
  expect(trigrams('变体拆分, ok')).toEqual(['变体拆', '体拆分']);
});

test.each(peers.filter((fill) => fill !== pagefind))('Peer %# finds a document', async (fill) => {
  const engine = await fill(documents);
  expect((await engine.ask('评论混在一起"*'))[0]).toBe('d1');
  await engine.close();
});
