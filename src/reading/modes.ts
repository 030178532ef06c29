import type { Locale } from '../site/locales.ts';
import { inLocale } from '../site/paths.ts';

/** How a guide or an example is read: 中文, English, or both side by side (对照). */
export const modes = ['zh', 'en', 'both'] as const;
export type Mode = (typeof modes)[number];

/** The part of the address that is shared: `?lang=both`. */
export const modeParameter = 'lang';

const readable = /^(?:\/en)?\/(?:guides|examples)\/[a-z0-9-]+\/$/;

/** The address of a guide or example in a mode; 对照 keeps the interface's language. */
export function inMode(path: string, mode: Mode): string {
  const page = mode === 'both' ? path : inLocale(path, mode === 'en' ? 'en' : 'zh-CN');
  return `${page}?${modeParameter}=${mode}`;
}

export const modeOf = (locale: Locale): Mode => (locale === 'en' ? 'en' : 'zh');

/**
 * What the server answers an address with. `serve`: the built page that holds that mode. `redirect`:
 * the other language's page. Null: the address as it stands.
 */
export function readingAddress(url: string): { serve: string } | { redirect: string } | null {
  const [path = '/', query = ''] = url.split('?', 2);
  if (!query || !readable.test(path)) return null;
  const mode = new URLSearchParams(query).get(modeParameter);
  if (mode === 'both') return { serve: `${path}both/` };
  const wanted = modes.find((one) => one === mode);
  if (wanted === undefined) return null;
  const address = inMode(path, wanted);
  return address.startsWith(`${path}?`) ? null : { redirect: address };
}
