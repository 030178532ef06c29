import { html, type Html } from '../page/html.ts';
import type { Span } from '../span.ts';

/** The id of the mark that begins where a place begins. */
export const markId = ({ start }: Pick<Span, 'start'>): string => `p-${start}`;

/** A text with its places marked. Where places lie over one another, each begins a mark of its own. */
export function markedView(text: string, spans: readonly Span[]): Html {
  return html`${segmentsOf(text, spans).map(({ start, end, isMarked }) => {
    const words = text.slice(start, end);
    return isMarked ? html`<mark id="${markId({ start })}">${words}</mark>` : html`${words}`;
  })}`;
}

/** The text cut at every beginning and end of a place. */
function segmentsOf(text: string, spans: readonly Span[]): (Span & { isMarked: boolean })[] {
  const change = new Map<number, number>();
  const add = (at: number, by: number) => change.set(at, (change.get(at) ?? 0) + by);
  for (const { start, end } of spans) {
    if (start >= end || end > text.length) continue;
    add(start, 1);
    add(end, -1);
  }
  const cuts = [...change.keys(), text.length].toSorted((one, other) => one - other);
  let from = 0;
  let depth = 0;
  return cuts.flatMap((cut) => {
    const segment = { start: from, end: cut, isMarked: depth > 0 };
    from = cut;
    depth += change.get(cut) ?? 0;
    return segment.start < segment.end ? [segment] : [];
  });
}

/** Where places lie after an edit; those that it touched are gone until the text is read again. */
export function movedWith(spans: readonly Span[], before: string, after: string): Span[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const by = after.length - before.length;
  return spans.flatMap(({ start, end }) => {
    if (end <= head) return [{ start, end }];
    return start >= before.length - tail ? [{ start: start + by, end: end + by }] : [];
  });
}
