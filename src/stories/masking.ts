import { applyRedactions, createRedactor, type Redaction } from '../redaction/redact.ts';
import { marksIn, markOf } from '../redaction/marks.ts';
import type { LabelId } from '../redaction/labels.ts';

/** What the author decided about words that a machine can't be sure of. Kept on the device only. */
export interface Choices {
  /** By `keyOf`: mask it, or keep it. */
  answers: Map<string, 'mask' | 'keep'>;
  /** Words that the author chose to mask wherever they stand. */
  own: Map<string, LabelId>;
}

/** How one value stands: `sure` can't be restored, `ask` waits for an answer. */
export type Standing = 'sure' | 'ask' | 'masked' | 'kept' | 'own';

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
  preview: Stretch[];
}

export interface Masking {
  texts: MaskedText[];
  /** Each value once: what is asked first, then in order of mention. */
  values: MaskedValue[];
}

interface Found extends Redaction {
  key: string;
  standing: Standing;
}

export const keyOf = (label: LabelId, value: string) => `${label} ${value}`;

/** Masks the texts of one story as the author decided. Pure; the server masks again what is certain. */
export function maskTexts(texts: readonly string[], { answers, own }: Choices): Masking {
  const redactor = createRedactor(texts);
  const values = new Map<string, MaskedValue>();
  const masked = texts.map((text): MaskedText => {
    const { redactions } = redactor.redact(text);
    const found = [...redactions.map((one) => judged(text, one, answers)), ...ownIn(text, own)];
    const standing = withoutOverlaps(found);
    for (const { key, label, standing: how, start, end } of standing) {
      if (!values.has(key)) {
        values.set(key, { key, label, standing: how, value: text.slice(start, end) });
      }
    }
    const hidden = standing.filter((one) => one.standing !== 'ask' && one.standing !== 'kept');
    return { sent: applyRedactions(text, hidden), preview: previewOf(text, standing) };
  });
  const rank = (one: MaskedValue) => (one.standing === 'ask' ? 0 : one.standing === 'kept' ? 2 : 1);
  return { texts: masked, values: [...values.values()].toSorted((a, b) => rank(a) - rank(b)) };
}

function judged(text: string, one: Redaction, answers: Choices['answers']): Found {
  const key = keyOf(one.label, text.slice(one.start, one.end));
  const answer = answers.get(key);
  const asked = answer === 'mask' ? 'masked' : answer === 'keep' ? 'kept' : 'ask';
  return { ...one, key, standing: one.certain ? 'sure' : asked };
}

/** Every place where the author's own words stand, outside the marks that are there already. */
function ownIn(text: string, own: Choices['own']): Found[] {
  const found: Found[] = [];
  const marks = own.size > 0 ? marksIn(text) : [];
  for (const [value, label] of own) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      if (marks.some(({ start, end }) => at < end && at + value.length > start)) continue;
      const place = { start: at, end: at + value.length, label, replacement: markOf(label) };
      found.push({ ...place, certain: false, key: keyOf(label, value), standing: 'own' });
    }
  }
  return found;
}

const strength: Record<Standing, number> = { sure: 0, own: 1, masked: 2, ask: 3, kept: 4 };

/** Of two that overlap the surer one stands. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const standing: Found[] = [];
  for (const one of found.toSorted((a, b) => strength[a.standing] - strength[b.standing])) {
    const free = standing.every(({ start, end }) => one.end <= start || one.start >= end);
    if (free) standing.push(one);
  }
  return standing.toSorted((a, b) => a.start - b.start);
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
