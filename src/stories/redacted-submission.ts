import { createRedactor } from '../redaction/redact.ts';
import type { Submission } from './submission.ts';

/** A submission as it may be stored. `likely` counts what only the author or a moderator can judge. */
export interface RedactedSubmission {
  submission: Submission;
  likely: number;
}

/**
 * Masks whatever is certain, in every text, with one redactor: the same value gets the same mark all
 * over the story. Likely identifiers stay; they were the author's to decide on.
 */
export function redactSubmission(submission: Submission): RedactedSubmission {
  const redactor = createRedactor(textsOf(submission));
  let likely = 0;
  const masked = (text: string) => {
    const { text: result, redactions } = redactor.redact(text);
    likely += redactions.filter(({ certain }) => !certain).length;
    return result;
  };
  const { title, problem, steps, takeaway, english } = submission;
  const result = {
    ...submission,
    title: masked(title),
    problem: masked(problem),
    steps: steps.map(({ day, actor, text, quote }) => {
      const step = { day, actor, text: masked(text) };
      return quote ? Object.assign(step, { quote: masked(quote) }) : step;
    }),
    takeaway: masked(takeaway),
    english: masked(english),
  };
  return { submission: result, likely };
}

/** Every text of a story, in the order in which marks are numbered. */
export function textsOf({
  title,
  problem,
  steps,
  takeaway,
  english,
}: Pick<Submission, 'title' | 'problem' | 'steps' | 'takeaway' | 'english'>): string[] {
  const stepTexts = steps.flatMap(({ text, quote }) => (quote ? [text, quote] : [text]));
  return [title, problem, ...stepTexts, takeaway, english];
}
