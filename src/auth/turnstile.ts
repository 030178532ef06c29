/** More are waiting than can be served in a reasonable time. Nothing was done; try again later. */
export class TooManyWaiting extends Error {
  override name = 'TooManyWaiting';
}

/**
 * Lets at most `places` pieces of work run at once; the others wait in order.
 * The work is refused with TooManyWaiting when `queue` others wait already.
 */
export function turnstile(places: number, queue: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= places) {
      if (waiting.length >= queue) throw new TooManyWaiting('Too many sign-ins at once.');
      await new Promise<void>((admit) => waiting.push(admit));
    } else {
      running++;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
