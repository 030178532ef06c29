import { markName, pieces } from '../../redaction/marks.ts';
import { localeOf } from '../../site/locales.ts';
import type { Hit } from './hit.ts';

/** Makes the rows of a list of hits from the dialog's template. */
export function rowsOf(
  hits: readonly Hit[],
  template: HTMLTemplateElement,
  words: Record<string, string>,
): Node[] {
  return hits.map((hit) => {
    const row = template.content.cloneNode(true) as DocumentFragment;
    const place = (name: string) => row.querySelector<HTMLElement>(`[data-hit=${name}]`)!;
    const link = row.querySelector('a')!;
    link.href = hit.url;
    link.append(...withMasks(hit.title, words));
    const excerpt = place('excerpt');
    excerpt.append(...hit.excerpt.flatMap((part) => marked(part, words)));
    if (hit.lang !== localeOf(location.pathname)) {
      for (const element of [link, excerpt]) element.lang = hit.lang;
    }
    fill(place('kind'), words[hit.kind]);
    fill(place('number'), hit.number);
    const places = place('places');
    for (const { url, title } of hit.places) {
      const item = places.appendChild(document.createElement('li'));
      const to = item.appendChild(document.createElement('a'));
      Object.assign(to, { href: url, textContent: title });
    }
    if (hit.places.length === 0) places.remove();
    return row;
  });
}

function fill(place: HTMLElement, text: string | undefined): void {
  if (text) place.textContent = text;
  else place.remove();
}

function marked(
  { text, mark }: { text: string; mark: boolean },
  words: Record<string, string>,
): Node[] {
  if (!mark) return withMasks(text, words);
  const element = document.createElement('mark');
  element.textContent = text;
  return [element];
}

/** Marks of masked identifiers as ink bars, as everywhere on the site. */
function withMasks(text: string, words: Record<string, string>): Node[] {
  const locale = localeOf(location.pathname);
  return pieces(text).map((piece) => {
    if (piece.kind === 'text') return document.createTextNode(piece.text);
    const bar = document.createElement('span');
    bar.className = 'kc-mask';
    const said = document.createElement('span');
    said.className = 'vh';
    said.textContent = words['masked'] ?? '';
    bar.append(said, markName(piece, locale));
    return bar;
  });
}
