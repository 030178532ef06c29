import { expect, test } from '@playwright/test';
import { templates } from './pages.ts';

for (const { path, most } of [
  { path: '/guides/ai-support/', most: 60 },
  { path: '/guides/upload-errors/?lang=both', most: 70 },
  { path: '/en/guides/fba-claims/?lang=both', most: 70 },
])
  test(`${path} weighs at most ${most} KB at first view and asks nobody else`, async ({
    browser,
    baseURL,
  }) => {
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const kinds = new Map<string, string>();
    let bytes = 0;
    const fonts: string[] = [];
    const foreign: string[] = [];
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      kinds.set(requestId, type);
      if (type === 'Font') fonts.push(response.url);
      if (!response.url.startsWith(baseURL!) && !response.url.startsWith('data:'))
        foreign.push(response.url);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (['Document', 'Script', 'Stylesheet'].includes(kinds.get(requestId) ?? ''))
        bytes += encodedDataLength;
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(fonts).toEqual([]);
    expect(foreign).toEqual([]);
    test.info().annotations.push({ type: 'bytes', description: String(bytes) });
    expect(bytes).toBeLessThanOrEqual(most * 1024);
  });

test('no page breaks its own security policy or logs an error', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    const expected = /status of 404|status of 422/.test(message.text());
    if (message.type() === 'error' && !expected) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !/^(?:data|blob):/.test(request.url()))
      faults.push(request.url());
  });
  for (const path of templates) await page.goto(path, { waitUntil: 'networkidle' });
  expect(faults).toEqual([]);
});
