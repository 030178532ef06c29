import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writing } from '../../src/library/writing.ts';
import { dateText, isFuture } from '../../src/writing/dates.ts';
import { fieldsFor } from '../../src/writing/fields-for.ts';
import { expectedForm, isIdentifier, type IdentifierKind } from '../../src/writing/identifiers.ts';
import { copyText, wholeText } from '../../src/writing/letter-text.ts';
import { isYetToCome, readValue, takenFrom, tidy } from '../../src/writing/letter-values.ts';
import { writeLetter } from '../../src/writing/letter.ts';
import { storeCodes, storeName } from '../../src/writing/marketplaces.ts';
import { letterKinds, type Field, type FieldKind } from '../../src/writing/types.ts';
import { marketplaces } from '../../db/stories.ts';
import strings from '../../content/i18n/zh-CN.json' with { type: 'json' };

const content = writing();

describe('identifiers', () => {
  const good: [IdentifierKind, string[]][] = [
    ['asin', ['B0EXAMPLE1', 'B000000001', '0306406152', '080442957X']],
    ['order', ['000-0000000-0000000', '701-1234567-7654321', 'S01-1234567-1234567']],
    ['shipment', ['FBA00EXAMPLE', 'FBA15ABC1234', 'FBA17ZZ9900X', 'STAR-ABCDEFGH1234']],
    ['fnsku', ['X00EXAMPLE', 'X0012ABCDE', 'B0EXAMPLE1']],
    ['gtin', ['036000291452', '4006381333931', '96385074', '14006381333938']],
    ['case', ['100000000', '10000000001', '123456789012']],
  ];
  const bad: [IdentifierKind, string[]][] = [
    ['asin', ['B0EXAMPLE', 'BO12345678', 'B0ABCDE1234', 'B0 EXAMPLE1', '0306406153', '0000000000']],
    ['asin', ['B000000000', 'b0example1']],
    ['order', ['113-00001-0000002', '00000000000000000', '000-0000000-00000000', '订单 1']],
    ['shipment', ['FBA', 'FBAEXAMPLES', 'FBA15ABC1234U000001', 'FBA-15ABC1234', 'STAR-5']],
    ['shipment', ['FBA000000000']],
    ['fnsku', ['X0012', 'X00123456789', 'x00example', 'Y00EXAMPLE', 'X000000000']],
    ['gtin', ['036000291453', '4006381333930', '12345', '40063813339313', '036000291452.0']],
    ['gtin', ['00000000', '0000000000000']],
    ['case', ['5665', '1234567890123', 'A1234567890', 'https://example.com/10000000001']],
    ['case', ['0000000000']],
  ];

  test.each(good)('%s is known by its form', (kind, values) => {
    expect(values.filter((value) => !isIdentifier(kind, value))).toEqual([]);
  });

  test.each(bad)('what is no %s is told so', (kind, values) => {
    expect(values.filter((value) => isIdentifier(kind, value))).toEqual([]);
    expect(expectedForm(kind).zh).not.toBe('');
  });
});

describe('dates', () => {
  test.each([
    ['2026-11-02', '2 November 2026', '2026 年 11 月 2 日'],
    ['2024-02-29', '29 February 2024', '2024 年 2 月 29 日'],
    ['2026-01-31 09:05 PST', '31 January 2026, 09:05 PST', '2026 年 1 月 31 日 09:05（PST）'],
    ['2026-01-31T23:59 UTC+8', '31 January 2026, 23:59 UTC+8', '2026 年 1 月 31 日 23:59（UTC+8）'],
    ['2026-01-31T23:59Z', '31 January 2026, 23:59 UTC', '2026 年 1 月 31 日 23:59（UTC）'],
    ['2026-01-31 09:05 PT', '31 January 2026, 09:05 PT', '2026 年 1 月 31 日 09:05（PT）'],
    [
      '2026-01-31 09:05 UTC+5:30',
      '31 January 2026, 09:05 UTC+5:30',
      '2026 年 1 月 31 日 09:05（UTC+5:30）',
    ],
    ['2026-01-31 09:05+08:00', '31 January 2026, 09:05 UTC+8', '2026 年 1 月 31 日 09:05（UTC+8）'],
    [
      '2026-01-31 09:05 UTC+14',
      '31 January 2026, 09:05 UTC+14',
      '2026 年 1 月 31 日 09:05（UTC+14）',
    ],
  ])('%s is written out', (value, en, zh) => {
    expect(dateText(value)).toEqual({ en, zh });
  });

  test.each([
    '02/11/2026',
    '2026-2-11',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '0026-11-02',
    '2026-11-02 14:30',
    '2026-11-02 24:30 PST',
    '2026-11-02 02:30 PM',
    '2026-11-02 14:30 XYZ',
    '2026-11-02 14:30 UTC+99',
    '2026-11-02 14:30 UTC+14:30',
    '2026-11-02 14:30 UTC-13',
    '2026-11-02 14:30 UTC+5:20',
    '11 月 2 日',
    'yesterday',
    '',
  ])('%j is none', (value) => {
    expect(dateText(value)).toBeUndefined();
  });

  test('of two zones with one name are refused, with what to write', () => {
    const read = readValue(content.fields['since']!, '2026-11-02 14:30 CST');
    expect(read).toMatchObject({
      why: 'malformed',
      expected: { zh: expect.stringContaining('UTC+8'), en: expect.stringContaining('UTC-6') },
    });
  });

  test('of what is planned may lie ahead, all others have happened', () => {
    const ahead = (id: string) => !isYetToCome(content.fields[id]!, '2026-11-24', '2026-11-23');
    const dates = Object.values(content.fields).filter(({ kind }) => kind === 'date');
    expect(dates.map(({ id }) => id).filter(ahead)).toEqual([
      'due_date',
      'period_end',
      'payout_date',
      'promo_start',
    ]);
    expect(isYetToCome(content.fields['since']!, ' 2026-11-24 ', '2026-11-23')).toBe(true);
    expect(isYetToCome(content.fields['asin']!, '2026-11-24', '2026-11-23')).toBe(false);
  });

  test('of the future are known', () => {
    expect(isFuture('2026-11-24', '2026-11-23')).toBe(true);
    expect(isFuture('2026-11-23 23:59 PST', '2026-11-23')).toBe(false);
    expect(isFuture('2027-02-30', '2026-11-23')).toBe(false);
  });
});

describe('other values', () => {
  const field = (kind: FieldKind): Field => ({
    id: 'field',
    zh: '字段',
    en: 'Field',
    kind,
    label: { zh: '字段', en: 'Field' },
    why: { zh: '为什么', en: 'Why' },
    choices: [{ id: 'one', zh: '一', en: 'One' }],
    samples: [{ zh: '两款不同。', en: 'They differ.' }],
  });

  test.each<[FieldKind, string, string]>([
    ['number', '1,200', '1,200'],
    ['number', '12.5', '12.5'],
    ['money', 'USD 12.50', 'USD 12.50'],
    ['money', '€1.200,50', '€1.200,50'],
    ['money', '12.50 GBP', '12.50 GBP'],
    ['money', 'CN¥5', 'CN¥5'],
    ['money', 'US$1,200.50', 'US$1,200.50'],
    ['money', '￥１００', '¥100'],
    ['money', 'EUR 1 200,50', 'EUR 1 200,50'],
    ['money', 'INR 1,00,000', 'INR 1,00,000'],
    ['asin', ' b0example1', 'B0EXAMPLE1'],
    ['asin', 'Ｂ０ＥＸＡＭＰＬＥ１', 'B0EXAMPLE1'],
    ['fnsku', 'x00example', 'X00EXAMPLE'],
    ['shipment', 'fba15abc1234', 'FBA15ABC1234'],
    ['order', '113‑1234567—1234567', '113-1234567-1234567'],
    ['case', '１０００００００００１', '10000000001'],
    ['english', 'They differ，a lot！', 'They differ, a lot!'],
    ['english', 'A\u0000 B\u202E C\uD800\u200B', 'A B C'],
    ['id', 'KT 2024 BLK/L', 'KT 2024 BLK/L'],
    ['quoted', ' two\n lines ', 'two lines'],
    ['choice', 'one', 'One'],
    ['english', 'They differ.', 'They differ.'],
  ])('%s takes %j', (kind, typed, en) => {
    const read = readValue(field(kind), typed);
    expect(read.ok && read.text.en).toBe(en);
  });

  test.each<[FieldKind, string]>([
    ['number', 'ten'],
    ['number', '12 件'],
    ['money', '12.50'],
    ['money', '十二美元'],
    ['money', 'USD'],
    ['money', 'USD 1.2.3,,,'],
    ['money', '100元'],
    ['asin', 'b0example'],
    ['english', '違います'],
    ['english', 'カタカナ'],
    ['english', '다릅니다'],
    ['english', 'They differ。'],
    ['quoted', '「error」'],
    ['id', '批次 5000'],
    ['quoted', '出错了'],
    ['choice', 'One'],
    ['choice', 'constructor'],
    ['english', '两款 differ'],
  ])('%s refuses %j and tells the form', (kind, typed) => {
    expect(readValue(field(kind), typed)).toMatchObject({
      ok: false,
      why: 'malformed',
      expected: { zh: expect.any(String), en: expect.any(String) },
    });
  });

  test.each(['\u200B', '\u0000', '\u202E \uFEFF', '\uD800', '\u3000\n'])('%j is empty', (typed) => {
    expect(tidy(typed)).toBe('');
    expect(readValue(field('english'), typed)).toEqual({ ok: false, why: 'empty' });
  });

  test('a sum of another form is told how to name its currency', () => {
    expect(readValue(field('money'), '100元')).toMatchObject({
      expected: { zh: expect.stringContaining('CNY 100') },
    });
  });

  test('a sample has its Chinese beside it', () => {
    expect(readValue(field('english'), 'They differ.')).toMatchObject({
      text: { zh: '两款不同。' },
    });
  });
});

test('every store of the contract has its names, in Chinese as on the pages', () => {
  expect(storeCodes).toEqual(marketplaces);
  for (const code of storeCodes) {
    const name = (strings as Record<string, string>)[`marketplace.${code}`];
    expect(storeName(code)!.zh.replace(/（.*）$/, '')).toBe(name);
  }
  expect(storeName('US')!.en).toBe('US store (amazon.com)');
  expect(storeName('constructor')).toBeUndefined();
});

describe('whatever is typed', () => {
  const anyRequest = fc.constantFrom(
    ...Object.entries(content.requests).flatMap(([category, { requests }]) =>
      requests.map(({ id }) => ({ category, request: id })),
    ),
  );
  const anyInput = fc
    .record({
      place: anyRequest,
      kind: fc.constantFrom(...letterKinds),
      seed: fc.infiniteStream(typed()),
    })
    .map(({ place, kind, seed }) => {
      const questions = fieldsFor(content, { kind, ...place });
      const answers = questions.flatMap(({ field, goesTo }) => {
        const value = seed.next().value;
        return value === undefined ? [] : [{ goesTo, id: field.id, value }];
      });
      const part = (goes: 'values' | 'extra') =>
        Object.fromEntries(
          answers.filter(({ goesTo }) => goesTo === goes).map(({ id, value }) => [id, value]),
        );
      const chosen = { marketplace: 'DE', tried: [], evidence: [] };
      return { kind, ...place, ...chosen, values: part('values'), extra: part('extra') };
    });

  /** Copied words without their quotation marks: the letter sets its own. */
  const bare = (text: string) => text.replace(/["“”「」']/g, '').trim();

  test('a value stands in the letter as it was typed, or is a gap', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const typedIn = { ...input.values, ...input.extra };
        for (const piece of writeLetter(content, input).lines.flatMap(({ en }) => en)) {
          if ('text' in piece || piece.field === 'marketplace') continue;
          const field = content.fields[piece.field];
          const value = takenFrom(field ?? { kind: 'english' }, typedIn[piece.field]);
          const kind = field?.kind;
          const given = kind === 'quoted' ? bare(value) : value;
          if ('gap' in piece) expect(piece.why === 'empty').toBe(given === '');
          else if (kind === 'date') expect(piece.value).toBe(dateText(value)!.en);
          else if (kind === 'quoted') expect(bare(piece.value)).toBe(given);
          else if (kind !== 'choice') expect(piece.value).toBe(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nothing is said for a field without a value', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const empty = { ...input, values: {}, extra: {} };
        const pieces = writeLetter(content, empty).lines.flatMap(({ en, zh }) => [...en, ...zh]);
        const said = pieces.filter((piece) => 'value' in piece).map(({ field }) => field);
        expect(said.filter((field) => field !== 'marketplace')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('both languages keep the same lines, and braces are no placeholders', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const letter = writeLetter(content, input);
        const lines = (text: string) => text.split('\n').length;
        expect(lines(wholeText(letter))).toBe(lines(wholeText(letter, 'zh')));
        expect(lines(copyText(letter))).toBe(lines(copyText(letter, 'zh')));
        expect(lines(wholeText(letter))).toBe(letter.lines.length);
      }),
      { numRuns: 200 },
    );
  });

  function typed() {
    return fc.oneof(
      fc.constant(undefined),
      fc.constantFrom(
        '',
        ' ',
        'B0EXAMPLE1',
        '2026-11-02',
        '{since}',
        '{ask}',
        '$&',
        '件',
        '12',
        'a\nb',
      ),
      fc.string(),
    );
  }
});
