/** A redacted text on its way from the search to a new story. It stays in this tab. */

const place = 'kaicase.carried';

export function carryText(text: string): void {
  try {
    sessionStorage.setItem(place, text);
  } catch {
    // Storage is turned off: the form stays empty.
  }
}

/** Puts the carried text where a new story tells what happened, if nothing stands there yet. */
export function putCarried(form: HTMLElement): void {
  const field = form.querySelector<HTMLTextAreaElement>('[name=problem]');
  const text = takeCarried();
  if (!text || !field || field.value !== '' || form.dataset['fresh'] === undefined) return;
  if (form.dataset['draft'] !== 'new') return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function takeCarried(): string | null {
  try {
    const text = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    return text;
  } catch {
    return null;
  }
}
