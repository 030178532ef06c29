import { lengthOf } from '../limits.ts';
import type { TextMasking } from './text-masking.ts';

/** How long typing must pause before similar stories are looked for, in milliseconds. */
const pause = 900;
/** Fewer characters say nothing yet; more would only make the question slow. */
const fewest = 8;
const longest = 2000;

const fields = '[name=title],[name=problem]';

/**
 * While title and problem are written, hands them to the finder below them (`kc-similar`), masked
 * here and more strictly than the story will be: what the author wasn't asked about yet is masked
 * too. Typing never waits for it.
 */
export function offerSimilar(root: ParentNode, masking: TextMasking): void {
  const finder = root.querySelector('kc-similar');
  if (!finder) return;
  let timer: number | undefined;
  let before = '';
  const offer = async () => {
    const detail = await question(masking);
    if (detail === null) return later();
    if (detail === before) return;
    before = detail;
    finder.dispatchEvent(new CustomEvent('kc-text', { detail }));
  };
  const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then));
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => idle(() => void offer()), pause);
  };
  root.querySelector('form')!.addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.matches(fields)) later();
  });
  later();
}

/** Title and problem as they may leave the device; empty while there is too little, null if stale. */
async function question(masking: TextMasking): Promise<string | null> {
  const masked = await masking.follow();
  if (!masked) return null;
  const [title, problem] = masked.texts.map(({ cautious }) => cautious);
  const text = `${title ?? ''}\n${problem ?? ''}`.trim().slice(0, longest);
  return lengthOf(text) < fewest ? '' : text;
}
