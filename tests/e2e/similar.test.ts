import { randomBytes } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { aModerator, decide, fillStory, secrets, signUp } from './steps.ts';
import { expectSound } from './sound.ts';

const phone = { viewport: { width: 390, height: 844 }, locale: 'zh-CN' };
const example = '/examples/two-chargers-one-variation/';

/** A product that no other story has. */
const aThing = () =>
  `折叠${'灯架伞盒钩垫'[randomBytes(1)[0]! % 6]}${randomBytes(2).toString('hex')}`;

/** Tells and publishes a story; gives the moderator's window. */
async function publish(browser: Browser, title: string, thing: string): Promise<Page> {
  const teller = await (await browser.newContext(phone)).newPage();
  await signUp(teller);
  await teller.goto('/stories/new/');
  await fillStory(teller, title, thing);
  await Promise.all([
    teller.waitForURL(/\/my\/stories\//),
    teller.locator('main form .btn.pri').last().click(),
  ]);
  await teller.context().close();
  const moderator = await aModerator(browser);
  await decide(moderator, title, 'publish');
  return moderator;
}

test('while a story is written, similar ones are announced and nothing typed is lost', async ({
  browser,
}) => {
  const thing = aThing();
  const title = `两款${thing}被并成一个变体`;
  const moderator = await publish(browser, title, thing);

  const writer = await (await browser.newContext(phone)).newPage();
  const asked: string[] = [];
  writer.on('request', (request) => {
    if (request.url().includes('/api/v1/search')) asked.push(request.postData() ?? '');
  });
  await signUp(writer);
  await writer.goto('/stories/new/');
  const status = writer.locator('kc-similar [role=status]');
  await expect(status).toHaveText('');
  const problem = writer.locator('[name=problem]');
  await problem.fill(`我的两款${thing}也被系统并成一个变体，评论混在一起，订单 ${secrets[0]}。`);
  await expect(status).toHaveText(/^找到 \d 个类似的案例$/);
  const link = writer.locator('kc-similar').getByRole('link', { name: title });
  await expect(link).toBeVisible();
  await expectSound(writer);
  const [opened] = await Promise.all([writer.waitForEvent('popup'), link.click()]);
  await expect(opened.locator('h1')).toHaveText(title);
  await expectSound(opened);
  await expect(problem).toHaveValue(new RegExp(thing));
  expect(asked.length).toBeGreaterThan(0);
  for (const body of asked) expect(body).not.toContain(secrets[0]);

  await writer.locator('[name=title]').fill(`两款${thing}合并成一个`);
  await fillStory(writer, `两款${thing}合并成一个变体`, thing);
  await Promise.all([
    writer.waitForURL(/\/my\/stories\//),
    writer.locator('main form .btn.pri').last().click(),
  ]);
  await moderator.goto('/moderation/');
  await moderator.getByRole('link', { name: `两款${thing}合并成一个变体` }).click();
  const checks = moderator.locator('aside.side');
  await expect(checks.getByRole('link', { name: title })).toHaveAttribute('target', '_blank');
  await expect(checks).toContainText('文字几乎一样');
  await expectSound(moderator);
});

test('a search that fails is not noticed while one writes', async ({ page }) => {
  await page.route('**/api/v1/search', (route) => route.fulfill({ status: 429, body: '{}' }));
  await signUp(page);
  await page.goto('/stories/new/');
  await page.fill('[name=problem]', '两款充电器被系统并成一个变体，评论混在一起，客服只回模板。');
  await page.waitForRequest('**/api/v1/search');
  await expect(page.locator('kc-similar [role=status]')).toHaveText('');
  await expect(page.locator('kc-similar details')).toBeHidden();
  await expect(page.locator('[name=problem]')).toHaveValue(/充电器/);
});

test('an example names similar ones, without scripts too, on a phone too', async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ ...phone, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(example);
    const similar = page.locator('[data-similar]');
    await expect(similar.getByRole('heading')).toHaveText('类似的案例');
    await expect(similar.locator('li a').first()).toHaveAttribute(
      'href',
      /^\/(?:examples|guides)\//,
    );
    await page.goto(`/en${example}`);
    await expect(page.locator('[data-similar] li a').first()).toHaveAttribute(
      'href',
      /^\/en\/(?:examples|guides)\//,
    );
    if (javaScriptEnabled) await expectSound(page);
    await context.close();
  }
});

test('what readers don’t find is for moderators only', async ({ browser, page }) => {
  await signUp(page);
  expect((await page.goto('/moderation/gaps/'))?.status()).toBe(404);
  const moderator = await aModerator(browser);
  await moderator.getByRole('link', { name: '搜不到的问题' }).click();
  await expect(moderator.locator('h1')).toHaveText('搜不到的问题');
  await expectSound(moderator);
  await moderator.goto('/en/moderation/gaps/');
  await expect(moderator.locator('h1')).toHaveText('What readers don’t find');
});
