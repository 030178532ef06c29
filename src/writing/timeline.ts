import { dateText } from './dates.ts';
import type { Both } from './types.ts';

/**
 * A timeline's lines in the order of their days, whatever the order in which they were typed. With a
 * day that can't be read all stay as they are: nobody knows its place.
 * @param lines Lines that may begin with a day, as `{day_1}: {event_1}`; others are left alone
 * @param typed By field
 */
export function inOrder(
  lines: readonly Both[],
  typed: Readonly<Record<string, string>>,
): readonly Both[] {
  const dayOf = ({ en }: Both) => (typed[/^\{(day_\d)\}/.exec(en)?.[1] ?? ''] ?? '').trim();
  if (!lines.every((line) => dateText(dayOf(line)))) return lines;
  return lines.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
