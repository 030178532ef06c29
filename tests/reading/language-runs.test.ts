import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageRuns } from '../../src/reading/language-runs.ts';

const foreign = (line: string, locale: 'zh-CN' | 'en') =>
  languageRuns(line, locale).flatMap(({ text, lang }) => (lang ? [text] : []));

test.each([
  ['进 Manage your case log（问题日志）', ['Manage your case log']],
  ['右上角 Help → Get support / Contact us，选问题', ['Help → Get support / Contact us']],
  ['一次给齐父 ASIN、全部子 ASIN 和 SKU', []],
  ['开 Case 之前', []],
  ['三句话答案', []],
])('in the Chinese “%s” the English phrases are English', (line, runs) => {
  expect(foreign(line, 'zh-CN')).toEqual(runs);
});

test.each([
  ['In Chinese: 站点：[站点]。子体 [子 ASIN] 掉了。', ['站点：[站点]。子体 [子 ASIN] 掉了。']],
  ['Sellers say 变体 or 变狗 here.', ['变体', '变狗']],
  ['Plain text with [ASIN].', []],
])('in the English “%s” the Chinese is Chinese', (line, runs) => {
  expect(foreign(line, 'en')).toEqual(runs);
});

test('the runs of a line are the line', () => {
  const piece = fc.constantFrom(
    '变体',
    'Get support',
    ' ',
    '，',
    'ASIN',
    '[站点]',
    'log',
    '. ',
    '→',
  );
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.constantFrom('zh-CN' as const, 'en' as const),
      (parts, locale) => {
        const line = parts.join('');
        const runs = languageRuns(line, locale);
        expect(runs.map(({ text }) => text).join('')).toBe(line);
      },
    ),
  );
});
