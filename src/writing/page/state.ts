import { fieldsFor } from '../fields-for.ts';
import type { LetterContent } from '../letter-content.ts';
import { letterKinds, type LetterInput, type LetterKind } from '../types.ts';

/** What stands in the form, as typed. Fields that this letter doesn't ask for are kept, too. */
export interface LetterState {
  kind: LetterKind;
  category: string;
  request: string;
  marketplace: string;
  /** By field id. */
  fields: Readonly<Record<string, string>>;
  tried: readonly string[];
  evidence: readonly Attached[];
}

/** A file: one of the category's, or in the seller's own words. `pages` as typed. */
export interface Attached {
  id?: string;
  own?: string;
  pages: string;
}

/** The most files in own words. */
export const mostOwn = 5;

export const emptyState: LetterState = {
  kind: 'open',
  category: '',
  request: '',
  marketplace: '',
  fields: {},
  tried: [],
  evidence: [],
};

/** Whether there is such a kind of letter. */
export const isKind = (value: string): value is LetterKind =>
  (letterKinds as readonly string[]).includes(value);

/** Reads the form's fields, by their names; an unknown kind is “open a case”. */
export function stateOf(entries: Iterable<readonly [string, string]>): LetterState {
  const all = [...entries];
  const one = (name: string) => all.find(([key]) => key === name)?.[1].trim() ?? '';
  const below = (prefix: string) =>
    all.flatMap(([key, value]) =>
      key.startsWith(prefix) && value !== '' ? [[key.slice(prefix.length), value] as const] : [],
    );
  const kind = one('kind');
  const own = below('own.').map(([at, words]) => ({ own: words, pages: one(`ownPages.${at}`) }));
  const named = below('evidence.').map(([id]) => ({ id, pages: one(`pages.${id}`) }));
  return {
    kind: isKind(kind) ? kind : 'open',
    category: one('category'),
    request: one('request'),
    marketplace: one('marketplace'),
    fields: Object.fromEntries(below('field.')),
    tried: below('tried.').map(([id]) => id),
    evidence: [...named, ...own.slice(0, mostOwn)],
  };
}

/** What was filled in as the form's fields: the other way round than `stateOf`, without the choices. */
export function entriesOf({ fields, tried, evidence }: LetterState): [string, string][] {
  const own = evidence.filter((file) => file.own !== undefined);
  const files = evidence.flatMap(({ id, pages }): [string, string][] =>
    id === undefined
      ? []
      : [
          [`evidence.${id}`, 'on'],
          [`pages.${id}`, pages],
        ],
  );
  return [
    ...Object.entries(fields).map(([id, value]): [string, string] => [`field.${id}`, value]),
    ...tried.map((id): [string, string] => [`tried.${id}`, 'on']),
    ...files,
    ...own.flatMap((file, at): [string, string][] => [
      [`own.${at + 1}`, file.own ?? ''],
      [`ownPages.${at + 1}`, file.pages],
    ]),
  ];
}

/** The letter's input: only what this kind and this request ask for. */
export function inputOf(content: LetterContent, state: LetterState): LetterInput {
  const { kind, category, request, marketplace, tried } = state;
  const input = { kind, category, request, marketplace, tried };
  const questions = fieldsFor(content, input);
  const valuesFor = (place: 'values' | 'extra') =>
    Object.fromEntries(
      questions
        .filter(({ goesTo }) => goesTo === place)
        .map(({ field }) => [field.id, state.fields[field.id] ?? '']),
    );
  const evidence = state.evidence.map(({ pages, ...file }) => {
    const count = Number(pages);
    return Number.isInteger(count) && count > 0 ? { ...file, pages: count } : file;
  });
  return { ...input, values: valuesFor('values'), extra: valuesFor('extra'), evidence };
}
