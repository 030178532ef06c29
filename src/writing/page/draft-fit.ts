import { fieldsFor } from '../fields-for.ts';
import { requestOf } from '../letter.ts';
import type { LetterContent } from '../letter-content.ts';
import type { LetterState } from './state.ts';

/** Names of what a draft holds, as they were when it was kept: `request`, `field.asin`, `tried.x`. */
export type Names = Readonly<Record<string, string>>;

/** Something of a draft that has no place any more, with what was typed there. */
export interface Lost {
  key: string;
  name: string;
  value: string;
}

/** The names of what a letter shows now, to be kept with its draft. */
export function namesOf(
  content: LetterContent,
  state: LetterState,
  category: string,
  language: 'zh' | 'en',
): Names {
  const letters = content.requests[state.category];
  const request = requestOf(content, state);
  const listed = (list: 'tried' | 'evidence') =>
    (letters?.[list] ?? []).map((one) => [`${list}.${one.id}`, one[language]] as const);
  const asked = fieldsFor(content, state).map(
    ({ field }) => [`field.${field.id}`, field[language]] as const,
  );
  return Object.fromEntries([
    ['category', category],
    ...(request ? [['request', request[language]] as const] : []),
    ...asked,
    ...listed('tried'),
    ...listed('evidence'),
  ]);
}

/**
 * Puts a draft into the content of now: what still fits, and what doesn't. Values of fields that
 * other letters of the category ask for stay with the draft.
 */
export function fitDraft(
  content: LetterContent,
  state: LetterState,
  names: Names,
): { state: LetterState; lost: Lost[] } {
  const letters = content.requests[state.category];
  const isIn = (list: 'tried' | 'evidence', id: string) =>
    letters?.[list].some((one) => one.id === id) ?? false;
  const request = requestOf(content, state) ? state.request : '';
  const lost: Lost[] = [];
  const lose = (key: string, value: string) => lost.push({ key, name: names[key] ?? '', value });
  if (state.request !== request) lose('request', '');
  for (const [id, value] of Object.entries(state.fields)) {
    const wasShown = Object.hasOwn(names, `field.${id}`);
    if (value !== '' && wasShown && !Object.hasOwn(content.fields, id)) lose(`field.${id}`, value);
  }
  for (const id of state.tried) if (!isIn('tried', id)) lose(`tried.${id}`, '');
  const goneFiles = state.evidence.flatMap(({ id }) =>
    id === undefined || isIn('evidence', id) ? [] : [id],
  );
  for (const id of goneFiles) lose(`evidence.${id}`, '');
  return {
    state: {
      ...state,
      request,
      tried: state.tried.filter((id) => isIn('tried', id)),
      evidence: state.evidence.filter(({ id }) => id === undefined || isIn('evidence', id)),
    },
    lost,
  };
}
