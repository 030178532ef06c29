import type { AstroCookieSetOptions } from 'astro';
import type { Db } from '../../db/client.ts';
import { createThrottle } from '../../src/auth/throttle.ts';
import { createUser, type NewUser, type User } from '../../src/auth/users.ts';
import type { Entrance } from '../../src/forms/entrance.ts';
import type { Services } from '../../src/services.ts';
import { readConfig, type Config } from '../../src/site/config.ts';
import { aDatabase } from '../support/database.ts';

export const password = 'a long enough phrase';

let made = 0;

/** An account, as a test needs one. */
export async function aUser(db: Db, wish: Partial<NewUser> = {}): Promise<User> {
  const created = await createUser(db, { name: `seller-${++made}`, password, ...wish });
  if (!created.ok) throw new Error(created.why);
  return created.user;
}

/** A browser at the site: it keeps its cookie from one request to the next. */
export class Browser {
  jar = new Map<string, string>();
  /** The options of the last Set-Cookie for each name; `deleted` when it was a deletion. */
  set = new Map<string, AstroCookieSetOptions | 'deleted'>();
  services: Pick<Services, 'db' | 'config' | 'throttle'>;
  address: string;

  constructor(services: Browser['services'], address = '203.0.113.7') {
    this.services = services;
    this.address = address;
  }

  /** Asks for a page, or posts fields to it. */
  visit(path: string, fields?: Record<string, string> | BodyInit, type?: string): Entrance {
    const url = new URL(path, this.services.config.publicOrigin);
    const plain = fields !== undefined && Object.getPrototypeOf(fields) === Object.prototype;
    const body = plain ? new URLSearchParams(fields as Record<string, string>) : fields;
    const headers: HeadersInit = type ? { 'content-type': type } : {};
    const post = body === undefined ? {} : { method: 'POST', body: body as BodyInit, headers };
    const { jar, set } = this;
    const cookies = {
      get: (name: string) => (jar.has(name) ? { value: jar.get(name)! } : undefined),
      has: (name: string) => jar.has(name),
      set: (name: string, value: string, options: AstroCookieSetOptions) =>
        void (jar.set(name, value), set.set(name, options)),
      delete: (name: string) => void (jar.delete(name), set.set(name, 'deleted')),
    };
    const locals = { services: this.services, user: null };
    const request = new Request(url, post);
    return { url, request, cookies, locals, clientAddress: this.address } as unknown as Entrance;
  }
}

/** What the forms need of a running site. */
export async function aSite(config: Partial<Config> = {}): Promise<Browser['services']> {
  const { db } = await aDatabase();
  return { db, config: { ...readConfig({}), ...config }, throttle: createThrottle() };
}
