/**
 * Calls back when the page shows what may have changed while nobody looked: on another day other cases
 * are due, and a page that was left and came back has missed what other tabs wrote.
 * @param isOfToday whether it was drawn today
 */
export function onReturn(isOfToday: () => boolean, draw: () => void): void {
  for (const event of ['visibilitychange', 'focus'])
    window.addEventListener(event, () => {
      if (!isOfToday()) draw();
    });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) draw();
  });
}
