import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writing } from '../../src/library/writing.ts';
import { fieldsFor } from '../../src/writing/fields-for.ts';
import { copyText, lacksRequest, subjectText, wholeText } from '../../src/writing/letter-text.ts';
import { longestSubject, writeLetter } from '../../src/writing/letter.ts';
import { inOrder } from '../../src/writing/timeline.ts';
import type { LetterInput, LetterKind } from '../../src/writing/types.ts';
import { completeInput, everyInput } from './complete.ts';

const content = writing();
const shipment = (kind: LetterKind): LetterInput =>
  completeInput(content, kind, 'fba-inbound-missing', 'investigate');
const written = (input: LetterInput) => copyText(writeLetter(content, input));

test('a period keeps its end in each letter that tells its beginning', () => {
  const halves = everyInput(content)
    .map((input) => ({ input, ids: fieldsFor(content, input).map(({ field }) => field.id) }))
    .filter(({ ids }) => ids.includes('period_start') && !ids.includes('period_end'));
  expect(halves.map(({ input }) => `${input.kind} ${input.category} ${input.request}`)).toEqual([]);
});

test('a later letter about a shipment still says how many units were sent and received', () => {
  expect(written(shipment('not_resolved'))).toMatch(/Units shipped: 12\n- Units received: 12/);
});

test('a case that the request names is the one that is written in', () => {
  for (const { input, ids } of everyInput(content).map((one) => ({
    input: one,
    ids: fieldsFor(content, one).map(({ field }) => field.id),
  })))
    if (ids.includes('case_id')) expect([input.kind, ids]).not.toContain('this_case');
});

test('a subject that is too long loses the word before it, not its sense', () => {
  const subjectOf = (input: LetterInput) => subjectText(writeLetter(content, input));
  const lost = everyInput(content).filter((input) => {
    const first = subjectOf(completeInput(content, 'open', input.category, input.request));
    expect(subjectOf(input).length).toBeLessThanOrEqual(longestSubject);
    return !subjectOf(input).endsWith(first);
  });
  expect(lost.map(({ kind, category, request }) => `${kind} ${category} ${request}`)).toEqual([]);
});

test('what was chosen twice is said once', () => {
  const input = shipment('not_resolved');
  const sample = 'The numbers still do not match.';
  const text = written({ ...input, extra: { ...input.extra, point_1: sample, point_2: sample } });
  expect(text.split(sample)).toHaveLength(2);
});

test('a copied sentence stands in one pair of quotation marks', () => {
  const input = shipment('not_resolved');
  const quote = '“Your "Lunch Box" was checked in.”';
  expect(written({ ...input, extra: { ...input.extra, quote } })).toContain(
    `- "Your 'Lunch Box' was checked in."`,
  );
});

test('files are numbered as they are sent; one without an English name has no number', () => {
  const evidence = [{ own: '发票' }, { own: 'Delivery note' }, { own: 'Invoice' }];
  const letter = writeLetter(content, { ...shipment('open'), evidence });
  expect(copyText(letter)).toContain('- File 1: Delivery note\n- File 2: Invoice');
  expect(wholeText(letter)).toContain('- File: [发票]');
});

test('without what identifies it, a letter lacks its request', () => {
  for (const kind of ['open', 'escalate', 'owner', 'person'] as const) {
    const input = shipment(kind);
    expect(lacksRequest(writeLetter(content, input))).toBe(false);
    expect(lacksRequest(writeLetter(content, { ...input, values: {} }))).toBe(true);
  }
});

test('a timeline runs forward, whatever the order it was typed in', () => {
  const input = completeInput(content, 'escalate', 'fba-inbound-missing', 'investigate');
  const days = {
    day_1: '2026-11-20',
    day_2: '2026-01-02',
    day_3: '2026-11-12',
    day_4: '2026-11-12',
  };
  const text = written({ ...input, extra: { ...input.extra, ...days } });
  expect([...text.matchAll(/^- (\d+ \w+) 2026: /gm)].map(([, day]) => day)).toEqual([
    '2 January',
    '12 November',
    '20 November',
  ]);
});

test('with a day that cannot be read a timeline stays as it was typed', () => {
  const lines = [1, 2].map((at) => ({ zh: `{day_${at}}`, en: `{day_${at}}` }));
  expect(inOrder(lines, { day_1: '2026-11-20', day_2: 'yesterday' })).toBe(lines);
});

test('a timeline loses nothing by being put in order', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 4 }), (days) => {
      const lines = days.map((_, at) => ({ zh: '', en: `{day_${at}}: {event_${at}}` }));
      const typed = Object.fromEntries(days.map((one, at) => [`day_${at}`, one]));
      const ordered = inOrder(lines, typed);
      expect(new Set(ordered)).toEqual(new Set(lines));
      expect(ordered.map(({ en }) => typed[en.slice(1, 6)])).toEqual(days.toSorted());
    }),
  );
});
