import { carryDraft } from '../carried-draft.ts';
import { download } from '../download.ts';
import { requestOf } from '../letter.ts';
import { copyText, lacksRequest, subjectText } from '../letter-text.ts';
import type { Letter } from '../types.ts';
import type { Written } from './written.ts';

/** Asks the page to keep the letter for a story; `isKept` is its answer. */
export type ToKeep = CustomEvent<{ story: ReturnType<typeof forStory>; isKept: boolean }>;

/** How long a button says what it did, in milliseconds. */
const said = 1600;

/** Copy, download, print, the checks, the Chinese beside it, keeping it for a story. Nothing is sent. */
export function wireActions(root: HTMLElement, written: () => Written | undefined): void {
  const actions: Record<string, (button: HTMLElement, one: Written) => void> = {
    copy: (button, { letter }) => void copyLetter(root, button, letter),
    subject: (button, { letter }) => void copy(root, button, subjectText(letter)),
    download: (_, { letter }) =>
      download(
        'case-letter.txt',
        `${subjectText(letter)}\n\n${copyText(letter)}\n`,
        'text/plain;charset=utf-8',
      ),
    print: () => window.print(),
    check: (_, { input: { kind, category, marketplace }, letter }) =>
      carryDraft({ text: copyText(letter), kind, category, marketplace }),
    gloss: (button) => toggleGloss(root, button),
    keep: (button, one) => {
      const detail = { story: forStory(one, document.documentElement.lang), isKept: false };
      root.dispatchEvent(new CustomEvent('kc-keep', { detail }) satisfies ToKeep);
      const status = root.querySelector('[data-keep-said]')!;
      status.textContent = button.dataset[detail.isKept ? 'done' : 'failed'] ?? '';
    },
  };
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-act]');
    const one = button ? written() : undefined;
    if (button && one) actions[button.dataset['act']!]?.(button, one);
  });
}

/** Copies what can be sent; when the request isn't in it, says so and leads to what is missing. */
async function copyLetter(root: HTMLElement, button: HTMLElement, letter: Letter): Promise<void> {
  const isCopied = await copy(root, button, copyText(letter));
  if (!lacksRequest(letter)) return;
  for (const place of root.querySelectorAll<HTMLElement>('[data-copy-said]'))
    place.textContent = place.dataset['requestGap'] ?? '';
  if (isCopied) root.querySelector<HTMLElement>('[data-asks] .gap')?.focus();
}

/** Copies a text; false when the browser doesn't let it, and the text is shown to be selected. */
async function copy(root: HTMLElement, button: HTMLElement, text: string): Promise<boolean> {
  const label = button.querySelector<HTMLElement>('[aria-live]')!;
  label.dataset['usual'] ??= label.textContent ?? '';
  try {
    await navigator.clipboard.writeText(text);
    label.textContent = button.dataset['done'] ?? '';
    return true;
  } catch {
    label.textContent = button.dataset['failed'] ?? '';
    const plain = root.querySelector<HTMLDetailsElement>('[data-plain-text]')!;
    const box = plain.querySelector('textarea')!;
    plain.hidden = false;
    plain.open = true;
    box.value = text;
    box.focus();
    box.select();
    return false;
  } finally {
    setTimeout(() => (label.textContent = label.dataset['usual'] ?? ''), said);
  }
}

function toggleGloss(root: HTMLElement, button: HTMLElement): void {
  const isShown = root.querySelector('.panel')!.classList.toggle('with-zh');
  const label = isShown ? button.dataset['hide'] : button.dataset['show'];
  button.querySelector('span')!.textContent = label ?? '';
  button.setAttribute('aria-expanded', String(isShown));
}

/** The letter as the beginning of a story, in the page's language. */
function forStory({ content, input, letter }: Written, lang: string) {
  const language = lang.startsWith('en') ? 'en' : 'zh';
  const tried = content.requests[input.category]!.tried;
  const request = requestOf(content, input)![language];
  const kind = content.kinds[input.kind][language];
  const done = tried.filter(({ id }) => input.tried.includes(id)).map((step) => step[language]);
  const texts = [...done, `${kind}${language === 'en' ? ': ' : '：'}${request}`];
  return {
    title: request,
    category: input.category,
    marketplace: input.marketplace,
    problem: copyText(letter, language),
    steps: texts.map((text) => ({ day: 0, actor: 'seller' as const, text })),
    english: copyText(letter),
  };
}
