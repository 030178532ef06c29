import { expect, test, type Page } from '@playwright/test';
import { bytesSent, expectSound, requestsOf, scriptsOf, tabTo } from './sound.ts';

const draft =
  'I am very angry!! Please restore child ASIN B0EXAMPLE1 in the US store.\n' +
  'We changed the theme on 02/11/2026 and nothing happened.';
const reply =
  'Hello, thank you for contacting us.\n' +
  'Please send the supplier invoice by 12 December 2026.\n' +
  'Our team will answer within 48 hours.';

const box = (page: Page) => page.locator('#text');
const found = (page: Page) => page.locator('[data-found]');
/** What is selected in the field. */
const selected = (page: Page) =>
  box(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );

for (const width of [1280, 390])
  test(`a draft is checked and mended by keyboard, ${width} px`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width, height: 844 });
    const sent = requestsOf(page);
    await page.goto('/write/check/');
    await expectSound(page);
    await tabTo(page, box(page));
    await page.keyboard.insertText(draft);
    const exclamation = found(page).locator('[data-check=exclamation]');
    await expect(exclamation).toContainText('有感叹号');
    await expect(page.locator('.behind mark').filter({ hasText: '!!' })).toHaveCount(1);
    await expect(page.locator('[data-count]')).toContainText('项要改');
    await expectSound(page);

    await tabTo(page, exclamation.getByRole('link').first());
    await page.keyboard.press('Enter');
    await expect(box(page)).toBeFocused();
    expect(await selected(page)).toBe('!!');
    await page.keyboard.insertText('.');
    await expect(exclamation).toHaveCount(0);

    const copy = found(page).locator('[data-check=emotion] kc-copy button').first();
    await tabTo(page, copy);
    await page.keyboard.press('Enter');
    await expect(copy).toContainText('已复制');
    const better = await page.evaluate(() => navigator.clipboard.readText());
    await expect(found(page)).toContainText(better);
    await page.click('[data-act=copy]');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      draft.replace('!!', '.'),
    );
    expect(sent.filter((one) => /angry|B0EXAMPLE|nothing happened/.test(one))).toEqual([]);
  });

test('20,000 characters stay smooth, more are refused in words', async ({ page }) => {
  await page.goto('/write/check/');
  const long = `${draft}\n`.repeat(200).slice(0, 19_990);
  await box(page).fill(long);
  await expect(page.locator('[data-size]')).toContainText('19990', { timeout: 20_000 });
  await box(page).focus();
  const started = Date.now();
  await page.keyboard.type('Thank you');
  expect(Date.now() - started).toBeLessThan(3000);
  await expect(page.locator('[data-size]')).toContainText('19999', { timeout: 20_000 });
  await page.keyboard.type('..');
  await expect(page.locator('[data-too-long]')).toBeVisible();
  await expectSound(page);
});

for (const width of [1280, 390])
  test(`a reply is read by keyboard, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const sent = requestsOf(page);
    await page.goto('/write/reply/');
    expect(sent.some((one) => one.includes('reply.json'))).toBe(false);
    await tabTo(page, box(page));
    await page.keyboard.insertText('Hello.');
    await expect(found(page)).toContainText('看不出来', { timeout: 20_000 });
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(reply);
    await expect(found(page)).toContainText('by 12 December 2026', { timeout: 20_000 });
    await expect(found(page)).toContainText('within 48 hours');
    await expect(found(page)).toContainText('对方说的时间，不保证');
    await tabTo(page, page.locator('#requests'));
    await page.keyboard.insertText('请恢复变体关系');
    await expect(found(page)).toContainText('你的问题有没有答');
    const paper = found(page).getByRole('checkbox').first();
    await tabTo(page, paper);
    await page.keyboard.press('Space');
    await expect(paper).toBeChecked();
    await expectSound(page);
    await tabTo(page, found(page).getByRole('link', { name: '12 December' }).last());
    await page.keyboard.press('Enter');
    await expect(box(page)).toBeFocused();
    expect(await selected(page)).toContain('12 December');
    await expect(found(page).getByRole('link', { name: /写这封信/ })).toHaveAttribute(
      'href',
      /^\/write\/\?kind=evidence/,
    );
    expect(sent.filter((one) => /supplier invoice|48 hours|恢复变体/.test(one))).toEqual([]);
    expect(sent.filter((one) => one.includes('/write/reply.json'))).toHaveLength(1);
  });

test('where the browser copies nothing, the text is selected and the button says so', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto('/write/check/');
  await box(page).fill(draft);
  const copy = found(page).locator('[data-check=emotion] kc-copy button').first();
  await copy.click();
  await expect(copy).toContainText('没能复制，已选中');
  const better = found(page).locator('[data-check=emotion] [data-copy-text]').first();
  expect(await page.evaluate(() => String(getSelection()))).toBe(await better.innerText());
  await page.click('[data-act=copy]');
  await expect(page.locator('[data-act=copy]')).toContainText('已选中全文');
  expect(await selected(page)).toBe(draft);
});

test('a worker that fails is said, and the next one checks', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = Worker;
    let begun = 0;
    window.Worker = class extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        if (begun++ === 0) throw new Error('none here');
        super(...given);
      }
    };
  });
  await page.goto('/write/check/');
  await box(page).fill('Hello!');
  await expect(page.locator('[data-failed]')).toBeVisible();
  await box(page).fill(draft);
  await expect(found(page).locator('[data-check=emotion]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-failed]')).toBeHidden();
});

test('more questions than are compared are said, and ticks outlive the next reading', async ({
  page,
}) => {
  await page.goto('/write/reply/');
  await box(page).fill(reply);
  const paper = found(page).getByRole('checkbox').first();
  await paper.check({ timeout: 20_000 });
  await page.fill('#requests', 'Please restore it.\n'.repeat(21));
  await expect(page.locator('#requests-cut')).toContainText('只对照了前面的');
  await expect(found(page).getByText('Please restore it.', { exact: true })).toHaveCount(20);
  await expect(paper).toBeChecked();
  await page.fill('#requests', 'Please restore it.');
  await expect(page.locator('#requests-cut')).toBeHidden();
});

for (const path of ['/write/check/', '/write/reply/'])
  test(`the scripts of ${path} are 50 KB at most, what works beside the page too`, async ({
    page,
  }) => {
    const scripts = scriptsOf(page);
    const begun = page.waitForEvent('worker');
    await page.goto(path, { waitUntil: 'networkidle' });
    await box(page).fill(draft);
    await begun;
    await expect(found(page).getByRole('link').first()).toBeVisible();
    const total = await bytesSent(page, scripts);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(50 * 1024);
  });

test('the four tools lead to each other', async ({ page }) => {
  await page.goto('/write/check/');
  const tools = page.getByRole('navigation', { name: '写 Case 的工具' });
  await expect(tools.locator('[aria-current=page]')).toHaveText('检查自己的英文');
  await tools.getByRole('link', { name: '看懂回复' }).click();
  await expect(page).toHaveURL(/\/write\/reply\/$/);
  await expect(tools.getByRole('link')).toHaveCount(4);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a draft is posted to its own page and comes back marked', async ({ page }) => {
    await page.goto('/write/check/');
    await box(page).fill(draft);
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await expect(page).toHaveURL(/\/write\/check\/$/);
    await expect(box(page)).toHaveValue(draft);
    await expect(page.locator('.marked-text mark').first()).toBeVisible();
    const link = found(page).locator('[data-check=exclamation] a').first();
    await expect(page.locator((await link.getAttribute('href'))!)).toHaveText('!!');
  });

  test('a reply is read by the server, in English too', async ({ page }) => {
    await page.goto('/en/write/reply/');
    await box(page).fill(reply);
    await page.fill('#requests', 'Please restore the variation');
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(found(page)).toContainText('by 12 December 2026');
    await expect(page.locator('.marked-text mark').first()).toBeVisible();
    await expect(page.locator('#requests')).toHaveValue('Please restore the variation');
  });
});
