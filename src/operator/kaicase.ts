import { existsSync } from 'node:fs';
import { commands } from './commands.ts';
import { runOperator } from './run.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
process.exitCode = await runOperator(
  commands.map((build) => build()),
  process.argv.slice(2),
);
