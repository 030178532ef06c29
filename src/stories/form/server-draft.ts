import { isOwnWord } from '../../redaction/own-words.ts';
import type { LabelId } from '../../redaction/labels.ts';
import { keptWords } from '../../site/kept-words.ts';
import { clearDraft, readDraft, saveDraft, type Draft } from './draft.ts';
import { fieldsIn } from './form-controls.ts';
import { otherOf } from './left-draft.ts';
import { tidy } from '../limits.ts';
import { maskTexts } from './masking.ts';

const isTextName = /^(?:title|problem|takeaway|english|steps\[\d+\]\.(?:text|quote))$/;

/**
 * The device's text for the form, where it may be put in; null where the form stays as it came. A draft
 * that is open from the server (`data-stamp`) gets it when it is newer, or the same before masking.
 * When both were changed apart, the form stays and the device's text is put aside for `offerOther`.
 */
export function deviceDraft(form: HTMLElement, id: string): Draft | null {
  const stamp = form.dataset['stamp'];
  if (stamp === undefined || form.dataset['fresh'] === undefined) return readDraft(id);
  const device = readDraft(id);
  if (device?.base === stamp) return device;
  if (device && isSame(form, device)) return { ...device, base: stamp };
  if (device) {
    if (saveDraft(otherOf(id), device)) clearDraft(id);
    return null;
  }
  // Saved for the first time: what was kept as a new story is this one.
  const before = form.dataset['before'] ?? 'new';
  const fresh = readDraft(before);
  if (!fresh || !isSame(form, fresh)) return null;
  clearDraft(before);
  return saveDraft(id, { ...fresh, base: stamp }) ? { ...fresh, base: stamp } : fresh;
}

/** Asks which of two texts to go on with, while one is put aside. */
export function offerOther(root: ParentNode, id: string, use: (draft: Draft) => void): void {
  const notice = root.querySelector<HTMLElement>('[data-other]');
  const other = readDraft(otherOf(id));
  if (!notice || !other) return;
  notice.hidden = false;
  const done = () => {
    clearDraft(otherOf(id));
    notice.hidden = true;
    root.querySelector<HTMLElement>('[name=title]')?.focus();
  };
  notice.querySelector('[data-use-other]')!.addEventListener('click', () => {
    use(other);
    done();
  });
  notice.querySelector('[data-drop-other]')!.addEventListener('click', done);
}

/** “Saved” is said once: neither a reload nor going back repeats it. */
export function saySaved(root: ParentNode): void {
  const said = root.querySelector<HTMLElement>('#saved');
  if (!said) return;
  const url = new URL(location.href);
  url.searchParams.delete('done');
  url.hash = '';
  history.replaceState(history.state, '', url);
  said.scrollIntoView({ block: 'center' });
  said.focus({ preventScroll: true });
}

/** Whether the form shows exactly this draft, as masking leaves it. */
function isSame(form: HTMLElement, { fields, answers, own }: Draft): boolean {
  const words = keptWords().filter(isOwnWord);
  const choices = {
    answers: new Map(answers),
    own: new Map(own as [string, LabelId][]),
    words,
  };
  const names = Object.keys(fields).filter((name) => isTextName.test(name));
  const { texts } = maskTexts(
    names.map((name) => fields[name] ?? ''),
    choices,
  );
  const masked = new Map(names.map((name, index) => [name, texts[index]!.cautious]));
  const shown = fieldsIn(form);
  const all = new Set([...Object.keys(shown), ...Object.keys(fields)]);
  return [...all]
    .filter((name) => !/^steps\[\d+\]\.actor$/.test(name))
    .every((name) => tidy(masked.get(name) ?? fields[name] ?? '') === tidy(shown[name] ?? ''));
}
