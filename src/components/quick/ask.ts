import { localeOf } from '../../site/locales.ts';
import { kindOf, type Hit } from './hit.ts';
import { pageOf } from './question.ts';

/** What the search engine said, or why it didn't. */
export type Answer =
  | { ok: true; hits: Hit[]; total: number }
  | { ok: false; why: 'offline' | 'unavailable' }
  | { ok: false; why: 'too_many'; wait: number };

interface Result {
  id: string;
  url: string;
  title: string;
  locale: Hit['lang'];
  snippet: Hit['excerpt'];
}

const most = 5;

/** Asks the search engine, which needs no exact words. Masks the text first: it leaves the browser. */
export async function ask(text: string, signal: AbortSignal): Promise<Answer> {
  const { redactHere } = await import('../redact-here.ts');
  const locale = localeOf(location.pathname);
  try {
    const response = await fetch('/api/v1/search', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Purpose': 'draft' },
      body: JSON.stringify({ q: redactHere(text), locale, limit: most }),
      signal,
    });
    if (response.status === 429) {
      const wait = Number(response.headers.get('Retry-After')) || 60;
      return { ok: false, why: 'too_many', wait };
    }
    if (!response.ok) return { ok: false, why: 'unavailable' };
    const { results, total } = (await response.json()) as { results: Result[]; total: number };
    return { ok: true, hits: results.map(hitOf), total };
  } catch {
    return { ok: false, why: 'offline' };
  }
}

function hitOf({ id, url, title, locale: lang, snippet }: Result): Hit {
  const kind = kindOf(pageOf(url));
  const number = kind === 'stories' ? id : undefined;
  return { url, kind, title, number, lang, excerpt: snippet, places: [] };
}
