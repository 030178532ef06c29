import { pino } from 'pino';

/** JSON lines on standard output. Never pass it an address, a body, a name or a query. */
export type Log = ReturnType<typeof startLog>;

export function startLog() {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** What may be said about an error: its name, its code and where it was thrown; never its message. */
export function faultOf(error: unknown): { fault: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { fault: typeof error };
  const code = (error as { code?: unknown }).code;
  const at = /\n\s+at (.+)/.exec(error.stack ?? '')?.[1];
  return {
    fault: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(at ? { at } : {}),
  };
}
