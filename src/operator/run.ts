import { Command, CommanderError } from 'commander';
import { unavailable } from '../site/respond.ts';

/** What `npm run kaicase` answers to the shell. */
export const exitCodes = { done: 0, refused: 1, wrongUse: 2 } as const;

/**
 * Runs one operator's command.
 * @param args What stands behind `kaicase` on the command line.
 * @returns The exit code. An error that nobody expected is thrown.
 */
export async function runOperator(commands: Command[], args: string[]): Promise<number> {
  const program = new Command('kaicase').description("The operator's commands of KaiCase.");
  for (const command of commands) program.addCommand(command);
  answerForItself(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    }
    process.stderr.write(`${refusalOf(error)}\n`);
    return exitCodes.refused;
  }
}

/** Commander asks each command by itself: none may end the process, each names the way to its help. */
function answerForItself(command: Command): void {
  command.exitOverride().showHelpAfterError('(--help shows how it is used)');
  for (const part of command.commands) answerForItself(part);
}

const expected = new Set(['Refused', 'WrongEnvironment', 'DatabaseInUse']);

function refusalOf(error: unknown): string {
  if (error instanceof Error && expected.has(error.name)) return error.message;
  if (unavailable(error)) return 'The database is locked or its disk is full. Nothing was changed.';
  throw error;
}
