import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { agree } from '../../src/editing/agreed.ts';
import { changedOn } from '../../src/editing/changed-on.ts';
import { compare } from '../../src/editing/compare.ts';
import { compareAll, recordOf, staleBlocks, staleHead } from '../../src/editing/freshness.ts';
import { writeRecord } from '../../src/editing/pair-record.ts';

describe('a pair against the record', () => {
  const recorded = [
    { zh: 'Z1', en: 'E1' },
    { zh: 'Z2', en: 'E2', newer: 'zh' as const, since: '2026-11-01' },
  ];
  test.each([
    ['both as recorded', 'Z1', 'E1', {}],
    ['stale as recorded', 'Z2', 'E2', { newer: 'zh', since: '2026-11-01' }],
    ['Chinese changed alone', 'Z9', 'E1', { newer: 'zh', since: '2026-11-20' }],
    ['English changed alone', 'Z1', 'E9', { newer: 'en', since: '2026-11-23' }],
    ['both changed', 'Z9', 'E9', {}],
    ['the newer one changed again', 'Z9', 'E2', { newer: 'zh', since: '2026-11-01' }],
    ['the older one caught up', 'Z2', 'E9', {}],
    [
      'texts of two pairs: the file changed last is newer',
      'Z1',
      'E2',
      { newer: 'en', since: '2026-11-23' },
    ],
  ])('%s', (_what, zh, en, expected) => {
    const days = { zh: '2026-11-20', en: '2026-11-23' };
    expect(compare({ zh, en }, recorded, (language) => days[language])).toEqual({
      zh,
      en,
      ...expected,
    });
  });
});

describe('a document', () => {
  let root = '';
  const files = {
    zh: 'content/docs/guides/x.md',
    en: 'content/docs/en/guides/x.md',
  };
  const write = (language: 'zh' | 'en', text: string, day = '2026-11-10') => {
    const path = join(root, files[language]);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    utimesSync(path, new Date(day), new Date(day));
  };
  const edit = (language: 'zh' | 'en', from: string, to: string) => {
    const text = readFileSync(join(root, files[language]), 'utf8');
    expect(text).toContain(from);
    write(language, text.replace(from, to), '2026-11-20');
  };
  const record = () => writeRecord(root, recordOf(compareAll(root)));
  const stale = () =>
    compareAll(root)[0]!.said.flatMap(({ at, stale: is }) =>
      is ? [[at, is.newer, is.since]] : [],
    );

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kaicase-fresh-'));
    write('zh', '---\ntitle: 题\n---\n\n一段话。\n\n## 事实\n\n开 Case 之前。\n');
    write('en', '---\ntitle: T\n---\n\nA line.\n\n## Facts\n\nBefore a case.\n');
    record();
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('is in step when it was just recorded', () => {
    expect(stale()).toEqual([]);
    expect(readFileSync(join(root, 'content/pairs.json'), 'utf8').split('\n')).toHaveLength(9);
  });

  test('edits of spacing don’t count', () => {
    edit('zh', '开 Case 之前', '开Case\n之前');
    expect(stale()).toEqual([]);
  });

  test('a block that changed in one language is newer, also after a new block before it', () => {
    edit('zh', '开 Case 之前', '重开 Case 之前');
    expect(stale()).toEqual([[2, 'zh', '2026-11-20']]);
    edit('zh', '一段话。', '一段话。\n\n新的一段。');
    edit('en', 'A line.', 'A line.\n\nA new line.');
    expect(stale()).toEqual([[3, 'zh', '2026-11-20']]);
    expect(staleBlocks(root, 'guide', 'x')).toEqual(
      new Map([[3, { newer: 'zh', since: '2026-11-20' }]]),
    );
    expect(staleHead(root, 'guide', 'x').size).toBe(0);
  });

  test('stays stale as recorded until the other language follows', () => {
    edit('en', 'title: T', 'title: Title');
    record();
    write('en', readFileSync(join(root, files.en), 'utf8'), '2026-11-22');
    expect(stale()).toEqual([['title', 'en', '2026-11-20']]);
    edit('zh', 'title: 题', 'title: 题目');
    expect(stale()).toEqual([]);
  });

  test('an editor may say that no translation is needed', () => {
    edit('zh', '一段话。', '一段话，改了错字。');
    edit('zh', '开 Case 之前', '重开 Case 之前');
    const one = agree(compareAll(root), [`${files.zh}:5`, 'y']);
    expect(one.unknown).toEqual(['y']);
    writeRecord(root, recordOf(one.documents));
    expect(stale()).toEqual([[2, 'zh', '2026-11-20']]);
    writeRecord(root, recordOf(agree(compareAll(root), ['x']).documents));
    expect(stale()).toEqual([]);
  });

  test('a change is dated by its commit, and by its file while it isn’t committed', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: root,
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-15T23:30:00Z' },
      });
    expect(changedOn(root, files.zh)).toBe('2026-11-10');
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'One');
    expect(changedOn(root, files.zh)).toBe('2026-11-15');
    edit('zh', '一段话', '两段话');
    expect(changedOn(root, files.zh)).toBe('2026-11-20');
  });
});
