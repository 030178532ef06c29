/** How long a label says what became of a copy, in milliseconds. */
const said = 1600;
const usual = new WeakMap<Element, string>();

/**
 * Copies a text; the label beside it says for 1.6 seconds what became of it. Browsers copy nothing on
 * a page without encryption, or when the seller forbade it.
 * @param refused Shows the text then, selected.
 */
export async function copyText(
  label: Element,
  text: string,
  words: { done: string; failed: string },
  refused: () => void,
): Promise<void> {
  if (!usual.has(label)) usual.set(label, label.textContent ?? '');
  try {
    await navigator.clipboard.writeText(text);
    label.textContent = words.done;
  } catch {
    refused();
    label.textContent = words.failed;
  }
  setTimeout(() => (label.textContent = usual.get(label)!), said);
}
