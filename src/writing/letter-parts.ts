import { evidenceLines } from './letter-evidence.ts';
import type { KindWords, LetterContent, Part, Passage } from './letter-content.ts';
import { factFields } from './letter-facts.ts';
import {
  bullet,
  hasGap,
  joined,
  lineOf,
  pieceText,
  plain,
  placeholdersOf,
  type Filler,
  type Pair,
} from './letter-pieces.ts';
import { storeName } from './marketplaces.ts';
import { inOrder } from './timeline.ts';
import type { Both, CategoryLetters, LetterInput, Line, Request } from './types.ts';

/** All that one letter is made from. */
export interface Source {
  content: LetterContent;
  input: LetterInput;
  category: CategoryLetters;
  request: Request;
  kind: KindWords;
  filler: Filler;
}

/** The lines of a part or passage; none when it has nothing to say. */
export function linesOf(source: Source, part: Part | Passage): Line[] {
  return typeof part === 'string' ? partLines[part](source) : passage(source, part);
}

const partLines: Readonly<Record<Part, (source: Source) => Line[]>> = {
  facts,
  key_facts: facts,
  request: ({ content, filler, request }) =>
    block(content.words.request, [{ ...bullet(filler.fill(request.ask)), asks: true }]),
  tried: ({ content: { words }, category, input }) => {
    const chosen = category.tried.filter(({ id }) => input.tried.includes(id));
    const lines = chosen.map((one) => bullet(plain(one)));
    return lines.length > 0 ? block(words.tried, lines) : [missing(words.tried, 'tried')];
  },
  evidence: ({ content: { words }, category, input }) => {
    const lines = evidenceLines(words, category, input.evidence);
    return lines.length > 0 ? block(words.evidence, lines) : [missing(words.evidence, 'evidence')];
  },
};

function facts(source: Source): Line[] {
  const { content, input, filler } = source;
  const { marketplace, facts: heading } = content.words;
  const store = storeName(input.marketplace);
  const value: Pair = store
    ? { zh: marketplacePiece(store.zh), en: marketplacePiece(store.en) }
    : gapFor(marketplace, 'marketplace');
  const rows = factFields(source).map((id) => {
    const { label, kind } = content.fields[id]!;
    return labelled(label, kind === 'quoted' ? quoted(filler.value(id)) : filler.value(id));
  });
  return block(heading, [labelled(marketplace, value), ...rows]);
}

const marketplacePiece = (value: string) => [{ value, field: 'marketplace' }];

/** A message has quotation marks; a code of one word needs none. */
const quoted = (pair: Pair): Pair =>
  !hasGap(pair) && pieceText(pair.en).includes(' ')
    ? joined(plain({ zh: '“', en: '"' }), pair, plain({ zh: '”', en: '"' }))
    : pair;

function passage({ filler, kind, input }: Source, { heading, items }: Passage): Line[] {
  const leftOut = ({ en }: Both) => {
    const ids = placeholdersOf(en);
    return ids.length > 0 && ids.every((id) => kind.optional.includes(id) && filler.isEmpty(id));
  };
  const said = items.filter((item) => !leftOut(item));
  const kept = onceEach(inOrder(said, input.extra).map((item) => filler.fill(item)));
  if (kept.length === 0) return [];
  if (!heading) return kept.map((pair) => lineOf('text', pair));
  return [lineOf('heading', filler.fill(heading)), ...kept.map(bullet)];
}

/** The same sample may have been chosen twice; gaps stay, as each leads to its own field. */
const onceEach = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter((pair, at) => {
    const text = pieceText(pair.en);
    return hasGap(pair) || pairs.findIndex((one) => pieceText(one.en) === text) === at;
  });

const labelled = (label: Both, value: Pair): Line =>
  bullet(joined(plain({ zh: `${label.zh}：`, en: `${label.en}: ` }), value));

const block = (heading: Both, lines: readonly Line[]): Line[] => [headingLine(heading), ...lines];

const headingLine = ({ zh, en }: Both): Line =>
  lineOf('heading', plain({ zh: `${zh}：`, en: `${en}:` }));

/** A part of which nothing was chosen: its heading and a gap in one line. */
const missing = ({ zh, en }: Both, field: string): Line =>
  lineOf('text', joined(plain({ zh: `${zh}：`, en: `${en}: ` }), gapFor({ zh, en }, field)));

const gapFor = ({ zh, en }: Both, field: string): Pair => ({
  zh: [{ gap: zh, field, why: 'empty' }],
  en: [{ gap: en, field, why: 'empty' }],
});
