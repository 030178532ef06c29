import { isOrdinaryWord } from './names/coined.ts';
import type { Candidate } from './scan.ts';

/** What a keyword or a context gave away, by its spelling in the shadow: found again without it. */
export type Known = Map<string, Candidate>;

/** Enough for any honest story, and it bounds the time of a hostile one. */
const mostKnown = 60;
const mostLoose = 12;

/** Keep a value in mind, unless it is so short that other words may hold it by chance. */
export function remember(known: Known, candidate: Candidate, words: string): void {
  if (candidate.verdict === 'keep') return;
  const raw = words.slice(candidate.start, candidate.end);
  const loose = looseOf(candidate, raw);
  if (loose) keepLoose(known, candidate, loose);
  if (candidate.label === 'EMAIL' || candidate.label === 'URL') return;
  if (candidate.label === 'PERSON') rememberParts(known, candidate, raw);
  const chinese = /^[\u4e00-\u9fff]+$/.test(raw);
  if (raw.length < (chinese ? 3 : 5)) return;
  if (known.size < mostKnown || known.has(raw)) known.set(raw, candidate);
}

/** A name in Latin letters is known by each of its words: Marcus Tillingham, later Tillingham. */
function rememberParts(known: Known, candidate: Candidate, raw: string): void {
  if (!/^[A-Z][a-z]+(?: [A-Z]\.?)?(?: [A-Z][a-z]+)+$/.test(raw)) return;
  for (const part of raw.split(' ')) {
    if (part.length < 5 || isOrdinaryWord(part.toLowerCase()) || known.size >= mostKnown) continue;
    if (!known.has(part)) known.set(part, { ...candidate, verdict: 'likely', certain: false });
  }
}

const publicHost =
  /^(?:amazon|gmail|googlemail|outlook|hotmail|yahoo|icloud|foxmail|163|126|qq|sina|sohu|aliyun|live|proton(?:mail)?|example|mail(?:box)?|google|facebook|instagram|youtube|tiktok|paypal|payoneer|github|dropbox|drive|docs|shop|store|support|service|official|help|sellercentral|alibaba|1688|taobao|weixin|wechat|shopify|myshopify|wordpress)$/;

/** The letters of a shop's name as they stand in a host or in the name itself. */
function looseOf({ label }: Candidate, raw: string): string | undefined {
  if (label === 'STORE') {
    const words = raw
      .replace(/([a-z])(?=[A-Z])/g, '$1 ')
      .toLowerCase()
      .split(/[^a-z0-9]+/);
    if (words.every((one) => isOrdinaryWord(one))) return undefined;
    const letters = raw.toLowerCase().replace(/[^a-z0-9]+/g, '');
    return /^[a-z0-9]{5,24}$/.test(letters) && !isOrdinaryWord(letters) ? letters : undefined;
  }
  if (label !== 'EMAIL' && label !== 'URL') return undefined;
  const host = /(?:@|\/\/|^)(?:www\.)?([A-Za-z0-9-]{5,30})\.[A-Za-z]{2,}/.exec(raw)?.[1];
  const letters = host?.toLowerCase().replace(/-/g, '');
  return letters && !publicHost.test(letters) && !isOrdinaryWord(letters) ? letters : undefined;
}

function keepLoose(known: Known, candidate: Candidate, letters: string): void {
  const key = `@${letters}`;
  if (known.has(key) || [...known.keys()].filter((one) => one[0] === '@').length >= mostLoose)
    return;
  known.set(key, {
    ...candidate,
    label: 'STORE',
    verdict: 'likely',
    certain: false,
    numbered: false,
  });
}

/** Every place where a known value stands as a word of its own. */
export function recall(known: Known, words: string): Candidate[] {
  const again: Candidate[] = [];
  for (const [raw, candidate] of known) {
    if (raw.startsWith('@')) {
      again.push(...looselyAgain(raw.slice(1), candidate, words));
      continue;
    }
    for (
      let start = words.indexOf(raw);
      start >= 0;
      start = words.indexOf(raw, start + raw.length)
    ) {
      const end = start + raw.length;
      if (standsAlone(words, start, end)) again.push({ ...candidate, start, end });
    }
  }
  return again;
}

/** kestrelcove is also Kestrel Cove, KESTREL-COVE, kestrelcove_us. */
function looselyAgain(letters: string, candidate: Candidate, words: string): Candidate[] {
  const pattern = new RegExp(`(?<![A-Za-z0-9])${[...letters].join("[ &'’_-]?")}`, 'gi');
  return [...words.matchAll(pattern)].flatMap(({ 0: raw, index }) => {
    const rest = /^[A-Za-z0-9_-]{0,24}/.exec(words.slice(index + raw.length))?.[0] ?? '';
    if (/^[a-z]{3}/.test(rest)) return [];
    return [{ ...candidate, start: index, end: index + raw.length }];
  });
}

function standsAlone(words: string, start: number, end: number): boolean {
  const joins = (at: number) => /[A-Za-z0-9]{2}/.test(words.slice(at - 1, at + 1));
  return !joins(start) && !joins(end);
}
