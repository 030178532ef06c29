import { dayOf, endOfDay } from '../site/days.ts';
import { roles, type Role } from '../../db/users.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** How long sessions last at most, in milliseconds. */
interface Lifetime {
  /** Without use. */
  idle: number;
  /** From the start, however much it was used. */
  whole: number;
  /**
   * What the table keeps of the times. A seller's exact ones would show whose story it is that came
   * in at that moment. A moderator's twelve hours can't be counted in days; a story's time is a day
   * whoever tells it, so that theirs join no more than the day either.
   */
  keeps: 'day' | 'moment';
}

const desk: Lifetime = { idle: 12 * hour, whole: 7 * day, keeps: 'moment' };

export const lifetimes: Record<Role, Lifetime> = {
  seller: { idle: 14 * day, whole: 90 * day, keeps: 'day' },
  moderator: desk,
  admin: desk,
};

/** The start of a session as it is kept: never later than it was. */
export function keptStart(role: Role, at: Date): Date {
  return lifetimes[role].keeps === 'day' ? dayOf(at) : at;
}

/** The end of a session as it is kept: less than a day later than it was set, if at all. */
export function keptEnd(role: Role, at: Date): Date {
  return lifetimes[role].keeps === 'day' ? endOfDay(at) : at;
}

/** When a session ends: unused, or because of its age. */
export function endOf(role: Role, { expiresAt, createdAt }: Kept): Date {
  const last = createdAt.getTime() + lifetimes[role].whole;
  return new Date(Math.min(expiresAt.getTime(), last));
}

interface Kept {
  expiresAt: Date;
  createdAt: Date;
}

/** By role, the moment before which no session may have begun. */
export function oldestStarts(now: Date): { role: Role; at: Date }[] {
  return roles.map((role) => ({ role, at: new Date(now.getTime() - lifetimes[role].whole) }));
}
