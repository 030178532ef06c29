import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, Visitor, type RunningSite } from '../support/site.ts';

let site: RunningSite;
let reader: Visitor;
beforeAll(async () => {
  site = await startSite();
  reader = new Visitor(site.origin);
}, 90_000);
afterAll(() => site.process.kill('SIGKILL'));

const asked = (q: string, more = '') => `/search/?q=${encodeURIComponent(q)}${more}`;
const pageOf = async (response: Response | Promise<Response>) => (await response).text();
const get = (path: string) => pageOf(reader.get(path));
const post = (fields: Record<string, string>) => pageOf(reader.post('/search/', fields));
const values = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map((found) => found[1]!);
const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map((found) => found[1]!);
const brief = '客服多半会要';

const short = '跟卖赶不走，报错 5665';
const pasted = `我们有两款不同的榨汁机被系统合并成一个变体，评论也混在一起，开 Case 之后只收到自动回复，根本没解决。${'订单 113-8846201-5540217 也受影响。'}`;
const secret = /113-8846201|113%2D8846201/;

describe('what a question was understood as', () => {
  test('stands under it as tags that can be taken away', async () => {
    const html = await get(asked(short));
    expect(html).toContain('据此查找');
    expect(values(html, 'without')).toEqual(
      expect.arrayContaining(['category:hijacker', 'code:5665']),
    );
    expect(html).toContain('去掉：报错 5665');
  });

  test('changes when a tag is taken away, which can be put back', async () => {
    const html = await get(asked(short, '&without=category:hijacker&outcome=&page=3'));
    expect(html).toContain('恢复：');
    const offered = html.slice(html.indexOf('据此查找'), html.indexOf('已去掉'));
    expect(values(offered, 'without')).not.toContain('category:hijacker');
  });

  test('keeps the filters when a tag is taken away, and begins at the first page', async () => {
    const html = await get(asked(short, '&kind=guide&page=1'));
    const form = html.slice(html.indexOf('class="found'), html.indexOf('据此查找'));
    expect(form).toContain('name="kind" value="guide"');
    expect(form).not.toContain('name="page"');
  });

  test('brings what its category takes, until the category is taken away', async () => {
    expect(await get(asked('跟卖赶不走'))).toContain(brief);
    const without = '&without=category:hijacker';
    const html = await get(asked('跟卖赶不走', without));
    expect(html.slice(html.indexOf(brief))).not.toContain('href="/categories/hijacker/">看全部');
  });

  test('shows nothing that came with the address only', async () => {
    const html = await get(asked(short, '&without=term:113-8846201-5540217&without=term:别的话'));
    expect(html).not.toMatch(secret);
    expect(html).not.toContain('已去掉');
  });
});

describe('a pasted text', () => {
  test('stands in no address and in no title', async () => {
    const html = await post({ q: pasted });
    expect(links(html).filter((href) => /[?&](?:q|without)=/.test(href))).toEqual([]);
    expect(html).not.toMatch(/<form[^>]*method="get"[^>]*>(?:(?!<\/form>).)*name="q"/s);
    expect(/<title>([^<]*)</.exec(html)![1]).not.toContain('榨汁机');
    expect(html).not.toMatch(secret);
    expect(html).toContain('[订单号]');
  });

  test('keeps what was taken away from form to form', async () => {
    const html = await post({ q: pasted, without: 'identifier:ORDER_ID' });
    expect(html).toContain('恢复：订单号');
    expect(values(html, 'without')).toContain('identifier:ORDER_ID');
  });
});

describe('an identifier in an address', () => {
  test('is repeated nowhere on the page, and taken out of the address', async () => {
    for (const more of ['', '&page=2', '&kind=poem', '&kind=guide']) {
      const html = await get(asked('订单 113-8846201-5540217 少收', more));
      expect(html).not.toMatch(secret);
      expect(html).toContain('data-address="/search/"');
    }
  });

  test('a short question without one can be shared, in both languages', async () => {
    const html = await get(asked('变体被合并', '&kind=guide'));
    const other = links(html).find((href) => href.startsWith('/en/search/?'))!;
    expect(decodeURIComponent(other)).toContain('q=变体被合并');
    expect(other).toContain('kind=guide');
    expect(html).not.toContain('data-address');
  });
});

describe('a question that can’t be answered', () => {
  test.each(['🙂🙂', '！？。……', '" * ^', '[订单号]'])(
    '%s: says that nothing was read',
    async (q) => {
      const response = await reader.post('/search/', { q });
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('没有读到能用来查找的字词');
    },
  );

  test.each(['', ' \n '])('%j asks for words', async (q) => {
    const response = await reader.post('/search/', { q });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('请先写几个字');
  });

  test('over 8,000 characters names the limit and keeps the text', async () => {
    const q = `${'变体被合并。'.repeat(1400)}结尾的词`;
    const response = await reader.post('/search/', { q });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('最多 8,000 个字符');
    expect(html).toContain('结尾的词');
  });

  test('a page behind the last one is the last one', async () => {
    const html = (await get(asked('变体被合并', '&page=15'))).split('<main')[1];
    expect(html).not.toContain('没有找到相似的案例');
    expect(html).toMatch(/class="res[ "]/);
  });

  test('filters that leave nothing can be dropped', async () => {
    const html = await get(asked('变体被合并', '&outcome=unsolved&marketplace=EG'));
    expect(html).toContain('这样筛选之后没有结果');
    expect(html).toContain('去掉筛选条件');
  });
});

test('the API’s answer stays as the contract has it', async () => {
  const response = await fetch(
    `${site.origin}/api/v1${asked(short, '&without=code:5665')}`.replace('/search/?', '/search?'),
  );
  const { query } = (await response.json()) as { query: object };
  expect(Object.keys(query)).toEqual(['text', 'terms', 'categories', 'identifiers']);
});

test('a broken database is said, with the text kept', async () => {
  for (const end of ['', '-wal', '-shm']) {
    writeFileSync(join(site.data, `kaicase.db${end}`), 'no database '.repeat(2000));
  }
  const response = await reader.post('/search/', { q: pasted });
  expect(response.status).toBe(503);
  const html = await response.text();
  expect(html).toContain('搜索暂时用不了');
  expect(html).toContain('榨汁机被系统合并');
  expect(html).not.toMatch(secret);
});
