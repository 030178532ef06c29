import { labelIds, labels, type LabelId } from '../redaction/labels.ts';

const ids = new Map(labelIds.map((id) => [labels[id].zh, id]));

/** A redaction mark in stored text, such as `[订单号]` or `[ASIN-1]`. */
export const mark = new RegExp(`\\[(${[...ids.keys()].join('|')})(?:-\\d{1,4})?\\]`, 'gu');

/** The text with spaces in place of redaction marks: they say nothing about the problem. */
export function withoutMarks(text: string): string {
  return text.includes('[') ? text.replace(mark, (found) => ' '.repeat(found.length)) : text;
}

/** The labels of the redaction marks in a text, each once, in order of first mention. */
export function labelsIn(text: string): LabelId[] {
  const found = [...text.matchAll(mark)].map((one) => ids.get(one[1] ?? ''));
  return [...new Set(found)].filter((id) => id !== undefined);
}
