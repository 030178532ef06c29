import { clearDrafts } from './draft.ts';

const mark = 'kaicase.leaving';

/**
 * Clears this device's drafts once an account was deleted from it. The form leaves a mark when it is
 * sent; only with it does the page that says so clear anything, so that nobody's drafts go by a link.
 */
export function forgetWithAccount(root: ParentNode): void {
  try {
    const left = sessionStorage.getItem(mark) !== null;
    sessionStorage.removeItem(mark);
    if (left && root.querySelector('[data-left]')) clearDrafts();
    root
      .querySelector('[data-leave]')
      ?.addEventListener('submit', () => sessionStorage.setItem(mark, 'yes'));
  } catch {
    // Storage is turned off: no draft was kept either.
  }
}
