import { placeIn, says, spanOf, type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import type { Stance, Stances } from './stance.ts';
import type { Finding } from './types.ts';
import { matterOf } from './words.ts';

/** What else is known of the reply when requests are matched. */
export interface Known {
  template: boolean | null;
  asksDocuments: readonly Sentence[];
  stances: Stances;
}

/** Share of a request's matter that a sentence must say to be about it, and to surely be about it. */
const about = { perhaps: 0.2, surely: 0.4 };

const asksWhy =
  /\b(?:why|reasons?|which (?:policy|part|rule|document|one)|what (?:is|was) (?:wrong|missing)|cause)\b|为什么|为何|原因|哪(?:条|份|个|一)|缺(?:什么|哪)|理由/i;
const asksDocument =
  /\b(?:which|what|name of the) (?:exact )?(?:documents?|files?|papers?|evidence)\b|(?:哪|什么)[^,。]{0,6}(?:文件|材料|资料|证据|单据)|缺(?:什么|哪)/i;
const asksWhen =
  /\b(?:when|how long|by what date|deadline|time ?line|time ?frame|date for)\b|什么时候|何时|多久|几天|时限|期限/i;
const asksAmount = /\b(?:how (?:many|much)|amount|calculation|quantity)\b|多少|金额|计算|数量/i;
const asksTeam =
  /\b(?:which team|transfer|route|forward|right team)\b|哪个(?:团队|部门)|转(?:给|到|接|交)/i;
const timeSaid =
  /\b\d+(?:\s?[-–to]+\s?\d+)?\s?(?:business |calendar |working )?(?:hours?|days?|weeks?)\b|\d{1,2}\s*月\s*\d{1,2}|\d+\s*(?:个)?(?:小时|天|工作日|周)|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

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
  const near = said
    .map((one) => ({ ...one, share: shared(wanted, one.matter) }))
    .filter(({ share, sentence }) => share >= about.perhaps && !echoes(sentence, groups));
  const because = (some: readonly Said[]) => some.map(({ sentence }) => spanOf(sentence));
  const named = asksDocument.test(request);
  const done = only ? said.filter(({ stance }) => stance === 'solved' || named) : [];
  const direct = [...near, ...done].filter(
    (one) => answers(request, one, known, groups) && !says(groups.group.template, one.sentence),
  );
  if (direct.length > 0) return { is: true, because: because(firstOf(direct)) };
  const close = near.filter(
    ({ share, stance, sentence }) =>
      share >= about.surely && informs.has(stance) && !says(groups.group.template, sentence),
  );
  const told = close.filter(({ sentence: { text } }) => /\d/.test(text));
  if (told.length > 0 && !known.template) return { is: true, because: because(firstOf(told)) };
  const open = close.length > 0 && !known.template;
  return { is: open ? null : false, because: because(firstOf(open ? close : near)) };
}

const firstOf = (some: readonly Said[]) =>
  [...new Map(some.map((one) => [one.sentence, one])).values()].slice(0, 3);

/** Stances of a sentence that may tell what was asked. */
const informs: ReadonlySet<Stance> = new Set(['none', 'reason', 'solved', 'refused']);

/** A sentence that only repeats what the seller wrote, or sends them elsewhere. */
function echoes(sentence: Sentence, { group }: Groups): boolean {
  if (says(group.other_team, sentence)) return true;
  return (
    says(group.restates, sentence) &&
    !says(group.solved, sentence) &&
    !says(group.refused, sentence)
  );
}

/** Whether a sentence near a request says what was asked. */
function answers(request: string, { sentence, stance }: Said, known: Known, groups: Groups) {
  const { text } = sentence;
  if (asksDocument.test(request) && namesRefused(sentence, stance, known, groups)) return true;
  if (stance === 'withheld') return false;
  if (asksWhy.test(request)) return stance !== 'deferred' && says(groups.group.reason, sentence);
  if (asksTeam.test(request) && says(groups.group.transferred, sentence)) return true;
  if (asksWhen.test(request)) return timeSaid.test(text);
  if (asksAmount.test(request) && /\d/.test(text) && stance !== 'deferred')
    return stance !== 'asks';
  return stance === 'solved' || stance === 'refused';
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
