import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar, escapeText, fold, mostOctets } from '../../../src/writing/cases/ics.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replaceAll('\r\n ', '');
const reminder = {
  uid: 'case-1@kaicase',
  on: '2026-11-05',
  summary: '跟进 Case：充电器',
  description: '请求转给正确的团队',
  made: '2026-11-02T08:30:15.123Z',
};

describe('a reminder', () => {
  test('is one all-day event with an alarm', () => {
    expect(calendar(reminder)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//KaiCase//Cases//EN',
        'BEGIN:VEVENT',
        'UID:case-1@kaicase',
        'DTSTAMP:20261102T083015Z',
        'DTSTART;VALUE=DATE:20261105',
        'SUMMARY:跟进 Case：充电器',
        'DESCRIPTION:请求转给正确的团队',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:跟进 Case：充电器',
        'TRIGGER:PT9H',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('has no line over 75 octets, breaks no character, and loses none', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const text = calendar({ ...reminder, summary, description });
        const lines = text.split('\r\n');
        for (const line of lines) {
          expect(octets(line)).toBeLessThanOrEqual(mostOctets);
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(unfolded(text).split('\r\n')).toContain(`SUMMARY:${escapeText(summary)}`);
      }),
    );
  });

  test('lets no text write a line of its own', () => {
    const summary = 'x\r\nATTENDEE:mailto:a@b.example\nEND:VEVENT';
    const lines = unfolded(calendar({ ...reminder, summary })).split('\r\n');
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });
});

test.each([
  ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
  ['tab\tstays, bell\u0007 goes', 'tab\tstays\\, bell goes'],
  ['colon: "quotes"', 'colon: "quotes"'],
])('%j is written %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test.each([
  ['75 letters fit', 'a'.repeat(75), ['a'.repeat(75)]],
  ['the 76th goes on', 'a'.repeat(76), ['a'.repeat(75), ' a']],
  [
    'a line that goes on has its space counted',
    'a'.repeat(150),
    ['a'.repeat(75), ` ${'a'.repeat(74)}`, ' a'],
  ],
  ['three octets are not torn', `${'a'.repeat(74)}汉`, ['a'.repeat(74), ' 汉']],
  ['four octets are not torn', `${'a'.repeat(72)}😀`, ['a'.repeat(72), ' 😀']],
])('folding: %s', (_what, line, folded) => {
  expect(fold(line)).toBe(folded.join('\r\n'));
});
