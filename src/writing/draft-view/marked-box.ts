import { longestText } from '../limits.ts';
import type { Span } from '../span.ts';
import { markedView, markId, movedWith } from './marked.ts';
import { show } from './texts.ts';

/** A field with marks behind its text: MarkedBox.astro. */
export interface MarkedBox {
  text: () => string;
  isTooLong: () => boolean;
  mark: (spans: readonly Span[]) => void;
  /** Selects a place and brings it into view. */
  show: (span: Span) => void;
  selectAll: () => void;
}

/** @param changed Called after every edit. */
export function markedBox(root: HTMLElement, changed: () => void): MarkedBox {
  const box = root.querySelector('textarea')!;
  const behind = root.querySelector<HTMLElement>('.behind')!;
  const tooLong = root.querySelector<HTMLElement>('[data-too-long]')!;
  let text = box.value;
  let spans: readonly Span[] = [];
  // A last line break has no height without something behind it.
  const draw = () => (behind.innerHTML = `${markedView(text, spans).text}\n`);
  const isTooLong = () => text.length > longestText;
  const follow = () => {
    spans = movedWith(spans, text, box.value);
    text = box.value;
    tooLong.hidden = !isTooLong();
    // Its id describes the field even while it is hidden.
    show(tooLong.lastElementChild!, isTooLong() ? tooLong.dataset['tooLong']! : '');
    box.setAttribute('aria-invalid', String(isTooLong()));
    draw();
    changed();
  };
  box.addEventListener('input', follow);
  draw();
  return {
    text: () => text,
    isTooLong,
    mark(found) {
      spans = found;
      draw();
    },
    show(span) {
      box.focus({ preventScroll: true });
      box.setSelectionRange(span.start, span.end);
      behind.querySelector(`#${markId(span)}`)?.scrollIntoView({ block: 'center' });
    },
    selectAll() {
      box.focus();
      box.select();
    },
  };
}

/** Lets links to places (`data-start`, `data-end`) select them in the field. */
export function wireJumps(root: HTMLElement, box: MarkedBox): void {
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-start]');
    if (!link) return;
    event.preventDefault();
    box.show({ start: Number(link.dataset['start']), end: Number(link.dataset['end']) });
  });
}
