import type { IncomingMessage, ServerResponse } from 'node:http';
import { localeOf, type Locale } from '../site/locales.ts';

type Refusal = 403 | 404 | 405 | 413 | 421 | 500;

/** Said before Astro is asked, so it can't use the site's strings: both languages stand here. */
const said: Record<Refusal, Record<Locale, string>> = {
  403: {
    'zh-CN': '这个请求不是从本站页面发出的，没有处理。请回到本站页面再提交一次。',
    en: 'This request did not come from a page of this site, so nothing was done. Go back to the page and submit again.',
  },
  404: { 'zh-CN': '没有这个页面。', en: 'There is no such page.' },
  405: { 'zh-CN': '这里不支持这种请求方法。', en: 'This method is not supported here.' },
  413: {
    'zh-CN': '内容超过 256 KB，没有收下。请返回上一页，缩短后再提交；你写的内容还在那一页。',
    en: 'The text is over 256 KB and was not taken. Go back, shorten it and submit again; your text is still on that page.',
  },
  421: {
    'zh-CN': '这个地址不属于本站。',
    en: 'This site does not answer at this address.',
  },
  500: {
    'zh-CN': '页面出错了。请返回上一页再试；如果刚提交过内容，它还在那一页。',
    en: 'Something broke. Go back and try again; if you had just submitted text, it is still on that page.',
  },
};

const codes: Record<Refusal, string> = {
  403: 'foreign_origin',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  421: 'wrong_host',
  500: 'internal',
};

/** Ends a request with a short page, or with problem+json (RFC 9457) for the API. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: Refusal): void {
  const path = request.url ?? '/';
  const text = said[status][localeOf(path)];
  const api = path.startsWith('/api/');
  // The rest of a refused body is not read.
  if (status === 413) response.setHeader('Connection', 'close');
  response.writeHead(status, {
    'Content-Type': api ? 'application/problem+json' : 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(api ? problem(status) : page(text, localeOf(path)));
}

function problem(status: Refusal): string {
  const errors = [{ field: '', code: codes[status] }];
  return JSON.stringify({ type: 'about:blank', status, title: said[status].en, errors });
}

function page(text: string, locale: Locale): string {
  const home = locale === 'en' ? '/en/' : '/';
  const back = locale === 'en' ? 'Home' : '回到首页';
  return (
    `<!doctype html><html lang="${locale}"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>KaiCase</title>` +
    `<style>body{font:16px/1.8 sans-serif;max-width:36em;margin:15vh auto;padding:0 1rem;color-scheme:light dark}</style>` +
    `<p>${text}</p><p><a href="${home}">${back}</a></p></html>`
  );
}
