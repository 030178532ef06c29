import type { Span } from '../span.ts';

/** A sentence of the folded text, its Latin letters in lower case. */
export interface Sentence extends Span {
  text: string;
  /** A line of a list: “- Invoice”, “2. Photos”. */
  item: boolean;
  /** Ends with a colon: what follows belongs to it. */
  opens: boolean;
}

/** What is longer than this is cut, so that a text without full stops stays quick. */
const longest = 600;
/** No answer has more; a text made to cost time is read so far. */
const most = 1000;
/** A line at least this long may have been broken by a mail program. */
const wrapped = 45;

const listMark =
  /^\s*(?:[-*•·▪●–—]|\(?\d{1,2}[.)、]|\(?[a-z][.)]|[①-⑳]|[（(][一二三四五六七八九十\d]+[)）])\s*/;
const quotedLine = /^\s*(?:>|\|)/;
/** From here on it is an older message, if something stands before it. */
const olderMessage =
  /^\s*(?:-{2,}.*(?:original|forwarded|previous|原始|转发|原邮件).*|_{8,}|on .{4,80} wrote:|(?:your|previous|original) (?:message|e-?mail|request|contact)s?:|在.{4,60}写道:|(?:您的|原|历史)(?:消息|邮件|来信|留言):)\s*$/i;
const ends = /[.!?](?=["')\]]*(?:\s|$))|。|[!?;；](?!\w)/g;
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|no|nos|vs|inc|ltd|co|mr|ms|mrs|dr|st|a\.m|p\.m|approx|est|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\d{1,2})\.$/i;

interface Line extends Span {
  text: string;
}

/**
 * Splits a folded text into sentences, 1,000 at most; what the answer quotes from an older message is
 * left out.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences = blocksOf(ownLines(text)).flatMap(({ start, end }) => split(text, start, end));
  return sentences.slice(0, most);
}

function ownLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let said = false;
  for (const line of text.split('\n')) {
    if (said && olderMessage.test(line)) break;
    const quoted = quotedLine.test(line);
    said ||= !quoted && line.trim() !== '';
    lines.push({ text: quoted ? '' : line, start: at, end: quoted ? at : at + line.length });
    at += line.length + 1;
  }
  return lines;
}

/** Lines that a mail program broke become one again. */
function blocksOf(lines: readonly Line[]): Span[] {
  const blocks: Span[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.text.trim() === '') before = undefined;
    else {
      if (last && before && continues(before.text, line.text)) last.end = line.end;
      else blocks.push({ start: line.start, end: line.end });
      before = line;
    }
  }
  return blocks;
}

function continues(before: string, line: string): boolean {
  if (before.length < wrapped || /[.!?。:;；]\s*$/.test(before) || listMark.test(line))
    return false;
  return /^\s*[\p{Ll}\p{sc=Han}"(\d]/u.test(line);
}

function split(text: string, from: number, to: number): Sentence[] {
  const block = text.slice(from, to);
  const mark = listMark.exec(block)?.[0].length ?? 0;
  const sentences: Sentence[] = [];
  let start = mark;
  const add = (end: number) => {
    for (let at = start, cut = at; at < end; at = cut) {
      cut = cutAt(block, Math.min(end, at + longest));
      const piece = trimmed(block, at, cut);
      if (!/[\p{L}\p{N}]/u.test(piece.text)) continue;
      sentences.push({
        text: piece.text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
        start: from + piece.start,
        end: from + piece.end,
        item: mark > 0,
        opens: piece.text.endsWith(':'),
      });
    }
    start = end;
  };
  for (const { index } of block.matchAll(ends)) {
    if (index < start || !endsHere(block, index)) continue;
    add(index + 1);
  }
  add(block.length);
  return sentences;
}

/** A place or the one before it, so that no character is cut in two. */
const cutAt = (block: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(block.slice(at - 1, at + 1)) ? at - 1 : at;

function endsHere(block: string, at: number): boolean {
  if (block[at] !== '.') return true;
  if (abbreviation.test(block.slice(Math.max(0, at - 8), at + 1))) return false;
  return !/^["')\]]*\s+\p{Ll}/u.test(block.slice(at + 1, at + 12));
}

function trimmed(block: string, from: number, to: number): Line {
  const piece = block.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const text = piece.trim();
  return { text, start, end: start + text.length };
}
