/**
 * `npm run screenshots`: the README's pictures. `npm run screenshots -- FOLDER`: every page, desktop
 * and phone, light and dark, in both languages, to be looked at beside the design.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { people } from './e2e/people.ts';
import { templates } from './e2e/pages.ts';
import { decide, fillLetter, fillStory, signIn, signUp } from './e2e/steps.ts';
import { findChromium } from './support/chromium.mjs';
import { startSite } from './support/site.ts';

const [folder] = process.argv.slice(2);
const everything = folder !== undefined;
const out = folder ?? '.github/screenshots';
mkdirSync(out, { recursive: true });

const site = await startSite();
const { name, password, role } = people.moderator;
await site.kaicase(['user', 'add', name, '--role', role, '--password-stdin'], password);
const executablePath = findChromium();
const args = ['--disable-background-networking'];
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args });

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'dark' },
] as const;

async function aPage(of: Browser, { width, colorScheme }: (typeof looks)[number]): Promise<Page> {
  const viewport = { width, height: 900 };
  const context = await of.newContext({
    baseURL: site.origin,
    viewport,
    colorScheme,
    locale: 'zh-CN',
  });
  return context.newPage();
}

/** The pictures that the README shows. */
const inReadme = new Set(['home', 'search', 'guide', 'example', 'writer', 'submit', 'queue']);

async function picture(page: Page, title: string, look: (typeof looks)[number]) {
  if (!everything && !inReadme.has(title)) return;
  const path = `${out}/${title}-${look.width}-${look.colorScheme}.png`;
  await page.screenshot({ path, fullPage: everything });
}

const question =
  '我们有两款不同的充电器被系统合并成一个变体，评论也混在一起。开 Case 之后收到自动回复 “no further action is required”，可是根本没解决。订单 113-8846201-5540217。';

const desktop = looks[0];
const teller = await aPage(browser, desktop);
const moderator = await aPage(browser, desktop);
await signUp(teller);
await teller.goto('/stories/new/');
await fillStory(teller, '两款台灯被并成一个变体，附对照表后拆开', '台灯');
await teller.evaluate(() => scrollTo(0, 0));
await teller.locator('#preview .kc-mask').first().waitFor();
await picture(teller, 'submit', desktop);
await teller.locator('main form .btn.pri').last().click();
await teller.waitForURL(/\/my\/stories\//);
await signIn(moderator, people.moderator);
await picture(moderator, 'queue', desktop);
await moderator.getByRole('link', { name: '两款台灯' }).first().click();
await picture(moderator, 'review', desktop);

for (const look of everything ? looks : [desktop]) {
  const page = await aPage(browser, look);
  await page.goto('/');
  await picture(page, 'home', look);
  await page.fill('main [name=q]', question);
  await page.click('main [role=search] .btn.pri');
  await page.waitForURL(/\/search\//);
  await picture(page, 'search', look);
  await page.goto('/examples/two-chargers-one-variation/');
  await picture(page, 'example', look);
  await page.goto('/guides/variations/?lang=both');
  await picture(page, 'guide', look);
  await page.goto('/write/?category=variation-split-merge&request=restore&marketplace=US');
  await fillLetter(page);
  await picture(page, 'writer', look);
  if (!everything) continue;
  for (const path of [...templates, '/en/', '/en/guides/variations/', '/en/search/?q=reserve']) {
    await page.goto(path);
    await picture(page, path.replace(/[^\w]+/g, '_'), look);
  }
}
if (everything) {
  await decide(moderator, '两款台灯', 'publish');
  await moderator.goto('/stories/');
  await picture(moderator, 'stories', desktop);
  await moderator.getByRole('link', { name: '两款台灯' }).first().click();
  await picture(moderator, 'story', desktop);
  await teller.goto('/my/stories/');
  await picture(teller, 'my-stories', desktop);
  for (const look of looks.slice(1)) {
    const page = await aPage(browser, look);
    await signUp(page);
    await page.goto('/stories/new/');
    await fillStory(page, '少收 24 件，货件被系统关闭', '台灯');
    await picture(page, 'submit', look);
    await page.goto(moderator.url());
    await picture(page, 'story', look);
  }
}
await browser.close();
site.process.kill('SIGTERM');
