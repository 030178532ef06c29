import { expect, test } from 'vitest';
import { passageAt } from '../../src/feedback/guides.ts';
import { linkOf, maskReport, readReport, reportLimits } from '../../src/feedback/report.ts';

const typed = { passage: '', wrong: '文中说 14 天，帮助页现在写的是 30 天。', source: '' };

test('only what is wrong has to be said', () => {
  expect(readReport(typed)).toEqual({ ok: true, report: typed });
  expect(readReport({ ...typed, wrong: ' \n ' })).toEqual({
    ok: false,
    faults: [{ field: 'wrong', code: 'required' }],
  });
});

test.each(Object.entries(reportLimits))('%s holds up to %i characters', (field, max) => {
  const long = '说'.repeat(max);
  expect(readReport({ ...typed, [field]: long })).toMatchObject({ ok: true });
  expect(readReport({ ...typed, [field]: `${long}明` })).toEqual({
    ok: false,
    faults: [{ field, code: 'too_long', values: { max, length: max + 1 } }],
  });
});

test('a report of marks alone says nothing', () => {
  expect(readReport({ ...typed, wrong: '113-8846201-5540217' })).toEqual({
    ok: false,
    faults: [{ field: 'wrong', code: 'only_marks' }],
  });
});

test('what is certain and what is likely is masked in every field', () => {
  const { passage, wrong, source } = maskReport({
    passage: '“订单 113-8846201-5540217” 那一段',
    wrong: '李经理说要等 14 天，邮箱 lee@brightnest.example，ASIN B0C7KX9Q2M。',
    source: 'lee@brightnest.example 收到的邮件',
  });
  expect(passage).toBe('“订单 [订单号]” 那一段');
  expect(wrong).toBe('[人名]说要等 14 天，邮箱 [邮箱]，ASIN [ASIN-1]。');
  expect(source).toBe('[邮箱] 收到的邮件');
});

test.each([
  ['https://www.wearesellers.com/question/16479', 'https://www.wearesellers.com/question/16479'],
  ['https://shop.example/a?token=s3cret#at', 'https://shop.example/a'],
  ['https://shop.example?mail=a@b.example', 'https://shop.example'],
  ['https://www.amazon.com/dp/B0C7KX9Q2M', 'https://www.amazon.com/dp/[ASIN-1]'],
  ['https://lee:geheim@shop.example/a', '[网址]'],
])('of the address %s stays %s', (source, kept) => {
  expect(maskReport({ ...typed, source }).source).toBe(kept);
});

test('masking twice changes nothing', () => {
  const once = maskReport({
    passage: 'B0C7KX9Q2M',
    wrong: '订单 113-8846201-5540217，ASIN B0C7KX9Q2M 和 B0C7KX9Q3N',
    source: 'https://x.example/orders/113-8846201-5540217',
  });
  expect(maskReport(once)).toEqual(once);
});

test('only a whole address is a link', () => {
  expect(linkOf('https://x.example/a')).toBe('https://x.example/a');
  for (const source of ['https://x.example/[ASIN-1]', 'javascript:alert(1)', 'Help → Returns', ''])
    expect(linkOf(source)).toBeNull();
});

test('a passage is a heading of the guide, by its words or its anchor', () => {
  const text = { title: '', description: '', data: {} };
  const zh = { ...text, body: '## 第一步：[看邮件](/a/)\n\n```\n## 不是标题\n```\n' };
  const en = { ...text, body: '### What *they* ask\n' };
  const guide = { kind: 'guide', slug: 'x', zh, en } as const;
  expect(passageAt(guide, 'zh-CN', '第一步看邮件')).toBe('第一步：看邮件');
  expect(passageAt(guide, 'en', 'what-they-ask')).toBe('What they ask');
  for (const at of ['不是标题', '请拨打 138…', '', null])
    expect(passageAt(guide, 'zh-CN', at)).toBe('');
});
