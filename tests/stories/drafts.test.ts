import { beforeEach, describe, expect, test } from 'vitest';
import { pino } from 'pino';
import type { Db } from '../../db/client.ts';
import { storyDrafts } from '../../db/schema.ts';
import type { User } from '../../src/auth/users.ts';
import { postMyStories } from '../../src/forms/my-stories.ts';
import { storyForm, type StoryForm } from '../../src/forms/story.ts';
import { library } from '../../src/library/library.ts';
import type { Services } from '../../src/services.ts';
import { maskTyped, readContent } from '../../src/stories/drafts/draft-content.ts';
import { draftToContinue, mostDrafts, ownDrafts } from '../../src/stories/drafts/drafts.ts';
import { openText, sealText } from '../../src/stories/drafts/sealing.ts';
import { ownStories } from '../../src/stories/telling.ts';
import { typedStory } from '../../src/stories/typed.ts';
import { aDatabase } from '../support/database.ts';
import { storyFields } from '../support/story-fields.ts';
import { aStory, aUser, decided, secret, withAccount } from './support.ts';

let db: Db;
let by: User;
beforeEach(async () => {
  ({ db } = await aDatabase());
  by = await withAccount(db, aUser());
});

const canaries = ['113-8846201-5540217', 'B0C7KX9Q2M', 'lee.shop@brightnest.example'];
const problem = `订单 ${canaries[0]}，ASIN ${canaries[1]}，我写信到 ${canaries[2]}，店铺名：BrightNest。`;

function aPage(user: User | null, path: string, body?: Record<string, string>, on: Db = db) {
  const services = { db: on, secret, content: library(), log: pino({ level: 'silent' }) };
  const url = new URL(path, 'http://localhost:4321');
  const post = { method: 'POST', body: new URLSearchParams(body) };
  const request = new Request(url, body === undefined ? {} : post);
  const locals = { services: services as unknown as Services, user };
  return { request, url, locals: locals as unknown as App.Locals };
}

const at = (id: string) => `/stories/new/?draft=${id}`;
const open = (user: User | null, id: string) => storyForm(aPage(user, at(id)));
const keep = (fields: Record<string, string>, path = '/stories/new/', user: User | null = by) =>
  storyForm(aPage(user, path, { ...fields, intent: 'save-draft' }));

/** The id in the address that a saved draft leads to. */
async function kept(fields: Record<string, string>, path?: string): Promise<string> {
  const answer = await keep(fields, path);
  if (answer.show !== 'elsewhere') throw new Error(JSON.stringify(answer));
  return new URL(answer.to, 'http://localhost').searchParams.get('draft')!;
}

function shown(answer: StoryForm) {
  if (answer.show !== 'form') throw new Error(answer.show);
  return answer;
}

const busy = new Proxy({} as Db, {
  get: () => () => {
    throw Object.assign(new Error('locked'), { name: 'DatabaseBusy' });
  },
});

describe('a draft on the server', () => {
  test('may be as incomplete as it is, and comes back as it was', async () => {
    const id = await kept({
      problem: '少收 24 件',
      'steps[0].text': '写信',
      days: '三天',
      asked: 'yes',
    });
    const { typed, draft, fresh } = shown(await open(by, id));
    expect(typed).toMatchObject({ title: '', problem: '少收 24 件', days: '三天', category: '' });
    expect(typed.steps[0]).toMatchObject({ text: '写信', actor: 'seller' });
    expect(fresh).toBe(true);
    expect(draft?.id).toBe(id);
  });

  test('holds only masked words, and the database shows none of them and no account', async () => {
    const id = await kept({ problem, days: canaries[2]!, asked: 'yes' });
    expect(shown(await open(by, id)).typed).toMatchObject({
      problem: '订单 [订单号]，ASIN [ASIN-1]，我写信到 [邮箱]，店铺名：BrightNest。',
      days: '[邮箱]',
    });
    const rows = JSON.stringify(await db.select().from(storyDrafts));
    for (const word of [...canaries, '订单', 'BrightNest', by.id, by.name]) {
      expect(rows).not.toContain(word);
      expect(rows).not.toContain(Buffer.from(word).toString('base64url').slice(2, -2));
    }
  });

  test('keeps every choice as it was made', async () => {
    for (const { id: category } of library().categories) {
      const typed = maskTyped(typedStory(storyFields({ category }), 'en'), { asked: false });
      expect(typed).toMatchObject({
        category,
        marketplace: 'US',
        openedMonth: '2026-09',
        days: '3',
      });
    }
  });

  test('has what nobody was asked about masked as well', async () => {
    const id = await kept({ problem });
    expect(shown(await open(by, id)).typed.problem).toContain('店铺名：[店铺名]。');
  });

  test('is nothing to anybody else, as if there were none', async () => {
    const id = await kept({ problem });
    const other = await withAccount(db, aUser('admin'));
    expect(await open(other, id)).toEqual({ show: 'nothing' });
    expect(await open(by, crypto.randomUUID())).toEqual({ show: 'nothing' });
    expect(await ownDrafts(db, { by: other, secret })).toEqual([]);
    const path = '/my/stories/';
    expect(await postMyStories(aPage(other, path, { 'delete-draft': id }), other)).toBe(
      'draft_gone',
    );
    expect(await postMyStories(aPage(by, path, { 'delete-draft': id }), by)).toBe('draft_deleted');
    expect(await open(by, id)).toEqual({ show: 'nothing' });
  });

  test('is saved again in its place, and apart when it was changed elsewhere', async () => {
    const id = await kept({ problem: '一' });
    const base = shown(await open(by, id)).draft!.stamp;
    expect(await kept({ problem: '一二', base }, at(id))).toBe(id);
    expect(await kept({ problem: '一二', base }, at(id))).toBe(id);
    const apart = await keep({ problem: '一三', base }, at(id));
    expect(apart).toMatchObject({ to: expect.stringContaining('done=apart') as string });
    const drafts = await ownDrafts(db, { by, secret });
    expect(drafts.map((one) => one.content?.typed.problem).toSorted()).toEqual(['一三', '一二']);
  });

  test('that somebody else has open is never overwritten', async () => {
    const id = await kept({ problem: '一' });
    const base = shown(await open(by, id)).draft!.stamp;
    const other = await withAccount(db, aUser());
    await storyForm(aPage(other, at(id), { problem: '别人', base, intent: 'save-draft' }));
    expect(shown(await open(by, id)).typed.problem).toBe('一');
  });

  test('number 21 is refused, and its text is kept', async () => {
    for (let n = 0; n < mostDrafts; n += 1) await kept({ problem: `第 ${n} 篇` });
    const { refusal, typed } = shown(await keep({ problem: '再来一篇' }));
    expect(refusal).toMatchObject({
      status: 409,
      problems: { form: { why: 'too_many_drafts', values: { max: 20 } } },
    });
    expect(typed.problem).toBe('再来一篇');
    const [first] = await ownDrafts(db, { by, secret });
    const again = { problem: '改过', base: first!.stamp };
    expect(await kept(again, at(first!.id))).toBe(first!.id);
  });

  test('is refused when it is empty, too long, or nobody’s, with the text kept', async () => {
    expect(shown(await keep({ category: 'x' })).refusal).toMatchObject({ status: 422 });
    const long = shown(await keep({ title: '长'.repeat(81), 'steps[0].day': '9'.repeat(41) }));
    expect(Object.keys(long.refusal!.problems)).toEqual(['title', 'steps[0].day']);
    const nobody = shown(await keep({ problem }, '/stories/new/', null));
    expect(nobody).toMatchObject({ refusal: { status: 401 }, typed: { problem } });
    expect(await db.$count(storyDrafts)).toBe(0);
  });

  test('can’t be saved for an account that is gone, nor while the database is busy', async () => {
    expect(shown(await keep({ problem }, undefined, aUser())).refusal?.status).toBe(401);
    const answer = await storyForm(aPage(by, at('x'), { problem, intent: 'save-draft' }, busy));
    expect(shown(answer)).toMatchObject({ refusal: { status: 503 }, typed: { problem } });
  });

  test('goes once its story is sent; a refused one stays', async () => {
    const id = await kept(storyFields({ asked: 'yes' }));
    await storyForm(aPage(by, at(id), storyFields({ title: '短' })));
    expect(await db.$count(storyDrafts)).toBe(1);
    expect(await storyForm(aPage(by, at(id), storyFields()))).toMatchObject({ show: 'elsewhere' });
    expect(await db.$count(storyDrafts)).toBe(0);
    expect(await ownStories(db, { by, secret })).toHaveLength(1);
  });

  test('of a returned story leads back to it', async () => {
    const story = await aStory(db, { by });
    await decided(db, story.id, 'return');
    const answer = await keep(storyFields(), `/stories/new/?revise=${story.id}`);
    expect(answer).toMatchObject({ to: expect.stringContaining(`&revise=${story.id}`) as string });
    const [draft] = await ownDrafts(db, { by, secret });
    expect(draft?.content?.revises).toBe(story.id);
  });
});

describe('a sealed draft', () => {
  test('opens only under its secret and at its place', async () => {
    const sealed = sealText('三张发票', { of: 'a', secret });
    expect(openText(sealed, { of: 'a', secret })).toBe('三张发票');
    expect(openText(sealed, { of: 'b', secret })).toBeNull();
    expect(openText(sealed, { of: 'a', secret: `${secret}!` })).toBeNull();
    expect(openText(`${sealed.slice(0, -2)}AA`, { of: 'a', secret })).toBeNull();
    expect(openText('', { of: 'a', secret })).toBeNull();
  });

  test('that can’t be opened is listed, not shown, and can be deleted', async () => {
    const id = await kept({ problem: '一' });
    await db.update(storyDrafts).set({ sealed: sealText('{}', { of: id, secret: 'another one' }) });
    expect(await ownDrafts(db, { by, secret })).toMatchObject([{ id, content: null }]);
    expect(await draftToContinue(db, id, { by, secret })).toBeNull();
    expect(await open(by, id)).toEqual({ show: 'nothing' });
    const page = aPage(by, '/my/stories/', { 'delete-draft': id });
    expect(await postMyStories(page, by)).toBe('draft_deleted');
  });

  test('of an older form opens with what fits', () => {
    const old = {
      title: '旧',
      headline: 'x',
      category: 'gone',
      days: 3,
      steps: 'no',
      problem: null,
    };
    expect(readContent(JSON.stringify({ typed: old }))).toMatchObject({
      revises: null,
      typed: { title: '旧', category: 'gone', days: '3', problem: '', locale: 'zh-CN' },
    });
    expect(readContent('{"typed":1}')).toBeNull();
    expect(readContent('[')).toBeNull();
  });
});
