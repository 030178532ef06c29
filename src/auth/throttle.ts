import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Points and seconds of each limit; one process holds them in memory, none is written down. */
const limits = {
  /** Failed sign-ins for one account from one place. */
  signIn: { points: 5, duration: 15 * 60 },
  /** Failed sign-ins from one place, whatever the account. */
  signInPlace: { points: 50, duration: 60 * 60 },
  /** Wrong one-time codes from one place. */
  recover: { points: 10, duration: 60 * 60 },
  /** New accounts from one place. */
  signUp: { points: 60, duration: 60 * 60 },
  /** Questions to the search from one place: an office, a script that measures. Each costs some ms. */
  search: { points: 3000, duration: 60 },
  /** Gaps in the library that one place can report. */
  gap: { points: 30, duration: 24 * 60 * 60 },
  /** Answers about one guide from one place that are counted. */
  guideAnswer: { points: 1, duration: 24 * 60 * 60 },
  /** Errors in guides that one place can report. */
  guideReport: { points: 10, duration: 60 * 60 },
} as const;

export type Limit = keyof typeof limits;

export interface Throttle {
  /** Seconds to wait before another try is allowed; 0 when it is allowed now. */
  wait: (limit: Limit, key: string) => Promise<number>;
  /** Counts one try; the answer is as for `wait`. */
  count: (limit: Limit, key: string) => Promise<number>;
  /** How many tries are left. */
  left: (limit: Limit, key: string) => Promise<number>;
  /** Takes one try back: it was counted before the work, so that many at once can't slip past. */
  refund: (limit: Limit, key: string) => Promise<void>;
  forget: (limit: Limit, key: string) => Promise<void>;
}

export function createThrottle(): Throttle {
  const limiters = Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, new RateLimiterMemory(limit)]),
  ) as Record<Limit, RateLimiterMemory>;
  return {
    async wait(limit, key) {
      const state = await limiters[limit].get(key);
      return state && state.remainingPoints <= 0 ? seconds(state) : 0;
    },
    async count(limit, key) {
      try {
        await limiters[limit].consume(key);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return seconds(refusal);
        throw refusal;
      }
    },
    async left(limit, key) {
      const state = await limiters[limit].get(key);
      return Math.max(0, state?.remainingPoints ?? limits[limit].points);
    },
    refund: async (limit, key) => void (await limiters[limit].reward(key)),
    forget: async (limit, key) => void (await limiters[limit].delete(key)),
  };
}

const seconds = (state: RateLimiterRes) => Math.max(1, Math.ceil(state.msBeforeNext / 1000));
