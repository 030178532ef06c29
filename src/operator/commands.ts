import type { Command } from 'commander';
import { contentCommand } from './content.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { purgeCommand } from './purge.ts';
import { reindexCommand } from './reindex.ts';
import { userCommand } from './user.ts';

/** Every command; each is a file that builds a commander `Command`. */
export const commands: (() => Command)[] = [
  userCommand,
  importCommand,
  exportCommand,
  reindexCommand,
  purgeCommand,
  contentCommand,
  doctorCommand,
];
