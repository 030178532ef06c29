import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pieces } from '../../src/redaction/marks.ts';
import { shadowOf } from '../../src/redaction/normalise.ts';
import { createRedactor, redact } from '../../src/redaction/redact.ts';
import { disguises } from './disguises.ts';

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
const order = fc.tuple(digits(3), digits(7), digits(7)).map((parts) => parts.join('-'));
const asin = fc.stringMatching(/^B0[A-Z0-9]{8}$/);
const email = fc.stringMatching(/^[a-z][a-z0-9]{2,12}@[a-z]{3,10}\.(?:com|cn|example)$/);
const phone = digits(9).map((rest) => `13${rest}`);
const identifier = fc.oneof(order, asin, email, phone);

const scraps = [
  'case ',
  '订单',
  '电话',
  '[订单号]',
  '[ASIN-1]',
  '密码是',
  '微信:',
  'IM0000000001',
  'a@b.com',
  '@',
  '-',
  '.',
  ' ',
  '，',
  '\n',
  '有限公司',
  '路1号',
  'https://',
  'FBA15ABC1234',
  '\u200b',
  '\ud83d',
  '\ude00',
  '\0',
  '\u202e',
  '&#64;',
  '１',
  '幺',
  'Dear ',
  'Kevin Luo',
  '法人',
  '王晓燕',
];
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(...scraps),
  identifier,
);
const text = fc.array(anything, { maxLength: 12 }).map((parts) => parts.join(''));

const runs = { numRuns: 1500 };

describe('for any text', () => {
  test('redacting twice changes nothing', () => {
    fc.assert(
      fc.property(text, (input) => {
        const once = redact(input).text;
        expect(redact(once).text).toBe(once);
      }),
      runs,
    );
  });

  test('redactions stand in order, do not overlap, and everything else is left letter for letter', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { text: output, redactions } = redact(input);
        let at = 0;
        let rebuilt = '';
        for (const { start, end, replacement, certain } of redactions) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          rebuilt += input.slice(at, start) + (certain ? replacement : input.slice(start, end));
          at = end;
        }
        expect(at).toBeLessThanOrEqual(input.length);
        expect(output).toBe(rebuilt + input.slice(at));
      }),
      runs,
    );
  });

  test('no surrogate pair is cut in two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('😀', '𝟏', '𝟑', '𝟖', '1', '3', '8', '-'), { maxLength: 30 }),
        (parts) => {
          expect(redact(parts.join('')).text.isWellFormed()).toBe(true);
        },
      ),
      runs,
    );
  });

  test('the output grows by no more than the marks put in', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { text: output, redactions } = redact(input);
        expect(output.length).toBeLessThanOrEqual(input.length + redactions.length * 12);
      }),
      runs,
    );
  });

  test('existing marks stay, in their order', () => {
    fc.assert(
      fc.property(text, (input) => {
        const marks = (one: string) => pieces(one).filter(({ kind }) => kind === 'mark');
        const after = marks(redact(input).text).map((mark) => JSON.stringify(mark));
        let from = 0;
        for (const mark of marks(input)) {
          from = after.indexOf(JSON.stringify(mark), from) + 1;
          expect(from).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  test('the shadow points back into the text, forwards only', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { text: shadow, from, to } = shadowOf(input);
        expect([from.length, to.length]).toEqual([shadow.length, shadow.length]);
        for (let at = 0; at < shadow.length; at += 1) {
          expect(from[at]).toBeLessThan(to[at]!);
          expect(from[at]).toBeGreaterThanOrEqual(from[at - 1] ?? 0);
          expect(to[at]).toBeLessThanOrEqual(input.length);
        }
      }),
      runs,
    );
  });
});

describe('a generated identifier', () => {
  const hides = [
    'plain',
    'full width',
    'zero-width spaces',
    'soft hyphens',
    'combining accents',
    'Arabic digits',
    'NUL characters',
    'mathematical bold digits',
  ];

  test('is masked in any plain spelling or disguise by characters', () => {
    fc.assert(
      fc.property(identifier, fc.constantFrom(...hides), (value, hide) => {
        const written = disguises[hide]!(value);
        const { text: output, redactions } = redact(`麻烦看下 ${written} ，谢谢`);
        expect(redactions).toHaveLength(1);
        expect(redactions[0]?.certain).toBe(true);
        expect(output).not.toContain(written);
      }),
      runs,
    );
  });

  test('gets the same mark whatever its spelling', () => {
    fc.assert(
      fc.property(asin, fc.constantFrom(...hides), (value, hide) => {
        const redactor = createRedactor();
        const first = redactor.redact(`链接 ${value} 。`).redactions[0]?.replacement;
        expect(
          redactor.redact(`链接 ${disguises[hide]!(value)} 。`).redactions[0]?.replacement,
        ).toBe(first);
      }),
    );
  });
});

describe('time', () => {
  const units = {
    digits: '1',
    'spaced digits': '1 ',
    letters: 'A',
    hanzi: '王',
    cases: 'case 1234567890 ',
    addresses: 'a@',
    dots: 'a.',
    entities: '&#',
    firms: '有限公司',
    streets: '路1号',
    orders: '113-0000001-0000002 ',
    brackets: '[',
    links: 'http://',
    names: '我叫我',
    passwords: '密码a',
    glued: 'IM0000000001',
    'invisible characters': '1\u200b',
    capitals: 'Aa ',
    chains: 'a@b.comIM0000000001,',
  };

  test.each(Object.entries(units))(
    '100,000 characters of %s are read in bounded time',
    (_, unit) => {
      const long = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
      const from = performance.now();
      redact(long);
      // Far above the measured 20–200 ms, far below anything quadratic: a shared machine may be slow.
      expect(performance.now() - from).toBeLessThan(3000);
    },
  );
});
