import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom, one way. A room is a folder; what it may import stands beside it, itself
 * always included. `import type` counts as an import.
 */
const may: Record<string, string[]> = {
  db: [],
  'src/redaction': [],
  'src/site': [],
  'src/writing': ['src/redaction', 'src/site'],
  'src/library': ['db', 'src/site', 'src/writing'],
  'src/editing': ['src/library', 'src/site'],
  'src/reading': ['src/editing', 'src/library', 'src/site'],
  'src/auth': ['db', 'src/site'],
  'src/components': ['src/site', 'src/redaction', 'src/reading', 'src/library'],
  'src/stories': ['db', 'src/auth', 'src/library', 'src/redaction', 'src/site'],
  'src/feedback': ['db', 'src/stories', 'src/auth', 'src/library', 'src/redaction', 'src/site'],
  'src/search': ['db', 'src/stories', 'src/library', 'src/redaction', 'src/site'],
  'src/moderation': [
    'db',
    'src/stories',
    'src/search',
    'src/auth',
    'src/library',
    'src/redaction',
    'src/site',
  ],
};

/** What every view (.astro) may use beside its room's own rights. */
const forViews = ['src/components', 'src/styles', 'src/forms', 'src/site'];
/** A view may name a feature's types: they are gone when the page runs. */
const typesOnly = /import type[^;]+;/g;

/** Rooms that take values and give values: no database, no Astro, no clock, no chance. */
const pure = [
  // The packer of word lists is an editor’s tool, beside its lists; nothing imports it.
  'src/redaction/**/!(pack-lists).ts',
  'src/search/{terms,fold,stem,snippet,thesaurus,categories,why,question,gaps}.ts',
  'src/stories/lifecycle.ts',
  'src/editing/{markdown,blocks,alignment,said,compare,agreed,texts,checks/*}.ts',
  'src/reading/{modes,language-runs,terms,blocks,pairs}.ts',
  'src/moderation/shingles.ts',
  'src/auth/policy.ts',
  'src/server/gate.ts',
  'src/writing/cases/{as-story,case,case-values,changes,exchange,faults,ics,next-step}.ts',
  'src/writing/{letter*,identifiers,dates,fields-for,marketplaces,reopen*,found,completeness,sentences,quoted,category-*}.ts',
  'src/writing/checks/**/*.ts',
  'src/writing/reply/{read,answers,deadlines,template}.ts',
];
const impure = /from '(?:astro|node):|db\/client|Date\.now|new Date\(\)|Math\.random|process\./;

const sources = globSync('{src,db}/**/*.{ts,astro}').filter((file) => !file.includes('migrations'));

function importsOf(file: string): string[] {
  const whole = readFileSync(file, 'utf8');
  const text = file.endsWith('.astro') ? whole.replace(typesOnly, '') : whole;
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    (match) => match[1]!,
  );
  return found.map((path) => normalize(join(dirname(file), path)));
}

const allowedFor = (file: string, room: string) => [
  room,
  ...may[room]!,
  ...(file.endsWith('.astro') ? forViews : []),
];

/** Strings that Starlight brings along. */
const starlightsOwn =
  /^(?:search\.(?:label|ctrlKey|cancelLabel|devWarning)|(?:themeSelect|languageSelect|menuButton|sidebarNav|tableOfContents|skipLink)\.[a-zA-Z]+)$/;

const roomOf = (file: string) => Object.keys(may).find((room) => file.startsWith(`${room}/`));

describe('the house', () => {
  test.each(Object.keys(may))('%s imports only what stands below it', (room) => {
    const strangers = sources
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter((to) => !allowedFor(file, room).some((allowed) => to.startsWith(`${allowed}/`)))
          .map((to) => `${file} → ${to}`),
      );
    expect(strangers).toEqual([]);
  });

  test('only db/client.ts opens a database', () => {
    const openers = sources.filter((file) => /\bcreateClient\(/.test(readFileSync(file, 'utf8')));
    expect(openers).toEqual(['db/client.ts']);
  });

  test('Lucia lives behind one file', () => {
    const users = sources.filter((file) => /from 'lucia'/.test(readFileSync(file, 'utf8')));
    expect(users.filter((file) => !file.startsWith('src/auth/session'))).toEqual([]);
  });

  test('pure rules ask no clock, no database and no chance', () => {
    const offenders = globSync(pure).filter((file) => impure.test(readFileSync(file, 'utf8')));
    expect(offenders).toEqual([]);
  });

  test('no request code opens an interactive transaction', () => {
    // What stands on the reader's own device (IndexedDB) is no request code.
    const offenders = sources.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return /\.transaction\(/.test(text) && !/from 'idb'/.test(text);
    });
    expect(offenders).toEqual([]);
  });

  test('both languages have every string', () => {
    const [zh, en] = ['zh-CN', 'en'].map(
      (locale) => JSON.parse(readFileSync(`content/i18n/${locale}.json`, 'utf8')) as object,
    );
    expect(Object.keys(en!)).toEqual(Object.keys(zh!));
  });

  test('every string that is asked for exists', () => {
    const strings = JSON.parse(readFileSync('content/i18n/zh-CN.json', 'utf8')) as Record<
      string,
      string
    >;
    const known = new Set(Object.keys(strings).map((key) => key.replace(/_(?:one|other)$/, '')));
    const missing = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([^']+)'/g)]
        .filter((match) => !known.has(match[1]!) && !starlightsOwn.test(match[1]!))
        .map((match) => `${file}: ${match[1]}`),
    );
    expect(missing).toEqual([]);
  });
});
