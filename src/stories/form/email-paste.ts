import {
  disclaimer,
  headerLine,
  isIntro,
  names,
  rule,
  saysWhoWrites,
  sentFrom,
  sentOn,
  separator,
  signOffs,
  surelySender,
  weakSignOffs,
} from './email-lines.ts';

/**
 * What a pasted e-mail says, without its header, its signature and the older mails it quotes. Null
 * where nothing of the kind is in it. The words of a message that is only forwarded are kept, and so
 * are those of a notice, with its own ending (“Amazon Seller Performance”). Time is linear.
 */
export function withoutMailParts(pasted: string): string | null {
  const lines = pasted.replace(/\r\n?/g, '\n').replaceAll('\u00A0', ' ').split('\n');
  const { body, found } = ownWords(lines);
  const signed = withoutSignature(body, found);
  if (!found && signed.length === body.length) return null;
  const text = tidyLines(signed);
  return text === '' || text === tidyLines(lines) ? null : text;
}

interface Body {
  body: string[];
  /** Something was there that only e-mails have. */
  found: boolean;
}

/** The lines that the writer wrote; of a mail without any, those of the mail it carries. */
function ownWords(lines: readonly string[]): Body {
  const body: string[] = [];
  let found = false;
  for (let at = 0; at < lines.length;) {
    const header = headerAt(lines, at);
    const quoted = header > 0 ? 0 : introAt(lines, at);
    if (header === 0 && quoted === 0) {
      if (!found || !isQuoted(lines[at]!)) body.push(lines[at]!);
      at += 1;
      continue;
    }
    found = true;
    const isOlder = lengthOf(body) > shortest && !sentOn.test(lines[at]!);
    at += header || quoted;
    if (isOlder && !isQuotedNext(lines, at)) break;
  }
  return { body, found };
}

/** With fewer characters above it (“FYI”, “怎么办？”) the mail below is what was meant. */
const shortest = 20;

const lengthOf = (lines: readonly string[]) => lines.join('').replace(/\s/g, '').length;
const isQuoted = (line: string) => /^[ \t]{0,3}[>＞]/.test(line);

/** Replies may stand between quoted lines; where nothing is marked as quoted, all of it is old. */
function isQuotedNext(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at, at + 4).find((line) => line.trim() !== '');
  return next !== undefined && isQuoted(next);
}

const mostHeaderLines = 14;

/** How many lines the header of a mail takes here, with the line of dashes above it; 0 for none. */
function headerAt(lines: readonly string[], from: number): number {
  let at = from;
  const separated = separator.test(lines[at]!);
  if (separated || rule.test(lines[at]!)) at += 1;
  const kinds = new Set<string>();
  let end = at;
  for (let blanks = 0; at < lines.length && at - from < mostHeaderLines; at += 1) {
    const line = lines[at]!;
    const kind = headerLine(line);
    if (kind) {
      kinds.add(kind);
      end = at + 1;
      blanks = 0;
    } else if (line.trim() === '') {
      blanks += 1;
      if (blanks > 1) break;
    } else if (kinds.size === 0 || !/^[ \t]/.test(line)) break;
    else end = at + 1;
  }
  if (separated) return Math.max(end, from + 1) - from;
  const isHeader =
    kinds.size >= 2 && (kinds.has('from') || (kinds.has('to') && kinds.has('subject')));
  return isHeader ? end - from : 0;
}

/** “On … wrote:”, which programs break over up to three lines; 0 for none. */
function introAt(lines: readonly string[], at: number): number {
  const most = /^[>\s]*(?:on|at|am|le|el|il|在)[\s\d]/i.test(lines[at]!) ? 3 : 1;
  let intro = '';
  for (let taken = 1; taken <= most; taken += 1) {
    const line = lines[at + taken - 1]?.replace(/^[>\s]+/, '').trim() ?? '';
    intro = `${intro} ${line}`.trim();
    if (line === '' || intro.length > 300) return 0;
    if (isIntro(intro)) return taken;
  }
  return 0;
}

const mostSignatureLines = 12;

/** Without what stands below the last words: “-- ”, a sign-off with a name, “Sent from my iPhone”. */
function withoutSignature(lines: readonly string[], isMail: boolean): string[] {
  let body = withoutDisclaimers(withoutBlankEnd(lines));
  let end = body.length;
  while (end > 0 && (sentFrom.test(body[end - 1]!.trim()) || body[end - 1]!.trim() === ''))
    end -= 1;
  if (body.slice(end).some((line) => line.trim() !== '')) {
    body = body.slice(0, end);
    isMail = true;
  }
  const first = Math.max(1, body.length - mostSignatureLines);
  for (let at = first; at < body.length; at += 1) {
    if (isSignature(body.slice(at), isMail)) return withoutBlankEnd(body.slice(0, at));
  }
  return body;
}

/** Whether these last lines are a signature. A team's or the platform's name is part of a notice. */
function isSignature(lines: readonly string[], isMail: boolean): boolean {
  const [first = '', ...rest] = lines.map((line) => line.trim());
  const below = rest.filter((line) => line !== '');
  if (/^(?:--|—)$/.test(first)) return below.length > 0 && !names.test(below.join(' '));
  const all = lines.join(' ');
  if (below.length > 8 || below.some((line) => line.length > 80) || names.test(all)) return false;
  if (below.some((line) => /[。！？.!?]$/.test(line) && line.length > 30)) return false;
  if (signOffs.test(first)) return below.length > 0 || isMail;
  const tells = below.some((line) => saysWhoWrites.test(line));
  if (weakSignOffs.test(first)) return below.length > 0 && (isMail || tells);
  return surelySender.test(first) && below.length > 0 && tells;
}

function withoutDisclaimers(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let inside = false;
  for (const line of lines) {
    inside = disclaimer.test(line) || (inside && line.trim() !== '');
    if (!inside) kept.push(line);
  }
  return kept.length === lines.length ? [...lines] : withoutBlankEnd(kept);
}

function withoutBlankEnd(lines: readonly string[]): string[] {
  return lines.slice(0, lines.findLastIndex((line) => !/^[\s|_*=-]*$/.test(line)) + 1);
}

function tidyLines(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n[ \t]*\n(?:[ \t]*\n)+/g, '\n\n')
    .trim();
}
