import { expect, test, type Page } from '@playwright/test';

const guide = '/guides/variations/';
const modes = (page: Page) => page.getByRole('navigation', { name: '阅读语言' });
const columns = (page: Page) => page.locator('.pair').filter({ hasText: 'The answer in three' });

for (const width of [1280, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 }, locale: 'zh-CN' });

    test('both languages stand side by side, and the choice goes along', async ({ page }) => {
      await page.goto(guide);
      await expect(page.getByText('The answer in three lines')).toHaveCount(0);
      await modes(page).getByText('对照').click();
      await expect(page).toHaveURL(/\/guides\/variations\/\?lang=both$/);
      const [zh, en] = [
        columns(page).locator('> div').first(),
        columns(page).locator('> div').last(),
      ];
      await expect(zh).toHaveAttribute('lang', 'zh-CN');
      await expect(en).toHaveAttribute('lang', 'en');
      const [left, right] = [(await zh.boundingBox())!, (await en.boundingBox())!];
      if (width === 1280) expect(right.x).toBeGreaterThan(left.x + left.width - 1);
      else expect(right.y).toBeGreaterThan(left.y + left.height - 1);

      await page.goto('/guides/appeals/');
      await expect(page).toHaveURL(/\/guides\/appeals\/\?lang=both$/);
      await modes(page).getByText('中文').click();
      await expect(page.locator('.pair')).toHaveCount(0);
      await page.goto('/guides/payments/');
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page).toHaveURL(/\/guides\/payments\/$/);
    });

    test('the reader stays at the same heading when the mode changes', async ({ page }) => {
      await page.goto(guide);
      const heading = page.getByRole('heading', { name: '常见错误' });
      await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await page.evaluate(() => scrollBy(0, -200));
      const before = (await heading.boundingBox())!.y;
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-mode=both]')!.click());
      await expect(page).toHaveURL(/lang=both/);
      await expect(async () => {
        const after = (await heading.boundingBox())!.y;
        expect(Math.abs(after - before)).toBeLessThan(8);
      }).toPass();
    });

    test('English is copied as plain text, once for both languages', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${guide}?lang=both`);
      const block = page.locator('.copy').filter({ hasText: 'Please separate child ASIN' });
      await expect(block).toHaveCount(1);
      await block.getByRole('button', { name: '复制英文' }).click();
      await expect(block.getByText('已复制')).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.split('\n')).toHaveLength(4);
      expect(copied).toMatch(/^Please separate child ASIN \[CHILD ASIN\] from parent/);
    });

    test('the glossary is filtered as one types', async ({ page }) => {
      await page.goto('/glossary/');
      const terms = page.locator('#terms > li:visible');
      const all = await terms.count();
      expect(all).toBe(213);
      await page.getByLabel('输入中文或英文，即时筛选').pressSequentially('变体');
      await expect(page.getByRole('status')).toContainText(/剩下 \d+ 条/);
      await expect(terms.first()).toContainText('变体');
      expect(await terms.count()).toBeLessThan(all);
      await page.getByLabel('输入中文或英文，即时筛选').fill('没有这样的词呀');
      await expect(page.getByRole('status')).toContainText('没有这个词');
      await page.getByLabel('输入中文或英文，即时筛选').fill('');
      await page.getByLabel('只看容易混的').check();
      for (const term of await terms.all()) await expect(term).toContainText('容易混');
    });

    test('the phrase book hides a purpose with the last of its phrases', async ({ page }) => {
      await page.goto('/phrases/');
      await expect(page.locator('.phrases > li')).toHaveCount(70);
      await page.getByLabel('输入中文或英文，即时筛选').fill('escalat');
      await expect(page.getByRole('status')).toContainText(/剩下 \d+ 句/);
      await expect(page.locator('.phrases > li:visible').first()).toContainText('escalat');
      expect(await page.locator('.purpose:visible').count()).toBeLessThan(14);
    });
  });
}

test('without scripts every way of reading is a link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(guide);
  await modes(page).getByText('对照').click();
  await expect(columns(page)).toBeVisible();
  await modes(page).getByText('English').click();
  await expect(page).toHaveURL(/\/en\/guides\/variations\/\?lang=en$/);
  await expect(page.getByRole('heading', { name: 'The answer in three lines' })).toBeVisible();
  await page.goto('/en/guides/variations/?lang=zh');
  await expect(page).toHaveURL(/\/guides\/variations\/\?lang=zh$/);
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/\/glossary\/#/);
  await context.close();
});

test('an example is read in both languages, day by day', async ({ page }) => {
  await page.goto('/examples/two-chargers-one-variation/?lang=both');
  const first = page.locator('.tl > li').first();
  await expect(first.locator('[lang=zh-CN]').first()).toContainText('充电器');
  await expect(first.locator('[lang=en]').first()).toContainText('charger');
  await expect(page.getByText('编辑示例').first()).toBeVisible();
});

test('a term says what it means on hover and focus, and goes away with Escape', async ({
  page,
}) => {
  await page.goto(guide);
  const term = page
    .locator('a.term')
    .filter({ hasText: /^变体$/ })
    .first();
  await term.hover();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('variation');
  await expect(term).toHaveAttribute('aria-describedby', 'term-card');
  await card.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.mouse.move(0, 0);
  await term.focus();
  await expect(card).toBeVisible();
});

test('a finger opens a term’s card first, then its page', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  await page.goto(guide);
  const term = page
    .locator('a.term')
    .filter({ hasText: /^变体$/ })
    .first();
  await term.tap();
  await expect(page.getByRole('tooltip')).toContainText('variation');
  await expect(page).toHaveURL(new RegExp(`${guide}$`));
  await term.tap();
  await expect(page).toHaveURL(/\/glossary\/#variation$/);
  await context.close();
});

test('on paper there is the text, without what only a screen can use', async ({ page }) => {
  await page.goto(`${guide}?lang=both`);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['header.top', '.snav', '.seg', 'kc-copy button', 'body footer'])
    await expect(page.locator(gone).first(), gone).toBeHidden();
  await expect(page.getByRole('heading', { name: '三句话答案' })).toBeVisible();
  await expect(page.getByText('Please separate child ASIN').first()).toBeVisible();
  const [left, right] = await columns(page)
    .locator('> div')
    .evaluateAll((both) => both.map((one) => one.getBoundingClientRect().x));
  expect(right).toBeGreaterThan(left!);
});

test('runs in the other language say so', async ({ page }) => {
  await page.goto('/guides/ai-support/');
  await expect(
    page.locator('.reading [lang=en]').filter({ hasText: 'Manage your case log' }).first(),
  ).toBeVisible();
  await page.goto('/en/guides/variations/');
  const gloss = page.locator('.reading p').filter({ hasText: 'In Chinese:' }).first();
  await expect(gloss.locator('[lang=zh-CN]').first()).toBeVisible();
});

test('each guide is there as Markdown, and llms.txt leads to it', async ({ request }) => {
  const list = await (await request.get('/llms.txt')).text();
  const addresses = [...list.matchAll(/\((https?:[^)]+\.md)\)/g)].map(([, address]) => address!);
  expect(addresses).toHaveLength(48);
  const { pathname } = new URL(addresses[0]!);
  const answer = await request.get(pathname);
  expect(answer.headers()['content-type']).toBe('text/markdown;charset=utf-8');
  expect(await answer.text()).toMatch(/^# .+\n\n> .+/);
});
