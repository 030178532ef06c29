import { months } from './months.ts';
import type { Both } from './types.ts';
import { ambiguousZone, unambiguous, zoneText } from './zones.ts';

/** A day, or a day with a time and its zone: `2026-11-02 14:30 PST`, `… UTC+8`. */
const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d) ?(\S{1,9}))?$/;

const dateForm: Both = {
  zh: '年-月-日，如 2026-11-02；有时间的，加上时区：2026-11-02 14:30 UTC+8',
  en: 'year-month-day, like 2026-11-02; a time needs its zone: 2026-11-02 14:30 UTC+8',
};

/** How a date has to be typed; of a zone with two meanings, what to write for each. */
export function expectedDate(typed: string): Both {
  return written.exec(typed)?.[6] === ambiguousZone ? unambiguous : dateForm;
}

/**
 * A date as a letter has it, so that nobody takes the day for the month: `2 November 2026`,
 * `2026 年 11 月 2 日`. Undefined for what is no date, and for a time without its zone.
 * @param value `2026-11-02`, or with a time and its zone `2026-11-02 14:30 PST`
 */
export function dateText(value: string): Both | undefined {
  const [, year, month, day, hours, minutes, typedZone] = written.exec(value) ?? [];
  if (!year || !isDay(Number(year), Number(month), Number(day))) return undefined;
  const en = `${Number(day)} ${months[Number(month) - 1]!} ${year}`;
  const zh = `${year} 年 ${Number(month)} 月 ${Number(day)} 日`;
  if (!typedZone) return { zh, en };
  const zone = zoneText(typedZone);
  const time = `${hours}:${minutes}`;
  if (zone === undefined) return undefined;
  return { zh: `${zh} ${time}（${zone}）`, en: `${en}, ${time} ${zone}` };
}

/**
 * Whether a date lies after today.
 * @param today `2026-11-23`
 */
export function isFuture(value: string, today: string): boolean {
  return dateText(value) !== undefined && value.slice(0, 10) > today;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1994;
}
