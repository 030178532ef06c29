import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { misalignment } from '../../src/editing/alignment.ts';
import { contentErrors } from '../../src/editing/check-content.ts';
import { compareAll, recordOf } from '../../src/editing/freshness.ts';
import { pairsOf, readPages } from '../../src/editing/pages.ts';
import { readRecord } from '../../src/editing/pair-record.ts';

const root = process.cwd();

test('`npm run kaicase -- content check` finds no error', () => {
  expect(contentErrors(root)).toEqual([]);
});

test('every guide and example aligns', () => {
  const found = pairsOf(readPages(root)).flatMap((pair) => misalignment(pair) ?? []);
  expect(found).toEqual([]);
});

test('content/pairs.json is what `npm run kaicase -- content record` would write', () => {
  const [today, recorded] = [recordOf(compareAll(root)), readRecord(root)];
  const keys = new Set([...Object.keys(today), ...Object.keys(recorded)]);
  const outdated = [...keys].filter((key) => !isDeepStrictEqual(today[key], recorded[key]));
  expect(outdated).toEqual([]);
});
