import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf, merge, readFile } from '../../../src/writing/cases/exchange.ts';
import { aCase, anEntry, someCases } from './support.ts';

const file = (change: (parsed: Record<string, any>) => unknown): string => {
  const one = aCase({ entries: [anEntry()], next: { step: '打电话', on: '2026-11-09' } });
  const parsed = JSON.parse(fileOf([one])) as Record<string, unknown>;
  return JSON.stringify(change(parsed) ?? parsed);
};
const faults = (text: string) => {
  const read = readFile(text);
  if (read.ok) return [];
  return read.why === 'faults'
    ? read.faults.map(({ at, why }) => `${at.join('.')} ${why}`)
    : [read.why];
};

describe('a file of cases', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        expect(readFile(fileOf(cases))).toEqual({ ok: true, cases });
      }),
    );
  });

  test('has its entries by day, however they stood in it', () => {
    const [early, late] = [anEntry({ day: '2026-11-02' }), anEntry({ day: '2026-11-05' })];
    const read = readFile(fileOf([aCase({ entries: [late, early] })]));
    expect(read).toEqual({ ok: true, cases: [aCase({ entries: [early, late] })] });
  });

  test('merging it into the same cases changes nothing; into none, it adds all', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        expect(merge(cases, cases)).toMatchObject({ write: [], left: cases.length });
        expect(merge([], cases)).toMatchObject({ write: cases, added: cases.length });
      }),
    );
  });

  test('the newer of two copies wins, whichever is here', () => {
    const older = aCase();
    const newer = aCase({ name: '改过', changedAt: '2026-11-02T08:30:00.001Z' });
    expect(merge([older], [newer])).toEqual({ write: [newer], added: 0, replaced: 1, left: 0 });
    expect(merge([newer], [older])).toEqual({ write: [], added: 0, replaced: 0, left: 1 });
  });

  test('with a mark at its beginning, as some editors leave it, is read', () => {
    expect(readFile(`\uFEFF${fileOf([aCase()])}`).ok).toBe(true);
  });
});

describe('a file that is not one of ours is refused, with its place', () => {
  test.each([
    ['no JSON', 'BEGIN:VCALENDAR', ['no_json']],
    ['cut off', fileOf([aCase()]).slice(0, -20), ['no_json']],
    ['nothing', '', ['no_json']],
    ['null', 'null', [' shape']],
    ['a list', '[]', [' shape']],
    ['a number', '7', [' shape']],
    [
      'another file',
      '{"name":"x"}',
      ['name unknown', 'kaicase missing', 'version missing', 'cases missing'],
    ],
    ['a later version', file((own) => ({ ...own, version: 2 })), ['version unknown']],
    ['no list of cases', file((own) => ({ ...own, cases: { length: 1 } })), ['cases shape']],
    [
      'too many cases',
      file((own) => ({ ...own, cases: Array(501).fill(own['cases'][0]) })),
      ['cases many'],
    ],
    ['deep nesting', '['.repeat(200_000), ['no_json']],
  ])('%s', (_what, text, said) => {
    expect(faults(text)).toEqual(said);
  });

  const inCase = (own: object) => file((all) => void Object.assign(all['cases'][0], own));
  const inEntry = (own: object) =>
    file((all) => void Object.assign(all['cases'][0].entries[0], own));
  test.each([
    ['a script as an id', inCase({ id: '"><script>' }), ['cases.0.id id']],
    ['no name', inCase({ name: ' ' }), ['cases.0.name empty']],
    ['a name that is a list', inCase({ name: ['x'] }), ['cases.0.name text']],
    ['a name without end', inCase({ name: 'x'.repeat(81) }), ['cases.0.name long']],
    ['a bell in a name', inCase({ name: 'x\u0007' }), ['cases.0.name text']],
    ['half a character', inCase({ name: 'x\uD800' }), ['cases.0.name text']],
    ['a path as a category', inCase({ category: '../admin' }), ['cases.0.category choice']],
    ['an unknown state', inCase({ state: 'won' }), ['cases.0.state choice']],
    ['no day', inCase({ openedOn: '2026-02-30' }), ['cases.0.openedOn day']],
    ['no instant', inCase({ changedAt: '9999' }), ['cases.0.changedAt moment']],
    [
      'no such instant',
      inCase({ changedAt: '2026-99-02T08:30:00.000Z' }),
      ['cases.0.changedAt moment'],
    ],
    [
      'an instant of another century',
      inCase({ changedAt: '9999-12-31T23:59:59.999Z' }),
      ['cases.0.changedAt moment'],
    ],
    ['a name that can’t be seen', inCase({ name: '\u200B\u2060' }), ['cases.0.name empty']],
    ['entries that are a text', inCase({ entries: 'x' }), ['cases.0.entries shape']],
    ['a name of its own', inCase({ toJSON: 1 }), ['cases.0.toJSON unknown']],
    ['a next step without its day', inCase({ next: { step: 'x' } }), ['cases.0.next.on missing']],
    ['no next step', inCase({ next: false }), ['cases.0.next shape']],
    ['an unknown writer', inEntry({ who: 'constructor' }), ['cases.0.entries.0.who choice']],
    ['no text', inEntry({ what: '' }), ['cases.0.entries.0.what empty']],
    ['half a step', inEntry({ rung: 0.5 }), ['cases.0.entries.0.rung choice']],
    ['a step below', inEntry({ rung: -1 }), ['cases.0.entries.0.rung choice']],
  ])('%s', (_what, text, said) => {
    expect(faults(text)).toEqual(said);
  });

  test('a prototype is only an unknown name', () => {
    const text = file(() => undefined).replace('"name"', '"__proto__":{"polluted":1},"name"');
    expect(faults(text)).toEqual(['cases.0.__proto__ unknown']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('ids that stand twice', () => {
    const twice = file((all) => void all['cases'].push(all['cases'][0]));
    expect(faults(twice)).toEqual(['cases.1.id twice']);
    const entries = file((all) => void all['cases'][0].entries.push(all['cases'][0].entries[0]));
    expect(faults(entries)).toEqual(['cases.0.entries.1.id twice']);
  });

  test('whatever is changed in a file, reading it never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readFile(text).ok).toBe(false);
      }),
    );
  });
});
