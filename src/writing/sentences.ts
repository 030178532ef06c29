import { voiceOf } from './quoted.ts';

/** What a sentence is in a letter. `label` is “Marketplace: US”; `said` is running text. */
export type SentenceRole =
  'subject' | 'greeting' | 'heading' | 'label' | 'bullet' | 'said' | 'closing';

export interface Sentence {
  /** In UTF-16 units of the letter. */
  start: number;
  end: number;
  /** The words, with quoted text and what stands behind “>” blanked to `_`. */
  text: string;
  role: SentenceRole;
  /** A placeholder and a quotation count as one word. */
  words: number;
}

const bullet = /^[ \t]*(?:[-*•·–—‣]+|\(?[0-9]{1,2}[.)、]|\(?[a-z]\))[ \t]+/i;
const greeting =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern)\b(?!.*, ?(?:our|my|the|we|i|please|pls|your|it|this|can|could)\b)[^.!?\n]{0,40}[,.!:，]?$/i;
const closing =
  /^(?:(?:best|kind|warm|many) (?:regards|wishes|thanks)|regards|sincerely|yours \w+|thanks|thank you|cheers)(?: (?:in advance|very much|so much|a lot|and regards|again|all))?[,.!]?$/i;
const subject = /^(?:subject|title|topic|re)[ \t]*[:：]/i;
const label = /^[A-Z][A-Za-z0-9 /()#-]{1,30}[:：][ \t]*\S/;
const mostWordsOfLabel = 9;
const mostWordsOfHeading = 6;

/** Abbreviations that no sentence ends with. */
const neverLast = new Set('req mr mrs ms dr vs approx e.g i.e fig incl excl resp cf'.split(' '));
/** Abbreviations of which a number is the rest. */
const beforeNumber = new Set(
  'no nos nr ref qty tel est jan feb mar apr jun jul aug sep sept oct nov dec p pp'.split(' '),
);
/** Abbreviations that end a sentence only before a new one. */
const sometimesLast = new Set('etc inc ltd co corp a.m p.m u.s u.k st pcs dept'.split(' '));
const ends = /[.!?。！？]+["'”’)\]]*(?=\s|$)|[。！？]+|(?<=[a-z]{2})[.!?](?=[A-Z][a-z])/g;

/**
 * The sentences of a letter, in order. Knows bullets, labels, headings, greetings, lines broken by
 * a mail program, decimals and abbreviations; what lies behind “>” belongs to no sentence.
 */
export function sentencesOf(text: string, voice: string = voiceOf(text)): Sentence[] {
  const found: Sentence[] = [];
  for (const block of blocksOf(voice)) {
    for (const span of split(voice, block)) {
      const said = voice.slice(span.start, span.end);
      const words = wordCount(said);
      if (words > 0) found.push({ ...span, text: said, words, role: roleOf(said, words, block) });
    }
  }
  return found;
}

/** How many words a text has; a placeholder `[…]` is one. */
export function wordCount(text: string): number {
  const tokens = text.replace(/\[[^[\]\n]{1,80}\]/g, 'x').match(/\S+/g) ?? [];
  return tokens.filter((one) => /[\p{L}\p{N}_]/u.test(one)).length;
}

interface Block {
  start: number;
  end: number;
  bulleted: boolean;
}

/** Lines; one that a mail program broke goes on in the next. */
function blocksOf(voice: string): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const { 0: line, index } of voice.matchAll(/[^\n\r]+/g)) {
    const mark = bullet.exec(line)?.[0] ?? '';
    const start = index + Math.max(mark.length, line.search(/\S|$/));
    const end = index + line.trimEnd().length;
    const last = blocks.at(-1);
    const near = last !== undefined && !/\n\s*\n/.test(voice.slice(last.end, start));
    if (open && near && mark === '' && /^\s*[a-z(]/.test(line)) last.end = end;
    else if (start < end) blocks.push({ start, end, bulleted: mark !== '' });
    const trimmed = line.trim();
    open = trimmed !== '' && !/[.!?:;。！？：；]$/.test(trimmed) && !greeting.test(trimmed);
  }
  return blocks;
}

function split(voice: string, { start, end }: Block): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const block = voice.slice(start, end);
  let from = 0;
  for (const { 0: mark, index } of block.matchAll(ends)) {
    const to = index + mark.length;
    if (mark.startsWith('.') && !endsSentence(block, from, index, to)) continue;
    spans.push({ start: start + from, end: start + to });
    from = to;
    while (/\s/.test(block.charAt(from))) from += 1;
  }
  if (from < block.length) spans.push({ start: start + from, end });
  return spans;
}

function endsSentence(block: string, from: number, dot: number, to: number): boolean {
  const before = block.slice(Math.max(from, dot - 12), dot);
  const word = (/[A-Za-z.]+$/.exec(before)?.[0] ?? '').toLowerCase();
  const after = block.slice(to, to + 24).trimStart();
  if (neverLast.has(word)) return false;
  if (beforeNumber.has(word) && /^[#[0-9]/.test(after)) return false;
  if (sometimesLast.has(word)) return after === '' || /^(?:[A-Z][a-z]|I )/.test(after);
  return dot - from > 3 || !/^\s*[0-9]{1,2}$/.test(block.slice(from, dot));
}

function roleOf(said: string, words: number, { bulleted }: Block): SentenceRole {
  if (subject.test(said)) return 'subject';
  if (greeting.test(said) && words <= 8) return 'greeting';
  if (closing.test(said)) return 'closing';
  if (/[:：]$/.test(said) && words <= mostWordsOfHeading) return 'heading';
  if (bulleted) return 'bullet';
  return label.test(said) && words <= mostWordsOfLabel ? 'label' : 'said';
}
