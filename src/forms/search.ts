import type { APIContext } from 'astro';
import { clientKey } from '../auth/client-key.ts';
import { redact } from '../redaction/redact.ts';
import { isShareable } from '../redaction/shareable.ts';
import { addressOf } from '../search/address.ts';
import type { SearchAnswer, SearchQuery } from '../search/service.ts';
import { tagsOf } from '../search/tags.ts';
import type { Services } from '../services.ts';
import { localeOf } from '../site/locales.ts';
import { unavailable } from '../site/respond.ts';
import { noteGap } from './gaps.ts';
import { readQuestion } from './question.ts';

/** Results on one page. */
export const pageSize = 10;
/** Beyond these a question should be put better, not leafed through. */
export const mostPages = 15;

export interface SearchPage {
  /** What was asked, redacted. */
  q: string;
  page: number;
  query?: SearchQuery;
  answer?: SearchAnswer;
  /** A code under `error.`; the text is kept. */
  refused?: string;
  status: number;
  /** Seconds to wait, with status 429. */
  wait?: number;
  /** The end of the address that leads here again; empty when the text must not stand in one. */
  address: string;
  /** What was typed into the address had to be masked: it should not stay there. */
  toClean: boolean;
}

type Client = Pick<APIContext, 'request' | 'clientAddress'>;

/** Answers the search page: GET with `q` in the address, or POST for a pasted text. */
export async function lookUp(services: Services, client: Client, url: URL): Promise<SearchPage> {
  const { fields, without } = await sent(client.request, url);
  const page = Math.min(mostPages, Math.max(1, Math.trunc(Number(fields['page'])) || 1));
  const typed = fields['q'] ?? '';
  const inAddress = client.request.method === 'GET';
  const start = { q: '', page, status: 200, address: '', toClean: false };
  if (inAddress && typed === '') return start;
  const isCategory = (id: string) => services.content.category(id) !== undefined;
  const asked = readQuestion(
    { ...fields, ...slice(page), locale: localeOf(url.pathname) },
    isCategory,
  );
  const q = asked.ok ? asked.query.q : redact(typed).text;
  const shown = { ...start, q, toClean: inAddress && q !== typed };
  if (!asked.ok) {
    const about = asked.errors.find((error) => error.field === 'q');
    return { ...shown, refused: about ? `q.${about.code}` : 'filter.unknown', status: 422 };
  }
  const query: SearchQuery = { ...asked.query, without: tagsOf(q, without, isCategory) };
  const wait = await services.throttle.count('search', clientKey(client, services.config));
  if (wait > 0) return { ...shown, refused: 'q.too_many', status: 429, wait };
  try {
    const found = await onePage(services, query, page);
    noteGap(services, client, query, found.answer);
    return { ...shown, ...found, query, address: isShareable(q) ? addressOf(query) : '' };
  } catch (error) {
    if (!unavailable(error)) throw error;
    return { ...shown, refused: 'q.unavailable', status: 503 };
  }
}

/** A page behind the last one is the last one: a filter or a takedown made the list shorter. */
async function onePage({ search }: Services, query: SearchQuery, page: number) {
  const answer = await search.search(query);
  const last = Math.min(mostPages, Math.ceil(answer.total / pageSize));
  if (answer.results.length > 0 || last === 0 || page <= last) return { page, answer };
  return { page: last, answer: await search.search({ ...query, ...slice(last) }) };
}

const slice = (page: number) => ({ limit: pageSize, offset: (page - 1) * pageSize });

interface Sent {
  fields: Record<string, string>;
  /** The tags that the reader took away: the only field that may come more than once. */
  without: string[];
}

async function sent(request: Request, url: URL): Promise<Sent> {
  const form =
    request.method === 'POST'
      ? await request.formData().catch(() => new FormData())
      : url.searchParams;
  const texts = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const without = texts.filter(([name]) => name === 'without').map(([, value]) => value);
  return { fields: Object.fromEntries(texts), without };
}
