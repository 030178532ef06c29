/** One line of a command's answer, on standard output. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}
