import type { Block } from './blocks.ts';

/**
 * What a bilingual page is made of. `pair`: the same block in both languages. `copy`: English to
 * copy, once for both. `gloss`: what the English above says; only a reader of Chinese needs it.
 */
export type Pair =
  | { kind: 'pair'; at: number; zh: Block; en: Block; heading: boolean }
  | { kind: 'copy'; at: number; code: string }
  | { kind: 'gloss'; at: number; zh: Block };

const heading = /^<(?:h[2-6]|div class="sl-heading)/;
const glossed = /^<p>In Chinese:/;
const identifier = / id="([^"]*)"/g;

/**
 * The blocks of a document's two languages side by side. An anchor that both have stays on the left.
 * @throws when they don't have as many blocks: `kaicase content check` says where.
 */
export function pairsOf(zh: readonly Block[], en: readonly Block[]): Pair[] {
  if (zh.length !== en.length) {
    throw new Error(`${zh.length} Chinese blocks and ${en.length} English ones can't be paired.`);
  }
  const taken = new Set(
    zh.flatMap(({ html }) => [...html.matchAll(identifier)].map(([, id]) => id)),
  );
  return zh.map((left, at): Pair => {
    const right = withoutAnchors(en[at]!, taken);
    if (left.code !== undefined) return { kind: 'copy', at, code: left.code };
    if (glossed.test(right.html)) return { kind: 'gloss', at, zh: left };
    return { kind: 'pair', at, zh: left, en: right, heading: heading.test(left.html) };
  });
}

function withoutAnchors(block: Block, taken: ReadonlySet<string | undefined>): Block {
  const html = block.html.replace(identifier, (whole, id: string) => (taken.has(id) ? '' : whole));
  return { ...block, html };
}
