import { expect, test } from 'vitest';
import { blocksOf } from '../../src/editing/blocks.ts';

const guide = `---
title: T
---

问题 [F01](#f01)。

## 事实

- 一 [F02](#f02)
- 二，见[变体](/guides/variations/)
  - 二之一 [f03](#f03)

| 数字 | 谁说的 |
| --- | --- |
| \`7\` 天 | 平台 |

\`\`\`text
Please help.
\`\`\`

:::note[注意 3:30]
一段。

两段。
:::

> 引文

[ref]: https://example.com
`;

test('the top-level blocks of a file have type, line and heading', () => {
  expect(blocksOf(guide).map(({ type, line, heading }) => [type, line, heading])).toEqual([
    ['paragraph', 5, ''],
    ['heading', 7, '事实'],
    ['list', 9, '事实'],
    ['table', 13, '事实'],
    ['code', 17, '事实'],
    ['aside', 21, '事实'],
    ['blockquote', 27, '事实'],
  ]);
});

test('a block has the shape that its twin must have', () => {
  const [, heading, list, table, code, aside] = blocksOf(guide);
  expect(heading).toMatchObject({ depth: 2 });
  expect(list).toMatchObject({ ordered: false, items: 2, facts: ['F02', 'F03'] });
  expect(list!.links).toEqual([{ url: '/guides/variations/', line: 10 }]);
  expect(table).toMatchObject({ rows: 2, columns: 2 });
  expect(code).toMatchObject({ code: 'Please help.' });
  expect(aside).toMatchObject({ name: 'note', text: '注意 3:30\n一段。\n两段。' });
});

test('items within items and rows are parts by themselves, without code and citations', () => {
  const [, , list, table] = blocksOf(guide);
  expect(list!.parts).toEqual([
    { kind: 'item', line: 9, text: '一 ', facts: ['F02'] },
    { kind: 'item', line: 10, text: '二，见变体', facts: [] },
    { kind: 'item', line: 11, text: '二之一 ', facts: ['F03'] },
  ]);
  expect(table!.parts.map(({ text }) => text)).toEqual(['数字 | 谁说的', ' 天 | 平台']);
});
