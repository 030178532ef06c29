/** The names that must never appear, as this device keeps them. They are never sent anywhere. */

const place = 'kaicase.words';

/** A word, and what it names: an id of the labels in `redaction/labels.ts`. */
export interface KeptWord {
  text: string;
  label: string;
}

/** The words kept here; none where storage is turned off or holds something else. */
export function keptWords(): KeptWord[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isWord) : [];
  } catch {
    return [];
  }
}

/** False when this device can't keep them. */
export function keepWords(words: readonly KeptWord[]): boolean {
  try {
    if (words.length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(words));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed them. */
export function onWordsChanged(changed: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === place || key === null) changed();
  });
}

function isWord(one: unknown): one is KeptWord {
  const { text, label } = (one ?? {}) as Partial<KeptWord>;
  return typeof text === 'string' && typeof label === 'string';
}
