import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

const file = 'bench-results/search.json';

/** Writes one part of the results; the other parts stay as an earlier run left them. */
export function keep(part: string, measured: object): void {
  mkdirSync('bench-results', { recursive: true });
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  const now = { at: new Date().toISOString(), machine: machine(), ...measured };
  writeFileSync(file, `${JSON.stringify({ ...before, [part]: now }, null, 2)}\n`);
}

/** What the numbers were measured on: a busy machine gives slower ones. */
export function machine(): string {
  const [load = 0] = loadavg();
  return `Node ${process.version}, ${cpus().length} cores, load ${load.toFixed(1)}`;
}
