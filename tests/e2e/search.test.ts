import { expect, test, type Page } from '@playwright/test';
import { signUp } from './steps.ts';
import { expectSound, tabTo } from './sound.ts';

const languages = [
  {
    home: '/',
    question: '跟卖赶不走，报错 5665',
    takeAway: '去掉：报错 5665',
    putBack: '恢复：报错 5665',
    filters: '筛选结果与站点',
    kind: '类型',
    chosen: '已筛选',
  },
  {
    home: '/en/',
    question: 'hijacker on my listing, error 5665',
    takeAway: 'Remove: Error 5665',
    putBack: 'Put back: Error 5665',
    filters: 'Filter outcomes and stores',
    kind: 'Kind',
    chosen: 'Filtered by',
  },
] as const;

for (const words of languages) {
  for (const width of [1280, 390]) {
    test(`a reader at ${words.home} searches by keyboard alone, ${width} px`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport: { width, height: 844 } });
      const page = await context.newPage();
      await page.goto(words.home);
      await tabTo(page, page.locator('main [name=q]'));
      await page.keyboard.type(words.question);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/);
      await expectSound(page);

      await tabTo(page, page.getByRole('button', { name: words.takeAway }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: words.putBack })).toBeVisible();
      await expect(page.getByRole('button', { name: words.takeAway })).toHaveCount(0);
      await expectSound(page);

      await filterByKeyboard(page, words, width < 1000);
      await expect(page.locator('form.chosen')).toContainText(words.chosen);
      await expect(page.getByRole('button', { name: words.putBack })).toBeVisible();
      await expectSound(page);

      const first = page.locator('.res h3 a').first();
      const href = (await first.getAttribute('href'))!;
      await tabTo(page, first);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === href);
      await context.close();
    });
  }
}

/** Opens what is folded, chooses the second kind with the arrow key and applies it. */
async function filterByKeyboard(
  page: Page,
  { filters, kind }: { filters: string; kind: string },
  folded: boolean,
) {
  const form = folded ? page.locator('details.narrow') : page.locator('aside');
  if (folded) {
    await tabTo(page, form.locator('summary', { hasText: filters }));
    await page.keyboard.press('Enter');
  }
  const fold = form.locator('summary', { hasText: new RegExp(`^\\s*${kind}\\s*$`) });
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  await tabTo(page, form.locator('[name=kind]:checked'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/[?&]kind=\w/);
}

const pasted =
  '我们有两款不同的榨汁机被系统合并成一个变体，评论也混在一起。\n订单 113-8846201-5540217，自动回复说 no further action is required，问题没有解决。';

test('a pasted text is sent masked by Ctrl Enter and never stands in an address', async ({
  page,
}) => {
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/search/');
  await page.fill('main [name=q]', pasted);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.found')).toBeVisible();
  await page.locator('.found button').first().press('Enter');
  await expect(page.locator('.gone')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  expect(await page.title()).not.toContain('榨汁机');
  expect(bodies.join('\n')).not.toContain('113-8846201');
  expect(decodeURIComponent(bodies.map((one) => one.split(' ')[0]).join('\n'))).not.toContain(
    '榨汁机',
  );
});

test('an identifier typed into the address leaves it', async ({ page }) => {
  await page.goto('/search/?q=订单 113-8846201-5540217 少收');
  await expect(page).toHaveURL(/\/search\/$/);
  expect(await page.content()).not.toContain('113-8846201');
});

test('the description goes along to a new story, and only where nothing stands yet', async ({
  page,
}) => {
  await signUp(page);
  await page.goto('/search/');
  await page.fill('main [name=q]', pasted);
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-carry]').waitFor();
  await page.waitForFunction(() => customElements.get('kc-carry') !== undefined);
  await page.locator('[data-carry]').click();
  const problem = page.locator('main [name=problem]');
  await expect(problem).toHaveValue(/榨汁机.*\[订单号\]/s);
  await page.waitForTimeout(500);
  await problem.fill('已经写了一些。');
  await page.waitForTimeout(500);
  await page.goto('/search/?q=变体被合并');
  await page.waitForFunction(() => customElements.get('kc-carry') !== undefined);
  await page.locator('[data-carry]').click();
  await expect(problem).toHaveValue('已经写了一些。');
});

test('without scripts tags, filters and pages work too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto('/search/');
  await page.fill('main [name=q]', pasted);
  await page.click('main [role=search] .btn.pri');
  await page.getByRole('button', { name: '去掉：订单号' }).click();
  await expect(page.getByRole('button', { name: '恢复：订单号' })).toBeVisible();
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(page.getByRole('button', { name: '恢复：订单号' })).toBeVisible();
  await expect(page.locator('form.pager')).toContainText('第 2 页');
  await page.getByRole('button', { name: '恢复：订单号' }).click();
  await expect(page.getByRole('button', { name: '去掉：订单号' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await context.close();
});
