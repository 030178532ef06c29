import { expect, test, type Page } from '@playwright/test';
import { bytesSent, expectSound, requestsOf, scriptsOf, tabTo } from './sound.ts';

const notice =
  'Child ASIN B0EXAMPLE1 is no longer part of the variation family. Parent ASIN B0EXAMPLE2. ' +
  'The parent-child relationship was removed: invalid variation theme.\nThe children split off.';
const chosen = '/write/?category=variation-split-merge&request=restore&marketplace=US';

const field = (page: Page, name: string) => page.locator(`[name="field.${name}"]`);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const width of [1280, 390])
  test(`from a pasted notice to a copied letter by keyboard, ${width} px`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width, height: 844 });
    const sent = requestsOf(page);
    await page.goto('/');
    await tabTo(page, page.locator('main [name=q]'));
    await page.keyboard.insertText(notice);
    await tabTo(page, page.getByRole('link', { name: '带着这段话去写' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/write\/$/);
    await expect(page.getByRole('combobox', { name: '问题类别' })).toHaveValue('变体拆分与合并');
    await expect(page.locator('[data-notice]')).toContainText('找到 2 个编号');

    await tabTo(page, page.locator('#request'));
    await page.keyboard.press('ArrowDown');
    await expect(field(page, 'child_asin')).toHaveValue('B0EXAMPLE1');
    await expect(field(page, 'parent_asin')).toHaveValue('B0EXAMPLE2');
    await tabTo(page, page.locator('#marketplace'));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, field(page, 'batch_id'));
    await page.keyboard.type('778899');
    await tabTo(page, page.locator('[name="tried.theme"]'));
    await page.keyboard.press('Space');
    await tabTo(page, page.locator('[name="own.1"]'));
    await page.keyboard.type('Photos of the two colours');
    await tabTo(page, page.locator('[data-act=copy]:visible'));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-act=copy]:visible')).toContainText('已复制');
    const text = await copied(page);
    expect(text).toContain('Please restore child ASIN B0EXAMPLE1 to parent ASIN B0EXAMPLE2.');
    expect(text).toContain('- File 1: Photos of the two colours');
    expect(text).not.toContain('缺');
    await expectSound(page);
    expect(sent.filter((one) => /B0EXAMPLE|778899|two colours|Please restore/.test(one))).toEqual(
      [],
    );
  });

test('a search’s question goes along with what it masked, from the results', async ({ page }) => {
  await page.goto('/');
  await page.fill('main [name=q]', notice);
  await page.click('main [role=search] .btn.pri');
  await page.locator('[data-carry-letter]').first().click();
  await page.waitForURL(/\/write\/(?:\?category=[a-z-]+)?$/);
  await expect(page.locator('[data-notice]')).toContainText('2 个编号');
});

test('categories are searched in Chinese and English, chosen by the arrow keys', async ({
  page,
}) => {
  await page.goto('/write/');
  const box = page.getByRole('combobox', { name: '问题类别' });
  await box.click();
  await expect(page.locator('#category-list [role=option]')).toHaveCount(59);
  await expectSound(page);
  await box.fill('变体散了');
  await expect(page.locator('#category-list [role=option]').first()).toContainText(
    '变体拆分与合并',
  );
  await expect(page.locator('.combo [role=status]')).toHaveText(/^\d+ 个类别$/);
  await box.press('Escape');
  await expect(box).toHaveValue('');
  await box.fill('hijacker');
  await expect(page.locator('#category-list [role=option]').first()).toContainText('跟卖');
  await box.press('Enter');
  await expect(page.locator('#request option')).not.toHaveCount(1);
  await expect(page.locator('#category')).toHaveValue('hijacker');
});

test('gaps lead to their fields; what is wrong stands beside the field', async ({ page }) => {
  await page.goto(chosen);
  await page.getByRole('link', { name: '缺父 ASIN' }).first().click();
  await expect(field(page, 'parent_asin')).toBeFocused();
  await page.keyboard.type('b0example');
  await page.keyboard.press('Tab');
  await expect(field(page, 'parent_asin')).toHaveValue('B0EXAMPLE');
  await expect(field(page, 'parent_asin')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('[id="field.parent_asin-error"]')).toContainText('B0 开头');
  await field(page, 'parent_asin').fill('B0EXAMPLE2');
  await expect(page.locator('[id="field.parent_asin-error"]')).toBeHidden();
  await page.getByRole('link', { name: '缺附件说明' }).first().click();
  await expect(page.locator('[name="evidence.report"]')).toBeFocused();
});

test('a box is ticked by the click that leaves a wrong field', async ({ page }) => {
  await page.goto(chosen);
  await field(page, 'parent_asin').fill('B0EXAMPLE');
  await page.locator('[name="tried.theme"]').check();
  await expect(page.locator('[id="field.parent_asin-error"]')).toBeVisible();
});

test('ready English is chosen, Chinese in an English field is marked', async ({ page }) => {
  await page.goto(`${chosen}&kind=correct`);
  const correction = field(page, 'correction');
  await correction.fill('我是品牌方');
  await correction.blur();
  await expect(correction).toHaveAttribute('aria-invalid', 'true');
  await page.locator('[data-field=correction] summary').click();
  await page.getByRole('button', { name: 'I own the brand. I am not a reseller.' }).click();
  await expect(correction).toHaveValue('I own the brand. I am not a reseller.');
  await expect(correction).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.letter')).toContainText('I own the brand.');
});

test('a draft survives a reload and is cleared by a button', async ({ page }) => {
  await page.goto(chosen);
  await field(page, 'child_asin').fill('B0EXAMPLE1');
  await expect(page.locator('[data-draft]')).toContainText('草稿已存');
  await page.goto('/write/');
  await expect(field(page, 'child_asin')).toHaveValue('B0EXAMPLE1');
  const clear = page.locator('[data-clear]');
  await field(page, 'parent_asin').fill('B0EXAMPLE2');
  await clear.click();
  await clear.click();
  await page.waitForURL(/\/write\/$/);
  await expect(page.locator('#category')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.getItem('kaicase.letter'))).toBeNull();
});

test('a draft opens though its request or category was renamed', async ({ page }) => {
  await page.goto(chosen);
  await field(page, 'child_asin').fill('B0EXAMPLE1');
  await expect(page.locator('[data-draft]')).toContainText('草稿已存');
  const rename = (what: 'request' | 'category') =>
    page.evaluate((name) => {
      const place = 'kaicase.letter';
      const kept = JSON.parse(localStorage.getItem(place)!) as {
        last: string;
        drafts: Record<string, { state: Record<string, string> }>;
      };
      const draft = Object.values(kept.drafts)[0]!;
      draft.state[name] = 'renamed-since';
      const category = draft.state['category']!;
      localStorage.setItem(
        place,
        JSON.stringify({ last: category, drafts: { [category]: draft } }),
      );
    }, what);
  await page.goto('/about/');
  await rename('request');
  await page.goto('/write/');
  await expect(page.locator('[data-lost]')).toContainText('把掉出的子体挂回父体');
  await page.selectOption('#request', 'restore');
  await expect(field(page, 'child_asin')).toHaveValue('B0EXAMPLE1');
  await page.goto('/about/');
  await rename('category');
  await page.goto('/write/');
  await expect(page.locator('[data-lost]')).toContainText('变体拆分与合并');
  await expect(page.locator('#category')).toHaveValue('');
});

test('the Chinese stands beside each line; the letter is downloaded and kept', async ({ page }) => {
  await page.goto(chosen);
  await field(page, 'child_asin').fill('B0EXAMPLE1');
  await field(page, 'parent_asin').fill('B0EXAMPLE2');
  await page.getByRole('button', { name: '看中文对照' }).click();
  await expect(page.locator('.letter .zh').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 .txt' }).click();
  expect((await download).suggestedFilename()).toBe('case-letter.txt');
  await page.getByRole('button', { name: '以后把这件事写成案例' }).click();
  await expect(page.locator('[data-keep-said]')).toContainText('已记在这台设备上');
  const kept = await page.evaluate(() => localStorage.getItem('kaicase.story-later'));
  expect(kept).toContain('Please restore child ASIN B0EXAMPLE1');
});

test('a letter goes to the checks with what was chosen for it', async ({ page }) => {
  const sent = requestsOf(page);
  await page.goto(chosen);
  await field(page, 'child_asin').fill('B0EXAMPLE1');
  await field(page, 'parent_asin').fill('B0EXAMPLE2');
  await page.getByRole('link', { name: '逐项检查' }).click();
  await expect(page.locator('#text')).toHaveValue(/^Please restore child ASIN B0EXAMPLE1 /);
  await expect(page.locator('[name=category]')).toHaveValue('variation-split-merge');
  await expect(page.locator('[name=marketplace]')).toHaveValue('US');
  await expect(page.locator('[data-check=tried]')).toContainText('没有写已经试过什么');
  expect(sent.filter((one) => one.includes('B0EXAMPLE'))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the form posts to its own page and comes back with the letter', async ({ page }) => {
    await page.goto('/write/');
    await page.selectOption('#category', 'variation-split-merge');
    await page.getByRole('button', { name: '显示要填的内容' }).click();
    await page.selectOption('#request', 'restore');
    await page.getByRole('button', { name: '写成英文' }).click();
    await field(page, 'child_asin').fill('B0EXAMPLE1');
    await page.getByRole('button', { name: '写成英文' }).click();
    await expect(page.locator('.letter')).toContainText('Please restore child ASIN B0EXAMPLE1');
    await expect(page.locator('.letter .zh').first()).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  });
});

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const)
  test(`is accessible and fits, ${scheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    for (const path of ['/write/', chosen, `/en${chosen}&kind=escalate`, `${chosen}&kind=appeal`])
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.locator('[data-letter], [data-without-letter]').first()).toBeAttached();
        await expectSound(page);
      });
  });

test('the page’s own scripts are 50 KB at most', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto(chosen, { waitUntil: 'networkidle' });
  const total = await bytesSent(page, scripts);
  expect(total).toBeGreaterThan(5_000);
  expect(total).toBeLessThanOrEqual(50 * 1024);
});
