import { expect, test, type Locator, type Page } from '@playwright/test';
import { fillStory, secrets, signUp } from './steps.ts';
import { expectSound, tabTo } from './sound.ts';

const asked = '店铺名：LampHouse，客服没有回复。';
const mail = `发件人: 王小明 <wang@lamp.example>
收件人: support@amazon.example
主题: 回复: 少收的货件

货件少收 24 件，已经开了两次 Case，对方只回了模板。

发自我的iPhone`;

async function openForm(page: Page): Promise<void> {
  await signUp(page);
  await page.goto('/stories/new/');
}

async function addName(page: Page, name: string): Promise<void> {
  const names = page.locator('details', { hasText: '不能出现的名字' });
  if ((await names.getAttribute('open')) === null) await names.locator('summary').click();
  await names.getByLabel('名字', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await expect(names.getByRole('list')).toContainText(name);
}

async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', event));
  }, text);
}

const row = (page: Page, value: string) => page.locator('.mask-list li', { hasText: value });

test('what is sent holds no certain identifier and no name of one’s own', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(decodeURIComponent(`${request.url()}\n${request.postData() ?? ''}`));
  });
  await openForm(page);
  await addName(page, 'BrightNest');
  await addName(page, '小北灯具');
  await fillStory(page, 'Bright Nest 的两款灯被并成一个变体', '小北灯具');
  await expect(page.locator('.prev')).toContainText('店铺名');
  await expect(page.locator('.prev')).not.toContainText(/bright\s?nest|小北/i);
  await Promise.all([
    page.waitForURL(/\/my\/stories\//),
    page.locator('main form [data-send]').click(),
  ]);
  const body = sent.find((one) => one.includes('takeaway')) ?? '';
  expect(body).toContain('[店铺名]');
  await page.goto('/');
  await page.locator('main [name=q]').fill(`B-r-i-g-h-t-N-e-s-t 被关店，订单 ${secrets[0]}`);
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toBeAttached();
  await page.waitForURL(/\/search\//);
  for (const one of sent) {
    for (const secret of [...secrets, '小北灯具']) expect(one).not.toContain(secret);
    expect(one).not.toMatch(/b\W?r\W?i\W?g\W?h\W?t\W?n\W?e\W?s\W?t/i);
  }
});

test('masked, kept, restored and confirmed by keyboard alone', async ({ page }) => {
  await openForm(page);
  await fillStory(page, '两款灯被系统并成一个变体', '台灯');
  const problem = page.locator('[name=problem]');
  await problem.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`${asked}问了蓝鲸队`);
  await expect(page.locator('.prev button')).toContainText('店铺名');
  for (const _ of '蓝鲸队') await page.keyboard.press('Shift+ArrowLeft');
  await tabTo(page, page.getByRole('button', { name: '遮盖选中文字' }));
  await page.keyboard.press('Enter');
  await expect(row(page, '蓝鲸队')).toBeVisible();
  await expect(page.locator('[data-mask-said]')).toHaveText('已遮盖选中的文字。');

  const send = page.locator('[data-send]');
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('LampHouse');
  const bar = page.locator('.prev button').first();
  await tabTo(page, bar, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '遮盖 LampHouse' })).toBeFocused();
  await page.keyboard.press('Enter');
  const restore = page.getByRole('button', { name: '还原 LampHouse' });
  await expect(restore).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '遮盖 LampHouse' })).toBeFocused();
  await expect(page.locator('.prev')).toContainText('LampHouse');
  await expect(row(page, secrets[0]).getByRole('button')).toHaveCount(0);
  await expect(page.locator('[data-sure]')).toHaveText('确定的编号不能还原。');

  await page.uncheck('[name=confirmed]');
  await tabTo(page, page.locator('[name=confirmed]'));
  await page.keyboard.press('Space');
  await tabTo(page, send);
  await Promise.all([page.waitForURL(/\/my\/stories\//), page.keyboard.press('Enter')]);
});

test('the same by touch on a phone, with targets that a finger hits', async ({ browser }) => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const page = await (await browser.newContext({ ...phone, locale: 'zh-CN' })).newPage();
  await openForm(page);
  await fillStory(page, '两款灯被系统并成一个变体', '台灯');
  const problem = page.locator('[name=problem]');
  await problem.fill(`${await problem.inputValue()}${asked}问了蓝鲸队`);
  await problem.evaluate((field: HTMLTextAreaElement) =>
    field.setSelectionRange(field.value.length - 3, field.value.length),
  );
  await page.getByRole('button', { name: '遮盖选中文字' }).tap();
  await expect(row(page, '蓝鲸队')).toBeVisible();
  const bar = page.locator('.prev button').first();
  expect((await bar.boundingBox())!.height).toBeGreaterThanOrEqual(24);
  await bar.tap();
  const keep = page.getByRole('button', { name: '保留 LampHouse' });
  await expect(page.getByRole('button', { name: '遮盖 LampHouse' })).toBeFocused();
  for (const button of [keep, page.getByRole('button', { name: '遮盖选中文字' })]) {
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  }
  await keep.tap();
  await expect(row(page, 'LampHouse')).toContainText('保留原文');
  await page.getByRole('button', { name: '还原 蓝鲸队' }).tap();
  await expect(row(page, '蓝鲸队')).toHaveCount(0);
  await Promise.all([page.waitForURL(/\/my\/stories\//), page.locator('[data-send]').tap()]);
  await page.context().close();
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const) {
  test(`the form in use is sound at ${width}, ${colorScheme}`, async ({ browser }) => {
    const look = { colorScheme, viewport: { width, height: 900 }, locale: 'zh-CN' };
    const page = await (await browser.newContext(look)).newPage();
    await openForm(page);
    await addName(page, '小北灯具');
    await fillStory(page, '小北灯具的两款灯被并成一个变体', '台灯');
    const problem = page.locator('[name=problem]');
    await problem.fill(`${await problem.inputValue()}\n${asked.repeat(60)}`);
    await paste(page.locator('[name="steps[0].quote"]'), mail);
    await page.locator('[data-act=remove]').nth(1).click();
    await expect(page.locator('.prev button').first()).toBeVisible();
    await page.locator('[data-send]').click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expectSound(page);
    await page.context().close();
  });
}

test('a pasted e-mail is cleaned, and comes back whole by a button or by undoing', async ({
  page,
}) => {
  await openForm(page);
  const problem = page.locator('[name=problem]');
  await problem.fill('先说一句。\n');
  await paste(problem, mail);
  const clean = '货件少收 24 件，已经开了两次 Case，对方只回了模板。';
  await expect(problem).toHaveValue(`先说一句。\n${clean}`);
  const note = page.locator('[data-pasted]');
  await expect(note).toContainText('去掉了邮件头、签名和引用的旧邮件。');
  await note.getByRole('button', { name: '放回全文' }).click();
  await expect(problem).toHaveValue(`先说一句。\n${mail}`);

  const step = page.locator('[name="steps[0].text"]');
  await paste(step, mail);
  await expect(step).toHaveValue(clean);
  await page.keyboard.press('Control+z');
  await expect(step).toHaveValue(mail);
  await paste(page.locator('[name="steps[1].text"]'), 'no mail');
  await expect(page.locator('[name="steps[1].text"]')).toHaveValue('');
});

test('draft and names outlive a reload, and names are removed as they were added', async ({
  page,
}) => {
  await openForm(page);
  await addName(page, '小北灯具');
  await page.fill('[name=problem]', `小北灯具的灯，${asked}`);
  await page.getByRole('button', { name: '保留 LampHouse' }).click();
  await expect(page.locator('[data-draft-said]')).not.toHaveText('');
  await page.reload();
  await expect(page.locator('[name=problem]')).toHaveValue(/小北灯具/);
  await expect(row(page, 'LampHouse')).toContainText('保留原文');
  await page.getByRole('button', { name: '去移除 小北灯具' }).click();
  await expect(page.getByRole('button', { name: '移除“小北灯具”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.prev')).toContainText('小北灯具');
  expect(await page.evaluate(() => localStorage.getItem('kaicase.words'))).toBeNull();
});

test('nothing but marks is named before it is sent, and steps come back', async ({ page }) => {
  await openForm(page);
  await fillStory(page, '两款灯被系统并成一个变体', '台灯');
  await page.fill('[name=problem]', secrets.join('，'));
  await page.locator('[data-send]').click();
  await expect(page.locator('[name=problem]')).toBeFocused();
  await expect(page.locator('.fld', { has: page.locator('[name=problem]') })).toContainText(
    '只剩标签',
  );
  await page.keyboard.type('又写了一句。');
  await expect(page.getByText('只剩标签')).toHaveCount(0);

  await page.locator('[data-act=remove]').first().click();
  await expect(page.locator('[name="steps[0].text"]')).toHaveValue('');
  await expect(page.getByRole('button', { name: '撤销删除' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[name="steps[0].text"]')).toHaveValue(/开 Case/);
});

test('where the device keeps nothing the form works, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openForm(page);
  await addName(page, '小北灯具');
  await fillStory(page, '小北灯具的两款灯被并成一个变体', '台灯');
  await expect(page.locator('[data-draft-said]')).toContainText('存不下草稿');
  await expect(page.locator('.prev')).not.toContainText('小北灯具');
  await Promise.all([page.waitForURL(/\/my\/stories\//), page.locator('[data-send]').click()]);
});

test('without a worker the form masks as well', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { Worker: undefined }));
  await openForm(page);
  await page.fill('[name=problem]', `订单 ${secrets[0]}，${asked}`);
  await expect(row(page, secrets[0])).toBeVisible();
});
