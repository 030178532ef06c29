import { describe, expect, test } from 'vitest';
import { keyOf, maskTexts, type Choices } from '../../src/stories/form/masking.ts';

const nothingChosen = (): Choices => ({ answers: new Map(), own: new Map(), words: [] });
const problem = '订单 113-8846201-5540217，ASIN B0C7KX9Q2M，店铺名：BrightNest，客服没有回复。';
const shop = keyOf('STORE', 'BrightNest');

const standings = (choices: Choices, ...texts: string[]) =>
  maskTexts(texts, choices).values.map(({ value, standing }) => `${value} ${standing}`);

describe('what the browser sends', () => {
  test('holds no certain identifier in any field, and the same value has the same mark', () => {
    const { texts } = maskTexts([problem, '又写了一次 B0C7KX9Q2M', 'Case'], nothingChosen());
    expect(texts[0]?.sent).toBe('订单 [订单号]，ASIN [ASIN-1]，店铺名：BrightNest，客服没有回复。');
    expect(texts[1]?.sent).toBe('又写了一次 [ASIN-1]');
  });

  test('what is likely is asked first, and masked or kept as the author answers', () => {
    const choices = nothingChosen();
    expect(standings(choices, problem)).toEqual([
      'BrightNest ask',
      '113-8846201-5540217 sure',
      'B0C7KX9Q2M sure',
    ]);
    choices.answers.set(shop, 'mask');
    expect(maskTexts([problem], choices).texts[0]?.sent).toContain('店铺名：[店铺名]，');
    choices.answers.set(shop, 'keep');
    expect(maskTexts([problem], choices).texts[0]?.sent).toContain('店铺名：BrightNest，');
    expect(standings(choices, problem)[2]).toBe('BrightNest kept');
  });

  test('the author’s own words are masked wherever they stand', () => {
    const choices = nothingChosen();
    choices.own.set('小北灯具', 'STORE');
    const { texts } = maskTexts(['小北灯具的台灯', '问了小北灯具，小北灯具说不知道'], choices);
    expect(texts.map(({ sent }) => sent)).toEqual([
      '[店铺名]的台灯',
      '问了[店铺名]，[店铺名]说不知道',
    ]);
  });

  test('own words inside a certain identifier or a mark leave it whole', () => {
    const choices = nothingChosen();
    choices.own.set('8846201', 'ORDER_ID');
    choices.own.set('订', 'PERSON');
    const [text] = maskTexts(['单 113-8846201-5540217 [订单号]'], choices).texts;
    expect(text?.sent).toBe('单 [订单号] [订单号]');
  });
});

describe('names that must never appear', () => {
  const withWords = (...texts: string[]) => ({
    ...nothingChosen(),
    words: texts.map((text) => ({ text, label: 'STORE' as const })),
  });

  test('are masked in every text, in any spelling, and can’t be answered', () => {
    const choices = withWords('BrightNest');
    choices.answers.set(shop, 'keep');
    const { texts, values } = maskTexts([problem, 'bright nest, SKU BN-BRIGHTNEST-7'], choices);
    expect(texts[0]?.sent).toContain('店铺名：[店铺名]，');
    expect(texts[1]?.sent).toBe('[店铺名], SKU [店铺名]');
    expect(values.map(({ value, standing }) => `${value} ${standing}`)).toContain(
      'BrightNest word',
    );
  });

  test('leave nothing of themselves beside another mask, nor of what they cut in two', () => {
    const choices = withWords('8846201-5540217 小北灯具', '小北灯具');
    const [text] = maskTexts(['订单 113-8846201-5540217 小北灯具'], choices).texts;
    expect(text?.sent).toBe('订单 [订单号][店铺名]');
    const firm = withWords('小北灯具');
    const company = '深圳小北灯具有限公司';
    const { values } = maskTexts([`公司是${company}。`], nothingChosen());
    for (const { key } of values) firm.answers.set(key, 'mask');
    const masked = maskTexts([`公司是${company}。`], firm).texts[0]?.sent ?? '';
    expect(masked).not.toMatch(/小北|灯具/);
  });
});

describe('what is told beside the masked text', () => {
  test('the cautious text masks what is asked, until the author keeps it', () => {
    const choices = nothingChosen();
    expect(maskTexts([problem], choices).texts[0]?.cautious).toContain('店铺名：[店铺名]，');
    choices.answers.set(shop, 'keep');
    expect(maskTexts([problem], choices).texts[0]?.cautious).toContain('店铺名：BrightNest，');
  });

  test.each([
    ['113-8846201-5540217, B0C7KX9Q2M。', true],
    ['[订单号]', true],
    ['订单 113-8846201-5540217', false],
    ['', false],
    ['……', false],
  ])('“%s” says nothing but marks: %s', (text, onlyMarks) => {
    expect(maskTexts([text], nothingChosen()).texts[0]?.onlyMarks).toBe(onlyMarks);
  });
});

describe('the preview', () => {
  test('shows masks and questions in place, also marks that were there already', () => {
    const [text] = maskTexts([`[邮箱] ${problem}`], nothingChosen()).texts;
    const shown = text!.preview.map((part) =>
      part.kind === 'text' ? part.text : `<${part.kind} ${part.label}>`,
    );
    expect(shown.join('')).toBe(
      '<mask EMAIL> 订单 <mask ORDER_ID>，ASIN <mask ASIN>，店铺名：<ask STORE>，客服没有回复。',
    );
  });
});
