import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { secrets, signUp } from './steps.ts';
import { expectSound } from './sound.ts';

const name = '蓝灯变体被合并';
const letter = 'Please separate the two lamps. See file 1.';
const number = '18273640051';

/** Names that stand alone in a request only if something of a case was sent. */
const own = [name, '蓝灯', number, 'lamps', '对照表'];

async function openCases(page: Page): Promise<string[]> {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(decodeURIComponent(`${request.url()}\n${request.postData() ?? ''}`));
  });
  await page.goto('/write/cases/');
  await expect(page.getByRole('button', { name: '记一个 Case' })).toBeVisible();
  return sent;
}

const save = (page: Page) => page.getByRole('button', { name: '保存' }).click();
const card = (page: Page, called = name) => page.getByRole('article', { name: called });
const said = (page: Page) => page.locator('[data-said]');

async function addCase(page: Page, called = name): Promise<Locator> {
  await page.getByRole('button', { name: '记一个 Case' }).click();
  await page.getByLabel('自己怎么叫它').fill(called);
  await page.getByLabel('类别').selectOption('variation-split-merge');
  await page.getByLabel('站点').selectOption('US');
  await page.getByLabel('Case 编号').fill(number);
  await page.getByLabel('哪天开的').fill('2026-11-02');
  await save(page);
  await expect(said(page)).toHaveText('已存在这台设备上。');
  return card(page, called);
}

interface Noted {
  day: string;
  who: string;
  what: string;
  letter?: string;
}

async function addEntry(page: Page, to: Locator, noted: Noted): Promise<void> {
  await to.getByRole('button', { name: '记一笔' }).click();
  await page.getByLabel('哪天', { exact: true }).fill(noted.day);
  await page.getByLabel('谁').selectOption({ label: noted.who });
  await page.getByLabel('做了什么，或说了什么').fill(noted.what);
  if (noted.letter) await page.getByLabel('信的原文').fill(noted.letter);
  await save(page);
  await expect(to.getByText(noted.what)).toBeVisible();
}

const first = { day: '2026-11-02', who: '卖家', what: '开 Case，附对照表。', letter };
const answered = { day: '2026-11-04', who: '客服', what: '只回了模板。' };

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function downloaded(page: Page, press: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return download;
}

test('a case is followed by its ladder, and nothing of it leaves the device', async ({ page }) => {
  const sent = await openCases(page);
  const one = await addCase(page);
  await expect(one.getByRole('heading')).toBeFocused();
  await expect(one).toContainText('刚开');
  await expect(one).toContainText('2026-11-05 到 2026-11-07');
  await addEntry(page, one, first);
  await expect(one).toContainText('等对方回复');
  await addEntry(page, one, answered);
  await expect(one).toContainText('对方已回复');
  await expect(one).toContainText('在原 Case 回复“问题未解决”');
  await expect(one).toContainText('本站的建议');
  await expect(one.getByRole('link', { name: '写这封信' })).toHaveAttribute(
    'href',
    '/write/?kind=not_resolved&category=variation-split-merge',
  );

  await one.getByRole('button', { name: '记一笔' }).click();
  await expect(page.getByLabel('是升级路线里的哪一步')).toHaveValue('0');
  await page.getByLabel('哪天', { exact: true }).fill('2026-11-05');
  await page.getByLabel('做了什么，或说了什么').fill('说明没解决，列了两条。');
  await save(page);
  await expect(one).toContainText('请求转给正确的团队');
  await expect(one).toContainText('2026-11-08 到 2026-11-10');

  const reminder = await downloaded(page, one.getByRole('button', { name: '日历提醒' }));
  expect(reminder.suggestedFilename()).toMatch(/^kaicase-\d{4}-\d\d-\d\d\.ics$/);
  const ics = await textOf(reminder);
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(ics).toMatch(/\r\nDTSTART;VALUE=DATE:\d{8}\r\n/);
  expect(ics.replaceAll('\r\n ', '')).toContain(`SUMMARY:跟进 Case：${name}`);
  expect(ics).not.toContain(number);

  await page.reload();
  await expect(card(page)).toContainText('经过（3 条）');
  await page.goto('/');
  for (const request of sent) for (const text of own) expect(request).not.toContain(text);
});

test('what is deleted comes back, and an export is taken in elsewhere', async ({
  page,
  browser,
}) => {
  await openCases(page);
  const one = await addCase(page);
  await addEntry(page, one, first);
  await one.getByRole('button', { name: '删掉这一条' }).click();
  await expect(one).not.toContainText(first.what);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(one).toContainText(first.what);

  const file = await downloaded(page, page.getByRole('button', { name: '导出全部' }));
  const text = await textOf(file);
  await one.getByRole('button', { name: '删除', exact: true }).click();
  await expect(one).toContainText(`删除“${name}”和它的 1 条记录？`);
  await page.keyboard.press('Enter');
  await expect(one.getByRole('button', { name: '删除', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await one.getByRole('button', { name: '确定删除' }).click();
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await expect(one).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(one).toContainText('经过（1 条）');

  const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await openCases(other);
  await addCase(other, '另一个');
  const take = (content: string) =>
    other.locator('input[type=file]').setInputFiles({
      name: 'cases.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await take(text.replace('"2026-11-02"', '"2026-02-30"').replace('"seller"', '"mallory"'));
  const refused = other.locator('[data-refused]');
  await expect(refused).toContainText('没有导入“cases.json”，什么都没有改。');
  await expect(refused).toContainText('cases[0].openedOn：不是日期');
  await expect(other.getByRole('article')).toHaveCount(1);
  await expectSound(other);
  await take('no json');
  await expect(refused).toContainText('读不出 JSON');
  await take(text);
  await expect(said(other)).toContainText('新加 1 个，更新 0 个，未变 0 个');
  await expect(refused).toBeHidden();
  await take(text);
  await expect(said(other)).toContainText('新加 0 个，更新 0 个，未变 1 个');
  await expect(other.getByRole('article')).toHaveCount(2);
  await other.context().close();
});

test('an undone deletion brings back what was deleted, and takes nothing away', async ({
  page,
}) => {
  await page.clock.install();
  await openCases(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  const one = await addCase(page);
  await addEntry(page, one, first);
  await one.getByRole('button', { name: '删掉这一条' }).click();
  await addEntry(page, one, answered);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(one).toContainText('经过（2 条）');
  await expect(one.getByRole('listitem')).toContainText([first.what, answered.what]);
});

test('a double click deletes one entry, not the next one too', async ({ page }) => {
  await openCases(page);
  const one = await addCase(page);
  await addEntry(page, one, first);
  await addEntry(page, one, answered);
  const remove = one.getByRole('button', { name: '删掉这一条' });
  await remove.first().click();
  await expect(one).toContainText('经过（1 条）');
  const { x, y } = (await remove.boundingBox())!;
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await page.reload();
  await expect(one).toContainText('经过（1 条）');
});

test('nobody is hurried who is about to undo; after ten seconds elsewhere a deletion stands', async ({
  page,
}) => {
  await page.clock.install();
  await openCases(page);
  const one = await addCase(page);
  await one.getByRole('button', { name: '删除', exact: true }).click();
  const asked = one.getByRole('group', { name: `删除“${name}”和它的 0 条记录？` });
  await asked.getByRole('button', { name: '确定删除' }).click();
  const undo = page.getByRole('button', { name: '撤销' });
  await expect(undo).toBeFocused();
  await page.mouse.move(0, 0);
  await page.clock.runFor(60_000);
  await expect(undo).toBeFocused();
  await page.keyboard.press('Tab');
  await undo.hover();
  await page.clock.runFor(60_000);
  await expect(undo).toBeVisible();
  await page.mouse.move(0, 0);
  await page.clock.runFor(9000);
  await expect(undo).toBeVisible();
  const focused = await page.evaluateHandle(() => document.activeElement);
  await page.clock.runFor(2000);
  await expect(undo).toBeHidden();
  expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.reload();
  await expect(page.getByText('这台设备上还没有记过 Case')).toBeVisible();
});

test('a form changes what was changed in it, and nothing else', async ({ page }) => {
  await openCases(page);
  const one = await addCase(page);
  await one.getByRole('button', { name: '编辑', exact: true }).click();
  await one.getByLabel('自己怎么叫它').fill('改过的名字');
  await one.getByRole('button', { name: '标为已解决' }).click();
  await expect(one.locator('[data-solved]')).toBeVisible();
  await save(page);
  await expect(card(page, '改过的名字').locator('[data-solved]')).toBeVisible();
  await expect(card(page, '改过的名字').getByRole('heading')).toBeFocused();
});

test('a form that is still being saved is saved once, and takes no other form along', async ({
  page,
}) => {
  const broken: Error[] = [];
  page.on('pageerror', (error) => broken.push(error));
  await openCases(page);
  await page.getByRole('button', { name: '记一个 Case' }).click();
  await page.locator('kc-cases form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.querySelector<HTMLElement>('[data-discard]')!.click();
  });
  await expect(page.locator('.err')).toHaveText(['请填写。', '请选一个。']);
  await page.getByLabel('自己怎么叫它').fill(name);
  await page.getByLabel('类别').selectOption('appeal-poa');
  const sendTwice = (form: HTMLFormElement) => [form.requestSubmit(), form.requestSubmit()];
  await page.locator('kc-cases form').evaluate(sendTwice);
  await expect(card(page).getByRole('heading')).toBeFocused();
  await expect(page.getByRole('article')).toHaveCount(1);

  await card(page).getByRole('button', { name: '编辑', exact: true }).click();
  await page.locator('kc-cases form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    document.querySelector<HTMLElement>('[data-do=new]')!.click();
  });
  await expect(said(page)).toHaveText('已存在这台设备上。');
  await expect(page.getByLabel('自己怎么叫它')).toHaveValue('');
  await expect(page.getByLabel('自己怎么叫它')).toBeFocused();
  expect(broken).toEqual([]);
});

test('a form in a card keeps the focus when the list is drawn anew', async ({ page }) => {
  await openCases(page);
  const one = await addCase(page);
  await one.getByRole('button', { name: '编辑', exact: true }).click();
  await page.getByLabel('Case 编号').focus();
  await page.locator('input[type=file]').setInputFiles({
    name: 'cases.json',
    mimeType: 'application/json',
    buffer: Buffer.from('no json'),
  });
  await expect(page.locator('[data-refused]')).toContainText('读不出 JSON');
  await expect(one.getByLabel('Case 编号')).toBeFocused();
});

test('a solved case fills the story form, which masks it', async ({ page }) => {
  await signUp(page);
  const sent = await openCases(page);
  const one = await addCase(page);
  await addEntry(page, one, { ...first, what: `开 Case，写明订单 ${secrets[0]}。` });
  await addEntry(page, one, { day: '2026-11-08', who: '专门团队', what: '拆开了。' });
  await one.getByRole('button', { name: '标为已解决' }).click();
  await expect(one.locator('[data-solved]')).toBeVisible();
  await one.getByRole('button', { name: '把这件事写成案例' }).click();
  await page.waitForURL(/\/stories\/new\//);
  const offer = page.locator('[data-later]');
  await expect(offer).toContainText('要把这台设备上记下的经过填进来吗？');
  await page.fill('[name=title]', '自己的标题');
  await expectSound(page);
  await offer.getByRole('button', { name: '填入' }).click();
  await expect(offer).toBeHidden();
  await expect(page.locator('[name=title]')).toHaveValue('自己的标题');
  await expect(page.locator('[name=category]')).toHaveValue('variation-split-merge');
  await expect(page.locator('[name=marketplace]')).toHaveValue('US');
  await expect(page.locator('[name=outcome][value=solved]')).toBeChecked();
  await expect(page.locator('[name=days]')).toHaveValue('6');
  await expect(page.locator('[name=rounds]')).toHaveValue('1');
  await expect(page.locator('[name="steps[0].quote"]')).toHaveValue(letter);
  await expect(page.locator('[name="steps[1].day"]')).toHaveValue('6');
  await expect(page.locator('[name="steps[1].actor"]')).toHaveValue('team');
  await expect(page.locator('.prev')).toContainText('订单号');
  await expect(page.locator('.prev')).not.toContainText(secrets[0]);
  for (const request of sent) expect(request).not.toContain(secrets[0]);
  await page.reload();
  await expect(page.locator('[name="steps[1].text"]')).toHaveValue('拆开了。');
  await expect(offer).toBeHidden();
});

test('what can’t be kept stays in its form, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openCases(page);
  await page.getByRole('button', { name: '记一个 Case' }).click();
  await save(page);
  await expect(page.getByLabel('自己怎么叫它')).toBeFocused();
  await expect(page.locator('.err')).toHaveText(['请填写。', '请选一个。']);
  await page.getByLabel('自己怎么叫它').fill(name);
  await page.getByLabel('类别').selectOption('appeal-poa');
  await expectSound(page);
  await save(page);
  await expect(page.getByRole('alert')).toContainText('没有存下：这台设备给本站的空间满了');
  await expect(page.getByLabel('自己怎么叫它')).toHaveValue(name);
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('where the browser keeps nothing, and without scripts, the page says so', async ({
  page,
  browser,
}) => {
  await page.addInitScript(() => Object.assign(IDBFactory.prototype, { open: undefined }));
  await page.goto('/write/cases/');
  await expect(page.getByRole('alert')).toContainText('不让本站在设备上存东西');
  await expect(page.getByRole('button', { name: '记一个 Case' })).toBeHidden();
  await expectSound(page);
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto('/write/cases/');
  await expect(plain.locator('main')).toContainText('这一页要用脚本');
  await plain.locator('main').getByRole('link', { name: 'Case 没解决怎么办' }).click();
  await expect(plain).toHaveURL(/\/guides\/not-resolved\//);
  await plain.context().close();
});

test('two tabs write into the same case, and none overwrites the other', async ({ page }) => {
  await openCases(page);
  const one = await addCase(page);
  const other = await page.context().newPage();
  await openCases(other);
  await card(other).getByRole('button', { name: '记一笔' }).click();
  await other.getByLabel('做了什么，或说了什么').fill('乙');
  await addEntry(page, one, first);
  await save(other);
  for (const tab of [page, other]) await expect(card(tab)).toContainText('经过（2 条）');
});

test('what another tab writes is shown and exported, and the focus stays', async ({ page }) => {
  await openCases(page);
  const one = await addCase(page);
  const other = await page.context().newPage();
  await openCases(other);
  const solve = one.getByRole('button', { name: '标为已解决' });
  await solve.focus();
  await addEntry(other, card(other), first);
  await expect(one).toContainText('经过（1 条）');
  await expect(solve).toBeFocused();

  await one.getByRole('button', { name: '编辑', exact: true }).click();
  await addEntry(other, card(other), answered);
  const file = await downloaded(page, page.getByRole('button', { name: '导出全部' }));
  expect(await textOf(file)).toContain(answered.what);
  await one.getByRole('button', { name: '记一笔' }).click();
  await expect(one).toContainText('经过（2 条）');
  await expect(page.getByLabel('哪天', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: '放弃' }).click();

  await solve.focus();
  await card(other).getByRole('button', { name: '删除', exact: true }).click();
  await card(other).getByRole('button', { name: '确定删除' }).click();
  await expect(one).toHaveCount(0);
  await expect(page.getByRole('button', { name: '记一个 Case' })).toBeFocused();
});

test('a tab whose storage is closed says so, and what is typed stays', async ({ page }) => {
  await openCases(page);
  const one = await addCase(page);
  await one.getByRole('button', { name: '编辑', exact: true }).click();
  await one.getByLabel('自己怎么叫它').fill('改过的名字');
  const later = await page.context().newPage();
  await later.goto('/write/');
  await later.evaluate(() => void indexedDB.open('kaicase.cases', 2));
  await expect(said(page)).toContainText('浏览器断开了本页存的东西');
  await save(page);
  await expect(one.getByRole('alert')).toContainText('没有存下：浏览器不让写');
  await expect(one.getByLabel('自己怎么叫它')).toHaveValue('改过的名字');
  await one.getByRole('button', { name: '删除', exact: true }).click();
  await one.getByRole('button', { name: '确定删除' }).click();
  await expect(said(page)).toHaveText('没有改成：浏览器不让写。请重新打开这一页再试。');
  await expect(one).toBeVisible();
});

test('a tab whose data the browser has cleared says so', async ({ page }) => {
  await openCases(page);
  await addCase(page);
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect(said(page)).toContainText('浏览器断开了本页存的东西');
  await page.getByRole('button', { name: '导出全部' }).click();
  await expect(said(page)).toContainText('浏览器断开了本页存的东西');
});

test('a page that stays open knows what is due on the next day', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-04T23:50:00') });
  await openCases(page);
  const one = await addCase(page);
  await expect(one).toContainText('还有 1 天');
  await page.clock.runFor(20 * 60_000);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(one).toContainText('该跟进了');
  await expect(one.getByRole('heading')).toBeFocused();
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const) {
  test(`the page in use is sound at ${width}, ${colorScheme}`, async ({ browser }) => {
    const look = { colorScheme, viewport: { width, height: 900 }, locale: 'zh-CN' };
    const page = await (await browser.newContext(look)).newPage();
    await openCases(page);
    await expectSound(page);
    const one = await addCase(page, '很长的名字'.repeat(12));
    await addEntry(page, one, { ...first, letter: `${letter}\n${'x'.repeat(200)}` });
    await addEntry(page, one, answered);
    await one.getByRole('button', { name: '删除', exact: true }).click();
    await one.getByRole('button', { name: '编辑', exact: true }).click();
    await expectSound(page);
    await page.getByRole('button', { name: '放弃' }).click();
    await one.getByRole('button', { name: '记一笔' }).click();
    await expectSound(page);
    await page.context().close();
  });
}
