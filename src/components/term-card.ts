import type { TermCard } from '../reading/terms.ts';

/** What a term means, in a card beside it: on hover and focus, and at the first tap. */

const cards = JSON.parse(document.getElementById('terms')?.textContent ?? '{}') as Record<
  string,
  TermCard
>;
const card = document.createElement('div');
card.className = 'term-card';
card.id = 'term-card';
card.role = 'tooltip';
card.popover = 'manual';
document.body.append(card);

let shown: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;
/** Whether the card was open when the finger came down: the tap's own focus opens it too. */
let openAtPress = false;

const termOf = (target: EventTarget | null) =>
  target instanceof Element
    ? (target.closest<HTMLAnchorElement>('a.term') ?? undefined)
    : undefined;

function show(term: HTMLAnchorElement): void {
  clearTimeout(leaving);
  const said = cards[decodeURIComponent(term.hash.slice(1))];
  if (!said || term === shown) return;
  hide();
  shown = term;
  card.replaceChildren(
    line('b', said.zh, 'zh-CN'),
    ' ',
    line('b', said.en, 'en'),
    line('p', said.means),
    ...(said.note ? [line('p', said.note)] : []),
  );
  term.setAttribute('aria-describedby', card.id);
  card.showPopover();
  place(term);
}

function hide(): void {
  clearTimeout(leaving);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  if (card.matches(':popover-open')) card.hidePopover();
}

/** Below the term, above it where there is no room; never wider than the window. */
function place(term: HTMLElement): void {
  const gap = 6;
  const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.min(Math.max(gap, at.left), innerWidth - width - gap);
  const below = at.bottom + gap;
  const top = below + height > innerHeight ? at.top - height - gap : below;
  Object.assign(card.style, { left: `${left}px`, top: `${Math.max(gap, top)}px` });
}

function line(tag: 'b' | 'p', text: string, lang?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (lang) element.lang = lang;
  return element;
}

/** Leaves time to move the pointer onto the card (WCAG 2.2, 1.4.13). */
const hideSoon = () => {
  clearTimeout(leaving);
  leaving = setTimeout(hide, 200);
};

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return;
  const term = termOf(target);
  if (term) show(term);
  else if (card.contains(target as Node)) clearTimeout(leaving);
  else if (shown && shown !== document.activeElement) hideSoon();
});
document.addEventListener('focusin', ({ target }) => {
  const term = termOf(target);
  if (term) show(term);
  else hide();
});
document.addEventListener('focusout', hideSoon);
document.addEventListener('pointerdown', ({ target }) => {
  openAtPress = termOf(target) !== undefined && termOf(target) === shown;
});
document.addEventListener('click', (event) => {
  const term = termOf(event.target);
  const byFinger =
    event instanceof PointerEvent && event.pointerType !== 'mouse' && event.detail > 0;
  if (term && byFinger && !openAtPress) {
    event.preventDefault();
    show(term);
  } else if (!term && !card.contains(event.target as Node)) hide();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
document.addEventListener('scroll', hide, { passive: true });
