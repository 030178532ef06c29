import { randomBytes } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { fillStory, secrets, signUp } from './steps.ts';
import { expectSound } from './sound.ts';

const phone = { viewport: { width: 390, height: 844 }, locale: 'zh-CN' };

/** A title that no other story has. */
const aTitle = () => `少收的货件 ${randomBytes(4).toString('hex').replace(/\d/g, '件')}`;

const save = (page: Page) => page.getByRole('button', { name: '存为草稿' });
const problem = (page: Page) => page.locator('main [name=problem]');
const titleOf = (page: Page) => page.locator('main [name=title]');

async function saveDraft(page: Page): Promise<void> {
  await Promise.all([page.waitForURL(/draft=/), save(page).click()]);
  await expect(page.locator('#saved')).toContainText('草稿已存到服务器');
}

/** The same account on another device. */
async function onAnotherDevice(browser: Browser, name: string, options = {}): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'zh-CN', ...options })).newPage();
  await page.goto('/sign-in/?next=/my/stories/');
  await page.fill('main [name=username]', name);
  await page.fill('main [name=password]', 'a long enough phrase');
  await Promise.all([page.waitForURL(/\/my\/stories\//), page.click('main form .btn.pri')]);
  return page;
}

test('a draft goes on on another device, and goes when it is sent', async ({ page, browser }) => {
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(decodeURIComponent(request.postData() ?? '')));
  const name = await signUp(page);
  await page.goto('/stories/new/');
  const title = aTitle();
  await titleOf(page).fill(title);
  const typed = `订单 ${secrets[0]}，店铺名：LampHouse，客服没有回复。`;
  await problem(page).fill(typed);
  await saveDraft(page);
  const sent = bodies.find((body) => body.includes('save-draft')) ?? '';
  expect(sent).toContain('订单+[订单号]，店铺名：[店铺名]，');
  await expect(problem(page)).toHaveValue(typed);
  await page.goto('/stories/new/');
  await expect(problem(page)).toHaveValue('');

  const other = await onAnotherDevice(browser, name, phone);
  const row = other.locator('.drafts li', { hasText: title });
  await expectSound(other);
  await row.getByRole('link', { name: '继续写' }).click();
  await expect(problem(other)).toHaveValue('订单 [订单号]，店铺名：[店铺名]，客服没有回复。');
  await fillStory(other, title, '台灯');
  await saveDraft(other);
  await expectSound(other);
  await other.check('main [name=confirmed]');
  await Promise.all([
    other.waitForURL(/\/my\/stories\//),
    other.getByRole('button', { name: '提交审核' }).click(),
  ]);
  await expect(other.locator('main')).toContainText('收到了，等待审核');
  await expect(other.locator('.drafts')).toHaveCount(0);
  const left = await other.evaluate(() => JSON.stringify(localStorage));
  expect(left).not.toContain('台灯');
});

test('two devices never overwrite each other', async ({ page, browser }) => {
  const name = await signUp(page);
  await page.goto('/stories/new/');
  await titleOf(page).fill('甲设备的标题');
  await saveDraft(page);
  const other = await onAnotherDevice(browser, name);
  await other.getByRole('link', { name: '继续写' }).click();
  await titleOf(other).fill('乙设备的标题');
  await saveDraft(other);

  await titleOf(page).fill('甲设备又改了');
  await expect(page.locator('[data-draft-said]')).toContainText('草稿已存在这台设备上');
  await page.waitForTimeout(1500);
  await page.reload();
  await expect(titleOf(page)).toHaveValue('乙设备的标题');
  await page.getByRole('button', { name: '换成这台设备上的' }).click();
  await expect(titleOf(page)).toHaveValue('甲设备又改了');
});

test('a draft is saved, continued and deleted without scripts', async ({ browser }) => {
  const page = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage();
  await signUp(page);
  await page.goto('/stories/new/');
  await problem(page).fill(`2026-11-02 少收 1,243 件，ASIN ${secrets[1]}。`);
  await saveDraft(page);
  await expect(problem(page)).toHaveValue('2026-11-02 少收 1,243 件，ASIN [ASIN-1]。');
  await expect(page.locator('[data-traces]')).toContainText('可以改成“2026 年 11 月”');
  await page.getByRole('button', { name: '全部改掉' }).click();
  await expect(problem(page)).toHaveValue('2026 年 11 月 少收 约 1,200 件，ASIN [ASIN-1]。');

  await page.selectOption('main [name=category]', 'variation-split-merge');
  await page.selectOption('main [name=marketplace]', 'TR');
  await page.fill('main [name=openedMonth]', '2026-09');
  await page.getByRole('button', { name: '先看遮盖后的样子' }).click();
  await expect(page.locator('[data-rare]')).toContainText('还不到 5 个');
  await page.getByRole('button', { name: '把月份留空' }).click();
  await expect(page.locator('main [name=openedMonth]')).toHaveValue('');
  await saveDraft(page);

  await page.goto('/my/stories/');
  await page.locator('.drafts summary').click();
  await page.getByRole('button', { name: '确定删除' }).click();
  await expect(page.locator('main')).toContainText('草稿已删除');
  await expect(page.locator('.drafts')).toHaveCount(0);
});

test('what may tell on the author is changed as they say, and undone', async ({ browser }) => {
  const page = await (await browser.newContext(phone)).newPage();
  await signUp(page);
  await page.goto('/stories/new/');
  const typed =
    '11 月 2 日少收 1,243 件，扣了 $12,384.56。11 月 18 日对方说 “Reply by Dec 1, 2026.”';
  await problem(page).fill(typed);
  const traces = page.locator('[data-traces]');
  await expect(traces.locator('li')).toHaveCount(5);
  await expectSound(page);
  await traces.getByRole('button', { name: '11 月 18 日: 改成 第 16 天' }).click();
  await expect(problem(page)).toHaveValue(typed.replace('11 月 18 日', '第 16 天'));
  await traces.getByRole('button', { name: '1,243 件: 不改' }).click();
  await expect(traces.locator('li')).toHaveCount(3);
  await traces.getByRole('button', { name: '全部改掉' }).click();
  await expect(problem(page)).toHaveValue(
    '11 月少收 1,243 件，扣了 $10,000–20,000。第 16 天对方说 “Reply by Dec 1, 2026.”',
  );
  await expect(page.locator('[data-traces-said]')).toContainText('改了 2 处');
  await problem(page).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(problem(page)).toHaveValue(typed);
  await page.waitForTimeout(1500);
  await page.reload();
  await expect(problem(page)).toHaveValue(typed);
  await expect(traces.locator('li')).toHaveCount(4);
});

test('a rare combination is warned of, and the month emptied', async ({ browser }) => {
  const page = await (await browser.newContext(phone)).newPage();
  await signUp(page);
  await page.goto('/stories/new/');
  const hint = page.locator('[data-rare]');
  await page.selectOption('main [name=category]', 'variation-split-merge');
  await page.selectOption('main [name=marketplace]', 'TR');
  await expect(hint).toBeHidden();
  await page.fill('main [name=openedMonth]', '2026-09');
  await expect(hint).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: '把月份留空' }).click();
  await expect(hint).toBeHidden();
  await expect(page.locator('main [name=openedMonth]')).toHaveValue('');
});

test('a draft saved after the sign-in ended keeps every word', async ({ page }) => {
  await signUp(page);
  await page.goto('/stories/new/');
  const typed = '店铺名：LampHouse，客服没有回复。';
  await problem(page).fill(typed);
  await page.context().clearCookies();
  await save(page).click();
  await expect(page.getByRole('alert').first()).toContainText('没有存到服务器');
  await expect(problem(page)).toHaveValue(typed);
});
