import { randomBytes } from 'node:crypto';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { people } from './people.ts';

/** What the stories of these tests must never let through. */
export const secrets = [
  '113-8846201-5540217',
  'B0C7KX9Q2M',
  'lee.shop@brightnest.example',
] as const;

/** A name that no other test uses. */
export const aName = () =>
  `seller-${randomBytes(4)
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`;

export async function signUp(page: Page, name = aName()): Promise<string> {
  await page.goto('/sign-up/');
  await page.fill('main [name=username]', name);
  await page.fill('main [name=password]', 'a long enough phrase');
  await Promise.all([page.waitForURL(/\/my\/stories\//), page.click('main form .btn.pri')]);
  return name;
}

export async function signIn(page: Page, { name, password }: { name: string; password: string }) {
  await page.goto('/sign-in/?next=/moderation/');
  await page.fill('main [name=username]', name);
  await page.fill('main [name=password]', password);
  await Promise.all([page.waitForURL(/\/moderation\//), page.click('main form .btn.pri')]);
}

/** A moderator at the queue, in a browser window of their own. */
export async function aModerator(browser: Browser, options = {}): Promise<Page> {
  const page = await (await browser.newContext({ ...options })).newPage();
  await signIn(page, people.moderator);
  return page;
}

/** Fills a letter on a lost variation, with one gap left: the batch ID. */
export async function fillLetter(page: Page): Promise<void> {
  await page.fill('[name="field.child_asin"]', 'B0EXAMPLE1');
  await page.fill('[name="field.parent_asin"]', 'B0EXAMPLE2');
  await page.selectOption('[name="field.theme"]', { index: 1 });
  await page.fill('[name="field.since"]', '2026-11-02');
  await page.check('[name="tried.theme"]');
  await page.check('[name="evidence.report"]');
  await page.evaluate(() => scrollTo(0, 0));
}

/** Fills the story form; every field that the contract names and a complete story has. */
export async function fillStory(page: Page, title: string, thing: string): Promise<void> {
  await page.fill('main [name=title]', title);
  await page.fill(
    'main [name=problem]',
    `两款${thing}被系统并成一个变体，评论混在一起。订单 ${secrets[0]}，ASIN ${secrets[1]}，` +
      `我用 ${secrets[2]} 写信，自动回复说 “no further action is required”，问题没有解决。`,
  );
  await page.selectOption('main [name=category]', 'variation-split-merge');
  await page.selectOption('main [name=marketplace]', 'US');
  await page.selectOption('main [name=channel]', 'email');
  await page.selectOption('main [name=replyLanguage]', 'en');
  // On a phone the preview above may grow while one aims; people press again, too.
  await expect(async () => {
    await page.locator('main label:has([name=outcome][value=solved])').click();
    await expect(page.locator('main [name=outcome][value=solved]')).toBeChecked({ timeout: 1000 });
  }).toPass();
  await page.fill('main [name="steps[0].day"]', '0');
  await page.selectOption('main [name="steps[0].actor"]', 'seller');
  await page.fill('main [name="steps[0].text"]', `开 Case，写明 ${secrets[1]} 不该在这个变体里。`);
  await page.fill('main [name=takeaway]', `附一张${thing}对照表，第三次有人读了。`);
  await page.fill(
    'main [name=english]',
    'Please separate the two products. See the comparison attached.',
  );
  await page.check('main [name=confirmed]');
}

/** Opens a waiting story from the queue and takes a decision on it. */
export async function decide(
  page: Page,
  title: string,
  decision: string,
  reason = '',
): Promise<void> {
  await page.goto('/moderation/');
  await page.getByRole('link', { name: title }).first().click();
  await decideHere(page, decision, reason);
}

export async function decideHere(page: Page, decision: string, reason = ''): Promise<void> {
  if (reason) await page.fill('[name=reason]', reason);
  await page.click(`button[name=decision][value=${decision}]`);
  await page.waitForLoadState();
}

/**
 * Repeats a look until it holds. A look in a browser may itself take seconds on a busy machine: how
 * soon things show is measured by the benchmarks.
 */
export const soon = { timeout: 30_000, intervals: [200] };

/** Titles that the search page shows for a text, asked as a reader would. */
export async function searchFor(context: BrowserContext, text: string): Promise<string> {
  const page = await context.newPage();
  await page.goto('/search/');
  await page.fill('main [name=q]', text);
  await page.click('main [role=search] .btn.pri');
  await page.waitForURL(/\/search\//);
  await expect(page.locator('main h1')).toBeAttached();
  const shown = await page.locator('main').innerText();
  await page.close();
  return shown;
}
