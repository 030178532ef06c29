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

test('one ASIN in two fields is told, until either of them changes', async ({ page }) => {
  await page.goto(chosen);
  const fault = page.locator('[id="field.parent_asin-error"]');
  await field(page, 'child_asin').fill('B0EXAMPLE1');
  await field(page, 'parent_asin').fill('b0example1');
  await field(page, 'parent_asin').blur();
  await expect(fault).toContainText('和“子 ASIN”填的一样');
  await expectSound(page);
  await field(page, 'child_asin').fill('B0EXAMPLE3');
  await expect(fault).toBeHidden();
});

test('a deadline may lie ahead, a notice may not', async ({ page }) => {
  await page.goto('/write/?category=appeal-poa&request=page&marketplace=US');
  for (const date of ['due_date', 'notice_date']) {
    await field(page, date).fill('2999-11-02');
    await field(page, date).blur();
  }
  await expect(page.locator('[id="field.notice_date-error"]')).toContainText('还没到');
  await expect(page.locator('[id="field.due_date-error"]')).toBeHidden();
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

/** Chooses a category in the box, as a seller does. */
async function choose(page: Page, words: string): Promise<void> {
  const box = page.getByRole('combobox', { name: '问题类别' });
  await box.fill(words);
  await expect(page.locator('#category-list [role=option]').first()).toContainText(words);
  await box.press('Enter');
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('kaicase.letter'));

test('another category’s draft is kept and comes back', async ({ page }) => {
  await page.goto(chosen);
  await field(page, 'child_asin').fill('B0EXAMPLE1');
  await page.locator('[name="tried.theme"]').check();
  await page.locator('[name="own.1"]').fill('Price list');
  await choose(page, '跟卖');
  await expect(page.locator('#request option')).not.toHaveCount(1);
  await expect(page.locator('#request')).toHaveValue('');
  await page.locator('#request').selectOption({ index: 1 });
  await choose(page, '变体拆分与合并');
  await expect(page.locator('#request')).toHaveValue('restore');
  await expect(field(page, 'child_asin')).toHaveValue('B0EXAMPLE1');
  await expect(page.locator('[name="tried.theme"]')).toBeChecked();
  await expect(page.locator('[name="own.1"]')).toHaveValue('Price list');
});

test('a category that can’t be loaded loses nothing', async ({ page }) => {
  await page.goto(chosen);
  await field(page, 'child_asin').fill('B0EXAMPLE1');
  await page.locator('[name="tried.theme"]').check();
  await page.route('**/write/hijacker.json', (route) => route.abort());
  await choose(page, '跟卖');
  const failed = page.locator('[data-unloaded]');
  await expect(failed).toContainText('跟卖');
  await expect(page.locator('#category')).toHaveValue('variation-split-merge');
  await expect(field(page, 'child_asin')).toHaveValue('B0EXAMPLE1');
  await expect(page.locator('[name="tried.theme"]')).toBeChecked();
  await field(page, 'parent_asin').fill('B0EXAMPLE2');
  await expect(page.locator('.letter')).toContainText('B0EXAMPLE2');
  await expectSound(page);
  await page.unroute('**/write/hijacker.json');
  await failed.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('#category')).toHaveValue('hijacker');
  await expect(failed).toBeHidden();
  await expect(page.locator('#request')).toBeFocused();
  await choose(page, '变体拆分与合并');
  await expect(field(page, 'parent_asin')).toHaveValue('B0EXAMPLE2');
});

test('what is typed before a category has come stays, beside its draft', async ({ page }) => {
  await page.goto(chosen);
  await field(page, 'child_asin').fill('B0EXAMPLE1');
  await expect(page.locator('[data-draft]')).toContainText('草稿已存');
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/write/variation-split-merge.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(chosen);
  await field(page, 'parent_asin').fill('B0EXAMPLE2');
  await page.selectOption('#marketplace', 'DE');
  come();
  await expect(field(page, 'child_asin')).toHaveValue('B0EXAMPLE1');
  await expect(field(page, 'parent_asin')).toHaveValue('B0EXAMPLE2');
  await expect(page.locator('#marketplace')).toHaveValue('DE');
});

test('drafts cleared in one tab stay cleared', async ({ page, context }) => {
  await page.goto(chosen);
  await field(page, 'child_asin').fill('B0EXAMPLE1');
  await expect(page.locator('[data-draft]')).toContainText('草稿已存');
  const other = await context.newPage();
  await other.goto('/write/');
  await expect(field(other, 'child_asin')).toHaveValue('B0EXAMPLE1');
  const clear = other.locator('[data-clear]');
  await clear.click();
  await expect(clear).toHaveText('再按一次就清掉');
  await other.locator('h1').click();
  await expect(clear).toHaveText('清掉这台设备上的草稿');
  await clear.click();
  await clear.click();
  await expect(other.locator('#category')).toHaveValue('');
  await expect(page.locator('[data-draft]')).toHaveText('');
  await page.goto('/about/');
  expect(await kept(page)).toBeNull();
});

test('a page that is only looked at keeps no draft', async ({ page }) => {
  await page.goto(chosen);
  await expect(page.locator('[data-acts]')).toBeVisible();
  await page.goto('/about/');
  expect(await kept(page)).toBeNull();
});

test('ticks and files outlast a kind of letter that has none', async ({ page }) => {
  await page.goto(chosen);
  await page.locator('[name="tried.theme"]').check();
  await page.locator('[name="own.1"]').fill('Price list');
  await page.locator('[name="own.2"]').fill('Photos');
  await expect(page.locator('[name="own.3"]')).toBeVisible();
  await page.selectOption('#kind', 'thanks');
  await expect(page.locator('[name="tried.theme"]')).toBeHidden();
  await page.selectOption('#kind', 'open');
  await expect(page.locator('[name="tried.theme"]')).toBeChecked();
  await expect(page.locator('[name="own.2"]')).toHaveValue('Photos');
});

test('the Enter that ends a composition chooses no category', async ({ page }) => {
  await page.goto('/write/');
  const box = page.getByRole('combobox', { name: '问题类别' });
  await box.fill('跟卖');
  await expect(page.locator('#category-list [role=option]').first()).toContainText('跟卖');
  await box.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true });
  await expect(page.locator('#category')).toHaveValue('');
  await box.fill('zzqq');
  await expect(page.locator('.combo .none')).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expectSound(page);
});

for (const width of [1280, 390])
  test(`a letter copied without its request says so, and leads to the gap, ${width} px`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width, height: 844 });
    await page.goto(chosen);
    await field(page, 'parent_asin').fill('B0EXAMPLE2');
    const copy = page.locator('[data-act=copy]:visible');
    await copy.click();
    const said = page.locator('[data-copy-said]:visible');
    await expect(said).toHaveText(/^请求那一句还有空缺/);
    await expect(page.locator('.letter .gap').first()).toBeFocused();
    expect(await copied(page)).toContain('Marketplace: US');
    await field(page, 'child_asin').fill('B0EXAMPLE1');
    await expect(said).toHaveCount(0);
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
  const story = await page.evaluate(() => localStorage.getItem('kaicase.story-later'));
  expect(story).toContain('Please restore child ASIN B0EXAMPLE1');
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
    await page.locator('[name="tried.theme"]').check();
    await page.selectOption('#kind', 'thanks');
    await page.getByRole('button', { name: '写成英文' }).click();
    await page.selectOption('#kind', 'open');
    await page.getByRole('button', { name: '写成英文' }).click();
    await expect(page.locator('[name="tried.theme"]')).toBeChecked();
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
