import { isIdentifier, type IdentifierKind } from './identifiers.ts';
import type { Question } from './fields-for.ts';

/** An identifier that stands in a pasted text. */
export interface Found {
  kind: IdentifierKind;
  value: string;
}

/**
 * Where identifiers stand in running text. What other numbers look like, too, must be named before
 * it; the form, with its check digit, is judged by `isIdentifier`.
 */
const places: readonly [IdentifierKind, RegExp][] = [
  ['order', /(?<![\w-])(?:\d{3}|[A-Z]\d{2})-\d{7}-\d{7}(?![\w-])/g],
  ['shipment', /(?<![\w-])(?:FBA[A-Z0-9]{8,10}|STAR-[A-Z0-9]{8,14})(?![\w-])/g],
  ['fnsku', /(?<![\w-])X0[A-Z0-9]{8}(?![\w-])/g],
  ['asin', /(?<![\w-])B0[A-Z0-9]{8}(?![\w-])/g],
  ['asin', /(?<=\bASIN[：:\s]{1,3})\d{9}[\dX](?![\w-])/g],
  ['case', /(?<=\bcase(?:\s?(?:ID|No\.?|number|编号|号))?[：:#\s（(]{0,3})\d{9,12}(?![\w-])/gi],
  ['gtin', /(?<=\b(?:UPC|EAN|GTIN|JAN|ISBN)(?:[- ]?1[234])?[：:\s]{1,3})\d{8,14}(?!\w)/g],
];

/** Beyond this a pasted text is not read, in UTF-16 units. */
const longest = 20_000;

/** The identifiers of a pasted text: each once, in the order in which they stand there. */
export function identifiersIn(text: string): Found[] {
  const read = text.slice(0, longest);
  const found = places
    .flatMap(([kind, pattern]) =>
      [...read.matchAll(pattern)].map(({ 0: value, index }) => ({ kind, value, index })),
    )
    .filter(({ kind, value }) => isIdentifier(kind, value))
    .toSorted((one, other) => one.index - other.index);
  const keys = new Set<string>();
  return found.flatMap(({ kind, value }) => {
    const key = `${kind} ${value}`;
    if (keys.has(key)) return [];
    keys.add(key);
    return [{ kind, value }];
  });
}

/**
 * Which of the found identifiers go into which empty fields: the first ASIN into the first field
 * that takes one, and so on. By field id.
 */
export function prefill(
  questions: readonly Question[],
  found: readonly Found[],
  typed: Readonly<Record<string, string>>,
): Record<string, string> {
  const used = new Set(Object.values(typed));
  const into: Record<string, string> = {};
  for (const { field } of questions) {
    if ((typed[field.id] ?? '') !== '') continue;
    const one = found.find(({ kind, value }) => kind === field.kind && !used.has(value));
    if (!one) continue;
    used.add(one.value);
    into[field.id] = one.value;
  }
  return into;
}
