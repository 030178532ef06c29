/** Work that is asked for often and done seldom: one run at a time. */
export interface Later {
  /** Asks for a run in so many milliseconds; an earlier time that was asked for stays. */
  in: (ms: number) => void;
  /** Whether a run is waiting or going on. */
  busy: () => boolean;
  /** No further runs. Resolves when the present one is over. */
  close: () => Promise<void>;
}

/**
 * When `work` throws, `failed` is told and the next run begins by itself after `retryMs`, not
 * earlier. A timer never keeps the process alive.
 */
export function later(
  work: () => Promise<void>,
  { retryMs, failed }: { retryMs: number; failed: (error: unknown) => void },
): Later {
  let timer: NodeJS.Timeout | undefined;
  let due = Infinity;
  let notBefore = 0;
  let running: Promise<void> = Promise.resolve();
  let runs = 0;
  let closed = false;
  function ask(ms: number): void {
    const at = Math.max(performance.now() + ms, notBefore);
    if (closed || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(begin, Math.max(0, at - performance.now())).unref();
  }
  function begin(): void {
    [timer, due] = [undefined, Infinity];
    runs += 1;
    running = running.then(run).finally(() => (runs -= 1));
  }
  async function run(): Promise<void> {
    if (closed) return;
    // Asked for during a run that failed.
    if (performance.now() < notBefore - 1) return ask(0);
    try {
      await work();
    } catch (error) {
      if (closed) return;
      failed(error);
      notBefore = performance.now() + retryMs;
      ask(retryMs);
    }
  }
  return {
    in: ask,
    busy: () => timer !== undefined || runs > 0,
    async close() {
      closed = true;
      clearTimeout(timer);
      timer = undefined;
      await running;
    },
  };
}

/** Waits so long for a promise; then calls `giveUp` and throws. */
export async function within<T>(
  ms: number,
  promise: Promise<T>,
  giveUp: () => Promise<unknown>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Not done within ${ms} ms.`));
      void giveUp();
    }, ms).unref();
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => undefined);
  }
}
