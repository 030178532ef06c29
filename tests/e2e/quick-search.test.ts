import { AxeBuilder } from '@axe-core/playwright';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openDatabase } from '../../db/client.ts';
import { publishMany } from '../search/bundles.ts';
import { secrets, soon } from './steps.ts';

const paragraph =
  `两款不同的充电器上周被系统并成一个变体，评论混在一起。订单 ${secrets[0]} 的买家也问过。\n` +
  '客服只回复了模板，请问怎么拆开？';

async function open(page: Page, path = '/guides/') {
  await page.goto(path);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  const box = dialog.getByRole('textbox');
  await expect(box).toBeFocused();
  const hits = dialog.locator('[data-part=hits] > li');
  await readFirst(box, hits);
  return {
    dialog,
    box,
    status: dialog.getByRole('status'),
    hits,
    others: dialog.locator('[data-part=others-list] > li'),
  };
}

/** The first question loads the indexes; on a busy machine that outlasts the dialog's patience. */
async function readFirst(box: Locator, hits: Locator) {
  await expect(async () => {
    await box.fill('');
    await box.fill('ASIN');
    await expect(hits.first()).toBeVisible();
  }).toPass();
  await box.fill('');
  await expect(hits).toHaveCount(0);
}

async function expectSound(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

test('a Chinese question is asked and opened by keyboard alone', async ({ page }) => {
  const { dialog, status, hits } = await open(page);
  await page.keyboard.type('变体拆分');
  await expect(status).toHaveText(/显示 \d+ 条/);
  await expect(hits.first()).toContainText('变体拆分与合并');
  await page.keyboard.press('ArrowDown');
  await expect(hits.first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog.getByRole('textbox')).toHaveValue('变体拆分');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/categories\/variation-split-merge\//);
});

test('an English question is asked and opened by keyboard alone', async ({ page }) => {
  const { status, hits } = await open(page, '/en/guides/');
  await page.keyboard.type('split variations');
  await expect(status).toHaveText(/Showing \d+ results?/);
  const first = await hits.first().getByRole('link').first().getAttribute('href');
  expect(first).toMatch(/^\/en\//);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${first}`);
});

test('each language finds the other, and a guide stands there once', async ({ page }) => {
  const chinese = await open(page, '/en/guides/');
  await page.keyboard.type('变体');
  await expect(chinese.hits.first()).toContainText('变体');
  const english = await open(page, '/guides/');
  await page.keyboard.type('Seller Central');
  await expect(english.status).toHaveText(/显示 \d+ 条/);
  const links = english.dialog.locator('.hit-title a');
  const pages = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.replace(/^\/en/, '')),
  );
  expect(new Set(pages).size).toBe(pages.length);
});

test('a pasted text goes to the whole search, masked and out of the address', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(decodeURIComponent(request.postData() ?? ''));
  });
  const { dialog, box, hits } = await open(page);
  await box.fill(paragraph);
  await expect(dialog.getByRole('button', { name: '用整段文字搜索' })).toBeVisible();
  await page.waitForTimeout(700);
  await expect(hits).toHaveCount(0);
  expect(asked).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/');
  expect(page.url()).toMatch(/\/search\/$/);
  await expect(page.locator('main')).toContainText('变体');
  expect(asked.join()).toContain('[订单号]');
  expect(asked.join()).not.toContain(secrets[0]);
});

test('what no page holds word for word is found another way', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/v1/search')) asked.push(request.postData() ?? '');
  });
  const { dialog, box, others, status } = await open(page, '/en/guides/');
  await box.fill(`hijacker wont leave ${secrets[0]}`);
  await expect(others.first()).toBeVisible();
  await expect(dialog).toContainText('Found another way');
  await expect(status).toHaveText(/Showing \d+ results/);
  expect(asked.join()).not.toContain(secrets[0]);
  await page.keyboard.press('ArrowDown');
  await expect(others.first().getByRole('link')).toBeFocused();
  await box.press('Escape');
});

test('without a connection, and after too many questions, the text is kept', async ({ page }) => {
  const { dialog, box } = await open(page, '/en/guides/');
  await box.fill('hijacker');
  await expect(dialog.locator('.hit').first()).toBeVisible();
  await page.route('**/api/v1/search', (route) =>
    route.fulfill({ status: 429, headers: { 'Retry-After': '7' }, body: '{}' }),
  );
  await box.fill('qwxzk vbnmp');
  await expect(dialog.getByRole('alert')).toContainText('7');
  await page.unroute('**/api/v1/search');
  await page.context().setOffline(true);
  await box.fill('qwxzk vbnmp rtyui');
  await expect(dialog.getByRole('alert')).toContainText('can’t be reached');
  await expect(box).toHaveValue('qwxzk vbnmp rtyui');
  await page.context().setOffline(false);
});

test('Enter that ends a composition opens nothing', async ({ page }) => {
  const { dialog, box, hits } = await open(page);
  await box.fill('变体');
  await expect(hits.first()).toBeVisible();
  await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await page.waitForTimeout(300);
  await expect(dialog).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/guides/');
});

test('a story that another program publishes is found in the open dialog, and goes', async ({
  page,
}) => {
  const number = randomInt(100_000, 900_000);
  const db = await openDatabase({
    url: `file:${join(process.env['KAICASE_DATA']!, 'kaicase.db')}`,
    as: 'visitor',
  });
  const { dialog, box } = await open(page);
  const look = async () => {
    await box.fill('');
    await box.fill(`lamp${number}`);
    await expect(dialog.getByRole('status')).toHaveText(/显示|没有/);
    return dialog.locator('[data-part=hits]').innerText();
  };
  expect(await look()).not.toContain(`K-${number}`);
  await publishMany(db, 1, number);
  await expect.poll(look, soon).toContain(`K-${number}`);
  await db.$client.execute(
    `UPDATE stories SET status = 'removed', version = version + 1 WHERE number = ${number}`,
  );
  expect(await look()).not.toContain(`K-${number}`);
  db.$client.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialog is accessible and fits a phone, ${colorScheme}`, async ({ browser }) => {
    const viewport = { width: 390, height: 700 };
    const page = await (await browser.newContext({ colorScheme, viewport })).newPage();
    const { dialog, box, hits } = await open(page);
    await expectSound(page);
    await box.fill('变体');
    await expect(hits.first()).toBeVisible();
    await expectSound(page);
    const { height } = (await dialog.boundingBox())!;
    expect(height).toBeLessThanOrEqual(700);
    await box.fill(paragraph);
    await expect(dialog.getByRole('button', { name: '用整段文字搜索' })).toBeVisible();
    await expectSound(page);
    await page.context().close();
  });
}
