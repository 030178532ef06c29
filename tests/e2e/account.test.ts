import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { aModerator, decide, fillStory, signUp } from './steps.ts';

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

async function tell(page: Page, title: string) {
  await page.goto('/stories/new/');
  await fillStory(page, title, '台灯');
  await Promise.all([
    page.waitForURL(/\/my\/stories\//),
    page.locator('main form .btn.pri').last().click(),
  ]);
}

const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kaicase.draft.')));

for (const width of [1280, 390]) {
  test(`an account is deleted at ${width} px, and its published story goes from every page`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'zh-CN' });
    const page = await context.newPage();
    const title = `删除账号前发布的案例，窗口宽 ${width}`;
    const name = await signUp(page);
    await tell(page, title);
    await decide(await aModerator(browser), title, 'publish');
    await page.goto('/my/stories/');
    const story = (await page.getByRole('link', { name: title }).getAttribute('href'))!;
    await page.goto('/stories/new/');
    await page.fill('main [name=problem]', '写到一半的话，留在这台设备上。');
    await expect.poll(() => drafts(page)).toHaveLength(1);

    await page.goto('/my/account/');
    await page.getByText('会发生什么，怎么删除').click();
    const form = page.locator('form[data-leave]');
    await expect(form).toContainText('已发布 1 篇，等待审核 0 篇');
    await expectAccessible(page);
    await form.getByText('全部撤回').click();
    await form.locator('[name=presentPassword]').fill('not the password');
    await form.getByRole('button').click();
    await expect(form.locator('[name=presentPassword]')).toHaveAttribute('aria-invalid', 'true');
    await expect(form.getByRole('radio', { name: '全部撤回' })).toBeChecked();
    await expectAccessible(page);
    expect(await drafts(page)).toHaveLength(1);

    await form.locator('[name=presentPassword]').fill('a long enough phrase');
    await form.getByRole('button').click();
    await page.waitForURL('**/my/account/deleted/');
    await expect(page.locator('h1')).toHaveText('账号已删除');
    await expectAccessible(page);
    expect(await drafts(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect((await page.goto(story))!.status()).toBe(404);

    await page.goto('/sign-in/');
    await page.fill('main [name=username]', name);
    await page.fill('main [name=password]', 'a long enough phrase');
    await page.click('main form .btn.pri');
    await expect(page.locator('main [role=alert]')).toBeVisible();
  });
}

test('without scripts an account goes and leaves its story published', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en' });
  const page = await context.newPage();
  const title = '删除账号时留下来的案例';
  await signUp(page);
  await tell(page, title);
  await decide(await aModerator(browser), title, 'publish');
  await page.goto('/en/my/stories/');
  const story = (await page.getByRole('link', { name: title }).getAttribute('href'))!;
  await page.goto('/en/my/account/');
  await page.locator('main summary', { hasText: 'What happens' }).click();
  const form = page.locator('form[data-leave]');
  await form.getByText('Keep them').click();
  await form.locator('[name=presentPassword]').fill('a long enough phrase');
  await form.getByRole('button').click();
  await expect(page.locator('h1')).toHaveText('Account deleted');
  expect((await page.goto(story))!.status()).toBe(200);
  expect((await page.goto('/my/account/'))!.url()).toContain('/sign-in/');
});

test('a link to the page that says so clears nobody’s drafts', async ({ page }) => {
  await signUp(page);
  await page.goto('/stories/new/');
  await page.fill('main [name=problem]', '还没有投的话，留在这台设备上。');
  await expect.poll(() => drafts(page)).toHaveLength(1);
  await page.goto('/my/account/deleted/');
  await expect(page.locator('[data-left]')).toBeVisible();
  expect(await drafts(page)).toHaveLength(1);
});
