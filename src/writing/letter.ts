import type { LetterContent } from './letter-content.ts';
import { linesOf, type Source } from './letter-parts.ts';
import { fillerFor, isGap, lineOf, pieceText, type Filler } from './letter-pieces.ts';
import type { Both, Letter, LetterInput, Line, Piece, Request } from './types.ts';

/** A longer subject is cut by mail programs; in characters. */
export const longestSubject = 70;

/** The request that an input names, or undefined when the content has no such one (any more). */
export function requestOf(
  { requests }: Pick<LetterContent, 'requests'>,
  { category, request }: Pick<LetterInput, 'category' | 'request'>,
): Request | undefined {
  if (!Object.hasOwn(requests, category)) return undefined;
  return requests[category]!.requests.find(({ id }) => id === request);
}

/**
 * Writes a letter in both languages, line by line. Nothing is invented: what is missing or doesn't
 * have its form is a gap in its place. A gap shows the field's label when empty, and what was typed
 * when malformed.
 * @throws RangeError when there is no such request: ask `requestOf` first.
 */
export function writeLetter(content: LetterContent, input: LetterInput): Letter {
  const request = requestOf(content, input);
  if (!request) throw new RangeError(`There is no request ${input.category}/${input.request}.`);
  const kind = content.kinds[input.kind];
  const { ask, done } = request;
  const filler = fillerFor(content.fields, input, { ask, done });
  const category = content.requests[input.category]!;
  const source: Source = { content, input, category, request, kind, filler };
  const blocks = [
    [{ ...lineOf('request', filler.fill(kind.first)), asks: true as const }],
    ...kind.lines.map((part) => linesOf(source, part)),
    [lineOf('close', filler.fill(kind.close))],
  ];
  return { subject: subjectOf(kind.subject, request, filler), lines: spaced(blocks) };
}

/** Blocks with a blank line between them. */
function spaced(blocks: readonly (readonly Line[])[]): Line[] {
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? [...lines] : [blank, ...lines]));
}

const blank: Line = { role: 'blank', zh: [], en: [] };

/**
 * The request's subject behind the kind's word. Too long, it stands alone; the request's name takes
 * its place while it has gaps.
 */
function subjectOf(pattern: string, request: Request, filler: Filler): Piece[] {
  const filled = (subject: string, around = pattern): Piece[] => {
    return [...filler.fill(same(around.replace('{subject}', () => subject))).en];
  };
  const fits = (pieces: readonly Piece[]) => pieceText(pieces).length <= longestSubject;
  const alone = filled(request.subject, '{subject}');
  if (alone.some(isGap) || !fits(alone)) return filled(request.en);
  const whole = filled(request.subject);
  return fits(whole) ? whole : alone;
}

const same = (text: string): Both => ({ zh: text, en: text });
