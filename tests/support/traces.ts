import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every file under a folder with its bytes as Latin letters, unpacked where it is packed. */
export function bytesUnder(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      return [path, isPacked(bytes) ? gunzipSync(bytes) : bytes];
    }),
  );
}

const isPacked = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Which of these words stand in which file: `kaicase.db-wal: zirkon…`. */
export function tracesUnder(folder: string, words: readonly string[]): string[] {
  return [...bytesUnder(folder)].flatMap(([path, bytes]) =>
    tracesIn(bytes, words).map((word) => `${path.slice(folder.length + 1)}: ${word}`),
  );
}

/** Which of these words stand in a text, as they are or as they stand in an address or in JSON. */
export function tracesIn(text: string | Buffer, words: readonly string[]): string[] {
  const bytes = Buffer.from(text);
  const lower = Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');
  const forms = (word: string) => [
    word,
    encodeURIComponent(word),
    JSON.stringify(word).slice(1, -1),
  ];
  return words.filter((word) =>
    forms(word).some((form) => bytes.includes(form) || lower.includes(form.toLowerCase())),
  );
}
