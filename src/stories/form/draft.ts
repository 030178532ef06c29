/** Drafts of the story form. They stay on this device, in the words that were typed. */

const prefix = 'kaicase.draft.';

export interface Draft {
  /** By field name. */
  fields: Record<string, string>;
  steps: number;
  answers: [string, 'mask' | 'keep'][];
  own: [string, string][];
  /** Which saving of a draft on the server it goes on from. */
  base?: string | undefined;
}

export function saveDraft(id: string, draft: Draft): boolean {
  try {
    localStorage.setItem(prefix + id, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function readDraft(id: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + id) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

export function clearDraft(id: string): void {
  forget((key) => key === prefix + id);
}

/** After a story was sent nothing of it stays behind. */
export function clearDrafts(): void {
  forget((key) => key.startsWith(prefix));
}

function forget(isOld: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(localStorage).filter(isOld)) localStorage.removeItem(key);
  } catch {
    // Storage is turned off: there is nothing to forget.
  }
}
