import type { Groups } from './groups.ts';
import { thanksFor } from './shapes.ts';
import { about, shared } from './matching.ts';
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

/** So many things make a topic. */
const enough = 3;

/** Whether a reply speaks of things, but in no sentence of what a request speaks of. */
export function strangeTo(
  said: readonly string[],
  requests: readonly string[],
  { meanings }: Groups,
): boolean {
  const matters = said.map((text) => matterOf(text, meanings));
  const things = new Set(
    matters.flatMap((one) => [...one.keys()]).filter((one) => one.startsWith('#')),
  );
  return (
    things.size >= enough &&
    requests
      .map((request) => matterOf(request, meanings))
      .every((wanted) => matters.every((one) => shared(wanted, one) < about.perhaps))
  );
}
