import { describe, expect, test } from 'vitest';
import { faultsOfNumbers } from '../../src/editing/checks/numbers.ts';
import { faultsOfPromises } from '../../src/editing/checks/promises.ts';
import { faultsOfTypography } from '../../src/editing/checks/typography.ts';
import { textsOfYaml } from '../../src/editing/texts.ts';
import { readYaml } from '../../src/library/yaml-file.ts';
import { aCorpus } from './corpus.ts';
import { aPage, anEnglishPage } from './planted.ts';

describe('a number with a unit', () => {
  const faults = (body: string, page = aPage) =>
    faultsOfNumbers(aCorpus({ pages: [page({ body: `## 事实\n\n${body}` })] }));

  test.each([
    '上传后 24 小时才显示。',
    '比例超过 1% 会被停用。',
    '费用是 $39.99。',
    '最多 500 个字符。',
    '约 120 亿分钟。',
    '隔 3–5 天问一次。',
    'You have 30 calendar days.',
    'Files may have 7 MB.',
    'It takes 2-3 weeks.',
    'They ask for USD 500.',
  ])('needs a source: %s', (body) => {
    expect(faults(body)).toHaveLength(1);
  });

  test.each([
    ['it is cited', '上传后 24 小时才显示 [F01](#f01)。'],
    ['it is advice', '我们的建议：隔 3 天问一次。'],
    ['it is advice', 'Our advice: wait 3 days.'],
    ['it is an example', '例如 3 天。'],
    ['a day', '本文核对于 2026 年 11 月 22 日，5 月 3 日改过，见 2026-11-22。'],
    ['a day', 'Checked on 22 November 2026, and on May 3.'],
    ['an ordinal', '第 3 天写第 2 条，见第 1–3 项。'],
    ['a file', '文件 1、步骤 2、error 8032, page 2 of file 1, files 1 to 3.'],
    ['a menu', '报错 90057，G07，F01，A+，P2P。'],
    ['code', '写 `30 天`。'],
    ['a template', '```text\nWithin 30 days.\n```'],
    ['a covered table', '按平台的页面 [F01](#f01)：\n\n| 天 |\n| --- |\n| 30 天 |'],
  ])('needs none when %s: %s', (_what, body) => {
    expect(faults(body)).toEqual([]);
  });

  test('is looked for in each item and each row', () => {
    const found = faults('- 24 小时 [F01](#f01)\n- 48 小时\n\n| 天 |\n| --- |\n| 30 天 |');
    expect(found.map(({ line }) => line)).toEqual([16, 20]);
    expect(found[0]!.message).toContain('“48 小时”');
  });

  test('may stand in the reader’s question, and in examples', () => {
    expect(faultsOfNumbers(aCorpus({ pages: [aPage({ body: '要等 30 天吗？' })] }))).toEqual([]);
    const example = aPage({ kind: 'examples', head: 'title: T', body: '## 为什么\n\n30 天。' });
    expect(faultsOfNumbers(aCorpus({ pages: [example] }))).toEqual([]);
  });
});

describe('typography', () => {
  const faults = (text: string, language: 'zh' | 'en' = 'zh') =>
    faultsOfTypography(aCorpus({ texts: [{ file: 'f', line: 3, language, text }] })).map(
      ({ line, message }) => `${line} ${message.split(':')[0]}`,
    );

  test.each([
    ['先看,再问', 'a half-width mark beside 汉字'],
    ['为什么?', 'a half-width mark beside 汉字'],
    ['支持(AHS)', 'a half-width mark beside 汉字'],
    ['见 Help:帮助', 'a half-width mark beside 汉字'],
    ['看日志.', 'a half-width mark beside 汉字'],
    ['开Case', 'no space between 汉字 and Latin'],
    ['30天', 'no space between 汉字 and Latin'],
    ['5% 到 10%以上', 'no space between 汉字 and Latin'],
    ['请您看', '你, not 您'],
    ['很急！', 'no exclamation marks'],
  ])('%s', (text, says) => {
    expect(faults(text)).toEqual([`3 ${says}`]);
  });

  test.each([
    '先看，再问：为什么？（见 Help）',
    '开 Case，30 天，5% 以上',
    '欢迎来到开Case互助库（KaiCase）。',
    '点 Help → Get support; then wait (a day).',
    '第[几]点：[话题]',
    '“Lisa”是谁',
  ])('%s is fine', (text) => {
    expect(faults(text)).toEqual([]);
  });

  test('a wrapped line is named by its own number', () => {
    expect(faults('先看，\n再开Case')).toEqual(['4 no space between 汉字 and Latin']);
  });

  test('English has no full-width marks, unless it quotes Chinese', () => {
    expect(faults('Read it，then ask', 'en')).toEqual(['3 a full-width mark in English']);
    expect(faults('In Chinese: 请看[话题]，见文件 1。', 'en')).toEqual([]);
    expect(faults('Read it, then ask.', 'en')).toEqual([]);
  });

  test('is looked for in heads and data, but not in code, citations and words to search by', () => {
    const page = aPage({
      body: '见 `a,b`，说“是”[F01](#f01)。\n\n```text\n开Case\n```',
      head: 'title: 开Case',
    });
    const yaml =
      'terms:\n  - zh: 开Case\n    zh_synonyms: [开case]\n    note: { zh: "看,问", en: a }\n';
    const texts = textsOfYaml('content/glossary.yml', readYaml(yaml, 'content/glossary.yml'));
    const found = faultsOfTypography(aCorpus({ pages: [page], texts }));
    expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'content/docs/guides/x.md:2',
      'content/glossary.yml:2',
      'content/glossary.yml:4',
    ]);
  });
});

describe('promises and insiders', () => {
  const faults = (body: string, page = aPage) =>
    faultsOfPromises(aCorpus({ pages: [page({ body })] }));

  test.each([
    '我们保证帮你解封。',
    '申诉包过。',
    '百分之百恢复。',
    '找内部渠道处理。',
    '认识内部人员的可以问。',
    'We guarantee results.',
    'Success is guaranteed.',
    'Ask an insider.',
    'Guaranteed reinstatement in a week.',
  ])('are refused: %s', (body) => {
    expect(faults(body)).toHaveLength(1);
  });

  test.each([
    '写清楚了，也不保证通过。',
    '自称有“内部渠道”的收费服务，不要买。',
    '找“内部渠道”赶人。不要碰这类服务。',
    'You may ask; approval isn’t guaranteed.',
    'Don’t pay an insider.',
    'Hiring an "insider". Stay away.',
    'See A-to-z Guarantee claims.',
    ':::caution[Phone numbers and "insiders"]\nA line.\n:::',
    '说明书里有“保证”二字。',
  ])('may be warned of: %s', (body) => {
    expect(faults(body)).toEqual([]);
  });

  test('are found in English pages too', () => {
    expect(faults('An insider will help.', anEnglishPage)).toHaveLength(1);
  });
});
