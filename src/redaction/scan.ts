import { identifiers } from './identifiers.ts';
import type { LabelId } from './labels.ts';
import { masked } from './normalise.ts';
import type { Identifier, Verdict } from './pattern.ts';
import { placeholder } from './words.ts';

/** Something found; `value` is the same for every spelling. */
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

/** Where a row of the table finds a value, not judged yet: its words begin at `from`, with the keyword. */
export interface Place {
  rank: number;
  from: number;
  start: number;
  end: number;
}

/** Who somebody is: asked about in what the other rows leave, save where a form's field names it. */
const namesSomebody: ReadonlySet<LabelId> = new Set(['PERSON', 'STORE', 'COMPANY', 'ADDRESS']);

interface Row {
  rank: number;
  pattern: RegExp;
  item: RegExp | undefined;
}

/** Without the flag `d`: indices of every group cost more than the search. */
const rows = identifiers.map(({ pattern, item, label }, rank) => ({
  rank,
  pattern: new RegExp(pattern.source, pattern.flags.replace('d', '')),
  item,
  label,
}));
const rowsThatMask = rows.filter(({ label }) => !namesSomebody.has(label));
const rowsThatAsk = rows.filter(({ label }) => namesSomebody.has(label));

/** Every place of the rows for numbers and addresses on the net, between two offsets, in the order of the table. */
export function placesToMask(words: string, first = 0, last = words.length): Place[] {
  return placesOf(rowsThatMask, words, first, last);
}

/** Every place of the rows for people, shops, firms and addresses. */
export function placesToAsk(words: string): Place[] {
  return placesOf(rowsThatAsk, words, 0, words.length);
}

function placesOf(of: readonly Row[], words: string, first: number, last: number): Place[] {
  const places: Place[] = [];
  const stretch = last - first === words.length ? words : words.slice(first, last);
  for (const { rank, pattern, item } of of) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
      const from = first + match.index;
      const end = from + match[0].length;
      const list = match[1] ?? match[0];
      const start = end - list.length;
      if (item) addItems(places, { rank, from, start, end }, list, item);
      else places.push({ rank, from, start, end });
      if (match[0] === '') pattern.lastIndex += 1;
    }
  }
  return places;
}

/** The keyword belongs to the first value of a list; the others are found beside it. */
function addItems(places: Place[], { rank, from, start }: Place, list: string, item: RegExp): void {
  for (const { 0: value, index } of list.matchAll(item)) {
    const begin = start + index;
    places.push({
      rank,
      from: index === 0 ? from : begin,
      start: begin,
      end: begin + value.length,
    });
  }
}

const contextLength = 40;

/** What the row thinks of the value that stands there; nothing where it is none. */
export function judge(place: Place, words: string): Candidate | undefined {
  const { label, numbered, verdict, widen } = identifiers[place.rank] as Identifier;
  const edges = widen ? widen(words, place.start, place.end) : ([place.start, place.end] as const);
  if (!edges) return undefined;
  const [start, end] = edges;
  const raw = words.slice(start, end);
  if (raw.includes(masked)) return undefined;
  if (namesSomebody.has(label) && placeholder.test(raw)) return undefined;
  const value = plainValue(raw);
  if (value === '') return undefined;
  const ruling =
    typeof verdict === 'string'
      ? verdict
      : verdict(value, {
          raw,
          before: words.slice(Math.max(0, start - contextLength), start),
          after: words.slice(end, end + contextLength),
        });
  if (ruling === 'no') return undefined;
  return {
    start,
    end,
    label,
    certain: ruling === 'certain',
    numbered: numbered === true,
    value,
    verdict: ruling,
    rank: place.rank,
  };
}

/** Letters and digits only, in capitals. */
function plainValue(raw: string): string {
  return (/^[A-Za-z0-9]+$/.test(raw) ? raw : raw.replace(/[^\p{L}\p{N}]+/gu, '')).toUpperCase();
}
