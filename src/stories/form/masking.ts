import { applyRedactions, createRedactor, type Redaction } from '../../redaction/redact.ts';
import { marksIn, markOf } from '../../redaction/marks.ts';
import type { LabelId } from '../../redaction/labels.ts';
import { findWords, type OwnWord } from '../../redaction/own-words.ts';
import { hasNoWords } from '../only-marks.ts';

/** What the author decided about words that a machine can't be sure of. Kept on the device only. */
export interface Choices {
  /** By `keyOf`: mask it, or keep it. */
  answers: Map<string, 'mask' | 'keep'>;
  /** Words that the author selected and masked wherever they stand in this story. */
  own: Map<string, LabelId>;
  /** Names that must never appear, in no story. */
  words: readonly OwnWord[];
}

/** How one value stands: `sure` and `word` can't be restored here, `ask` waits for an answer. */
export type Standing = 'sure' | 'word' | 'ask' | 'masked' | 'kept' | 'own';

/** One value in the list beside the preview, however often it occurs. */
export interface MaskedValue {
  key: string;
  value: string;
  label: LabelId;
  standing: Standing;
}

/** A stretch of a text in the preview. */
export type Stretch =
  | { kind: 'text'; text: string }
  | { kind: 'mask' | 'ask'; label: LabelId; number?: number; key: string };

export interface MaskedText {
  /** What is sent. */
  sent: string;
  /** What is sent where nobody was asked yet: what is asked is masked too. */
  cautious: string;
  preview: Stretch[];
  /** Nothing is left of it but marks. */
  onlyMarks: boolean;
}

export interface Masking {
  texts: MaskedText[];
  /** Each value once: what is asked first, then in order of mention. */
  values: MaskedValue[];
}

interface Found extends Redaction {
  key: string;
  value: string;
  standing: Standing;
}

export const keyOf = (label: LabelId, value: string) => `${label} ${value}`;

/** Masks the texts of one story as the author decided. Pure; the server masks again what is certain. */
export function maskTexts(texts: readonly string[], choices: Choices): Masking {
  const redactor = createRedactor(texts);
  const values = new Map<string, MaskedValue>();
  const masked = texts.map((text): MaskedText => {
    const judged = redactor.redact(text).redactions.map((one) => judge(text, one, choices.answers));
    const standing = withoutOverlaps(text, [...judged, ...ownIn(text, choices)]);
    for (const { key, label, standing: how, value } of standing) {
      if (!values.has(key)) values.set(key, { key, label, standing: how, value });
    }
    const cautious = standing.filter((one) => one.standing !== 'kept');
    const hidden = cautious.filter((one) => one.standing !== 'ask');
    const sent = applyRedactions(text, hidden);
    return {
      sent,
      cautious: applyRedactions(text, cautious),
      preview: previewOf(text, standing),
      onlyMarks: marksIn(sent).length > 0 && hasNoWords(sent),
    };
  });
  const rank = (one: MaskedValue) => (one.standing === 'ask' ? 0 : one.standing === 'kept' ? 2 : 1);
  return { texts: masked, values: [...values.values()].toSorted((a, b) => rank(a) - rank(b)) };
}

function judge(text: string, one: Redaction, answers: Choices['answers']): Found {
  const value = text.slice(one.start, one.end);
  const key = keyOf(one.label, value);
  const answer = answers.get(key);
  const asked = answer === 'mask' ? 'masked' : answer === 'keep' ? 'kept' : 'ask';
  return { ...one, key, value, standing: one.certain ? 'sure' : asked };
}

/** Every place where the author's own words stand, outside the marks that are there already. */
function ownIn(text: string, { own, words }: Choices): Found[] {
  const found = findWords(text, words).map(({ start, end, word }) =>
    ownAt(start, end, word.text, word.label, 'word'),
  );
  const marks = own.size > 0 ? marksIn(text) : [];
  for (const [value, label] of own) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      const end = at + value.length;
      if (marks.some((mark) => at < mark.end && end > mark.start)) continue;
      found.push(ownAt(at, end, value, label, 'own'));
    }
  }
  return found;
}

function ownAt(start: number, end: number, value: string, label: LabelId, standing: Standing) {
  const key = keyOf(label, value);
  return { start, end, label, value, key, standing, replacement: markOf(label), certain: false };
}

const strength: Record<Standing, number> = { sure: 0, masked: 1, word: 2, own: 3, ask: 4, kept: 5 };
const says = /[\p{L}\p{N}]/u;

/** Of two that overlap the surer one stands whole; the other stands for what it alone covers. */
function withoutOverlaps(text: string, found: readonly Found[]): Found[] {
  const taken = new Uint8Array(text.length);
  const standing: Found[] = [];
  const bySureness = found.toSorted(
    (a, b) => strength[a.standing] - strength[b.standing] || b.end - b.start - (a.end - a.start),
  );
  for (const one of bySureness) {
    for (const [start, end] of freeIn(taken, one)) {
      if (end - start < one.end - one.start && !says.test(text.slice(start, end))) continue;
      taken.fill(1, start, end);
      standing.push({ ...one, start, end });
    }
  }
  return standing.toSorted((a, b) => a.start - b.start);
}

function freeIn(taken: Uint8Array, { start, end }: Found): [number, number][] {
  const free: [number, number][] = [];
  for (let at = start; at < end; at += 1) {
    if (taken[at]) continue;
    const last = free.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else free.push([at, at + 1]);
  }
  return free;
}

function previewOf(text: string, found: readonly Found[]): Stretch[] {
  const parts: Stretch[] = [];
  let at = 0;
  const plain = (until: number) => parts.push(...withMarks(text.slice(at, until)));
  for (const { start, end, standing, label, replacement, key } of found) {
    if (standing === 'kept') continue;
    plain(start);
    const number = marksIn(replacement)[0]?.mark.number;
    const kind = standing === 'ask' ? 'ask' : 'mask';
    parts.push({ kind, label, key, ...(number === undefined ? {} : { number }) });
    at = end;
  }
  plain(text.length);
  return parts;
}

/** Text that may hold marks from an earlier visit or a copied story. */
function withMarks(text: string): Stretch[] {
  const parts: Stretch[] = [];
  let at = 0;
  for (const { start, end, mark } of marksIn(text)) {
    if (start > at) parts.push({ kind: 'text', text: text.slice(at, start) });
    const { label, number } = mark;
    const key = `mark ${text.slice(start, end)}`;
    parts.push({ kind: 'mask', label, key, ...(number === undefined ? {} : { number }) });
    at = end;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}
