import { markdownToMdast, type MdastNode } from 'satteri';

/** A node of a Markdown file. */
export type Node = MdastNode;

/**
 * A Markdown file, head included, as the nodes that stand at its top level. Parsed by what renders
 * it, with the features that Starlight turns on; lines are those of the file.
 */
export function nodesOf(source: string): Node[] {
  return childrenOf(markdownToMdast(source, { features: { directive: true } })).filter(
    ({ type }) => !unseen.has(type),
  );
}

/** Nodes that print nothing where they stand. */
const unseen = new Set(['yaml', 'toml', 'definition', 'footnoteDefinition']);

export const childrenOf = (node: Node): Node[] => ('children' in node ? node.children : []);

export const lineOf = (node: Node): number => node.position?.start.line ?? 0;

/** Says of a node that it is left out, with all that it holds. */
export type Leave = (node: Node) => boolean;

/** The nodes below a node, in reading order. */
export function* within(node: Node, leave: Leave = () => false): Generator<Node> {
  for (const child of childrenOf(node)) {
    if (leave(child)) continue;
    yield child;
    yield* within(child, leave);
  }
}

/** The words of a node as they are read: no marks, no addresses, line breaks kept. */
export function wordsOf(node: Node, leave: Leave = () => false): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  const words = childrenOf(node)
    .filter((child) => !leave(child))
    .map((child) => wordsOf(child, leave));
  // A time of day (3:30) is read as a directive, which the page prints as it was.
  const before = node.type === 'textDirective' ? `:${node.name}` : '';
  return before + words.join(between[node.type] ?? '');
}

const between: Readonly<Record<string, string>> = {
  list: '\n',
  listItem: '\n',
  blockquote: '\n',
  containerDirective: '\n',
  table: '\n',
  tableRow: ' | ',
};
