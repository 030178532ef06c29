import { expect, test } from '@playwright/test';
import { aModerator, decide, fillStory, signUp } from './steps.ts';
import { expectSound } from './sound.ts';

const category = '/categories/variation-split-merge/';

for (const width of [1280, 390]) {
  test(`a category’s page shows a story as soon as it is published, ${width} px`, async ({
    browser,
  }) => {
    const size = { viewport: { width, height: 844 }, locale: 'zh-CN' };
    const title = `两款书立被并成一个变体，${width} 像素`;
    const teller = await (await browser.newContext(size)).newPage();
    await signUp(teller);
    await teller.goto('/stories/new/');
    await fillStory(teller, title, '书立');
    await Promise.all([
      teller.waitForURL(/\/my\/stories\//),
      teller.locator('main form .btn.pri').last().click(),
    ]);
    await decide(await aModerator(browser, size), title, 'publish');

    const context = await browser.newContext(size);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(category);
    await expect(page.locator('main .feels')).toBeVisible();
    const stories = page.locator('#stories');
    await expect(stories).toContainText(/已发布 \d+ 个/);
    await expect(page.locator('[data-story-count]')).toHaveText(/^[1-9]\d*$/);
    // Other tests publish into this category, too: of more than five the list has the newest.
    await expect(stories.locator('.lrow').first()).toContainText(/K-\d{4}/);
    await expectSound(page);
    // On a phone the rail stands below the stories.
    const way = page.locator('.side').getByRole('link', { name: '看这一类的案例' });
    if (width === 390) await expect(way).toBeHidden();
    else await way.click();
    await stories.locator('.lrow a').first().click();
    await expect(page.locator('h1')).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(/^\/stories\/K-\d+\/$/);
    expect(await context.cookies()).toEqual([]);
    expect(errors).toEqual([]);
  });

  test(`leads on to the guide to begin with and to the next best page, ${width} px`, async ({
    browser,
  }) => {
    const size = { viewport: { width, height: 844 }, locale: 'zh-CN' };
    const page = await (await browser.newContext(size)).newPage();
    await page.goto(category);
    await page.getByRole('link', { name: '通知里写的是政策违规？看“变体违规' }).click();
    await expect(page.locator('h1')).toContainText('变体违规');
    await expectSound(page);
    await page.goto(category);
    const first = page.locator('section', { has: page.getByRole('heading', { name: '先读这篇' }) });
    await first.getByRole('link').click();
    await page.waitForURL('**/guides/variations/');
  });
}

test('without scripts the stories are a link away', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(category);
  await page.locator('#stories').getByRole('link', { name: '看这一类的案例' }).click();
  await expect(page.locator('h1')).toHaveText('卖家案例');
  expect(new URL(page.url()).search).toBe('?category=variation-split-merge');
});

test('the link stays while the stories can’t be had, and under a reader who is on it', async ({
  page,
}) => {
  const link = page.locator('#stories').getByRole('link', { name: '看这一类的案例' });
  await page.route('**/stories/', (route) => route.fulfill({ status: 503, body: 'x' }));
  await page.goto(category, { waitUntil: 'networkidle' });
  await expect(link).toBeVisible();
  await page.unroute('**/stories/');

  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/stories/', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(category);
  await link.focus();
  const arrived = page.waitForResponse('**/stories/');
  answer();
  await (await arrived).finished();
  await page.waitForTimeout(200);
  await expect(link).toBeFocused();
  await link.blur();
  await expect(page.locator('#stories')).toContainText('已发布');
});
