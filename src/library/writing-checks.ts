import type { LetterFields, LetterKinds, Requests } from './writing-shapes.ts';
import type { ValuePath } from './yaml-file.ts';

/** A fault and the way to it. */
export interface FaultAt {
  path: ValuePath;
  message: string;
}

type Both = { zh: string; en: string };
type CategoryRequests = Requests[string];
type Request = CategoryRequests['requests'][number];
type Kind = LetterKinds['kinds']['open'];

/** A longer sentence is not read; in words, a placeholder being one. */
const mostWords = 20;

const placeholdersOf = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map((one) => one[1]!);

/**
 * What is wrong with requests: fields that nobody has, placeholders that aren't asked for, long
 * sentences, ids that stand twice.
 */
export function requestFaults(requests: Requests, fields: LetterFields): FaultAt[] {
  return Object.entries(requests).flatMap(([category, letters]) => [
    ...(['requests', 'tried', 'evidence'] as const).flatMap((list) =>
      repeated(letters[list]).map(({ at, id }) => fault([category, list, at], `${id} twice`)),
    ),
    ...letters.requests.flatMap((request, at) =>
      inRequest(request, fields).map(({ path, message }) =>
        fault([category, 'requests', at, ...path], message),
      ),
    ),
  ]);
}

function inRequest(request: Request, fields: LetterFields): FaultAt[] {
  const unknown = request.fields.flatMap((id, at) =>
    Object.hasOwn(fields, id) ? [] : [fault(['fields', at], `unknown field ${id}`)],
  );
  const sentences = (['ask', 'done'] as const).flatMap((part) => [
    ...strange(request[part], request.fields).map((message) => fault([part], message)),
    ...(wordsIn(request[part].en) > mostWords
      ? [fault([part, 'en'], `${wordsIn(request[part].en)} words, ${mostWords} at most`)]
      : []),
  ]);
  const subject = strange({ zh: request.subject, en: request.subject }, request.fields);
  return [...unknown, ...sentences, ...subject.map((message) => fault(['subject'], message))];
}

/** What is wrong with the kinds: fields that nobody has, placeholders that they don't ask for. */
export function kindFaults({ kinds, fields: own }: LetterKinds, fields: LetterFields): FaultAt[] {
  const twice = Object.keys(own)
    .filter((id) => Object.hasOwn(fields, id))
    .map((id) => fault(['fields', id], `${id} stands in letter-fields.yml too`));
  const known = { ...fields, ...own };
  const inKinds = Object.entries(kinds).flatMap(([id, kind]) => [
    ...unknownFields(kind, known).map((name) => fault(['kinds', id], `unknown field ${name}`)),
    ...textsOf(kind).flatMap(({ path, text }) =>
      strange(text, [...kind.fields, ...kind.optional, 'ask', 'done']).map((message) =>
        fault(['kinds', id, ...path], message),
      ),
    ),
  ]);
  return [...twice, ...inKinds];
}

/** Categories that a kind is said to be usual in, but that aren't there. */
export function usualFaults({ kinds }: LetterKinds, categories: readonly string[]): FaultAt[] {
  return Object.entries(kinds).flatMap(([id, { usual }]) =>
    (usual?.in ?? []).flatMap((category, at) =>
      categories.includes(category)
        ? []
        : [fault(['kinds', id, 'usual', 'in', at], `unknown category ${category}`)],
    ),
  );
}

const unknownFields = ({ fields, optional, facts }: Kind, known: LetterFields) => [
  ...[...fields, ...optional].filter((id) => !Object.hasOwn(known, id)),
  ...facts.filter((id) => !fields.includes(id) && !optional.includes(id)),
];

const textsOf = ({ first, lines, close }: Kind): { path: ValuePath; text: Both }[] => [
  { path: ['first'], text: first },
  ...lines.flatMap((part, at) =>
    typeof part === 'string'
      ? []
      : part.items.map((text, n) => ({ path: ['lines', at, 'items', n], text })),
  ),
  { path: ['close'], text: close },
];

/** Placeholders that are not among the allowed ones, or not the same in both languages. */
function strange({ zh, en }: Both, allowed: readonly string[]): string[] {
  const [inChinese, inEnglish] = [zh, en].map((text) => placeholdersOf(text).toSorted().join(' '));
  return [
    ...[...new Set(placeholdersOf(`${zh} ${en}`))]
      .filter((id) => !allowed.includes(id))
      .map((id) => `{${id}} is not among the fields`),
    ...(inChinese === inEnglish ? [] : ['the languages have different placeholders']),
  ];
}

const wordsIn = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function repeated(entries: readonly { id: string }[]): { at: number; id: string }[] {
  return entries.flatMap(({ id }, at) =>
    entries.findIndex((one) => one.id === id) < at ? [{ at, id }] : [],
  );
}

const fault = (path: ValuePath, message: string): FaultAt => ({ path, message });
