import { createInterface } from 'node:readline';

/**
 * The first line of standard input, as it is. Passwords never come as arguments: those stand in the
 * shell's history and in the list of processes.
 */
export async function passwordFromStdin(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Password, then Enter (it will be visible): ');
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  for await (const line of lines) return line;
  return '';
}
