import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folded } from '../../src/library/folded.ts';
import { library, readLibrary } from '../../src/library/library.ts';
import type { Glossary } from '../../src/library/shapes.ts';
import { wordFaults, type SearchWords } from '../../src/library/word-checks.ts';
import { fold } from '../../src/search/fold.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';

type Term = Glossary[number];

const term = (zh: string, en: string, more: Partial<Term> = {}): Term => ({
  zh,
  en,
  zh_synonyms: [],
  en_synonyms: [],
  meaning: { zh: '一句话。', en: 'A sentence.' },
  ...more,
});
const category = (id: string, zh: string, synonyms: string[] = []) => ({
  id,
  zh,
  en: `About ${id}`,
  synonyms: { zh: synonyms, en: [] as string[] },
});
const said = (zh: string[] = [], en: string[] = [], notices: string[] = []) => ({
  zh,
  en,
  notices,
});
const noticed = (notices: string[] = [], seller_en: string[] = [], seller_zh: string[] = []) => ({
  notice_en: notices.map((p) => ({ p, s: 'known' })),
  seller_en,
  seller_zh,
});
const content = (more: Partial<SearchWords> = {}): SearchWords => ({
  categories: [category('hijacker', '跟卖'), category('variation', '变体')],
  glossary: [],
  everydayWords: [],
  noticePhrases: {
    generic: ['root cause'],
    categories: { hijacker: noticed(), variation: noticed() },
  },
  sellerWords: { hijacker: said(), variation: said() },
  ...more,
});
const faultsOf = (more: Partial<SearchWords>) => wordFaults(content(more));
const inGlossary = (...glossary: Term[]) => faultsOf({ glossary });

test('today’s content has no fault', () => {
  expect(wordFaults(library())).toEqual([]);
});

test('words that search reads alike are alike to the check', () => {
  const forms = vocabularyOf(library()).concepts.flatMap((concept) => concept.forms);
  const plain = (text: string) => fold(text).text.replaceAll(/\s/g, '');
  const differing = forms.filter((form) => folded(form).replaceAll(' ', '') !== plain(form));
  expect(differing).toEqual([]);
});

describe('the glossary is refused', () => {
  test.each([
    ['in another case', { en_synonyms: ['split', 'SPLIT'] }, '“split” (en_synonyms), “SPLIT”'],
    ['in traditional characters', { zh_synonyms: ['變體'] }, '“变体” (zh), “變體” (zh_synonyms)'],
    ['in full width', { en_synonyms: ['ＡＳＩＮ', 'asin'] }, '“ＡＳＩＮ” (en_synonyms), “asin”'],
    ['with another space', { zh_synonyms: ['A+ 页面', 'A+页面'] }, '“A+页面” (zh_synonyms)'],
  ])('with a word twice in one term, %s', (_how, more, both) => {
    const faults = inGlossary(term('变体', 'variation', more));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^content\/glossary\.yml: 变体: the same word twice: /);
    expect(faults[0]).toContain(both);
  });

  test.each([['A'], ['卖'], [' '], ['——'], ['🐶']])('with the form %j', (form) => {
    const faults = inGlossary(term('变体', 'variation', { zh_synonyms: [form] }));
    expect(faults).toEqual([expect.stringContaining('is too short')]);
  });

  test('with a word of two terms, unless all of them are ambiguous', () => {
    const both = (one: boolean, other: boolean) =>
      inGlossary(
        term('下架', 'removed', { en_synonyms: ['Deactivated'], ambiguous: one }),
        term('停用', 'deactivated', { ambiguous: other }),
      );
    expect(both(true, true)).toEqual([]);
    expect(both(true, false)[0]).toContain('mark as ambiguous (停用)');
    expect(both(false, false)).toEqual([
      'content/glossary.yml: 下架: “Deactivated” (en_synonyms) is also glossary.yml: 停用: “deactivated” (en); mark as ambiguous (下架, 停用) or drop it from all but one.',
    ]);
  });

  test('with a cycle of any length, ambiguous or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), (length, turn) => {
        const around = Array.from({ length }, (_, at) =>
          term(`词语${at}`, `word ${at}`, {
            ambiguous: true,
            ...(at % 2 ? { zh_synonyms: [`词语${(at + 1) % length}`] } : {}),
            ...(at % 2 ? {} : { en_synonyms: [`WORD ${(at + 1) % length}`] }),
          }),
        );
        const from = turn % length;
        const faults = inGlossary(...around.slice(from), ...around.slice(0, from));
        expect(faults).toHaveLength(1);
        expect(faults[0]).toContain(': a cycle: ');
        for (const { zh } of around) expect(faults[0]).toContain(`${zh} (synonym`);
      }),
    );
  });

  test('for no cycle when synonyms only lead onwards', () => {
    const onwards = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { maxLength: 20 });
    fc.assert(
      fc.property(onwards, (pairs) => {
        const terms = Array.from({ length: 10 }, (_, at) => {
          const to = pairs.filter(([from, end]) => from === at && end > at).map(([, end]) => end);
          const zh_synonyms = [...new Set(to)].map((end) => `词语${end}`);
          return term(`词语${at}`, `word ${at}`, { ambiguous: true, zh_synonyms });
        });
        expect(inGlossary(...terms)).toEqual([]);
      }),
    );
  });
});

test('an abbreviation may stand in both languages of a term', () => {
  const more = { zh_synonyms: ['POA'], en_synonyms: ['POA'] };
  expect(inGlossary(term('行动计划', 'Plan of Action', more))).toEqual([]);
});

describe('everyday words are refused', () => {
  const group = (zh: string[], en: string[], ambiguous?: boolean) =>
    ambiguous ? { zh, en, ambiguous } : { zh, en };

  test('with a word twice in one group, or too short', () => {
    const faults = faultsOf({ everydayWords: [group(['丟失', '丢失', '丢'], ['lost', 'Lost'])] });
    expect(faults).toEqual([
      'content/everyday-words.yml: 丟失: “丢” (zh) is too short: it would be heard in any text.',
      'content/everyday-words.yml: 丟失: the same word twice: “丟失” (zh), “丢失” (zh).',
      'content/everyday-words.yml: 丟失: the same word twice: “lost” (en), “Lost” (en).',
    ]);
  });

  test('with a word of two groups, or of the glossary, unless all are ambiguous', () => {
    const between = (first: boolean, second: boolean, inTrade: boolean) =>
      faultsOf({
        glossary: [term('停用', 'deactivated', { ambiguous: inTrade })],
        everydayWords: [group(['停掉', '停用'], ['off'], first), group(['停用'], ['shut'], second)],
      });
    expect(between(true, true, true)).toEqual([]);
    expect(between(true, true, false)[0]).toContain('mark as ambiguous (停用)');
    expect(between(true, false, true)[0]).toContain(
      'content/glossary.yml: 停用: “停用” (zh) is also everyday-words.yml: 停掉: “停用” (zh) and',
    );
  });
});

describe('the categories are refused', () => {
  test.each([
    ['a synonym twice', ['绑变体', '綁變體'], '“绑变体” (synonyms.zh), “綁變體” (synonyms.zh)'],
    ['the name of another category', ['跟賣'], '“跟賣” (synonyms.zh) is the name of hijacker'],
  ])('with %s', (_what, synonyms, fault) => {
    const categories = [category('hijacker', '跟卖'), category('variation', '变体', synonyms)];
    const faults = faultsOf({ categories });
    expect(faults).toEqual([expect.stringMatching(/^content\/categories\.yml: variation: /)]);
    expect(faults[0]).toContain(fault);
  });
});

describe('notice phrases and sellers’ words are refused', () => {
  const phrases = (
    hijacker: ReturnType<typeof noticed>,
    sellers: ReturnType<typeof said>,
    generic = ['root cause'],
  ) =>
    faultsOf({
      noticePhrases: { generic, categories: { hijacker, variation: noticed() } },
      sellerWords: { hijacker: sellers, variation: said() },
    });

  test.each([
    ['within a list', noticed([], [], ['跟賣', '跟卖']), said(), 'notice-phrases'],
    [
      'between notices and sellers',
      noticed(['Error 5665'], ['error 5665']),
      said(),
      'notice-phrases',
    ],
    ['between both files', noticed([], [], ['CE標誌']), said(['CE标志']), 'seller-words'],
    ['between languages', noticed(), said(['OTP'], ['otp']), 'seller-words'],
    [
      'between sellers’ words and notices',
      noticed(),
      said([], ['on hold'], ['On hold']),
      'seller-words',
    ],
  ])('with the same phrase twice %s', (_where, notices, sellers, file) => {
    const faults = phrases(notices, sellers);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`content/${file}.yml: hijacker: the same phrase twice: `);
  });

  test('with a phrase that is only a generic one', () => {
    expect(phrases(noticed(), said([], [], ['Root Cause']))).toEqual([
      'content/seller-words.yml: hijacker: “Root Cause” (notices) is a generic phrase.',
    ]);
  });

  test('with a generic phrase twice', () => {
    expect(phrases(noticed(), said(), ['case id', 'Case ID'])[0]).toContain(': generic: the same');
  });

  test('for categories that are unknown or missing', () => {
    const faults = faultsOf({
      noticePhrases: { generic: [], categories: { hijacker: noticed(), hijaker: noticed() } },
      sellerWords: { hijacker: said() },
    });
    expect(faults).toEqual([
      'content/notice-phrases.yml: hijaker: unknown category.',
      'content/notice-phrases.yml: variation: missing category.',
      'content/seller-words.yml: variation: missing category.',
    ]);
  });
});

describe('a planted fault', () => {
  const meaning = 'meaning: { zh: 一句话。, en: A sentence. }';
  const root = mkdtempSync(join(tmpdir(), 'kaicase-words-'));
  const glossary = join(root, 'content/glossary.yml');
  const plant = (lines: string[]) =>
    writeFileSync(glossary, `${readFileSync('content/glossary.yml', 'utf8')}${lines.join('')}`);

  beforeAll(() => {
    cpSync('content', join(root, 'content'), { recursive: true });
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('stops the reading of the library', () => {
    plant([`  - { zh: 父子體, zh_synonyms: [变體], en: family, en_synonyms: [], ${meaning} }\n`]);
    expect(() => readLibrary(root)).toThrow(
      /^content\/glossary\.yml:2: 变体: “变体” \(zh\) is also glossary\.yml: 父子體: “变體”/,
    );
  });

  test('is told with the others, twenty at most', () => {
    const faulty = (at: number) =>
      `  - { zh: 词语${at}, zh_synonyms: [], en: word ${at}, en_synonyms: [x], ${meaning} }\n`;
    plant(Array.from({ length: 3 }, (_, at) => faulty(at)));
    const told = (): string[] => {
      try {
        return [String(readLibrary(root).glossary.length)];
      } catch (error) {
        return (error as Error).message.split('\n');
      }
    };
    expect(told()).toHaveLength(4);
    plant(Array.from({ length: 30 }, (_, at) => faulty(at)));
    expect(told()).toHaveLength(21);
    expect(told().at(-1)).toBe('… and 11 more.');
  });
});
