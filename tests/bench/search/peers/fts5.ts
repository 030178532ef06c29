import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../../db/client.ts';
import { titleWeight, wanted, type Document, type Fill } from './peer.ts';
import { bigrams, trigrams } from './words.ts';

/** SQLite's own tokeniser for languages without spaces: finds nothing shorter than three characters. */
export const fts5Trigrams = filledWith({
  name: 'FTS5 trigram',
  tokenizer: 'trigram',
  stored: (text) => text.normalize('NFKC'),
  asked: trigrams,
});

export const fts5Bigrams = filledWith({
  name: 'FTS5, Han bigrams',
  tokenizer: 'unicode61',
  stored: (text) => bigrams(text).join(' '),
  asked: bigrams,
});

interface Way {
  name: string;
  tokenizer: string;
  stored: (text: string) => string;
  asked: (text: string) => string[];
}

const rowsInOne = 200;

function filledWith({ name, tokenizer, stored, asked }: Way): Fill {
  return async (documents) => {
    const folder = mkdtempSync(join(tmpdir(), 'kaicase-fts5-'));
    const file = join(folder, 'fts5.db');
    const { $client: client } = await openDatabase({ url: `file:${file}` });
    await client.execute(
      `CREATE VIRTUAL TABLE documents USING fts5(id UNINDEXED, title, text, tokenize = '${tokenizer}')`,
    );
    for (let at = 0; at < documents.length; at += rowsInOne) {
      const some = documents.slice(at, at + rowsInOne);
      await client.execute({
        sql: `INSERT INTO documents VALUES ${some.map(() => '(?, ?, ?)').join(', ')}`,
        args: some.flatMap(({ id, title, text }: Document) => [id, stored(title), stored(text)]),
      });
    }
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    const sql = `SELECT id FROM documents WHERE documents MATCH ?
      ORDER BY bm25(documents, 0, ${titleWeight}, 1) LIMIT ${wanted}`;
    return {
      name,
      async ask(text) {
        const terms = [...new Set(asked(text))].map((term) => `"${term}"`);
        if (terms.length === 0) return [];
        const { rows } = await client.execute({ sql, args: [terms.join(' OR ')] });
        return rows.map((row) => String(row['id']));
      },
      bytes: statSync(file).size,
      close: async () => {
        client.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  };
}
