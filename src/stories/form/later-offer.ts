import { mostSteps } from '../limits.ts';
import { fieldsIn, putFields } from './form-controls.ts';
import { fieldsOfLater, forgetStoryLater, storyLater, type StoryLater } from './story-later.ts';

const isAsked = (form: HTMLElement) =>
  form.dataset['fresh'] !== undefined && form.dataset['draft'] === 'new';

/**
 * Asks whether what was kept for later goes into a new story. What stands in the form already stays:
 * only empty fields are filled, and the steps come after those that say something. Either answer
 * removes it from the place where it waited.
 * @param fillSteps makes the list of steps this long
 */
export function offerLater(form: HTMLElement, fillSteps: (count: number) => void): void {
  const notice = form.querySelector<HTMLElement>('[data-later]');
  const story = isAsked(form) ? storyLater() : null;
  if (!notice || !story) return;
  notice.hidden = false;
  const done = () => {
    forgetStoryLater();
    notice.hidden = true;
    form.querySelector<HTMLElement>('[name=title]')?.focus();
  };
  notice.querySelector('[data-use-later]')!.addEventListener('click', () => {
    const left = putStory(form, story, fillSteps);
    done();
    form.querySelector<HTMLElement>('[data-later-cut]')!.hidden = left === 0;
  });
  notice.querySelector('[data-drop-later]')!.addEventListener('click', done);
}

/**
 * Puts a story in as if it had been typed: the form masks it and keeps it as its draft.
 * @returns how many steps found no place
 */
function putStory(
  form: HTMLElement,
  story: StoryLater,
  fillSteps: (count: number) => void,
): number {
  const from = stepsTold(form);
  const steps = story.steps.slice(0, mostSteps - from);
  fillSteps(from + steps.length);
  const standing = fieldsIn(form);
  const isFree = (name: string) => name.startsWith('steps[') || (standing[name] ?? '') === '';
  const fields = Object.entries(fieldsOfLater({ ...story, steps }, from));
  putFields(form, Object.fromEntries(fields.filter(([name]) => isFree(name))));
  // A category that is called otherwise by now is chosen anew.
  for (const select of form.querySelectorAll('select'))
    select.selectedIndex = Math.max(0, select.selectedIndex);
  form.querySelector('[name=title]')?.dispatchEvent(new Event('input', { bubbles: true }));
  return story.steps.length - steps.length;
}

/** How many steps there are up to the last one that says something. */
function stepsTold(form: HTMLElement): number {
  const told = Object.entries(fieldsIn(form)).flatMap(([name, value]) => {
    const [, number] = /^steps\[(\d+)\]\.(?:day|text|quote)$/.exec(name) ?? [];
    return number !== undefined && value.trim() !== '' ? [Number(number) + 1] : [];
  });
  return Math.max(0, ...told);
}
