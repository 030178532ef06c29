import { describe, expect, test } from 'vitest';
import { pieces } from '../../src/redaction/marks.ts';
import { createRedactor, redact } from '../../src/redaction/redact.ts';

/** As long as a story may be. */
const longest = 20_000;
const filled = (unit: string) => unit.repeat(Math.ceil(longest / unit.length)).slice(0, longest);

const texts: Readonly<Record<string, string>> = {
  'only identifiers': filled('113-8846201-5540217 B07Z5EQKST 13812345678 a@b.com '),
  'identifiers without a space': filled('113-8846201-5540217B07Z5EQKST13812345678a@b.com'),
  digits: filled('7'),
  'all digits': filled('0123456789'),
  'small letters': filled('a'),
  capitals: filled('A'),
  'Chinese characters': filled('王'),
  'Chinese numerals': filled('幺'),
  spaces: filled(' '),
  'line breaks': filled('\n'),
  dashes: filled('-'),
  dots: filled('.'),
  'at signs': filled('@'),
  slashes: filled('/'),
  backslashes: filled('\\'),
  ampersands: filled('&'),
  'per cent signs': filled('%4'),
  'angle brackets': filled('<'),
  brackets: filled('['),
  'half tags': filled('<b'),
  'half entities': filled('&amp;'),
  'zero-width spaces': filled('\u200b'),
  accents: filled('\u0301'),
  'right-to-left marks': filled('\u200f\u202e'),
  'high surrogates': filled('\ud83d'),
  'low surrogates': filled('\ude00'),
  'private characters': filled('\ue000'),
  'spaced digits': filled('1 '),
  'spaced hanzi': filled('王 '),
  'numbers over lines': filled('，1234-5678\n'),
  HTML: filled('<p>订单 <b>113-8846201-5540217</b><br>a@b.com</p>\n'),
  Markdown: filled('| **B07Z5EQKST** | `113-8846201-5540217` | [x](https://a.example/b) |\n'),
  marks: filled('[订单号][ASIN-1]'),
  'nested marks': filled('[[订单号]]'),
};

describe('a hostile text', () => {
  test.each(Object.entries(texts))('%s: read in time, and nothing lost', (_, text) => {
    const from = performance.now();
    const { text: output, redactions } = redact(text);
    expect(performance.now() - from).toBeLessThan(1500);
    expect(rebuilt(text, redactions)).toBe(output);
    expect(redact(output).text).toBe(output);
  });
});

/** The text again from what lies between the redactions: it fails where offsets overlap or run back. */
function rebuilt(text: string, redactions: ReturnType<typeof redact>['redactions']): string {
  let at = 0;
  let result = '';
  for (const { start, end, certain, replacement } of redactions) {
    expect(start).toBeGreaterThanOrEqual(at);
    result += text.slice(at, start) + (certain ? replacement : text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}

describe('a text that looks masked already', () => {
  test.each([
    '[订单号]',
    '[ASIN-1]',
    '[订单号-9999]',
    '看 [ASIN-1]，[ASIN-2] 与 [ASIN-1]',
    '[[订单号]]',
    '[订单号][订单号]',
    '[订单号',
    '订单号]',
    '[ASIN-99999]',
    '[订单号](https://www.amazon.com/)',
    '【订单号】',
  ])('%s stays', (text) => {
    expect(redact(text)).toEqual({ text, redactions: [] });
  });

  test.each([
    ['[订单号 113-8846201-5540217]', '[订单号 [订单号]]'],
    ['[113-8846201-5540217]', '[[订单号]]'],
    ['113-8846201-5540217[订单号]', '[订单号][订单号]'],
    ['[订单号]113-8846201-5540217', '[订单号][订单号]'],
    ['[ASIN-1]B07Z5EQKST', '[ASIN-1][ASIN-2]'],
    ['[ASIN-1B07Z5EQKST]', '[ASIN-1B07Z5EQKST]'],
  ])('%s becomes %s', (text, result) => {
    expect(redact(text).text).toBe(result);
  });

  test.each([
    '113-[订单号]8846201-5540217',
    '1381[电话]2345678',
    'B07Z[ASIN-1]5EQKST',
    'a@[邮箱]b.com',
  ])('a mark inside a value stays and hides no other: %s', (text) => {
    const { text: output } = redact(`${text} 和 13812345678`);
    expect(output.endsWith('[电话]')).toBe(true);
    expect(pieces(output).filter(({ kind }) => kind === 'mark')).toHaveLength(2);
    expect(redact(output).text).toBe(output);
  });
});

describe('numbers of marks', () => {
  test('the same value has one number in every spelling', () => {
    const text =
      'B07Z5EQKST、b07z5eqkst、Ｂ０７Ｚ５ＥＱＫＳＴ、B 0 7 Z 5 E Q K S T、B07Z5\u200bEQKST、В07Z5ЕQКSТ';
    expect(redact(text).text).toBe(Array.from({ length: 6 }, () => '[ASIN-1]').join('、'));
  });

  test('a revision keeps the numbers that stand, and new values follow', () => {
    const first = createRedactor().redact('B07Z5EQKST 与 B08Y4WXKRT').text;
    const revised = `${first}，后来 B09X3VJKQS 也下架`;
    expect(redact(revised).text).toBe('[ASIN-1] 与 [ASIN-2]，后来 [ASIN-3] 也下架');
  });

  test('the highest number that can stand leaves room for the next', () => {
    expect(redact('[ASIN-9999] B07Z5EQKST').text).toBe('[ASIN-9999] [ASIN-1]');
  });
});
