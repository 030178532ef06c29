import type { HastPluginDefinition, HastPluginEntry, HastVisitorContext } from 'satteri';
import type { Element, Nodes, Text } from 'hast';
import { library } from '../library/library.ts';
import { localeOf, type Locale } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
import { blockMark } from './blocks.ts';
import { languageRuns } from './language-runs.ts';
import { termAnchor, termFinder, type FoundTerm, type Term } from './terms.ts';

/** Where a term isn't explained: it is a link already, a heading, English to copy, a label. */
const plain = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'code', 'pre', 'th', 'strong']);

/**
 * What Sätteri does to our Markdown beside Starlight's own: marks the top-level blocks, gives each
 * run its language, and explains each glossary term where it is met first.
 */
export const readingPlugins: HastPluginEntry[] = [
  ({ fileURL }) => {
    const path = /\/content\/docs(\/.*)$/.exec(fileURL?.pathname ?? '')?.[1];
    if (path === undefined) return null;
    const explained = /^\/(?:en\/)?(?:guides|examples)\//.test(path);
    return [blocks(), runs(localeOf(path), explained)];
  },
];

function blocks(): HastPluginDefinition {
  return {
    name: 'kaicase-blocks',
    before(root, context) {
      for (const child of root.children) {
        if (child.type === 'text') continue;
        context.insertBefore(child, { type: 'comment', value: blockMark });
      }
    },
  };
}

function runs(locale: Locale, explained: boolean): HastPluginDefinition {
  const find = explained ? termFinder(library().glossary, locale) : () => [];
  const seen = new Set<Term>();
  return {
    name: 'kaicase-runs',
    text(node, context) {
      const ancestors = tagsAbove(node, context);
      if (ancestors.has('pre') || !node.value.trim()) return;
      const terms = [...ancestors].some((tag) => plain.has(tag)) ? [] : find(node.value, seen);
      const parts = split(node.value, terms, locale);
      if (parts.length > 1 || parts[0]!.type !== 'text') context.replaceNode(node, parts);
    },
  };
}

function tagsAbove(node: Readonly<Nodes>, context: HastVisitorContext): Set<string> {
  const tags = new Set<string>();
  let above = context.parent(node);
  while (above?.type === 'element') {
    tags.add(above.tagName);
    above = context.parent(above);
  }
  return tags;
}

/** A line as text, runs of the other language, and terms. */
function split(line: string, terms: readonly FoundTerm[], locale: Locale): (Text | Element)[] {
  const parts: (Text | Element)[] = [];
  let end = 0;
  for (const { start, end: next, term } of terms) {
    parts.push(...runsOf(line.slice(end, start), locale));
    parts.push(explainedTerm(line.slice(start, next), term, locale));
    end = next;
  }
  return [...parts, ...runsOf(line.slice(end), locale)];
}

function runsOf(line: string, locale: Locale): (Text | Element)[] {
  if (!line) return [];
  return languageRuns(line, locale).map(({ text, lang }) =>
    lang ? element('span', { lang }, text) : { type: 'text', value: text },
  );
}

function explainedTerm(word: string, term: Term, locale: Locale): Element {
  const href = `${paths(locale).glossary}#${termAnchor(term)}`;
  return element('a', { className: ['term'], href }, word);
}

function element(tagName: string, properties: Element['properties'], text: string): Element {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value: text }] };
}
