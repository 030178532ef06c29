import { expect, test, type Page } from '@playwright/test';
import { aModerator } from './steps.ts';
import { expectSound } from './sound.ts';

const order = '113-8846201-5540217';

/** Tells what is wrong, and gives back what left the device. */
async function report(page: Page, wrong: string): Promise<string> {
  await page.getByLabel('哪里不对').fill(`${wrong}，订单 ${order}`);
  await page.getByLabel('在哪里可以看到').fill('https://forum.example/t/16479');
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'POST'),
    page.waitForURL(/done=sent/),
    page.getByRole('button', { name: '发送' }).click(),
  ]);
  await expect(page.getByRole('status')).toContainText('收到了');
  return decodeURIComponent(sent.postData() ?? '');
}

async function settle(moderator: Page, wrong: string) {
  await moderator.goto('/moderation/guides/');
  const row = moderator.getByRole('listitem').filter({ hasText: wrong });
  await expect(row).toContainText('订单号');
  await expectSound(moderator);
  await row.getByRole('button', { name: '已处理' }).click();
  await expect(moderator.getByRole('status')).toContainText('已标为处理');
  await expect(moderator.getByText(wrong)).toHaveCount(0);
}

// Two widths, two guides: of each one answer a day counts.
for (const [width, slug] of [
  [1280, 'variations'],
  [390, 'ai-support'],
] as const) {
  test(`a reader says that a guide isn’t right and what is wrong, ${width} px`, async ({
    browser,
  }) => {
    const size = { viewport: { width, height: 844 }, locale: 'zh-CN' };
    const context = await browser.newContext(size);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`/guides/${slug}/`);
    await page.waitForFunction(() => customElements.get('kc-guide-feedback') !== undefined);
    const history = page.locator('details.history');
    await history.locator('summary').click();
    await expect(history).toContainText(/\d{4}-\d\d-\d\d/);
    await expectSound(page);
    await page.getByRole('button', { name: '不适合我的情况' }).press('Enter');
    const thanks = page.locator('kc-guide-feedback [role=status]');
    await expect(thanks).toContainText('谢谢');
    await expect(thanks).toBeFocused();
    await expectSound(page);
    expect(new URL(page.url()).pathname).toBe(`/guides/${slug}/`);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/guides/${slug}/report/`);
    await page.waitForFunction(() => customElements.get('kc-report') !== undefined);
    await expectSound(page);
    const wrong = `第 ${width} 行的天数不对`;
    expect(await report(page, wrong)).not.toContain(order);
    await expectSound(page);
    expect(await context.cookies()).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
    const moderator = await aModerator(browser, size);
    await settle(moderator, wrong);
    await moderator.context().close();
  });
}

test('without scripts the answer and the report go through as well', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto('/guides/account-health/');
  await page.getByRole('button', { name: '不适合我的情况' }).click();
  await page.waitForURL(/\/guides\/account-health\/feedback\/\?done=no/);
  await page.getByRole('link', { name: '告诉我们哪里不对' }).click();
  await report(page, '表里的分数不对');
  await page.getByRole('link', { name: '返回这篇指南' }).click();
  await page.waitForURL(/\/guides\/account-health\/$/);
  await context.close();
});

test('an answer that can’t be sent is said so, and can be given again', async ({ page }) => {
  await page.goto('/en/guides/variations/');
  await page.waitForFunction(() => customElements.get('kc-guide-feedback') !== undefined);
  await page.route('**/feedback/', (route) => route.abort());
  await page.getByRole('button', { name: 'Yes, it helped' }).click();
  await expect(page.locator('kc-guide-feedback [role=status]')).toContainText('It wasn’t sent');
  await page.unroute('**/feedback/');
  await page.getByRole('button', { name: 'Yes, it helped' }).click();
  await expect(page.locator('kc-guide-feedback [role=status]')).toContainText('Thank you');
});
