import { test } from '@playwright/test';
import { aModerator, fillStory, signUp } from './steps.ts';
import { englishTemplates, templates } from './pages.ts';
import { expectNoSidewaysScroll, expectSound } from './sound.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    for (const [language, paths] of [
      ['zh-CN', templates],
      ['en', width === 390 ? [] : englishTemplates],
    ] as const) {
      if (paths.length === 0) continue;
      test(`every template is accessible, ${language}, ${colorScheme}, ${width} px`, async ({
        browser,
      }) => {
        test.setTimeout(600_000);
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 844 },
          locale: 'zh-CN',
        });
        const page = await context.newPage();
        for (const path of paths) {
          await test.step(path, async () => {
            await page.goto(path);
            await expectSound(page);
          });
        }
      });
    }

    test(`the pages behind a sign-in are accessible, ${colorScheme}, ${width} px`, async ({
      browser,
    }) => {
      test.setTimeout(120_000);
      const options = { colorScheme, viewport: { width, height: 844 }, locale: 'zh-CN' };
      const page = await (await browser.newContext(options)).newPage();
      await signUp(page);
      await page.goto('/stories/new/');
      await fillStory(page, `可访问性 ${colorScheme} ${width}`, '台灯');
      await expectSound(page);
      await Promise.all([
        page.waitForURL(/\/my\/stories\//),
        page.locator('main form .btn.pri').last().click(),
      ]);
      for (const path of ['/my/stories/', '/my/account/']) {
        await page.goto(path);
        await expectSound(page);
      }
      const moderator = await aModerator(browser, options);
      await expectSound(moderator);
      await moderator
        .getByRole('link', { name: `可访问性 ${colorScheme} ${width}` })
        .first()
        .click();
      await expectSound(moderator);
    });
  }
}

test('nothing scrolls sideways at 360 px', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await (
    await browser.newContext({ viewport: { width: 360, height: 800 } })
  ).newPage();
  for (const path of [...templates, ...englishTemplates]) {
    await test.step(path, async () => {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
    });
  }
  await signUp(page);
  for (const path of ['/stories/new/', '/my/stories/', '/my/account/']) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
});
