import { apart } from './category.ts';
import type { Groups } from './groups.ts';
import { thanksFor } from './shapes.ts';
import { about, shared } from './matching.ts';
import type { Sentence } from './sentences.ts';
import type { Finding } from './types.ts';
import { matterOf } from './words.ts';

/** Whether a reply that answers nothing is about another thing, or speaks of none that was asked about. */
export function topicOf(
  sentences: readonly Sentence[],
  requests: readonly string[],
  answered: readonly Finding[],
  groups: Groups,
): { otherTopic: boolean; strange: boolean } {
  const said = sentences.map(({ text }) => text);
  if (answered.length === 0 || answered.some(({ is }) => is !== false))
    return { otherTopic: false, strange: false };
  const unmet = answered.every(({ because }) => because.length === 0);
  return {
    otherTopic:
      (unmet && apart(said, requests, groups)) || thanksForAnother(said, requests, groups),
    strange: strangeTo(said, requests, groups),
  };
}

/** Whether a reply thanks for a question about something that no request speaks of. */
function thanksForAnother(
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
function strangeTo(
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
