import { mostSteps } from '../limits.ts';

interface Words {
  step: string;
  moved: string;
  removed: string;
  undone: string;
  most: string;
}

interface StepEditor {
  /** Makes the list this long, with empty steps at its end. */
  fill: (count: number) => void;
  count: () => number;
}

/** Adds, removes and reorders the steps of the timeline; every change is said politely. */
export function editSteps(root: ParentNode, words: Words, changed: () => void): StepEditor {
  const list = root.querySelector<HTMLOListElement>('[data-steps]')!;
  const blank = root.querySelector<HTMLTemplateElement>('template[data-step]')!;
  const said = root.querySelector<HTMLElement>('[data-steps-said]')!;
  const undo = root.querySelector<HTMLButtonElement>('[data-undo]')!;
  let removed: { step: HTMLLIElement; at: number } | null = null;
  const steps = () => [...list.querySelectorAll<HTMLLIElement>(':scope > li')];

  function add(): void {
    if (steps().length >= mostSteps) {
      said.textContent = words.most;
      return;
    }
    const step = blank.content.firstElementChild!.cloneNode(true) as HTMLLIElement;
    for (const tools of step.querySelectorAll<HTMLElement>('[data-scripted]')) tools.hidden = false;
    list.append(step);
    number();
  }

  function number(): void {
    for (const [index, step] of steps().entries()) {
      const name = step.querySelector('[data-step-name]');
      if (name) name.textContent = words.step.replace('[N]', String(index + 1));
      for (const attribute of ['id', 'for', 'name', 'aria-labelledby', 'aria-describedby']) {
        for (const element of step.querySelectorAll(`[${attribute}]`)) {
          element.setAttribute(attribute, renumbered(element.getAttribute(attribute)!, index));
        }
      }
    }
  }

  function act(step: HTMLLIElement, what: string): void {
    const at = steps().indexOf(step);
    if (what === 'remove') {
      removed = { step, at };
      step.remove();
      if (steps().length === 0) add();
      said.textContent = words.removed.replace('[N]', String(at + 1));
      undo.hidden = false;
      undo.focus();
    } else {
      const other = what === 'up' ? step.previousElementSibling : step.nextElementSibling;
      if (!other) return;
      if (what === 'up') other.before(step);
      else other.after(step);
      step.querySelector<HTMLElement>(`[data-act=${what}]`)?.focus();
      said.textContent = words.moved.replace('[N]', String(steps().indexOf(step) + 1));
    }
    number();
    changed();
  }

  /** The step that was removed last comes back to its place, with what was typed in it. */
  undo.addEventListener('click', () => {
    if (!removed || steps().length >= mostSteps) return;
    const { step, at } = removed;
    list.insertBefore(step, steps()[at] ?? null);
    removed = null;
    undo.hidden = true;
    number();
    step.querySelector<HTMLElement>('input')?.focus();
    said.textContent = words.undone.replace('[N]', String(at + 1));
    changed();
  });
  root.querySelector('[data-add]')?.addEventListener('click', (event) => {
    event.preventDefault();
    add();
    steps().at(-1)?.querySelector<HTMLElement>('input')?.focus();
    changed();
  });
  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-act]');
    const step = button?.closest('li');
    if (button && step) act(step, button.dataset['act'] ?? '');
  });
  return {
    fill(count) {
      while (steps().length < Math.min(count, mostSteps)) add();
    },
    count: () => steps().length,
  };
}

/** `steps[3].day` and `step-3-day` with another number. */
function renumbered(name: string, index: number): string {
  return name
    .replace(/^steps\[\d+\]/, `steps[${index}]`)
    .replaceAll(/\bstep-\d+/g, `step-${index}`);
}
