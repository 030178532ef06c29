import { storeInTab, takeFromTab } from '../site/tab-note.ts';

/** A letter on its way to the checks, with what is chosen for it. It stays in this tab. */
export interface CarriedDraft {
  text: string;
  kind: string;
  category: string;
  marketplace: string;
}

const place = 'kaicase.draft';

export function carryDraft(draft: CarriedDraft): void {
  storeInTab(place, JSON.stringify(draft));
}

/** The letter that was sent along, once; null when there is none. */
export function takeDraft(): CarriedDraft | null {
  try {
    return JSON.parse(takeFromTab(place) ?? 'null') as CarriedDraft | null;
  } catch {
    return null;
  }
}
