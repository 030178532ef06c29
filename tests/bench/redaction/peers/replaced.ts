import type { Hit } from '../measure.ts';

/** Where a redactor that only returns text put its placeholders, found by what it left standing. */
export function replacedIn(input: string, output: string, placeholder: RegExp): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  for (const [part, kept] of output.split(placeholder).entries()) {
    const found = kept === '' && part > 0 ? input.length : input.indexOf(kept, at);
    const start = found < 0 ? input.length : found;
    if (part > 0 && start > at) hits.push({ start: at, end: start, label: 'any', certain: true });
    at = start + kept.length;
  }
  return hits;
}
