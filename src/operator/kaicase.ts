import { commands } from './commands.ts';
import { runOperator } from './run.ts';

process.exitCode = await runOperator(
  commands.map((build) => build()),
  process.argv.slice(2),
);
