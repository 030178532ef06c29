import { hasForm } from './identifiers.ts';
import type { KindWords, LetterContent, Part, Passage } from './letter-content.ts';
import {
  bullet,
  joined,
  lineOf,
  plain,
  placeholdersOf,
  type Filler,
  type Pair,
} from './letter-pieces.ts';
import { isChinese, tidy } from './letter-values.ts';
import { storeName } from './marketplaces.ts';
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
    block(content.words.request, [bullet(filler.fill(request.ask))]),
  tried: ({ content: { words }, category, input }) => {
    const chosen = category.tried.filter(({ id }) => input.tried.includes(id));
    const lines = chosen.map((one) => bullet(plain(one)));
    return lines.length > 0 ? block(words.tried, lines) : [missing(words.tried, 'tried')];
  },
  evidence: ({ content: { words }, category, input }) => {
    const named = input.evidence.flatMap((one) => evidenceName(category, one) ?? []);
    const lines = named.map(({ name, pages }, at) =>
      bullet(joined(plain(fileNumber(words.file, at)), name, plain(pageCount(words, pages)))),
    );
    return lines.length > 0 ? block(words.evidence, lines) : [missing(words.evidence, 'evidence')];
  },
};

/**
 * Fields among the facts: what the kind adds, then those of the request that the letter doesn't say
 * elsewhere. A later letter repeats the identifiers and the first date alone.
 */
export function factFields({
  content,
  request,
  kind,
}: Pick<Source, 'content' | 'request' | 'kind'>) {
  const texts = kindTexts(kind);
  const said = new Set([...placeholdersOf(texts), ...saidByAsk(texts, request)]);
  const kindOf = (id: string) => content.fields[id]?.kind;
  const firstDate = request.fields.find((id) => kindOf(id) === 'date');
  const isKey = (id: string) => {
    const held = kindOf(id);
    return id === firstDate || (held !== undefined && (hasForm(held) || held === 'id'));
  };
  const fields = kind.lines.includes('facts')
    ? request.fields
    : kind.lines.includes('key_facts')
      ? request.fields.filter(isKey)
      : [];
  return [...new Set([...kind.facts, ...fields])].filter((id) => !said.has(id));
}

const saidByAsk = (texts: string, { ask }: Request) =>
  texts.includes('{ask}') ? placeholdersOf(ask.en) : [];

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
function quoted(pair: Pair): Pair {
  const shown = pair.en.map((piece) => ('value' in piece ? piece.value : '')).join('');
  return shown.includes(' ')
    ? joined(plain({ zh: '“', en: '"' }), pair, plain({ zh: '”', en: '"' }))
    : pair;
}

function passage({ filler, kind }: Source, { heading, items }: Passage): Line[] {
  const leftOut = ({ en }: Both) => {
    const ids = placeholdersOf(en);
    return ids.length > 0 && ids.every((id) => kind.optional.includes(id) && filler.isEmpty(id));
  };
  const kept = items.filter((item) => !leftOut(item)).map((item) => filler.fill(item));
  if (kept.length === 0) return [];
  if (!heading) return kept.map((pair) => lineOf('text', pair));
  return [lineOf('heading', filler.fill(heading)), ...kept.map(bullet)];
}

type Named = { name: Pair; pages: number | undefined };

/** Undefined for a file that the category doesn't know any more. */
function evidenceName(
  { evidence }: CategoryLetters,
  { id, own, pages }: LetterInput['evidence'][number],
): Named | undefined {
  const words = tidy(own);
  if (words !== '') {
    const piece = isChinese(words)
      ? ({ gap: words, field: 'evidence', why: 'malformed' } as const)
      : { value: words, field: 'evidence' };
    return { name: { zh: [piece], en: [piece] }, pages };
  }
  const known = evidence.find((one) => one.id === id);
  return known && { name: plain(known), pages };
}

const fileNumber = ({ zh, en }: Both, at: number): Both => ({
  zh: `${zh} ${at + 1}：`,
  en: `${en} ${at + 1}: `,
});

function pageCount({ page, pages }: LetterContent['words'], count: number | undefined): Both {
  if (!count || !Number.isInteger(count) || count < 1) return { zh: '', en: '' };
  const unit = count === 1 ? page : pages;
  return { zh: `，${count} ${unit.zh}`, en: `, ${count} ${unit.en}` };
}

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

/** All that a kind says, as one text. */
export const kindTexts = ({ first, lines, close }: KindWords): string =>
  [
    first.en,
    ...lines.flatMap((part) =>
      typeof part === 'string'
        ? part === 'request'
          ? ['{ask}']
          : []
        : [part.heading?.en ?? '', ...part.items.map(({ en }) => en)],
    ),
    close.en,
  ].join('\n');
