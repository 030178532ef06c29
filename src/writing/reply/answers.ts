import { askedIn } from './asked.ts';
import { deedsOfSomebody } from './deeds.ts';
import { spanOf } from '../span.ts';
import { says, type Groups } from './groups.ts';
import { informed } from './informed.ts';
import {
  about,
  saidIn,
  shared,
  theirs,
  type Known,
  type Near,
  type Said,
  type Wanted,
} from './matching.ts';
import type { Sentence } from './sentences.ts';
import { settles } from './settled.ts';
import { hedged, passedOn, unchanged } from './shapes.ts';
import type { Finding } from './types.ts';
import { matterOf } from './words.ts';

/**
 * Which of the seller's requests the reply answers, with a yes, a no or what was asked.
 * @param requests Folded, as the sentences are.
 */
export function answeredIn(
  requests: readonly string[],
  sentences: readonly Sentence[],
  known: Known,
  groups: Groups,
): (Finding & { request: string })[] {
  const said = sentences
    .filter((sentence) => !echoes(sentence, groups))
    .map((sentence) => saidIn(sentence, known, groups));
  const wanted = requests.map((request) => ({
    asked: askedIn(request),
    text: request.toLowerCase(),
    matter: matterOf(request, groups.meanings),
    only: requests.length === 1,
  }));
  return requests.map((request, at) => ({
    request,
    ...answer(wanted[at]!, theirs(wanted, at, said), nobodys(wanted, at, said), known, groups),
  }));
}

function answer(
  wanted: Wanted,
  all: readonly Near[],
  others: readonly Said[],
  known: Known,
  groups: Groups,
): Finding {
  const near = all.filter(({ share }) => share >= about.perhaps);
  const answers = (one: Near) =>
    wanted.asked.question
      ? informed(wanted, one, known, groups) ||
        (!openQuestion(wanted) && settles(wanted, one, known, groups))
      : settles(wanted, one, known, groups);
  const direct = (wanted.only ? all : near).filter(answers);
  const found =
    direct.length > 0
      ? direct
      : wanted.asked.whether
        ? []
        : all.filter((one) => isOf(others, one) && answers(one));
  const because = (some: readonly Said[]) =>
    some.slice(0, 3).map(({ sentence }) => spanOf(sentence));
  const doubts = near.filter(({ sentence, ignorant }) => ignorant || doubtful(sentence));
  const most = Math.max(0, ...found.map(({ share }) => share));
  const doubt = doubts.find(({ share, ignorant }) => share > most || (share === most && !ignorant));
  if (doubt && !found.includes(doubt)) {
    const maybe = !doubt.ignorant && hedged.test(doubt.sentence.text);
    return { is: maybe ? null : false, because: because([doubt]) };
  }
  if (found.length > 0) return { is: true, because: because(found) };
  return { is: known.stances.size > 0 ? false : null, because: because(near) };
}

const doubtful = ({ text }: Sentence) => hedged.test(text) || unchanged.test(text);

/**
 * The sentences about no request; what was done may also be said where another request only asks
 * why it wasn’t.
 */
function nobodys(wanted: readonly Wanted[], at: number, said: readonly Said[]): Said[] {
  const { question } = wanted[at]!.asked;
  const rivals = wanted.filter(({ asked }, other) => other === at || question || !asked.question);
  return said.filter(({ matter }) =>
    rivals.every((one) => shared(one.matter, matter) < about.perhaps),
  );
}

const isOf = (some: readonly Said[], { sentence }: Said) =>
  some.some((one) => one.sentence === sentence);

/** A question that a mere deed or refusal doesn't answer. */
const openQuestion = ({ asked, only }: Wanted) =>
  asked.open && !asked.whether && !(asked.still && only);

/** A sentence that only repeats what the seller wrote, or sends them elsewhere. */
function echoes(sentence: Sentence, { group }: Groups): boolean {
  if (says(group.other_team, sentence)) return !passedOn.test(sentence.text);
  return (
    (says(group.restates, sentence) || says(group.repeated, sentence)) &&
    !says(group.solved, sentence) &&
    !says(group.refused, sentence) &&
    !(deedsOfSomebody(sentence.text) && !says(group.repeated, sentence))
  );
}
