import type { Groups } from './groups.ts';
import { thanksFor } from './shapes.ts';
import { matterOf } from './words.ts';

/** Whether a reply thanks for a question about something that no request speaks of. */
export function thanksForAnother(
  said: readonly string[],
  requests: readonly string[],
  { meanings }: Groups,
): boolean {
  const wanted = requests.map((request) => matterOf(request, meanings));
  return said.some((text) => {
    const found = thanksFor.exec(text);
    const topic = matterOf(found?.[1] ?? found?.[2] ?? '', meanings);
    return [...topic.keys()].some(
      (term) => term.startsWith('#') && !wanted.some((one) => one.has(term)),
    );
  });
}
