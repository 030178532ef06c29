import { readValue, tidy, type Read } from './letter-values.ts';
import type { Both, Field, LetterInput, Line, Piece } from './types.ts';

export type Role = Line['role'];

/** Fills texts with what was typed. */
export interface Filler {
  /** The pieces of a text, `{field}` filled; other names in braces come from `texts`. */
  fill: (text: Both) => Pair;
  /** A field's value, in both languages. */
  value: (id: string) => Pair;
  isEmpty: (id: string) => boolean;
}

/** The pieces of a line in both languages. */
export type Pair = Pick<Line, 'en' | 'zh'>;

const placeholder = /\{([a-z0-9_]+)\}/g;

/** The names in braces, in their order. */
export const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(placeholder)].map((match) => match[1]!);

/**
 * @param fields All fields that may be asked for.
 * @param texts What names stand for that are no fields, as `ask`; these may hold fields.
 */
export function fillerFor(
  fields: Readonly<Record<string, Field>>,
  input: Pick<LetterInput, 'values' | 'extra'>,
  texts: Readonly<Record<string, Both>>,
): Filler {
  const typed = (id: string) => tidy(own(input.extra, id)) || tidy(own(input.values, id));
  const value = (id: string): Pair => {
    const field = own(fields, id);
    if (!field) return { en: gap(id, id), zh: gap(id, id) };
    const given = field.kind === 'quoted' ? withoutQuotes(typed(id)) : typed(id);
    const read = readValue(field, given);
    return {
      en: pieces(id, read, read.ok ? read.text.en : given || field.label.en),
      zh: pieces(id, read, read.ok ? read.text.zh : given || field.label.zh),
    };
  };
  const inLanguage = (text: string, language: keyof Both): Piece[] =>
    text.split(/(\{[a-z0-9_]+\})/).flatMap((part): readonly Piece[] => {
      if (part === '') return [];
      const id = /^\{(.+)\}$/.exec(part)?.[1];
      if (id === undefined) return [{ text: part }];
      const stands = own(texts, id);
      return stands ? inLanguage(stands[language], language) : value(id)[language];
    });
  return {
    value,
    fill: ({ zh, en }) => ({ zh: closedUp(inLanguage(zh, 'zh')), en: inLanguage(en, 'en') }),
    isEmpty: (id) => typed(id) === '',
  };
}

/** Copied words without the marks around them; marks within become single ones, as the letter quotes. */
const withoutQuotes = (copied: string): string =>
  copied.replace(/^["“”「](.*)["“”」]$/su, '$1').replace(/["“”]/g, "'");

/** Without the blank between a value and the words around it where both are 汉字 (12 日的). */
function closedUp(list: readonly Piece[]): Piece[] {
  const ends = (piece?: Piece) => piece && 'value' in piece && /\p{sc=Han}$/u.test(piece.value);
  const begins = (piece?: Piece) => piece && 'value' in piece && /^\p{sc=Han}/u.test(piece.value);
  return list.map((piece, at) => {
    if (!('text' in piece)) return piece;
    const start = ends(list[at - 1]) ? piece.text.replace(/^ (?=\p{sc=Han})/u, '') : piece.text;
    return { text: begins(list[at + 1]) ? start.replace(/(?<=\p{sc=Han}) $/u, '') : start };
  });
}

function pieces(field: string, read: Read, shown: string): Piece[] {
  return read.ok ? [{ value: shown, field }] : [{ gap: shown, field, why: read.why }];
}

const gap = (shown: string, field: string): Piece[] => [{ gap: shown, field, why: 'empty' }];

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Text alone, in both languages. */
export const plain = ({ zh, en }: Both): Pair => ({ zh: [{ text: zh }], en: [{ text: en }] });

/** Pieces one after the other. */
export const joined = (...pairs: readonly Pair[]): Pair => ({
  zh: pairs.flatMap(({ zh }) => zh),
  en: pairs.flatMap(({ en }) => en),
});

export const lineOf = (role: Role, { zh, en }: Pair): Line => ({ role, zh, en });

/** `- …` in both languages. */
export const bullet = (pair: Pair): Line =>
  lineOf('bullet', joined(plain({ zh: '- ', en: '- ' }), pair));

/** Whether something lacks, in either language: both are left out of what is sent then. */
export const hasGap = ({ en, zh }: Pair): boolean => [...en, ...zh].some(isGap);

/** Whether a piece is one that lacks. */
export const isGap = (piece: Piece): boolean => 'gap' in piece;

/** Pieces as text; each gap in brackets. */
export const pieceText = (all: readonly Piece[]): string =>
  all
    .map((piece) =>
      'text' in piece ? piece.text : 'value' in piece ? piece.value : `[${piece.gap}]`,
    )
    .join('');
