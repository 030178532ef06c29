import { identifiers } from './identifiers.ts';
import type { LabelId } from './labels.ts';
import { masked, shadowOf, type Shadow } from './normalise.ts';
import type { Identifier, Verdict } from './pattern.ts';
import { recall, remember, type Known } from './recall.ts';

/** Something found. Offsets are UTF-16 units of the text given; `value` is the same for every spelling. */
export interface Found {
  start: number;
  end: number;
  label: LabelId;
  certain: boolean;
  numbered: boolean;
  value: string;
}

/** A reading of some words, before it is settled which readings stand. Offsets are in the shadow. */
export interface Candidate extends Found {
  verdict: Exclude<Verdict, 'no'>;
  rank: number;
}

/** A name found once beside its keyword is looked for everywhere. */
const namesSomebody: ReadonlySet<LabelId> = new Set(['PERSON', 'STORE', 'COMPANY']);

const patientPasses = 4;
const passes = 12;

/**
 * Everything to mask or to ask about, in text order, without overlaps.
 *
 * Masking one value can lay bare the next (`…IM0000000001IM0000000002`), so the search is repeated on
 * the masked shadow until nothing certain is left: redacting the result again changes nothing. After
 * a few passes a value takes the letters and digits it is glued to along, which bounds the work.
 *
 * `known` collects the values that only their keyword gave away; they are found again without it.
 */
export function findIdentifiers(text: string, known: Known): Found[] {
  const shadow = shadowOf(text);
  const found: Candidate[] = [];
  let words = shadow.text;
  for (let pass = 0; pass < passes; pass += 1) {
    const candidates = scan(words, known);
    const certain = settle(
      candidates.filter(({ verdict }) => verdict !== 'likely'),
      words.length,
    );
    if (certain.length === 0) {
      found.push(...settle(candidates, words.length));
      break;
    }
    const whole =
      pass < patientPasses
        ? certain
        : settle(
            certain.map((one) => unglue(one, words)),
            words.length,
          );
    found.push(...whole);
    words = blank(words, whole);
  }
  return found.map((one) => inInput(one, shadow)).toSorted((a, b) => a.start - b.start);
}

function scan(words: string, known: Known): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [rank, identifier] of identifiers.entries()) {
    for (const match of matchesOf(identifier.pattern, words)) {
      for (const [start, end] of places(identifier, match)) {
        const candidate = judge(identifier, rank, words, start, end);
        if (!candidate) continue;
        candidates.push(candidate);
        if (identifier.item || namesSomebody.has(identifier.label))
          remember(known, candidate, words);
      }
    }
  }
  return [...candidates, ...recall(known, words)];
}

/** As `matchAll`, without a copy of the pattern for every text: short texts are twice as fast. */
function matchesOf(pattern: RegExp, words: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** Where the value, or each value of a list, stands in a match. */
function places({ item }: Identifier, match: RegExpExecArray): (readonly [number, number])[] {
  const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
  if (!item) return [[start, end]];
  const values = [...match.input.slice(start, end).matchAll(item)];
  return values.map((one) => [start + one.index, start + one.index + one[0].length] as const);
}

const contextLength = 40;

function judge(
  { label, numbered, verdict, widen }: Identifier,
  rank: number,
  words: string,
  from: number,
  to: number,
): Candidate | undefined {
  const edges = widen ? widen(words, from, to) : ([from, to] as const);
  if (!edges) return undefined;
  const [start, end] = edges;
  const raw = words.slice(start, end);
  const value = raw.replace(/[^\p{L}\p{N}]+/gu, '').toUpperCase();
  if (value === '' || raw.includes(masked)) return undefined;
  const before = words.slice(Math.max(0, start - contextLength), start);
  const after = words.slice(end, end + contextLength);
  const ruling = typeof verdict === 'string' ? verdict : verdict(value, { raw, before, after });
  if (ruling === 'no') return undefined;
  const certain = ruling === 'certain';
  return { start, end, label, certain, numbered: numbered === true, value, verdict: ruling, rank };
}

const order = { keep: 0, certain: 1, likely: 2 } as const;

/** Which readings stand: public ones first, certain before likely, the longer, the table's order. */
function settle(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  const standing: Candidate[] = [];
  const byPreference = candidates.toSorted(
    (a, b) =>
      order[a.verdict] - order[b.verdict] ||
      b.end - b.start - (a.end - a.start) ||
      a.rank - b.rank ||
      a.start - b.start,
  );
  for (const one of byPreference) {
    if (taken.subarray(one.start, one.end).includes(1)) continue;
    taken.fill(1, one.start, one.end);
    if (one.verdict !== 'keep') standing.push(one);
  }
  return standing.toSorted((a, b) => a.start - b.start);
}

function blank(words: string, found: readonly Candidate[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of found) {
    result += words.slice(at, start) + masked.repeat(end - start);
    at = end;
  }
  return result + words.slice(at);
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
