import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pino } from 'pino';
import type { Db } from '../../db/client.ts';
import type { User } from '../../src/auth/users.ts';
import { judge } from '../../src/forms/decision.ts';
import { storyForm } from '../../src/forms/story.ts';
import { library } from '../../src/library/library.ts';
import type { Services } from '../../src/services.ts';
import { storyRow } from '../../src/stories/store.ts';
import { ownStories } from '../../src/stories/telling.ts';
import { aDatabase } from '../support/database.ts';
import { storyFields } from '../support/story-fields.ts';
import { aPublishedStory, aStory, aUser, decided, secret, withAccount } from './support.ts';

let db: Db;
let refreshed: string[] = [];
beforeAll(async () => ({ db } = await aDatabase()));
beforeEach(() => (refreshed = []));

/** The page as the form handlers see it. */
function aPage(user: User | null, body?: Record<string, string> | string, path = '/stories/new/') {
  const services = {
    db,
    secret,
    content: library(),
    log: pino({ level: 'silent' }),
    storyBundle: { refresh: () => void refreshed.push('bundle') },
  } as unknown as Services;
  const url = new URL(path, 'http://localhost:4321');
  const form = typeof body === 'string' ? body : new URLSearchParams(body);
  const request =
    body === undefined ? new Request(url) : new Request(url, { method: 'POST', body: form });
  return { request, url, locals: { services, user } as unknown as App.Locals };
}

async function sent(user: User | null, body: Record<string, string> | string, path?: string) {
  const form = await storyForm(aPage(user, body, path));
  if (form.show !== 'form') throw new Error(form.show);
  return form;
}

const told = async (by: User) => (await ownStories(db, { by, secret })).map(({ story }) => story);

describe('the form of a story', () => {
  test('stores a complete story and goes to one’s own stories', async () => {
    const by = await withAccount(db);
    const form = await storyForm(aPage(by, storyFields()));
    expect(form).toEqual({ show: 'elsewhere', to: '/my/stories/?done=sent' });
    expect(await told(by)).toHaveLength(1);
  });

  test('ignores a status, a version and an author in the body', async () => {
    const by = await withAccount(db);
    const extra = {
      status: 'published',
      version: '7',
      number: '1234',
      id: 'mine',
      author: 'x',
      likely: '9',
    };
    await storyForm(aPage(by, { ...storyFields(), ...extra }));
    expect(await told(by)).toMatchObject([
      { status: 'submitted', version: 1, number: null, likely: 0 },
    ]);
  });

  test('keeps what was typed and names each fault beside its field', async () => {
    const form = await sent(aUser(), {
      ...storyFields({ title: '短', days: '三天', 'steps[1].day': '' }),
      confirmed: '',
    });
    expect(form.refusal).toMatchObject({
      status: 422,
      problems: {
        title: { why: 'too_short', values: { min: 4, length: 1 } },
        days: { why: 'not_a_number' },
        'steps[1].day': { why: 'required' },
        confirmed: { why: 'not_confirmed' },
      },
    });
    expect(form.typed).toMatchObject({
      title: '短',
      days: '三天',
      problem: storyFields()['problem'],
    });
    expect(form.typed.steps[1]?.quote).toBe('We have separated the two products.');
  });

  test('adds a step without scripts, keeps every text and stores nothing', async () => {
    const by = aUser();
    const form = await sent(by, { ...storyFields(), intent: 'add-step' });
    expect(form.typed.steps).toHaveLength(3);
    expect(form).toMatchObject({ refusal: null, typed: { title: storyFields()['title'] } });
    expect(await told(by)).toEqual([]);
  });

  test('gives the text back when the sign-in or the account has ended', async () => {
    for (const user of [null, aUser()]) {
      expect(await sent(user, storyFields())).toMatchObject({
        refusal: { status: 401, problems: { form: { why: 'signed_out' } } },
        typed: { title: storyFields()['title'] },
      });
    }
  });

  test('refuses a body that is no form', async () => {
    expect((await sent(aUser(), 'plain text')).refusal?.status).toBe(400);
    expect((await sent(aUser(), 'title=a&title=b')).refusal?.status).toBe(400);
  });

  test('a story that can’t be saved comes back with 503', async () => {
    const page = aPage(aUser(), storyFields({ title: '数据库正忙的时候' }));
    page.locals.services.db = new Proxy(db, {
      get: () => () => {
        throw Object.assign(new Error('locked'), { name: 'DatabaseBusy' });
      },
    });
    const form = await storyForm(page);
    expect(form).toMatchObject({
      show: 'form',
      refusal: { status: 503 },
      typed: { title: '数据库正忙的时候' },
    });
  });

  test('of a returned story shows its text to its author and nothing to others', async () => {
    const { id, by } = await aStory(db);
    const path = `/stories/new/?revise=${id}`;
    expect(await storyForm(aPage(by, undefined, path))).toEqual({ show: 'nothing' });
    await decided(db, id, 'return');
    const form = await storyForm(aPage(by, undefined, path));
    expect(form).toMatchObject({
      fresh: true,
      typed: { title: storyFields()['title'], days: '3' },
    });
    expect(await storyForm(aPage(aUser('admin'), undefined, path))).toEqual({ show: 'nothing' });
    const stolen = await sent(aUser(), storyFields({ title: '改成别人的标题' }), path);
    expect(stolen.refusal?.status).toBe(409);
    expect(await storyForm(aPage(by, storyFields(), path))).toMatchObject({ show: 'elsewhere' });
    expect((await storyRow(db, id))?.title).toBe(storyFields()['title']);
  });
});

describe('the form of a decision', () => {
  const post = (user: User, id: string, fields: Record<string, string>) =>
    judge(aPage(user, fields, `/moderation/${id}/`), user, id);

  test('publishes, and the quick search follows', async () => {
    const { id } = await aStory(db);
    const done = await post(aUser('moderator'), id, {
      decision: 'publish',
      version: '1',
      reason: '',
    });
    expect(done).toEqual({ show: 'elsewhere', to: '/moderation/?done=published' });
    expect(refreshed).toEqual(['bundle']);
  });

  test('that came second keeps its reason and says what happened', async () => {
    const { id } = await aStory(db);
    await decided(db, id, 'return');
    const late = await post(aUser('moderator'), id, {
      decision: 'decline',
      version: '1',
      reason: '买家姓名',
    });
    expect(late).toMatchObject({
      reason: '买家姓名',
      refusal: { status: 409, problems: { form: { why: 'moved_returned' } } },
    });
    expect(refreshed).toEqual([]);
  });

  test('without a reason is refused beside the field', async () => {
    const { id } = await aPublishedStory(db);
    const refused = await post(aUser('moderator'), id, {
      decision: 'remove',
      version: '2',
      reason: ' ',
    });
    expect(refused).toMatchObject({
      refusal: { status: 422, problems: { reason: { why: 'reason_required' } } },
    });
  });

  test.each([{ decision: 'erase', version: '1' }, { version: '1' }, { decision: 'publish' }])(
    'that makes no sense is 400: %j',
    async (fields) => {
      const { id } = await aStory(db);
      expect(await post(aUser('moderator'), id, fields)).toMatchObject({
        refusal: { status: 400 },
      });
    },
  );

  test('by a seller finds nothing', async () => {
    const { id } = await aStory(db);
    const fields = { decision: 'publish', version: '1' };
    expect(await post(aUser(), id, fields)).toEqual({ show: 'nothing' });
  });
});
