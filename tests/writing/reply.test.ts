import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { library } from '../../src/library/library.ts';
import { replyPhrases } from '../../src/library/reply-phrases.ts';
import { writing } from '../../src/library/writing.ts';
import { replyContent } from '../../src/writing/reply/content.ts';
import { readReply } from '../../src/writing/reply/read.ts';
import { sentencesOf } from '../../src/writing/reply/sentences.ts';
import { reasons, type Finding } from '../../src/writing/reply/types.ts';
import type { Span } from '../../src/writing/span.ts';

const content = replyContent(replyPhrases(), { ...library(), requests: writing().requests });
const read = (text: string, ...requests: string[]) => readReply(text, { requests, content });
const own = readFileSync('tests/eval/replies-own.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; requests: string[] });

describe('time limits', () => {
  test.each([
    ['Please reply within 7 calendar days.', 'within 7 calendar days', 'seller'],
    ['Please send the invoice by 12 December.', 'by 12 December', 'seller'],
    [
      'You must reply no later than December 12, 2026.',
      'no later than December 12, 2026',
      'seller',
    ],
    ['You have 17 days to appeal.', '17 days', 'seller'],
    [
      'If we don’t hear from you by 12 December 2026, this case will be closed.',
      'by 12 December 2026',
      'seller',
    ],
    ['We will respond within 24 hours.', 'within 24 hours', 'amazon'],
    ['请在 60 天内提交申请。', '60 天内', 'seller'],
    ['我们会在 48 小时内回复您。', '48 小时内', 'amazon'],
    ['请于12月12日前提交发票。', '于12月12日前', 'seller'],
    ['请在７个工作日内回复。', '７个工作日内', 'seller'],
    ['You have no more than 72 hours to respond.', '72 hours', 'seller'],
    ['Please respond by EOD Friday.', 'by EOD Friday', 'seller'],
    ['Please answer in the next seventy-two hours.', 'in the next seventy-two hours', 'seller'],
    ['请在收到本邮件后 7 天内提交了解情况的文件。', '7 天内', 'seller'],
    ['您会在 3 天内收到了结通知。', '3 天内', 'amazon'],
  ])('%s', (text, words, whose) => {
    expect(read(text).deadlines).toMatchObject([{ words, whose }]);
  });

  test.each([
    'Please send an invoice from the last 365 days.',
    'The bill was issued within the last 90 days.',
    'We received 96 units in shipment FBA15TEST001 on 3 November 2026.',
    '请提供过去 365 天内开具的发票。',
    '我们于 11 月 3 日收到您的邮件。',
    'Please reply as soon as possible.',
    '您在 7 天内收到了三次通知。',
    '商品在 3 天内售出 500 件。',
    '我们已在 24 小时内处理了您的请求。',
    'You may sell this product in May.',
  ])('are none in: %s', (text) => {
    expect(read(text).deadlines).toEqual([]);
  });

  test('stand in the text, word for word, at their place', () => {
    for (const text of own.flatMap((one) => variants(one.text))) {
      for (const { words, start, end } of read(text).deadlines) {
        expect(text.slice(start, end)).toBe(words);
      }
    }
  });

  test('are never found without a number, a date or a weekday', () => {
    for (const { text } of own) {
      const without = text.replace(
        /[\d０-９]+|[一二两三四五六七八九十]+|\b(?:[a-z]+day|one|two|three|four|five|six|seven|eight|nine|ten)\b/giu,
        '',
      );
      expect(read(without).deadlines).toEqual([]);
    }
  });

  test('of an older message below the answer are not the answer’s', () => {
    const text =
      'Hello, we need more time.\n\nOn 2 November you wrote:\n> Please answer within 3 days';
    expect(read(text).deadlines).toEqual([]);
  });
});

describe('what a reply asks for', () => {
  test('is listed by name, in a sentence and in the list that it opens', () => {
    const text =
      'Please provide the following documents:\n- Commercial invoice\n- Bill of lading\n\nThank you.';
    expect(read(text).documents.map(({ words }) => words)).toEqual([
      'Commercial invoice',
      'Bill of lading',
    ]);
    const zh = '请提供供应商发票和品牌授权书。';
    expect(read(zh).documents.map(({ words }) => words)).toEqual(['供应商发票', '品牌授权书']);
  });

  test('is nothing when no document is needed', () => {
    expect(
      read('Thank you for sending the invoice. No further documents are needed.'),
    ).toMatchObject({ documents: [], asksForMore: { is: false } });
    expect(read('您无需提交发票。').documents).toEqual([]);
  });

  test('may be a detail without a document', () => {
    expect(read('Could you please confirm the shipment ID?').asksForMore.is).toBe(true);
  });
});

describe('whether the case is closed', () => {
  test.each([
    ['This case is now closed.', true],
    ['We are closing this case.', true],
    ['此 Case 已关闭。', true],
    ['If we do not hear from you, this case will be closed.', false],
    ['如果没有收到回复，我们将关闭此案例。', false],
    ['We will keep this case open.', false],
    ['To write to us again, reopen this case.', null],
    ['We are looking into it.', false],
  ])('%s', (text, is) => {
    expect(read(text).closed.is).toBe(is);
  });
});

describe('whether a request is answered', () => {
  test('a request in Chinese meets an answer in English', () => {
    const text = 'We have restored the child ASIN to its variation family.';
    expect(read(text, '请恢复变体。').answered[0]).toMatchObject({
      request: '请恢复变体。',
      is: true,
    });
  });

  test('a half answer is named as one', () => {
    const { answered, next } = read(
      'We remeasured ASIN B0TESTAAF1 and the size tier has been corrected. The refund of the fee is under review.',
      'Please remeasure ASIN B0TESTAAF1.',
      'Please refund the fee.',
    );
    expect(answered.map(({ is }) => is)).toEqual([true, false]);
    expect(next).toMatchObject({ kind: 'not_resolved', why: 'partly_answered' });
  });

  test('what only repeats the request answers nothing', () => {
    const text = 'I understand that you want us to restore your variation family.';
    expect(read(text, 'Please restore the variation family.').answered[0]?.is).toBe(false);
  });
});

describe('the category', () => {
  test.each([
    [
      'Please answer in this case.',
      'Please change the item weight of ASIN B0TESTAAA1.',
      'detail-page-edit',
    ],
    ['Hello.', 'Why is the reserve of 3 November not released?', 'payment-reserve'],
    ['您好。', '请解除 ASIN B0TESTAAA1 的搜索禁止显示。', 'listing-suppressed'],
    ['The chargeback was decided for the cardholder.', 'Please review it again.', 'chargeback'],
    ['您的商品被识别为农药。', '因为哪个词？', 'restricted-product'],
    ['Hello.', 'Please help me.', null],
  ])('%s / %s', (text, request, id) => {
    expect(read(text, request).category.id).toBe(id);
  });
});

describe('what can’t be read', () => {
  test.each([
    'asdf qwer zxcv',
    'Thanks',
    'ok',
    '谢谢。',
    '123',
    '123 456 789',
    '<script>alert(1)</script> Please restore.',
    'Gracias por contactarnos. Su caso ha sido transferido al equipo de catálogo. Responda en 7 días.',
    'Vielen Dank für Ihre Nachricht. Bitte antworten Sie innerhalb von 7 Tagen in diesem Fall.',
    'お問い合わせいただきありがとうございます。商品は7日以内に復元されます。',
    '문의해 주셔서 감사합니다. 담당 팀에 전달되었습니다.',
    'Дело передано другой команде. Ответьте в течение 7 дней.',
  ])('says nothing: %s', (text) => {
    const reading = read(text, 'Please restore ASIN B0TESTAAA1.');
    expect(reading.template.is).toBeNull();
    expect(reading.answered.map(({ is }) => is)).toEqual([null]);
    expect(reading.closed.is).toBeNull();
    expect(reading.next).toMatchObject({ kind: 'wait', why: 'unclear' });
    expect(read(text).category.id).toBeNull();
  });

  test.each([
    ['已恢复。', '请恢复变体。'],
    ['Moved.', 'Please move the ASIN.'],
  ])('a few words can be an answer: %s', (text, request) => {
    expect(read(text, request).answered[0]!.is).toBe(true);
  });
});

describe('whether it is a template', () => {
  test.each([
    ['We understand your concern. Please visit the help page for more information.', true],
    ['Your account is at risk of deactivation. Please reply within 72 hours.', true],
    ['根据《商业解决方案协议》第 3 条，您的账户已被停用，款项将暂时冻结。', true],
    ['I called the carrier: box 6 was lost at ONT8 on 3 November 2026.', false],
    ['您上传的图片为设计稿，第 2 页模糊。', false],
  ])('%s', (text, is) => {
    expect(read(text).template.is).toBe(is);
  });
});

describe('the next letter', () => {
  test.each([
    ['We have reinstated your listing.', 'thanks', 'solved'],
    ['Please submit a plan of action.', 'appeal', 'plan_asked'],
    ['Please provide an invoice.', 'evidence', 'documents_asked'],
    ['Your case has been transferred to the catalog team.', 'wait', 'transferred'],
    ['我们正在审核您的资料，请耐心等待。', 'wait', 'under_review'],
    ['As previously mentioned, the fee is correct.', 'escalate', 'repeated'],
    ['这不属于我们团队的职责范围。', 'owner', 'other_team'],
    ['For more information, please visit the help page.', 'not_resolved', 'template_only'],
    ['', 'wait', 'unclear'],
    ['Lorem ipsum 12.', 'wait', 'unclear'],
    ['Please reply by 02/11/2026.', 'evidence', 'deadline_set'],
  ])('%s', (text, kind, why) => {
    expect(read(text).next).toMatchObject({ kind, why });
  });

  test.each([
    // done, however it is put
    ['We approved your new image and it went live today.', 'Please approve my image.', 'thanks'],
    ['The violation on ASIN B0TESTAAA1 was removed.', 'Please remove the violation.', 'thanks'],
    ['您的 GTIN 豁免已获批准。', '请批准 GTIN 豁免。', 'thanks'],
    ['我已把两个页面合并。', '请合并两个页面。', 'thanks'],
    // another door
    ['We’re not the correct team for A-to-z claims.', 'Please check the two refunds.', 'owner'],
    ['Seller Support has no visibility into Vine.', 'Please check the enrollment.', 'owner'],
    ['A-to-z 索赔不由我们处理。', '请核对两次退款。', 'owner'],
    ['我没有修改品牌字段的权限。', '请修改品牌名。', 'owner'],
    // a no, with and without a reason
    ['The request was denied. This decision is final.', 'Please reimburse 4 units.', 'reason'],
    ['It isn’t eligible because it was filed late.', 'Please reimburse 4 units.', 'evidence'],
    ['我们决定不恢复您的账户。', '请恢复账户。', 'reason'],
    // somebody is on it
    ['Our report queue: your report has been submitted.', 'Please remove the offer.', 'wait'],
    ['I asked the warehouse and will write again when it answers.', 'Please find box 3.', 'wait'],
    ['您的举报已提交，我们会按顺序处理。', '请移除报价。', 'wait'],
    ['目前暂无更新，我会继续跟进。', '申诉进度怎样？', 'wait'],
    // a machine
    ['Select the button below to continue.', 'Could a person read this?', 'person'],
    ['我是智能助手，请选择：一、订单；二、库存。', '请让人工查看。', 'person'],
    // how a thing is done, for somebody who asked for something else
    [
      'To create a variation, download the template and fill in the theme. Thank you for selling on Amazon.',
      'Please restore the child ASIN.',
      'correct',
    ],
    ['如需创建变体，请下载模板并填写父子关系。祝您销售顺利。', '为什么变体被拆开？', 'correct'],
    // said before, asked before
    [
      'As we wrote in our earlier replies, fees depend on size.',
      'Please remeasure it.',
      'escalate',
    ],
    ['正如之前几次回复所述，费用取决于尺寸。', '请重新测量。', 'escalate'],
    ['Our answers on this topic are in English only.', 'Please answer in Chinese.', 'chinese'],
    ['We need the tracking ID and the ship date.', 'Why is it late?', 'evidence'],
    ['请重新提交更详细的行动计划。', '请恢复商品。', 'appeal'],
  ])('“%s” to “%s”: %s', (text, request, kind) => {
    expect(read(text, request).next.kind).toBe(kind);
  });

  test('has a text for each reason, in both languages', () => {
    for (const locale of ['zh-CN', 'en']) {
      const strings = JSON.parse(readFileSync(`content/i18n/${locale}.json`, 'utf8')) as object;
      for (const reason of reasons) expect(strings).toHaveProperty([`reply.why.${reason}`]);
    }
  });
});

describe('reading', () => {
  test('says which language it is', () => {
    expect(read('We received your message.').language).toBe('en');
    expect(read('我们已收到您关于 ASIN B0TESTAAF1 的邮件。').language).toBe('zh');
    expect(read('We received your message today.\n我们今天已收到您的邮件。').language).toBe(
      'mixed',
    );
    expect(read('12345').language).toBeNull();
    expect(read('Su caso ha sido transferido al equipo.').language).toBeNull();
    expect(read('商品は7日以内に復元されます。').language).toBeNull();
  });

  test('reads traditional characters and full-width forms', () => {
    expect(read('請提供發票。').documents).toMatchObject([{ words: '發票', start: 3, end: 5 }]);
  });

  test('names places inside the text for every finding', () => {
    for (const { text, requests } of own) {
      const reading = read(text, ...requests);
      const findings: (Finding | { because: readonly Span[] })[] = [
        reading.template,
        reading.closed,
        reading.asksForMore,
        reading.category,
        reading.next,
        ...reading.answered,
      ];
      for (const { start, end } of findings.flatMap(({ because }) => because)) {
        expect(text.slice(start, end).trim()).not.toBe('');
      }
    }
  });

  test('reads the same text the same way again', () => {
    for (const { text, requests } of own) {
      expect(read(text, ...requests)).toEqual(read(text, ...requests));
    }
  });

  test('cuts no character in two where it cuts what has no end', () => {
    const long = `请看${'😀'.repeat(800)}发票`;
    for (const { start, end } of sentencesOf(`a${long}\n${long}`)) {
      expect(`a${long}\n${long}`.slice(start, end).isWellFormed()).toBe(true);
    }
  });

  test('takes any text', () => {
    for (const text of [
      '\ud800',
      'İ'.repeat(50),
      '>'.repeat(50),
      '請'.repeat(700),
      '\n\r\n\t',
      '((((',
    ]) {
      expect(read(text, text).next.kind).toBeDefined();
    }
  });

  test('finds nothing in signs alone, and reads what has no end', () => {
    for (const text of ['\n', '. ', '。', '> ']) {
      expect(read(text.repeat(5000)).template.is).toBeNull();
    }
    expect(read('好。'.repeat(10_000)).next.kind).toBeDefined();
  });
});

/** The same reply as other programs would paste it. */
function variants(text: string): string[] {
  return [
    text,
    text.replaceAll('\n', '\r\n'),
    text.replaceAll(' ', '\u00a0'),
    text.toUpperCase(),
    `İ😀 ${text.replaceAll('. ', '.\n')}`,
    text.slice(text.length / 3),
  ];
}
