import { describe, expect, test } from 'vitest';
import { withoutMailParts } from '../../src/stories/form/email-paste.ts';

const notice = `Hello,

We removed your listing because the product detail page does not match the item.

What can I do to reactivate my listing?
------------------------------
1. Send us an invoice from the last 365 days.
2. Tell us what you changed.

This email was sent from a notification-only address.

Sincerely,
Seller Performance Team
Amazon.com`;

const mine = '货件 11 月 2 日签收，少收 24 件，已经开了两次 Case，对方只回了模板。';

describe('an e-mail that is pasted', () => {
  test('of Amazon loses its header, and its own text stays whole', () => {
    const mail = `From: Amazon <no-reply@amazon.example>
Sent: Monday, November 3, 2025 9:12 AM
To: Li Wei <lee@brightnest.example>
Subject: Your listing was removed

${notice}`;
    expect(withoutMailParts(mail)).toBe(notice);
  });

  test('of Outlook in Chinese loses header, signature and the older mail', () => {
    const mail = `发件人: 王小明 <wang@brightnest.example>
发送时间: 2025年11月3日 9:12
收件人: support@amazon.example
抄送: ops@brightnest.example
主题: 回复: Case 18273640051

${mine}

此致
敬礼

王小明
深圳小北灯具有限公司
电话：138 0013 8000

________________________________
发件人: Amazon <no-reply@amazon.example>
发送时间: 2025年11月2日 8:00
收件人: 王小明
主题: Case 18273640051

旧的内容在这里，不该留下。`;
    expect(withoutMailParts(mail)).toBe(mine);
  });

  test('of QQ 邮箱 loses the older mail', () => {
    const mail = `${mine}




------------------&nbsp;原始邮件&nbsp;------------------
发件人: "Amazon"<no-reply@amazon.example>;
发送时间: 2025年11月3日(星期一) 上午9:12
收件人: "王小明"<wang@brightnest.example>;

主题: 您的 Case

旧的内容`;
    expect(withoutMailParts(mail.replaceAll('&nbsp;', ' '))).toBe(mine);
    expect(withoutMailParts(mail.replaceAll('&nbsp;', '\u00A0'))).toBe(mine);
  });

  test.each([
    '在 2025-11-03 09:12:33，"Amazon" <no-reply@amazon.example> 写道：',
    'Amazon <no-reply@amazon.example> 于2025年11月3日周一 09:12写道：',
    '2025年11月3日 09:12，Amazon <no-reply@amazon.example> 写道：',
    'At 2025-11-03 09:12:33, "Amazon" <no-reply@amazon.example> wrote:',
    'On Mon, Nov 3, 2025 at 9:12 AM Amazon Seller Support <\nno-reply@amazon.example> wrote:',
    'Am Mo., 3. Nov. 2025 um 09:12 Uhr schrieb Amazon <no-reply@amazon.example>:',
    '-----Original Message-----\nFrom: Amazon <no-reply@amazon.example>\nSubject: Case',
    '---- 回复的原邮件 ----\n| 发件人 | Amazon |',
  ])('with an older one below goes up to “%s”', (intro) => {
    expect(withoutMailParts(`${mine}\n\n${intro}\n\n旧的内容，没有引用符号。\n还有一行。`)).toBe(
      mine,
    );
    expect(withoutMailParts(`${mine}\n\n${intro}\n> 旧的内容\n>\n> 还有一行\n\n`)).toBe(mine);
  });

  test('with answers between quoted lines keeps the answers', () => {
    const mail = `On Mon, Nov 3, 2025 at 9:12 AM Amazon <x@amazon.example> wrote:
> Please send the invoice.

Attached, from the factory itself.

> Which ASIN is it?

The blue lamp.`;
    expect(withoutMailParts(mail)).toBe('Attached, from the factory itself.\n\nThe blue lamp.');
  });

  test.each(['', 'FYI\n\n', '怎么办？\n\n'])(
    'sent on with “%s” keeps what was sent on',
    (above) => {
      const mail = `${above}---------- Forwarded message ---------
From: Amazon <no-reply@amazon.example>
Date: Mon, Nov 3, 2025 at 9:12 AM
Subject: Your listing
To: <lee@brightnest.example>

${notice}`;
      expect(withoutMailParts(mail)).toBe(above + notice);
    },
  );

  test.each([
    'Best regards,\nLi Wei\nBrightNest Trading Ltd\n+86 138 0013 8000',
    'Kind Regards\n\nLi',
    '-- \nLi Wei\nlee@brightnest.example',
    '谢谢\n王小明\n电话：138 0013 8000',
    '祝好！\n王小明',
    'Sent from my iPhone',
    '发自我的iPhone',
    '来自我的华为手机',
    'Get Outlook for iOS<https://aka.ms/o0ukef>',
    'This e-mail and any attachments are confidential and intended for the addressee.\nIf you are not the addressee, delete it.',
    '本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人。',
  ])('loses its ending: %s', (ending) => {
    expect(withoutMailParts(`${mine}\n\n${ending}\n`)).toBe(mine);
  });
});

describe('what is no e-mail', () => {
  test.each([
    mine,
    notice,
    `${mine}\n谢谢`,
    `${mine}\n\n谢谢大家，有人遇到过吗？`,
    '在聊天里客服写道：\n“The shipment is closed.”\n后来就没有下文了。',
    'On day 3 the agent wrote:\n“The shipment is closed.”\nNothing came after that.',
    '> 引用的一句\n> 又一句\n我的话',
    '时间：11 月 3 日\n主题：申诉被拒\n经过：写了三封信。',
    '第一段\n----------------------------------------\n第二段',
    'Thank you,\nAmazon Seller Support',
    'Sent from my warehouse we counted 24 boxes, and they counted 20.\nStill open.',
    '- 第一\n- 第二\n-- 第三',
    '| ASIN | 数量 |\n| --- | --- |\n| B0C7KX9Q2M | 24 |',
    '',
  ])('stays untouched: %s', (text) => {
    expect(withoutMailParts(text)).toBeNull();
  });

  test('nothing but a header or a signature stays untouched too', () => {
    expect(withoutMailParts('From: a@b.example\nTo: c@d.example\n')).toBeNull();
    expect(withoutMailParts('Best regards,\nLi Wei')).toBeNull();
  });
});

test('long and hostile texts take linear time', () => {
  const texts = ['From: a\n', '> ', 'On 2025 ', '在 2025 ', '\n \n', '-- \n', 'Best regards,\n'];
  for (const text of texts) {
    const began = performance.now();
    withoutMailParts(text.repeat(100_000 / text.length));
    expect(performance.now() - began).toBeLessThan(1000);
  }
});
