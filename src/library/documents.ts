import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One guide or example, with the text of each language that it has. */
export interface LibraryDocument {
  kind: 'guide' | 'example';
  /** The file's name without its ending; the last part of the address. */
  slug: string;
  zh: DocumentText;
  en?: DocumentText;
}

export interface DocumentText {
  title: string;
  description: string;
  /** Everything else in the file's head, as written. */
  data: Record<string, unknown>;
  /** The body as Markdown. */
  body: string;
}

const folders = { guides: 'guide', examples: 'example' } as const;

/** Reads all guides and examples below `content/docs`, sorted by slug. */
export function readDocuments(root: string): LibraryDocument[] {
  const docs = join(root, 'content/docs');
  return Object.entries(folders).flatMap(([folder, kind]) =>
    globSync('*.md', { cwd: join(docs, folder) })
      .toSorted()
      .map((file) => {
        const zh = readDocument(join(docs, folder, file));
        const en = tryRead(join(docs, 'en', folder, file));
        const slug = file.replace(/\.md$/, '');
        return en ? { kind, slug, zh, en } : { kind, slug, zh };
      }),
  );
}

function tryRead(path: string): DocumentText | undefined {
  try {
    return readDocument(path);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}

function readDocument(path: string): DocumentText {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(readFileSync(path, 'utf8'));
  if (!match) throw new Error(`${path}: the head (--- … ---) is missing.`);
  const data = parse(match[1]!) as Record<string, unknown>;
  const { title, description = '' } = data as { title?: string; description?: string };
  if (!title) throw new Error(`${path}: title is missing.`);
  return { title, description, data, body: match[2]! };
}
