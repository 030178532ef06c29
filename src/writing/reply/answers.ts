import { askedIn, type Asked } from './asked.ts';
import { placeIn, says, spanOf, type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import type { Stance, Stances } from './stance.ts';
import type { Finding } from './types.ts';
import { matterOf } from './words.ts';

/** What else is known of the reply when requests are matched. */
export interface Known {
  template: boolean | null;
  asksDocuments: readonly Sentence[];
  /** More is wanted, or another team decides: a “can’t” isn’t the last word. */
  open: boolean;
  elsewhere: boolean;
  stances: Stances;
}

/** Share of a request's matter that a sentence must say to be about it, and to surely be about it. */
const about = { perhaps: 0.2, surely: 0.4 };

const timeSaid =
  /\b\d+(?:\s?[-–to]+\s?\d+)?\s?(?:business |calendar |working )?(?:hours?|days?|weeks?)\b|\d{1,2}\s*月\s*\d{1,2}|\d+\s*(?:个)?(?:小时|天|工作日|周)|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b/i;

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
  const said = sentences.map((sentence) => ({
    sentence,
    stance: known.stances.get(sentence) ?? 'none',
    matter: matterOf(sentence.text, groups.meanings),
  }));
  return requests.map((request) => ({
    request,
    ...answer(request, said, known, groups, requests.length === 1),
  }));
}

interface Said {
  sentence: Sentence;
  stance: Stance;
  matter: ReadonlyMap<string, number>;
}

function answer(
  request: string,
  said: readonly Said[],
  known: Known,
  groups: Groups,
  only: boolean,
): Finding {
  const wanted = matterOf(request, groups.meanings);
  const asked = askedIn(request);
  const near = said
    .map((one) => ({ ...one, share: shared(wanted, one.matter) }))
    .filter(({ share, sentence }) => share >= about.perhaps && !echoes(sentence, groups));
  const because = (some: readonly Said[]) => some.map(({ sentence }) => spanOf(sentence));
  const whole =
    only || (asked.how && !known.template)
      ? said.filter(({ sentence }) => !echoes(sentence, groups))
      : [];
  const direct = [...near, ...whole].filter(
    (one) => answers(asked, one, known, groups) && (decides(one) || !stock(one.sentence, groups)),
  );
  if (direct.length > 0) return { is: true, because: because(firstOf(direct)) };
  if (!asked.question) return { is: false, because: because(firstOf(near)) };
  const close = near.filter(
    ({ share, stance, sentence }) =>
      share >= about.surely && informs.has(stance) && !says(groups.group.template, sentence),
  );
  const told = close.filter(({ sentence: { text } }) => /\d/.test(text));
  if (told.length > 0 && !known.template) return { is: true, because: because(firstOf(told)) };
  const open = close.length > 0 && !known.template && !known.elsewhere;
  return { is: open ? null : false, because: because(firstOf(open ? close : near)) };
}

/** A sentence that decides, however it is worded. */
const decides = ({ stance }: Said) => stance === 'solved' || stance === 'refused';

/** A sentence for anybody: stock, or topics to choose from. */
const stock = (sentence: Sentence, { group }: Groups) =>
  says(group.template, sentence) || says(group.menu, sentence);

const firstOf = (some: readonly Said[]) =>
  [...new Map(some.map((one) => [one.sentence, one])).values()].slice(0, 3);

/** A sentence and how much of the request it speaks of; without it, it stands for the whole. */
type Near = Said & { share?: number };

/** Stances of a sentence that may tell what was asked. */
const informs: ReadonlySet<Stance> = new Set(['none', 'reason', 'solved', 'refused']);

/** A sentence that only repeats what the seller wrote, or sends them elsewhere. */
function echoes(sentence: Sentence, { group }: Groups): boolean {
  if (says(group.other_team, sentence)) return true;
  return (
    (says(group.restates, sentence) || says(group.repeated, sentence)) &&
    !says(group.solved, sentence) &&
    !says(group.refused, sentence)
  );
}

/** Whether a sentence says what was asked. */
function answers(
  asked: Asked,
  { sentence, stance, share = 1 }: Near,
  known: Known,
  groups: Groups,
): boolean {
  const { group } = groups;
  const { text } = sentence;
  if (asked.document && namesRefused(sentence, stance, known, groups)) return true;
  if (stance === 'withheld' || says(group.repeated, sentence)) return false;
  if (asked.team && says(group.transferred, sentence)) return true;
  if (asked.whether && asked.question && share >= about.surely && affirms(sentence, groups))
    return true;
  if (asked.how && says(group.steps, sentence) && stance !== 'asks') return true;
  if (asked.which && stance !== 'deferred' && namesOne(sentence)) return true;
  if (asked.why && stance !== 'deferred' && givesReason(sentence, groups)) return true;
  if (asked.when && asked.question && timeSaid.test(text)) return true;
  if (
    asked.amount &&
    asked.question &&
    /\d/.test(text) &&
    stance !== 'deferred' &&
    stance !== 'asks'
  )
    return true;
  if (asked.whether && asked.question && share < about.surely) return false;
  if (asked.why || (asked.question && asked.when) || asked.document) return false;
  return stance === 'solved' || (stance === 'refused' && !known.open);
}

/** A reason that says more than “a policy”. */
export function givesReason(sentence: Sentence, { group }: Groups): boolean {
  return says(group.reason, sentence) && !says(group.vague, sentence);
}

/** Names something in quotation marks, as “which word …?” wants. */
const namesOne = ({ text }: Sentence) => /["“「『].{1,60}?["”」』]/.test(text);

/** “Yes”, “we received”, “is accepted”: what a “did you …?” wants to hear. */
function affirms(sentence: Sentence, { group }: Groups): boolean {
  return says(group.affirms, sentence) || says(group.received, sentence);
}

/** A sentence that asks for a document, or names one that was refused. */
function namesRefused(sentence: Sentence, stance: Stance, known: Known, { documents }: Groups) {
  if (known.asksDocuments.includes(sentence)) return true;
  return (stance === 'refused' || stance === 'reason') && placeIn(documents, sentence) >= 0;
}

/** The share of a request's weight that a sentence says too; one identifier is enough. */
function shared(wanted: ReadonlyMap<string, number>, said: ReadonlyMap<string, number>): number {
  let [both, all] = [0, 0];
  for (const [term, weight] of wanted) {
    all += weight;
    if (said.has(term)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}
