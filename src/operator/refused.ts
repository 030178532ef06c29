/** The command can't be done as asked. The message is one clear line; the exit code is 1. */
export class Refused extends Error {
  override name = 'Refused';
}
