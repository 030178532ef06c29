import { randomBytes } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import {
  aModerator,
  decide,
  decideHere,
  fillStory,
  searchFor,
  secrets,
  signUp,
  soon,
} from './steps.ts';

const paragraph = (thing: string) =>
  `我们店里有两款完全不同的${thing}，上周突然被系统并到同一个变体里，买家的评论也混在一起。\n` +
  `已经写信问过，对方只回了一封模板，说不需要进一步处理。请问有人遇到过吗，后来怎么拆开的？`;

/** A product that no other story has, so that finding it proves something. */
const aThing = () =>
  `磁吸${'灯架伞盒钩垫'[randomBytes(1)[0]! % 6]}${randomBytes(2).toString('hex')}`;

async function tell(page: Page, title: string, thing: string) {
  await signUp(page);
  await page.goto('/stories/new/');
  await fillStory(page, title, thing);
  await Promise.all([
    page.waitForURL(/\/my\/stories\//),
    page.locator('main form .btn.pri').last().click(),
  ]);
  await expect(page.locator('main')).toContainText(title);
}

/** Publishes as a moderator and gives back the story's public address. */
async function publish(moderator: Page, teller: Page, title: string) {
  await decide(moderator, title, 'publish');
  await teller.goto('/my/stories/');
  const link = teller.getByRole('link', { name: title });
  await expect(link).toHaveAttribute('href', /\/stories\/K-\d{4,}\//);
  return (await link.getAttribute('href'))!;
}

async function readerFindsAndLoses(
  browser: Browser,
  moderator: Page,
  url: string,
  title: string,
  thing: string,
  scripts: boolean,
) {
  const reader = await browser.newContext({ javaScriptEnabled: scripts, locale: 'zh-CN' });
  const page = await reader.newPage();
  await page.goto(url);
  await expect(page.locator('h1')).toHaveText(title);
  for (const secret of secrets) expect(await page.content()).not.toContain(secret);
  await expect.poll(() => searchFor(reader, paragraph(thing)), soon).toContain(title);
  if (scripts) await expect.poll(() => quickSearch(page, thing), soon).toContain(title);

  await decideHere(moderator, 'remove', '作者要求撤下。');
  await expect.poll(async () => (await page.goto(url))!.status(), soon).toBe(404);
  // What is gone from its page is gone everywhere, at the first look.
  expect(await searchFor(reader, paragraph(thing))).not.toContain(title);
  if (scripts) expect(await quickSearch(page, thing)).not.toContain(title);
  await reader.close();
}

/** What Ctrl K shows for a phrase, on a freshly loaded page. */
async function quickSearch(page: Page, phrase: string): Promise<string> {
  await page.goto('/guides/describe-the-problem/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.locator('textarea').fill(phrase);
  await expect(dialog.getByRole('status')).toContainText(/显示|没有/, { timeout: 15_000 });
  return dialog.innerText();
}

test('a story goes from its teller through review to a reader, and away again', async ({
  page,
  browser,
}) => {
  const thing = aThing();
  const title = `两款${thing}被并成一个变体`;
  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') bodies.push(decodeURIComponent(request.postData() ?? ''));
  });
  await signUp(page);
  await page.goto('/stories/new/');
  await fillStory(page, title, thing);
  const preview = page.locator('.prev').first();
  await expect(preview).toContainText('订单号');
  await expect(preview).toContainText('邮箱');
  await expect(preview).toContainText('ASIN-1');
  for (const secret of secrets) await expect(preview).not.toContainText(secret);
  await Promise.all([
    page.waitForURL(/\/my\/stories\//),
    page.locator('main form .btn.pri').last().click(),
  ]);
  const sent = bodies.find((body) => body.includes(thing)) ?? '';
  expect(sent).toContain('[订单号]');
  for (const secret of secrets) expect(sent).not.toContain(secret);

  const moderator = await aModerator(browser);
  const url = await publish(moderator, page, title);
  await moderator.goBack();
  await decideFrom(moderator, title);
  await readerFindsAndLoses(browser, moderator, url, title, thing, true);
});

/** The review page of a published story, from the queue's list of published ones. */
async function decideFrom(moderator: Page, title: string) {
  await moderator.goto('/moderation/?status=published');
  await moderator.getByRole('link', { name: title }).first().click();
}

test('the same holds with JavaScript off', async ({ browser }) => {
  const thing = aThing();
  const title = `两款${thing}被并成一个变体`;
  const plain = { javaScriptEnabled: false, locale: 'zh-CN' };
  const teller = await (await browser.newContext(plain)).newPage();
  await tell(teller, title, thing);
  const moderator = await aModerator(browser, plain);
  const url = await publish(moderator, teller, title);
  await decideFrom(moderator, title);
  await readerFindsAndLoses(browser, moderator, url, title, thing, false);
});
