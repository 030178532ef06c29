import { isDeepStrictEqual } from 'node:util';
import type { ContentFault } from '../library/faults.ts';
import type { ValuePath } from '../library/yaml-file.ts';
import type { Page } from './pages.ts';

/** What each language says in its own words. */
const translated = /^(?:title|description|takeaway|steps\.\d+\.text|changes\.\d+\.what)$/;
/** What a quote says in Chinese: only Chinese readers need it. */
const onlyChinese = /^steps\.\d+\.gloss$/;

/** The first value that isn't the same in both heads, or null. */
export function headDifference(zh: Page, en: Page): ContentFault | null {
  const path = differing(zh.head, en.head, []);
  if (!path) return null;
  const there = `${en.file}:${en.lineOf(path)}`;
  const message = `head: ${path.map(String).join('.')} isn’t the same as in ${there}.`;
  return { file: zh.file, line: zh.lineOf(path), message };
}

function differing(zh: unknown, en: unknown, path: ValuePath): ValuePath | null {
  const name = path.map(String).join('.');
  if (translated.test(name)) return typeof zh === typeof en ? null : path;
  if (onlyChinese.test(name)) return en === undefined ? null : path;
  if (!isHolder(zh) || !isHolder(en) || Array.isArray(zh) !== Array.isArray(en))
    return isDeepStrictEqual(zh, en) ? null : path;
  const keys = new Set([...Object.keys(zh), ...Object.keys(en)]);
  for (const key of keys) {
    const found = differing(zh[key], en[key], [...path, key]);
    if (found) return found;
  }
  return null;
}

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);
