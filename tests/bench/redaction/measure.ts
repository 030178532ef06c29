import { groups } from './groups.ts';
import type { Row, Span } from './set.ts';

/** A stretch that a redactor would mask or ask about. */
export interface Hit {
  start: number;
  end: number;
  label: string;
  certain: boolean;
}

/** Anything that finds what to mask in a text. */
export interface Finder {
  name: string;
  find(text: string): readonly Hit[] | Promise<readonly Hit[]>;
}

export interface Tally {
  spans: number;
  found: number;
  certain: number;
  sameLabel: number;
}

export interface Quality {
  groups: Record<string, Tally>;
  labels: Record<string, Tally & { made: number; right: number }>;
  /** Of the hits on texts with spans: the share that overlaps a span. */
  precision: number;
  clean: { texts: number; masked: number; asked: number };
  misses: string[];
  falseHits: string[];
}

/** A span counts as found when any hit overlaps it, masked or asked, whatever its label. */
export async function qualityOf({ find }: Finder, rows: readonly Row[]): Promise<Quality> {
  const quality = emptyQuality();
  let right = 0;
  let made = 0;
  for (const row of rows) {
    const hits = await find(row.text);
    for (const span of row.spans) countSpan(quality, row, span, hits);
    for (const hit of hits) {
      const wanted = countHit(quality, row, hit);
      if (row.spans.length > 0) made += 1;
      if (wanted) right += 1;
    }
    if (row.spans.length === 0) countClean(quality, hits);
  }
  quality.precision = right / Math.max(1, made);
  return quality;
}

function emptyQuality(): Quality {
  return {
    groups: Object.fromEntries(Object.keys(groups).map((name) => [name, tally()])),
    labels: {},
    precision: 0,
    clean: { texts: 0, masked: 0, asked: 0 },
    misses: [],
    falseHits: [],
  };
}

function countSpan(quality: Quality, row: Row, span: Span, hits: readonly Hit[]): void {
  const over = hits.filter((one) => overlaps(span, one));
  const within = Object.entries(groups).filter(([, holds]) => holds(span, row));
  const tallies = [labelOf(quality, span.label), ...within.map(([name]) => quality.groups[name])];
  for (const one of tallies) {
    if (!one) continue;
    one.spans += 1;
    one.found += over.length > 0 ? 1 : 0;
    one.certain += over.some(({ certain }) => certain) ? 1 : 0;
    one.sameLabel += over.some(({ label }) => label === span.label) ? 1 : 0;
  }
  if (over.length === 0) quality.misses.push(`- ${row.id} ${span.label} ${span.text}`);
}

function countHit(quality: Quality, { id, text, spans }: Row, hit: Hit): boolean {
  const wanted = spans.some((span) => overlaps(span, hit));
  const label = labelOf(quality, hit.label);
  label.made += 1;
  label.right += wanted ? 1 : 0;
  if (!wanted) {
    const words = text.slice(hit.start, hit.end);
    quality.falseHits.push(`+ ${id} ${hit.label}${hit.certain ? '' : '?'} ${words}`);
  }
  return wanted;
}

function countClean({ clean }: Quality, hits: readonly Hit[]): void {
  clean.texts += 1;
  if (hits.some(({ certain }) => certain)) clean.masked += 1;
  else if (hits.length > 0) clean.asked += 1;
}

function labelOf({ labels }: Quality, label: string) {
  return (labels[label] ??= { ...tally(), made: 0, right: 0 });
}

const tally = (): Tally => ({ spans: 0, found: 0, certain: 0, sameLabel: 0 });
const overlaps = (span: Span, hit: Hit) => hit.start < span.end && hit.end > span.start;
