interface Deeds {
  /** Enter in the box, not while an input method composes. */
  enter: () => void;
}

/** The keys of the dialog: arrows go between the box and the links, Enter opens. */
export function handleKeys(root: HTMLElement, { enter }: Deeds): void {
  const box = root.querySelector('textarea')!;
  const links = () => [...root.querySelectorAll<HTMLElement>('[data-links] a')];
  root.addEventListener('keydown', (event) => {
    // 229: Safari ends the composition before the key that ended it arrives.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.target === box && event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      enter();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target === box && !leavesBox(box, step)) return;
    const all = links();
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0 && event.target !== box) return;
    const next = at + step;
    const to = next < 0 ? box : all[next];
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest' });
  });
}

/** Down leaves the box from its last line; within a text of several lines the arrows stay in it. */
function leavesBox(box: HTMLTextAreaElement, step: number): boolean {
  return step > 0 && !box.value.slice(box.selectionEnd).includes('\n');
}
