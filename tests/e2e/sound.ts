import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** No finding of axe, best practices included, and nothing to scroll sideways. */
export async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
  expect(found).toEqual([]);
  await expectNoSidewaysScroll(page);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}

/** Presses Tab until something has the focus, as a seller without a mouse would. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached it.`);
}

/** Every address that is asked for from now on, and every body that is sent. */
export function requestsOf(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${decodeURIComponent(request.url())} ${request.postData() ?? ''}`),
  );
  return sent;
}

/** The address of each script that is asked for from now on, workers' too, once each. */
export function scriptsOf(page: Page): Set<string> {
  const asked = new Set<string>();
  const isScript = (url: string) => new URL(url).pathname.endsWith('.js');
  page.on('request', (request) => isScript(request.url()) && asked.add(request.url()));
  page.on('worker', (worker) => isScript(worker.url()) && asked.add(worker.url()));
  return asked;
}

/** What those scripts weigh as they are sent, compressed, in bytes. Asked for once more, as a
 *  page that closes takes the sizes of its own answers with it. */
export async function bytesSent(page: Page, addresses: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const address of addresses) {
    const answer = await page.request.get(address, { headers: { 'accept-encoding': 'br' } });
    bytes += Number(answer.headers()['content-length']);
  }
  return bytes;
}
