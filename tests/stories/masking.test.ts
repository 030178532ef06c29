import { describe, expect, test } from 'vitest';
import { keyOf, maskTexts, type Choices } from '../../src/stories/masking.ts';

const nothingChosen = (): Choices => ({ answers: new Map(), own: new Map() });
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
