import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { z } from 'zod';
import { ContentFaults, refuse } from './faults.ts';

/** The way to a value: keys and places in lists. */
export type ValuePath = readonly PropertyKey[];

/** YAML as data that remembers where each value stands. */
export interface YamlText {
  data: unknown;
  /** The line of a value; of a missing one, the line of what should hold it. */
  lineOf: (path: ValuePath) => number;
}

/**
 * Reads YAML (or JSON, which is YAML).
 * @param file Its name for faults, from the project's root.
 * @param firstLine The line of the file that `text` begins on.
 * @throws ContentFaults when it can't be read.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  refuse(
    document.errors.map(({ pos, message }) => ({
      file,
      line: lineAt(pos[0]),
      message: `${message}.`,
    })),
  );
  const root: unknown = document.contents;
  return { data: document.toJS(), lineOf: (path) => lineAt(offsetOf(root, path)) };
}

/** A file of content/ in its shape. Each value that doesn't fit is a fault. */
export function readShaped<T extends z.ZodType>(
  root: string,
  file: string,
  shape: T,
): { data: z.infer<T>; lineOf: YamlText['lineOf'] } {
  const { data, lineOf } = readYaml(readFileSync(join(root, file), 'utf8'), file);
  const result = shape.safeParse(data);
  if (result.success) return { data: result.data, lineOf };
  throw new ContentFaults(
    result.error.issues.map(({ path, message }) => ({
      file,
      line: lineOf(path),
      message: `${path.map(String).join('.')}: ${message}.`,
    })),
  );
}

function offsetOf(root: unknown, path: ValuePath): number {
  let node = root;
  let offset = startOf(root);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      offset = startOf(item);
      node = item;
    } else break;
  }
  return offset;
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;
