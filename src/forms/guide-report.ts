import type { APIContext } from 'astro';
import { clientKey } from '../auth/client-key.ts';
import { keepReport } from '../feedback/readers-word.ts';
import { readReport, type ErrorReport } from '../feedback/report.ts';
import type { Services } from '../services.ts';
import { localeOf } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
import { unavailable } from '../site/respond.ts';
import { refuse, refuseFor, type Answer } from './entrance.ts';
import { postedFields } from './fields.ts';
import { problemsOf } from './problems.ts';

/** What the form for errors needs of a page: pass `Astro`. */
type Entrance = Pick<APIContext, 'request' | 'clientAddress' | 'locals' | 'url'>;

export interface Reported {
  answer: Answer;
  /** It comes back with a refusal. */
  typed: ErrorReport;
}

/** Takes a reader's report of an error in a guide: masked, without an account, ten an hour from a place. */
export async function reportError(page: Entrance, guide: string): Promise<Reported> {
  const fields = await postedFields(page.request);
  const { passage = '', wrong = '', source = '' } = fields ?? {};
  const typed = { passage, wrong, source };
  const answer = fields
    ? await take(page, guide, typed)
    : refuse(400, { form: { why: 'malformed' } });
  return { answer, typed };
}

async function take(page: Entrance, guide: string, typed: ErrorReport): Promise<Answer> {
  const read = readReport(typed);
  if (!read.ok) return refuse(422, problemsOf(read.faults));
  const { config, throttle } = page.locals.services;
  const place = clientKey(page, config);
  const wait = await throttle.count('guideReport', place);
  if (wait > 0) return refuseFor(wait);
  const locale = localeOf(page.url.pathname);
  const kept = await keptOrNot(page.locals.services, { guide, locale }, read.report);
  if (kept) return { ok: true, to: `${paths(locale).guideReport(guide)}?done=sent` };
  await throttle.refund('guideReport', place);
  return refuse(503, { form: { why: 'report_not_saved' } });
}

/** False when nothing could be stored now. */
async function keptOrNot(
  { db }: Services,
  about: { guide: string; locale: ReturnType<typeof localeOf> },
  report: ErrorReport,
): Promise<boolean> {
  try {
    return await keepReport(db, { ...about, now: new Date() }, report);
  } catch (error) {
    if (!unavailable(error)) throw error;
    return false;
  }
}
