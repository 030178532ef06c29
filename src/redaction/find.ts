import { identifiers } from './identifiers.ts';
import type { LabelId } from './labels.ts';
import { masked, shadowOf, type Shadow } from './normalise.ts';
import { recall, remember, type Known } from './recall.ts';
import {
  judge,
  placesToAsk,
  placesToMask,
  type Candidate,
  type Found,
  type Place,
} from './scan.ts';
import { settle } from './settle.ts';
import { laidBare } from './stale.ts';

export type { Candidate, Found } from './scan.ts';

/** A name found once beside its keyword is looked for everywhere; so is the shop's in its host. */
const namesSomebody: ReadonlySet<LabelId> = new Set(['PERSON', 'STORE', 'COMPANY', 'EMAIL', 'URL']);

const patientPasses = 4;
const passes = 12;

/**
 * Everything to mask or to ask about, in text order, without overlaps. Offsets are UTF-16 units of `text`.
 *
 * Masking one value can lay bare the next (`…IM0000000001IM0000000002`), so the search is repeated
 * around what was masked until nothing certain is left: redacting the result again changes nothing.
 * After a few passes a value takes the letters and digits it is glued to along, which bounds the work.
 * People, shops, firms and addresses are looked for once, in what is left: most of them are asked, and
 * those that a form's field names (收件人：) are masked.
 *
 * `known` collects the values that only their keyword gave away; they are found again without it.
 */
export function findIdentifiers(text: string, known: Known): Found[] {
  const shadow = shadowOf(text);
  const found: Candidate[] = [];
  let words = shadow.text;
  let places = placesToMask(words);
  for (let pass = 0; pass < passes; pass += 1) {
    const candidates = judgeAll(places, words, known);
    const certain = settle(
      [...candidates, ...recall(certainOnes(known), words)].filter(
        ({ verdict }) => verdict !== 'likely',
      ),
      words.length,
    );
    if (certain.length === 0) {
      candidates.push(...judgeAll(placesToAsk(words), words, known));
      found.push(...settle([...candidates, ...recall(known, words)], words.length));
      break;
    }
    const whole = pass < patientPasses ? certain : unglueAll(certain, words);
    found.push(...whole);
    const left = blank(words, whole);
    places = laidBare(places, whole, words, left);
    words = left;
  }
  return found.map((one) => inInput(one, shadow)).sort((a, b) => a.start - b.start);
}

function judgeAll(places: readonly Place[], words: string, known: Known): Candidate[] {
  const candidates: Candidate[] = [];
  for (const place of places) {
    const candidate = judge(place, words);
    if (!candidate) continue;
    candidates.push(candidate);
    if (identifiers[place.rank]?.item || namesSomebody.has(candidate.label))
      remember(known, candidate, words);
  }
  return candidates;
}

function certainOnes(known: Known): Known {
  return new Map([...known].filter(([, { certain }]) => certain));
}

function blank(words: string, found: readonly Candidate[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of found) {
    parts.push(words.slice(at, start), masked.repeat(end - start));
    at = end;
  }
  return parts.join('') + words.slice(at);
}

function unglueAll(certain: readonly Candidate[], words: string): Candidate[] {
  return settle(
    certain.map((one) => unglue(one, words)),
    words.length,
  );
}

function unglue(one: Candidate, words: string): Candidate {
  let { start, end } = one;
  while (/[A-Za-z0-9]/.test(words[start - 1] ?? '')) start -= 1;
  while (/[A-Za-z0-9]/.test(words[end] ?? '')) end += 1;
  return { ...one, start, end };
}

function inInput(found: Candidate, { from, to }: Shadow): Found {
  const { label, certain, numbered, value } = found;
  const start = from[found.start] ?? 0;
  const end = to[found.end - 1] ?? 0;
  return { start, end, label, certain, numbered, value };
}
