import { labelIds, labels, type LabelId } from './labels.ts';

/** A stretch of stored text: plain words, or the mark left where something was masked. */
export type Piece =
  { kind: 'text'; text: string } | { kind: 'mark'; label: LabelId; number?: number };

type Mark = Extract<Piece, { kind: 'mark' }>;

const byName = new Map<string, LabelId>(labelIds.map((id) => [labels[id].zh, id]));

/** Groups: the label's Chinese name, the number if any. Used through `marksIn` only. */
const markPattern = new RegExp(
  `\\[(${[...byName.keys()].join('|')})(?:-([1-9][0-9]{0,3}))?\\]`,
  'g',
);

/** The mark that replaces a value: `[订单号]`, or `[ASIN-1]` when numbered. */
export function markOf(label: LabelId, number?: number): string {
  return number === undefined ? `[${labels[label].zh}]` : `[${labels[label].zh}-${number}]`;
}

/** Every mark that stands in the text, in order, with its place in UTF-16 units. */
export function marksIn(text: string): { start: number; end: number; mark: Mark }[] {
  return [...text.matchAll(markPattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    mark: markFrom(found),
  }));
}

/** Split stored text at its marks, `[订单号]` or `[ASIN-1]`; anything else in brackets stays text. */
export function pieces(text: string): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  for (const { start, end, mark } of marksIn(text)) {
    if (start > at) parts.push({ kind: 'text', text: text.slice(at, start) });
    parts.push(mark);
    at = end;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/** What a reader sees in place of a mark: `ASIN-1`, `订单号`, `order ID`. */
export function markName(piece: Mark, locale: 'zh-CN' | 'en'): string {
  const name = labels[piece.label][locale === 'en' ? 'en' : 'zh'];
  return piece.number === undefined ? name : `${name}-${piece.number}`;
}

function markFrom(found: RegExpExecArray): Mark {
  const label = byName.get(found[1] ?? '') ?? 'ORDER_ID';
  return found[2] === undefined
    ? { kind: 'mark', label }
    : { kind: 'mark', label, number: Number(found[2]) };
}
