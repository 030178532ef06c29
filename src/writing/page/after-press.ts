/**
 * Does something once no pointer is down: a page that moves between press and release takes the
 * click away from what was pressed.
 */
export function afterPresses(root: HTMLElement): (work: () => void) => void {
  let isDown = false;
  let waiting: (() => void)[] = [];
  const release = () => {
    isDown = false;
    const due = waiting;
    waiting = [];
    setTimeout(() => due.forEach((work) => work()));
  };
  root.addEventListener('pointerdown', () => (isDown = true));
  // Released anywhere, also outside of `root`.
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release);
  return (work) => {
    if (isDown) waiting.push(work);
    else work();
  };
}
