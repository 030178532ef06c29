import { childrenOf, lineOf, nodesOf, within, wordsOf, type Leave, type Node } from './markdown.ts';

/** A top-level block of a Markdown file. Blocks are counted as a reader sees them: the head is none. */
export interface Block {
  type: string;
  /** A heading's. */
  depth?: number;
  /** The kind of an aside: note, caution … */
  name?: string;
  /** A list's: numbered or not, and how many items. */
  ordered?: boolean;
  items?: number;
  /** A table's. */
  rows?: number;
  columns?: number;
  /** The text of fenced code. */
  code?: string;
  line: number;
  /** The heading under which it stands; its own, for a heading. */
  heading: string;
  /** Its words without marks. */
  text: string;
  /** Ids of the facts that it cites, in order. */
  facts: string[];
  /** Where it leads, citations left out. */
  links: Link[];
  parts: Part[];
}

export interface Link {
  url: string;
  line: number;
}

/** What can be cited by itself: a paragraph, a list's item, a table's row, a heading. */
export interface Part {
  kind: 'paragraph' | 'item' | 'row' | 'heading';
  line: number;
  /** Its words without marks, code and citations. */
  text: string;
  facts: string[];
}

/** The top-level blocks of a Markdown file, in order. */
export function blocksOf(source: string): Block[] {
  let heading = '';
  return nodesOf(source).map((node) => {
    if (node.type === 'heading') heading = wordsOf(node);
    return { ...shapeOf(node), ...saidIn(node), heading, line: lineOf(node) };
  });
}

/** What has to be alike in both languages, beside citations and links. */
function shapeOf(node: Node) {
  const { type } = node;
  const inside = childrenOf(node);
  if (type === 'heading') return { type, depth: node.depth };
  if (type === 'list') return { type, ordered: node.ordered === true, items: inside.length };
  if (type === 'table')
    return { type, rows: inside.length, columns: childrenOf(inside[0] ?? node).length };
  if (type === 'code') return { type, code: node.value };
  return type === 'containerDirective' ? { type: 'aside', name: node.name } : { type };
}

function saidIn(node: Node) {
  const links = linksIn(node);
  return {
    text: wordsOf(node),
    facts: links.flatMap(factOf),
    links: links.filter((link) => factOf(link).length === 0),
    parts: partsOf(node),
  };
}

function linksIn(node: Node, leave?: Leave): Link[] {
  return [...within(node, leave)].flatMap((one) =>
    'url' in one ? [{ url: one.url, line: lineOf(one) }] : [],
  );
}

/** `[F01](#f01)` cites a fact: the link leads to the list below the page. */
function factOf({ url }: { url: string }): string[] {
  const id = /^#(f\d+)$/i.exec(url)?.[1];
  return id === undefined ? [] : [id.toUpperCase()];
}

const kinds: Readonly<Record<string, Part['kind']>> = {
  paragraph: 'paragraph',
  listItem: 'item',
  tableRow: 'row',
  heading: 'heading',
};

const isList: Leave = ({ type }) => type === 'list';
const isQuiet: Leave = (node) =>
  isList(node) ||
  node.type === 'code' ||
  node.type === 'inlineCode' ||
  (node.type === 'link' && factOf(node).length > 0);

/** Items of a list within an item are parts themselves. */
function partsOf(node: Node): Part[] {
  const kind = kinds[node.type];
  if (!kind) return childrenOf(node).flatMap(partsOf);
  const facts = linksIn(node, isList).flatMap(factOf);
  const part = { kind, line: lineOf(node), text: wordsOf(node, isQuiet), facts };
  return [part, ...childrenOf(node).filter(isList).flatMap(partsOf)];
}
