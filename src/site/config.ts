import { z } from 'zod';

/** What the environment decides. Read once at start; see .env.example. */
export interface Config {
  host: string;
  port: number;
  /** The site's one address, without a slash at the end. */
  publicOrigin: string;
  dataFolder: string;
  databaseUrl: string;
  databaseAuthToken: string | undefined;
  databaseReplica: string | undefined;
  secret: string | undefined;
  trustProxy: boolean;
}

/** A value in the environment is wrong; the message names it and is fit to print. */
export class WrongEnvironment extends Error {
  override name = 'WrongEnvironment';
}

const schemes = /^(?:file:.+|(?:libsql|https?|wss?):\/\/.+)$/;
const remote = /^(?:libsql|https?|wss?):/;

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a port number, 1 to 65535')
    .int('must be a port number, 1 to 65535')
    .min(1, 'must be a port number, 1 to 65535')
    .max(65535, 'must be a port number, 1 to 65535')
    .default(4321),
  PUBLIC_ORIGIN: z
    .string()
    .refine(isOrigin, 'must be an origin such as https://kaicase.example, without a path')
    .optional(),
  KAICASE_DATA: z.string().min(1, 'must be a folder').default('./data'),
  DATABASE_URL: z
    .string()
    .regex(schemes, 'must begin with file:, libsql://, http://, https://, ws:// or wss://')
    .optional(),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  DATABASE_REPLICA: z.string().min(1, 'must be a path').optional(),
  KAICASE_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  TRUST_PROXY: z
    .enum(['on', 'off', 'true', 'false', '1', '0'], 'must be on or off')
    .default('off')
    .transform((value) => ['on', 'true', '1'].includes(value)),
});

/**
 * Reads the configuration. Empty values count as absent.
 * @throws WrongEnvironment with one line for each wrong value.
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = environment.safeParse(present);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
    throw new WrongEnvironment(lines.join('\n'));
  }
  const values = result.data;
  const databaseUrl = values.DATABASE_URL ?? `file:${values.KAICASE_DATA}/kaicase.db`;
  if (values.DATABASE_REPLICA && !remote.test(databaseUrl)) {
    throw new WrongEnvironment('DATABASE_REPLICA needs a remote DATABASE_URL.');
  }
  return {
    host: values.HOST,
    port: values.PORT,
    publicOrigin: new URL(values.PUBLIC_ORIGIN ?? `http://localhost:${values.PORT}`).origin,
    dataFolder: values.KAICASE_DATA,
    databaseUrl,
    databaseAuthToken: values.DATABASE_AUTH_TOKEN,
    databaseReplica: values.DATABASE_REPLICA,
    secret: values.KAICASE_SECRET,
    trustProxy: values.TRUST_PROXY,
  };
}

/** The path inside a `file:` address; null for a remote database. */
export function fileOf(databaseUrl: string): string | null {
  return databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : null;
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  const bare = url.pathname === '/' && !url.search && !url.hash && !url.username;
  return /^https?:$/.test(url.protocol) && bare;
}
