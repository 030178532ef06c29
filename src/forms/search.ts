import type { APIContext } from 'astro';
import { clientKey } from '../auth/client-key.ts';
import type { SearchAnswer, SearchQuery } from '../search/service.ts';
import type { Services } from '../services.ts';
import { localeOf } from '../site/locales.ts';
import { unavailable } from '../site/respond.ts';
import { readQuestion } from './question.ts';

/** Results on one page. */
export const pageSize = 10;

export interface SearchPage {
  /** What was asked, as it may be shown: redacted, or as typed when it was refused. */
  q: string;
  page: number;
  query?: SearchQuery;
  answer?: SearchAnswer;
  /** A code under `error.`; the text is kept. */
  refused?: string;
  status: number;
  /** Seconds to wait, with status 429. */
  wait?: number;
}

type Client = Pick<APIContext, 'request' | 'clientAddress'>;

/** Answers the search page: GET with `q` in the address, or POST for a pasted text. */
export async function lookUp(services: Services, client: Client, url: URL): Promise<SearchPage> {
  const fields = await fieldsOf(client.request, url);
  const page = Math.min(15, Math.max(1, Math.trunc(Number(fields['page'])) || 1));
  const typed = fields['q'] ?? '';
  if (client.request.method === 'GET' && typed === '') return { q: '', page, status: 200 };
  const offset = (page - 1) * pageSize;
  const asked = readQuestion(
    { ...fields, locale: localeOf(url.pathname), limit: pageSize, offset },
    (id) => services.content.category(id) !== undefined,
  );
  if (!asked.ok) {
    const about = asked.errors.find((error) => error.field === 'q');
    return { q: typed, page, refused: about ? `q.${about.code}` : 'filter.unknown', status: 422 };
  }
  const { query } = asked;
  const wait = await services.throttle.count('search', clientKey(client, services.config));
  if (wait > 0) return { q: query.q, page, refused: 'q.too_many', status: 429, wait };
  try {
    return { q: query.q, page, query, answer: await services.search.search(query), status: 200 };
  } catch (error) {
    if (!unavailable(error)) throw error;
    return { q: query.q, page, refused: 'q.unavailable', status: 503 };
  }
}

async function fieldsOf(request: Request, url: URL): Promise<Record<string, string>> {
  if (request.method !== 'POST') return Object.fromEntries(url.searchParams);
  const form = await request.formData().catch(() => new FormData());
  return Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
