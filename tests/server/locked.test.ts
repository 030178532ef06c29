import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdLock } from '../support/hold-lock.ts';
import { storyFields } from '../support/story-fields.ts';
import { startSite, Visitor } from '../support/site.ts';

test('while another process holds the lock a story waits, then is refused with its text, and nothing is lost', async () => {
  const site = await startSite();
  const visitor = new Visitor(site.origin);
  await visitor.post('/sign-up/', { username: 'patient', password: 'long enough 4 me' });
  const letGo = await holdLock(join(site.data, 'kaicase.db'));
  const refused = await visitor.post(
    '/stories/new/',
    storyFields({ title: '锁住时写的标题，不能丢' }),
  );
  expect(refused.status).toBe(503);
  expect(await refused.text()).toContain('锁住时写的标题，不能丢');
  expect((await fetch(`${site.origin}/guides/ai-support/`)).status).toBe(200);

  const waiting = visitor.post('/stories/new/', storyFields({ title: '等到解锁的标题，写进去了' }));
  setTimeout(letGo, 1000);
  expect((await waiting).status).toBe(303);
  const mine = await (await visitor.get('/my/stories/')).text();
  expect(mine).toContain('等到解锁的标题，写进去了');
  expect(mine).not.toContain('锁住时写的标题，不能丢');
  site.process.kill('SIGKILL');
}, 120_000);

test('a form with faults comes back with everything that was typed', async () => {
  const site = await startSite();
  const visitor = new Visitor(site.origin);
  await visitor.post('/sign-up/', { username: 'careless', password: 'long enough 4 me' });
  const fields = storyFields({
    title: '短',
    days: '三天',
    'steps[1].quote': 'Their own words, kept.',
  });
  const refused = await visitor.post('/stories/new/', fields);
  expect(refused.status).toBe(422);
  const page = await refused.text();
  for (const kept of [fields['problem']!, '三天', 'Their own words, kept.', fields['takeaway']!]) {
    expect(page).toContain(kept);
  }
  expect(page.match(/aria-invalid="true"/g)?.length).toBe(2);
  site.process.kill('SIGKILL');
}, 120_000);
