import { existsSync } from 'node:fs';
import { readConfig } from '../site/config.ts';
import { buildIfStale } from './build.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
try {
  readConfig();
} catch (error) {
  process.stderr.write(`KaiCase did not start. ${(error as Error).message}\n`);
  process.exit(1);
}
buildIfStale();
await import('../server.ts');
