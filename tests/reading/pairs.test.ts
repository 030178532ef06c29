import { expect, test } from 'vitest';
import { blocksOf } from '../../src/reading/blocks.ts';
import { pairsOf } from '../../src/reading/pairs.ts';

const page = (...blocks: string[]) => blocks.map((block) => `<!--b-->${block}\n`).join('');

test('a page is its top-level blocks, with the text of what can be copied', () => {
  const blocks = blocksOf(
    page('<p>一</p>', '<pre><code class="language-text">A &lt;b&gt; &amp; [ASIN]\n</code></pre>'),
  );
  expect(blocks).toEqual([
    { html: '<p>一</p>' },
    { html: expect.stringContaining('<pre>') as string, code: 'A <b> & [ASIN]' },
  ]);
});

test('a table of three columns or more needs the whole width', () => {
  const row = (n: number) => `<table><thead><tr>${'<th>x</th>'.repeat(n)}</tr></thead></table>`;
  expect(blocksOf(page(row(2), row(3))).map(({ wide }) => wide ?? false)).toEqual([false, true]);
});

test('English to copy stands once, and its meaning is left out of the English column', () => {
  const code = '<pre><code>Please help.</code></pre>';
  const zh = blocksOf(page('<p>这样写</p>', code, '<p>请帮忙。</p>'));
  const en = blocksOf(page('<p>Write this</p>', code, '<p>In Chinese: 请帮忙。</p>'));
  expect(pairsOf(zh, en).map(({ kind }) => kind)).toEqual(['pair', 'copy', 'gloss']);
});

test('an anchor that both languages have stays in the first column', () => {
  const zh = blocksOf(page('<h2 id="faq">FAQ</h2>'));
  const en = blocksOf(page('<h2 id="faq">FAQ</h2>'));
  const [pair] = pairsOf(zh, en);
  expect(pair).toMatchObject({
    zh: { html: '<h2 id="faq">FAQ</h2>' },
    en: { html: '<h2>FAQ</h2>' },
  });
});

test('languages with a different number of blocks are not guessed at', () => {
  const zh = blocksOf(page('<p>一</p>', '<p>二</p>'));
  expect(() => pairsOf(zh, blocksOf(page('<p>one</p>')))).toThrow(/can't be paired/);
});
