import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, Visitor, type RunningSite } from '../support/site.ts';

let site: RunningSite;
let seller: Visitor;
beforeAll(async () => {
  site = await startSite();
  seller = new Visitor(site.origin);
}, 90_000);
afterAll(() => site.process.kill('SIGKILL'));

const chosen = { category: 'variation-split-merge', request: 'restore', kind: 'open' };
const post = (fields: Record<string, string>, path = '/write/') => seller.post(path, fields);
/** The letter as it stands in the page, tags taken out. */
const letterOf = (html: string) => {
  const from = html.indexOf('class="letter"');
  return html.slice(from, html.indexOf('class="meter"', from)).replace(/<[^>]+>/g, '');
};

describe('the address', () => {
  test('shows the fields of what it chooses, each with its reason', async () => {
    const html = await (await seller.get(`/write/?${new URLSearchParams(chosen)}`)).text();
    expect(html).toContain('name="field.child_asin"');
    expect(html).toContain('客服要知道动的是哪一个子体');
    expect(html).toMatch(/<option value="restore"\s+selected/);
    expect(letterOf(html)).toContain('Please restore child ASIN');
  });

  test('of a category that isn’t there says so and shows the choice', async () => {
    const response = await seller.get('/write/?category=renamed-since&request=restore');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('没有这个类别，请重新选');
  });

  test('says where an appeal is unusual, and only there', async () => {
    const shown = /<p class="note warn" data-kind-elsewhere>/;
    const page = async (category: string) =>
      (await seller.get(`/write/?kind=appeal&category=${category}`)).text();
    expect(await page('browse-node')).toMatch(shown);
    expect(await page('browse-node')).toContain('通常没有要根本原因的申诉');
    expect(await page('account-deactivated')).not.toMatch(shown);
  });

  test('takes in nothing that is typed', async () => {
    const html = await (await seller.get('/write/?q=secret-words&field.child_asin=typed')).text();
    expect(html.slice(html.indexOf('<main'))).not.toMatch(/value="typed"|secret-words/);
  });

  test('of no language of ours is a page that does not exist', async () => {
    expect((await seller.get('/fr/write/')).status).toBe(404);
  });
});

describe('without scripts', () => {
  test('the posted facts come back as a letter, with its gaps', async () => {
    const response = await post({
      ...chosen,
      marketplace: 'US',
      'field.child_asin': 'B0EXAMPLE1',
      'field.since': '2026-11-02',
      'tried.theme': 'on',
      'evidence.report': 'on',
      'pages.report': '2',
      'own.1': 'Price list',
    });
    expect(response.status).toBe(200);
    const html = await response.text();
    const letter = letterOf(html);
    expect(letter).toContain('Please restore child ASIN B0EXAMPLE1 to parent ASIN 缺父 ASIN.');
    expect(letter).toContain('2 November 2026');
    expect(letter).toContain('- File 1: Processing report, 2 pages');
    expect(letter).toContain('- File 2: Price list');
    expect(html).toContain('value="B0EXAMPLE1"');
    expect(html).toContain('href="#field.parent_asin"');
    const plain = /<textarea[^>]*readonly[^>]*>([^<]*)</.exec(html)![1]!;
    expect(plain).toContain('I checked that the category supports');
    expect(plain).not.toContain('缺');
  });

  test('another category keeps what was typed', async () => {
    const html = await (
      await post({ ...chosen, category: 'hijacker', 'field.child_asin': 'B0EXAMPLE1' })
    ).text();
    expect(html).toContain('name="field.child_asin" value="B0EXAMPLE1"');
    expect(html).toContain('选好类别和请求');
  });

  test('a malformed identifier is named with the form it should have', async () => {
    const html = await (await post({ ...chosen, 'field.child_asin': 'B0SHORT' })).text();
    expect(html).toContain('应为：10 位，B0 开头');
    expect(html).toContain('aria-invalid="true"');
  });

  test('tags that were typed are text', async () => {
    const html = await (
      await post({
        ...chosen,
        'field.child_asin': '"><script>alert(1)</script>',
        'own.1': '<img src=x onerror=alert(2)>',
        'field."><b>': '<i>',
      })
    ).text();
    expect(html).not.toMatch(/<script>alert|<img src=x|<b>|<i>/);
  });

  test('English has the same page', async () => {
    const html = await (await post({ ...chosen, kind: 'appeal' }, '/en/write/')).text();
    expect(html).toContain('Do not admit what did not happen');
    expect(html).toMatch(/Marketplace missing/);
  });
});

describe('what no form of ours sends', () => {
  test.each([
    [{ category: 'nonsense' }, '没有这个类别'],
    [{ ...chosen, request: 'nonsense' }, '没有这个请求'],
    [{ ...chosen, kind: 'nonsense' }, '没有这种信'],
    [{ ...chosen, marketplace: 'XX' }, '没有这个站点'],
    [{ ...chosen, 'field.child_asin': 'B'.repeat(401) }, '子 ASIN 太长，最多 400 个字符'],
    [{ ...chosen, 'field.reply_date': '2'.repeat(401) }, '对方回复的日期太长'],
    [{ ...chosen, 'own.2': 'B'.repeat(401) }, '附件 2 太长'],
  ])('%o is refused, and what was typed is kept', async (fields, message) => {
    const response = await post({ 'field.since': '2026-11-02', ...fields });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain(message);
    expect(html).toContain('2026-11-02');
  });

  test('a body that is no form, or names a field twice, is malformed', async () => {
    const send = (body: string, type: string) =>
      fetch(`${site.origin}/write/`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': type, Origin: site.origin },
      });
    expect((await send('{}', 'application/json')).status).toBe(400);
    const twice = 'category=hijacker&category=hijacker';
    expect((await send(twice, 'application/x-www-form-urlencoded')).status).toBe(400);
  });
});

test('the data of a category stands by itself, in both languages', async () => {
  const response = await seller.get('/write/hijacker.json');
  const { version, content } = (await response.json()) as {
    version: string;
    content: { requests: Record<string, { requests: { zh: string; en: string }[] }> };
  };
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(Object.keys(content.requests)).toEqual(['hijacker']);
  expect(content.requests['hijacker']!.requests.length).toBeGreaterThanOrEqual(3);
  expect((await seller.get('/write/nonsense.json')).status).toBe(404);
});

test('nothing that was typed is logged', async () => {
  await post({ ...chosen, 'own.1': 'words-that-nobody-else-types' });
  expect(site.output()).not.toContain('words-that-nobody-else-types');
});
