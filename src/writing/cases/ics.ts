import { plainText } from './plain-text.ts';

/** A reminder for a whole day. */
export interface Reminder {
  /** Unique in the world, and the same each time: a calendar then replaces the former one. */
  uid: string;
  /** `2026-11-05`. */
  on: string;
  summary: string;
  description: string;
  /** When it was made: `2026-11-02T08:30:00.000Z`. */
  made: string;
}

/** The most octets of a line, without its end (RFC 5545, 3.1). */
export const mostOctets = 75;

/**
 * A calendar file with one all-day event, and an alarm at nine in the morning of that day (RFC 5545:
 * VEVENT 3.6.1, VALARM 3.6.6). It takes up no time of the day.
 */
export function calendar({ uid, on, summary, description, made }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//KaiCase//Cases//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${made.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A text as a value (RFC 5545, 3.3.11); characters that no value may hold are left out. */
export function escapeText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line broken where it gets too long, never within a character (RFC 5545, 3.1). */
export function fold(line: string): string {
  const folded: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      folded.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...folded, part].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
