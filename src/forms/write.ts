import type { APIContext } from 'astro';
import { writing } from '../library/writing.ts';
import type { Say } from '../writing/draft-view/texts.ts';
import type { LetterContent } from '../writing/letter-content.ts';
import { requestOf } from '../writing/letter.ts';
import { longestValue } from '../writing/limits.ts';
import { storeCodes } from '../writing/marketplaces.ts';
import { isKind, stateOf, type LetterState } from '../writing/page/state.ts';
import { postedFields } from './fields.ts';

/** The writer's page: what stands in its form, and what can't be used. */
export interface WriteForm {
  content: LetterContent;
  state: LetterState;
  status: 200 | 400 | 422;
  /** What is wrong with a posted form: `write.error.<why>`. */
  problems: { why: string; field?: string }[];
  /** The address names a category that there isn't (any more). */
  unknownCategory: boolean;
  posted: boolean;
}

/** Only these may stand in an address: none of them is typed. */
const inAddress = new Set(['category', 'request', 'kind', 'marketplace']);

/**
 * Reads the writer's form: GET with what is chosen, or POST with what is filled in. Nothing is
 * stored. A gap is no fault, nor is a request of another category: the category was changed.
 */
export async function writeForm({ request, url }: Pick<APIContext, 'request' | 'url'>) {
  return request.method === 'POST' ? posted(request) : fromAddress(url);
}

function fromAddress(url: URL): WriteForm {
  const content = writing();
  const chosen = [...url.searchParams].filter(([name]) => inAddress.has(name));
  const state = stateOf(chosen);
  const wrong = new Set(unknown(content, state, chosen).map(({ why }) => why));
  return {
    content,
    state: {
      ...state,
      category: wrong.has('category') ? '' : state.category,
      marketplace: wrong.has('marketplace') ? '' : state.marketplace,
      request: requestOf(content, state) ? state.request : '',
    },
    status: 200,
    problems: [],
    unknownCategory: wrong.has('category'),
    posted: false,
  };
}

async function posted(request: Request): Promise<WriteForm> {
  const content = writing();
  const fields = await postedFields(request);
  const entries = Object.entries(fields ?? {});
  const state = stateOf(entries);
  const problems = fields
    ? [...unknown(content, state, entries), ...tooLong(entries)]
    : [{ why: 'body' }];
  const names = new Set(problems.map(({ why }) => why));
  const category = names.has('category') ? '' : state.category;
  const known = { ...state, category };
  return {
    content,
    state: {
      ...known,
      request: requestOf(content, known) ? state.request : '',
      marketplace: names.has('marketplace') ? '' : state.marketplace,
    },
    status: !fields ? 400 : problems.length > 0 ? 422 : 200,
    problems,
    unknownCategory: false,
    posted: true,
  };
}

/** What no form of ours offers. */
function unknown(
  content: LetterContent,
  { category, request, marketplace }: LetterState,
  entries: readonly (readonly [string, string])[],
): { why: string }[] {
  const kind = entries.find(([name]) => name === 'kind')?.[1] ?? '';
  const letters = Object.values(content.requests);
  const offered = letters.some(({ requests }) => requests.some(({ id }) => id === request));
  const isUnknown = {
    category: category !== '' && !Object.hasOwn(content.requests, category),
    request: request !== '' && !offered,
    kind: kind !== '' && !isKind(kind),
    marketplace: marketplace !== '' && !storeCodes.includes(marketplace),
  };
  return Object.entries(isUnknown).flatMap(([why, is]) => (is ? [{ why }] : []));
}

const tooLong = (entries: readonly (readonly [string, string])[]) =>
  entries
    .filter(([, value]) => value.length > longestValue)
    .map(([field]) => ({ why: 'too_long', field }));

/** How a control is called in a message about it; only its name's beginning is ours to know. */
export function labelOf(
  { content, state }: WriteForm,
  control: string,
  { locale, say }: { locale: 'zh' | 'en'; say: Say },
): string {
  const [kind = '', id = ''] = control.split(/\.(.*)/s);
  const letters = content.requests[state.category];
  const known = (list: readonly { id: string; zh: string; en: string }[] = []) =>
    list.find((one) => one.id === id)?.[locale];
  const labels: Readonly<Record<string, () => string | undefined>> = {
    field: () => (Object.hasOwn(content.fields, id) ? content.fields[id]![locale] : undefined),
    tried: () => known(letters?.tried),
    evidence: () => known(letters?.evidence),
    pages: () => known(letters?.evidence),
    own: () => say('write.file', { n: id }),
    ownPages: () => say('write.filePages', { n: id }),
  };
  const label = Object.hasOwn(labels, kind) ? labels[kind]!() : undefined;
  return label ?? control.slice(0, longestName);
}

/** A name that no form of ours has may be of any length. */
const longestName = 40;
