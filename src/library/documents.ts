import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentFaults } from './faults.ts';
import { readYaml, type YamlText } from './yaml-file.ts';

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

/**
 * Reads all guides and examples below `content/docs`, sorted by slug.
 * @throws ContentFaults for a head that can't be read.
 */
export function readDocuments(root: string): LibraryDocument[] {
  const docs = 'content/docs';
  return Object.entries(folders).flatMap(([folder, kind]) =>
    globSync('*.md', { cwd: join(root, docs, folder) })
      .toSorted()
      .map((file) => {
        const zh = readDocument(root, `${docs}/${folder}/${file}`);
        const inEnglish = `${docs}/en/${folder}/${file}`;
        const slug = file.replace(/\.md$/, '');
        if (!existsSync(join(root, inEnglish))) return { kind, slug, zh };
        return { kind, slug, zh, en: readDocument(root, inEnglish) };
      }),
  );
}

/** Where the values of a document's head stand. */
export function headLines(root: string, file: string): YamlText['lineOf'] {
  return splitHead(readFileSync(join(root, file), 'utf8'), file).head.lineOf;
}

/**
 * A Markdown file as its head and its body.
 * @param file Its name for faults, from the project's root.
 * @throws ContentFaults when there is no head, or one that can't be read.
 */
export function splitHead(text: string, file: string): { head: YamlText; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  if (!match) {
    throw new ContentFaults([{ file, line: 1, message: 'the head (--- … ---) is missing.' }]);
  }
  return { head: readYaml(match[1]!, file, 2), body: match[2]! };
}

function readDocument(root: string, file: string): DocumentText {
  const { head, body } = splitHead(readFileSync(join(root, file), 'utf8'), file);
  const data = (head.data ?? {}) as Record<string, unknown>;
  const { title, description = '' } = data as { title?: string; description?: string };
  if (!title) throw new ContentFaults([{ file, line: 1, message: 'title is missing.' }]);
  return { title, description, data, body };
}
