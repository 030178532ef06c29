import type { Actor } from '../../db/stories.ts';

/** One step as it was typed. */
export interface TypedStep {
  day: string;
  actor: string;
  text: string;
  quote: string;
}

export type Fields = Record<string, unknown>;

/** A step before it is checked, with its place in the form or list it came from. */
interface FoundStep {
  index: number;
  step: unknown;
}

export const emptyStep: TypedStep = {
  day: '',
  actor: 'seller' satisfies Actor,
  text: '',
  quote: '',
};

const fieldName = /^steps\[(\d{1,2})\]\.(day|actor|text|quote)$/;

/**
 * The steps of a story: a list, JSON of a list, or fields named `steps[n].day` and so on, by their
 * numbers. Null when it is none of these.
 */
export function findSteps(fields: Fields): FoundStep[] | null {
  const given = fields['steps'];
  if (given === undefined || given === null || given === '') return numberedSteps(fields);
  const list = typeof given === 'string' ? parsed(given) : given;
  return Array.isArray(list) ? list.map((step: unknown, index) => ({ index, step })) : null;
}

/** True for a step that nobody wrote anything into: it is dropped. */
export function isEmptyStep(step: unknown): boolean {
  if (typeof step !== 'object' || step === null) return false;
  const { text = '', quote = '' } = step as Fields;
  return [text, quote].every((one) => one === null || (typeof one === 'string' && !one.trim()));
}

/** The steps to show in the form again, as they were typed. */
export function typedSteps(fields: Fields): TypedStep[] {
  return (findSteps(fields) ?? []).map(({ step }) => {
    const { day, actor, text, quote } = (step ?? {}) as Fields;
    return {
      day: inField(day),
      actor: inField(actor) || emptyStep.actor,
      text: inField(text),
      quote: inField(quote),
    };
  });
}

/** What a form field shows for a value of any kind. */
export function inField(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function numberedSteps(fields: Fields): FoundStep[] {
  const steps = new Map<number, Fields>();
  for (const [name, value] of Object.entries(fields)) {
    const [, number, part] = fieldName.exec(name) ?? [];
    if (number === undefined || part === undefined) continue;
    const index = Number(number);
    steps.set(index, { ...steps.get(index), [part]: value });
  }
  return [...steps].toSorted(([a], [b]) => a - b).map(([index, step]) => ({ index, step }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
