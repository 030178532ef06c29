import { expect, test, type Page } from '@playwright/test';
import { expectSound } from './sound.ts';

/** Presses Tab until a link with these words has the focus, then Enter. */
async function followByKeyboard(page: Page, words: string) {
  const link = page.getByRole('link', { name: words, exact: true });
  await expect(link).toBeVisible();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('four answers by keyboard lead to what to do', async ({ page }) => {
    await page.goto('/reopen-or-new/');
    for (const answer of ['有，已经关闭', '没解决就关了，或者同样的问题又回来了', '有', '没有'])
      await followByKeyboard(page, answer);
    await expect(page).toHaveURL(/\/reopen-or-new\/reopen\/#closed\.unsolved\.yes\.no$/);
    await expect(page.locator('h1')).toHaveText('重新打开原来的 Case，不另开');
    await expect(page.locator('.copy')).toContainText('I am reopening this case');
    await expect(page.locator('.facts')).toContainText(/\d{4}-\d{2}-\d{2}/);
    await expect(page.getByRole('link', { name: '写完整的一封' })).toHaveAttribute(
      'href',
      '/write/?kind=not_resolved&category=case-ai-support',
    );
  });

  test('an answer can be changed from the answers given so far', async ({ page }) => {
    await page.goto('/reopen-or-new/q/open/same/');
    const given = page.getByRole('navigation', { name: '你的回答' });
    await expect(given).toContainText('几次都是相似的模板');
    await given.getByRole('link', { name: '改 对方最近一次怎么答？' }).click();
    await expect(page).toHaveURL(/\/reopen-or-new\/q\/open\/$/);
  });

  test('a leaf with several ways shows the one taken, or all of them', async ({ page }) => {
    await page.goto('/reopen-or-new/stop/');
    await expect(page.locator('.given:visible')).toHaveCount(3);
    await page.goto('/reopen-or-new/stop/#open.refused.no.yes');
    await expect(page.locator('.given:visible')).toHaveCount(1);
    await expect(page.locator('.given:visible')).toContainText('有，还开着');
  });
});

test('the English line is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/reopen-or-new/status/');
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('Could you tell me the next step and a date for the next update?');
});

test('a way taken leaves the page at its top', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/reopen-or-new/stop/#none.a-to-z.refused.no');
  await expect(page.locator('.given:visible')).toHaveCount(1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const)
  test(`questions and leaves are accessible and fit, ${scheme}, ${width} px`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    for (const path of ['', 'q/none/', 'q/closed/unsolved/yes/', 'stop/', 'inbound/'])
      for (const locale of ['', '/en'])
        await test.step(`${locale}/reopen-or-new/${path}`, async () => {
          await page.goto(`${locale}/reopen-or-new/${path}`);
          await expectSound(page);
        });
  });

test('a step that is no step is a page that does not exist', async ({ request }) => {
  for (const path of ['q/maybe/', 'q/', 'nowhere/'])
    expect((await request.get(`/reopen-or-new/${path}`)).status()).toBe(404);
});
