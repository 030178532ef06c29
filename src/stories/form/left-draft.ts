import { clearDraft } from './draft.ts';

const mark = 'kaicase.left-draft';

/**
 * Remembers in this tab that the device's draft goes once this form's post is answered: its story was
 * sent, or it was deleted. Only with the mark does the next page clear anything, so that nobody's
 * drafts go by a link, and other drafts stay.
 */
export function markOnSending(form: HTMLFormElement, id: string): void {
  form.addEventListener('submit', ({ submitter, defaultPrevented }) => {
    if (defaultPrevented || submitter?.getAttribute('name') === 'intent') return;
    try {
      sessionStorage.setItem(mark, id);
    } catch {
      // Storage is turned off: no draft was kept either.
    }
  });
}

/** On the page that says it is done. */
export function clearMarked(): void {
  try {
    const id = sessionStorage.getItem(mark);
    sessionStorage.removeItem(mark);
    if (id !== null) clearDraft(id);
    if (id !== null) clearDraft(otherOf(id));
  } catch {
    // As above.
  }
}

/** Where a text waits that is not the one on the server. */
export function otherOf(id: string): string {
  return `${id}.other`;
}
