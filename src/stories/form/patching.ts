/** One child to be: how it looks, as text that changes when the look does, and how it is made. */
export interface Child {
  sign: string;
  make: () => Node;
  /** Brings a child that stands at this place up to date instead; false when it can't. */
  renew?: (node: Node) => boolean;
}

const signs = new WeakMap<Node, string[]>();

/**
 * Makes these the children of `parent`. What looks the same at the beginning and at the end stays as
 * it is, so that a change in one paragraph costs one paragraph.
 */
export function patch(parent: Element, children: readonly Child[]): void {
  const before = signs.get(parent) ?? [];
  if (before.length !== parent.childNodes.length) {
    parent.replaceChildren(...children.map(({ make }) => make()));
  } else replaceMiddle(parent, before, children);
  signs.set(
    parent,
    children.map(({ sign }) => sign),
  );
}

function replaceMiddle(parent: Element, before: readonly string[], children: readonly Child[]) {
  const shorter = Math.min(before.length, children.length);
  let head = 0;
  while (head < shorter && before[head] === children[head]!.sign) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail] === children[children.length - 1 - tail]!.sign
  ) {
    tail += 1;
  }
  const fresh = children.slice(head, children.length - tail);
  const stale = [...parent.childNodes].slice(head, before.length - tail);
  if (fresh.length === 1 && stale.length === 1 && fresh[0]!.renew?.(stale[0]!)) return;
  place(
    parent,
    parent.childNodes[before.length - tail] ?? null,
    fresh,
    reusable(fresh, stale, before.slice(head)),
  );
}

/** The nodes that look like a new child, by look; the others are removed. */
function reusable(
  fresh: readonly Child[],
  stale: readonly ChildNode[],
  looks: readonly string[],
): Map<string, ChildNode> {
  const wanted = new Set(fresh.map(({ sign }) => sign));
  const kept = new Map<string, ChildNode>();
  for (const [index, node] of stale.entries()) {
    const sign = looks[index]!;
    if (wanted.has(sign) && !kept.has(sign)) kept.set(sign, node);
    else node.remove();
  }
  return kept;
}

function place(
  parent: Element,
  end: ChildNode | null,
  fresh: readonly Child[],
  kept: Map<string, ChildNode>,
): void {
  let next: ChildNode | null = kept.values().next().value ?? end;
  for (const { sign, make } of fresh) {
    const node = kept.get(sign) ?? make();
    kept.delete(sign);
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}
