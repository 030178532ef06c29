import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readShaped } from '../library/yaml-file.ts';
import type { Language } from './pages.ts';

/** Two texts that say the same, by their hashes, and whether one of them has moved on. */
export interface RecordedPair extends Hashes {
  /** The language that was changed after the other. */
  newer?: Language | undefined;
  /** The day of that change: `2026-11-23`. */
  since?: string | undefined;
}

export interface Hashes {
  zh: string;
  en: string;
}

/** The pairs of each document, by `guides/slug`. */
export type PairRecord = Readonly<Record<string, readonly RecordedPair[]>>;

export const recordFile = 'content/pairs.json';

const hash = z.string().regex(/^[0-9a-f]{12}$/);
const shape = z.record(
  z.string(),
  z.array(
    z.strictObject({
      zh: hash,
      en: hash,
      newer: z.enum(['zh', 'en']).optional(),
      since: z.iso.date().optional(),
    }),
  ),
);

/** What was recorded last; nothing when there is no record yet. */
export function readRecord(root: string): PairRecord {
  return existsSync(join(root, recordFile)) ? readShaped(root, recordFile, shape).data : {};
}

/** The record as text: a line for each pair, so that a change reads well. */
export function recordText(record: PairRecord): string {
  const documents = Object.keys(record)
    .toSorted()
    .map((key) => {
      const lines = record[key]!.map((pair) => `    ${line(pair)}`);
      return `  ${JSON.stringify(key)}: [\n${lines.join(',\n')}\n  ]`;
    });
  return `{\n${documents.join(',\n')}\n}\n`;
}

export function writeRecord(root: string, record: PairRecord): void {
  writeFileSync(join(root, recordFile), recordText(record));
}

function line({ zh, en, newer, since }: RecordedPair): string {
  const said = Object.entries({ zh, en, newer, since }).filter(([, value]) => value !== undefined);
  return `{ ${said.map(([key, value]) => `"${key}": "${value}"`).join(', ')} }`;
}
