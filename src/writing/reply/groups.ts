import { compile } from './phrase-patterns.ts';
import { simplified } from './fold.ts';
import { termsIn } from './category-table.ts';
import { meaningsOf, stem, type Meanings } from './words.ts';
import type { Sentence } from './sentences.ts';
import { phraseGroups, type PhraseGroup, type ReplyContent } from './types.ts';

/** The phrase tables, ready to look things up. */
export interface Groups {
  group: Readonly<Record<PhraseGroup, RegExp>>;
  documents: RegExp;
  meanings: Meanings;
  simple: ReadonlyMap<string, string>;
  /** The categories, and by place the words that nearly tell each. */
  ids: readonly string[];
  signs: readonly RegExp[];
  /** Pairs of a category's place and a term's weight in it. */
  terms: ReadonlyMap<string, readonly number[]>;
  /** The stems of all English words in the tables. */
  vocabulary: ReadonlySet<string>;
}

const compiled = new WeakMap<ReplyContent, Groups>();

/** Compiles the tables once for each content. */
export function groupsOf(content: ReplyContent): Groups {
  const before = compiled.get(content);
  if (before) return before;
  const group = Object.fromEntries(
    phraseGroups.map((name) => [name, compile(content.phrases[name])]),
  ) as Record<PhraseGroup, RegExp>;
  const groups = {
    group,
    documents: compile(content.documents),
    meanings: meaningsOf(content),
    simple: simplified(content.traditional),
    ids: content.categories.ids,
    signs: content.categories.ids.map((id) => compile(content.signs[id]!)),
    terms: termsIn(content.categories),
    vocabulary: new Set(
      englishOf(content)
        .join(' ')
        .toLowerCase()
        .match(/[a-z]{2,}/g)
        ?.map(stem),
    ),
  };
  compiled.set(content, groups);
  return groups;
}

const englishOf = ({ phrases, documents, concepts, empty, signs }: ReplyContent) =>
  [...Object.values(phrases), documents, ...concepts, empty, ...Object.values(signs)].flatMap(
    ({ en }) => en,
  );

const places = new WeakMap<Sentence, Map<RegExp, number>>();

/** Where a group's first phrase stands in a sentence, looked up once; -1 when none does. */
export function placeIn(pattern: RegExp, sentence: Sentence): number {
  let known = places.get(sentence);
  if (!known) places.set(sentence, (known = new Map()));
  let place = known.get(pattern);
  if (place === undefined) known.set(pattern, (place = placeOf(pattern, sentence.text)));
  return place;
}

/** The same in a part of a sentence. */
export const placeOf = (pattern: RegExp, text: string): number => text.search(pattern);

/** Whether a phrase of a group stands in a sentence. */
export const says = (pattern: RegExp, sentence: Sentence): boolean =>
  placeIn(pattern, sentence) >= 0;

/** The sentences that a group's phrases stand in. */
export const saying = (sentences: readonly Sentence[], pattern: RegExp): Sentence[] =>
  sentences.filter((sentence) => says(pattern, sentence));
