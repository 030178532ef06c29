import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { misalignment } from '../../src/editing/alignment.ts';
import { aPair } from './planted.ts';

const zh = `问题。

## 事实

- 一 [F01](#f01)
- 二，见[变体](/guides/variations/)

| 甲 | 乙 |
| --- | --- |
| 1 | 2 |

\`\`\`text
Please help.
\`\`\`

:::note[注意]
一段。
:::
`;
const en = `A question.

## Facts

- One [F01](#f01)
- Two, see [variations](/en/guides/variations/)

| A | B |
| --- | --- |
| 1 | 2 |

\`\`\`text
Please help.
\`\`\`

:::note[Note]
One paragraph.
:::
`;

const between = (chinese: string, english: string) =>
  misalignment(aPair({ body: chinese }, { body: english }));

test('two languages that say the same align', () => {
  expect(between(zh, en)).toBeNull();
});

describe('the first block that doesn’t align is named', () => {
  test.each([
    ['a heading of another depth', '## Facts', '### Facts', 15, 'a heading of depth 2 in Chinese'],
    ['a numbered list', /^- /gm, '1. ', 17, 'a plain list of 2 items'],
    ['another number of items', '- Two,', '- More\n- Two,', 17, 'a plain list of 3 items'],
    ['another fact', '#f01', '#f02', 17, 'facts differ: F01 in Chinese, F02 in English'],
    ['a link to Chinese', '/en/guides', '/guides', 17, 'links differ: /en/guides/variations/'],
    ['another row', '| 1 | 2 |', '| 1 | 2 |\n| 3 | 4 |', 20, 'a table of 2 rows and 2 columns'],
    ['another column', /\|$/gm, '| C |', 20, '2 columns in Chinese'],
    ['other code', 'Please help.', 'Please help!', 24, 'the code isn’t the same text'],
    ['another aside', ':::note[', ':::tip[', 28, 'an aside (note) of 2 parts in Chinese'],
    ['a missing end', /:::note[^]*/, '', 28, 'nothing in English'],
  ])('%s', (_what, from, to, line, says) => {
    const found = between(zh, en.replace(from, to));
    expect(found).toMatchObject({ file: 'content/docs/guides/x.md' });
    expect(found!.message).toContain(says);
    expect(found!.line).toBe(line);
    expect(found!.heading).toBe('事实');
  });

  test('with what stands only in English', () => {
    const found = between(zh, `${en}\nMore.`);
    expect(found!.message).toBe(
      '「事实」: block 7 differs from content/docs/en/guides/x.md:32: nothing in Chinese, a paragraph in English.',
    );
  });
});

const exampleHead = (more: Record<string, string> = {}) =>
  Object.entries({
    title: 'T',
    description: 'D',
    days: '2',
    takeaway: 'W',
    steps: '[{ day: 0, actor: seller, text: A, quote: Q }]',
    changes: '[{ on: 2026-11-23, what: W }]',
    ...more,
  })
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');

describe('of the heads', () => {
  test.each([
    ['title', { title: '题目' }],
    ['description', { description: '说明' }],
    ['takeaway', { takeaway: '记住' }],
    ['steps', { steps: '[{ day: 0, actor: seller, text: 甲, quote: Q, gloss: 译 }]' }],
    ['changes', { changes: '[{ on: 2026-11-23, what: 初版 }]' }],
  ])('%s may be in the language’s own words', (_key, more) => {
    const pair = aPair(
      { kind: 'examples', head: exampleHead(more) },
      { kind: 'examples', head: exampleHead() },
    );
    expect(misalignment(pair)).toBeNull();
  });

  test.each([
    ['days', { days: '3' }, 4],
    ['steps.0.quote', { steps: '[{ day: 0, actor: seller, text: A, quote: R }]' }, 6],
    ['steps.1', { steps: '[{ day: 0, actor: seller, text: A, quote: Q }, { day: 1 }]' }, 6],
    ['steps.0.gloss', { steps: '[{ day: 0, actor: seller, text: A, quote: Q, gloss: G }]' }, 6],
    ['takeaway', { takeaway: '' }, 5],
    ['rounds', { rounds: '2' }, 2],
    ['changes.0.on', { changes: '[{ on: 2026-11-24, what: W }]' }, 7],
  ])('%s must be the same in English', (key, more, line) => {
    const pair = aPair(
      { kind: 'examples', head: exampleHead() },
      { kind: 'examples', head: exampleHead(more) },
    );
    expect(misalignment(pair)).toMatchObject({ line, file: 'content/docs/examples/x.md' });
    expect(misalignment(pair)!.message).toContain(
      `head: ${key} isn’t the same as in content/docs/en/`,
    );
  });
});

const blockPairs: [string, string][] = [
  ['一段。', 'One.'],
  ['## 题', '## Title'],
  ['- 甲\n- 乙', '- A\n- B'],
  ['1. 甲 [F02](#f02)', '1. A [F02](#f02)'],
  ['| 甲 |\n| --- |\n| 1 |', '| A |\n| --- |\n| 1 |'],
  ['```text\nHello.\n```', '```text\nHello.\n```'],
  ['> 引文', '> Quote'],
  [':::caution[小心]\n一段。\n:::', ':::caution[Careful]\nOne.\n:::'],
];
const written = fc.array(fc.constantFrom(...blockPairs), { maxLength: 12 });
const inLanguage = (pairs: readonly (readonly [string, string])[], at: 0 | 1) =>
  // Two lists in a row would be one.
  pairs.map((pair) => pair[at]).join('\n\n<!-- -->\n\n');

test('aligned documents stay aligned when both gain the same block', () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.constantFrom(...blockPairs), (pairs, at, more) => {
      const longer = pairs.toSpliced(at % (pairs.length + 1), 0, more);
      expect(between(inLanguage(pairs, 0), inLanguage(pairs, 1))).toBeNull();
      expect(between(inLanguage(longer, 0), inLanguage(longer, 1))).toBeNull();
    }),
  );
});

test('documents stop aligning when one gains a block', () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.constantFrom(...blockPairs), (pairs, at, more) => {
      const longer = pairs.toSpliced(at % (pairs.length + 1), 0, more);
      expect(between(inLanguage(longer, 0), inLanguage(pairs, 1))).not.toBeNull();
    }),
  );
});
