import { coarsened, findTraces, type Traces } from '../../redaction/traces/find.ts';
import type { Trace } from '../../redaction/traces/trace.ts';
import { textsIn, type TextControl } from './form-controls.ts';
import { patch } from './patching.ts';
import type { TextMasking } from './text-masking.ts';
import { traceKey, traceRows, type TraceRow } from '../typed-traces.ts';

/** How long typing must rest before the list follows, in milliseconds. */
const pause = 500;

/** Where the author's “leave it” is kept: among the decisions of this device's draft. */
const keptKey = (row: TraceRow) => `trace ${traceKey(row)}`;

/**
 * The list of what may tell on the author: each of it changed in its field, so that undo works, or left
 * as it is. Nothing is changed by itself. `decided` hears when a decision is to be kept.
 */
export function followTraces(root: ParentNode, masking: TextMasking, decided: () => void): void {
  const panel = root.querySelector<HTMLElement>('[data-traces]');
  if (!panel) return;
  const list = panel.querySelector<HTMLElement>('[data-trace-list]')!;
  const all = panel.querySelector<HTMLButtonElement>('[data-coarsen]')!;
  const said = root.querySelector<HTMLElement>('[data-traces-said]')!;
  const template = panel.querySelector<HTMLTemplateElement>('template[data-trace]')!;
  let since: number | null = null;
  let before = '';
  let timer: number | undefined;

  function look() {
    const controls = textsIn(root);
    const found = findTraces(controls.map(toldBy), since);
    return { controls, found: keepOpen(controls, found) };
  }

  /** Without what the author leaves as it is. */
  function keepOpen(controls: readonly TextControl[], { traces, since: first }: Traces): Trace[][] {
    since = first;
    const kept = new Set(masking.decisions().answers.map(([key]) => key));
    return traces.map((some, index) =>
      some.filter((one) => !kept.has(keptKey(rowOf(controls[index]!, one)))),
    );
  }

  function draw(): void {
    const texts = textsIn(root).map(({ value }) => value);
    const now = texts.join('\0');
    if (now === before) return;
    before = now;
    redraw();
  }

  function redraw(): void {
    const { controls, found } = look();
    const rows = traceRows(
      controls.map(({ value }) => value),
      found,
    );
    patch(
      list,
      rows.map((row) => ({ sign: traceKey(row), make: () => drawRow(row) })),
    );
    panel!.hidden = rows.length === 0;
    all.hidden = rows.every(({ quoted }) => quoted);
  }

  function drawRow(row: TraceRow): Node {
    const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    item.querySelector('[data-value]')!.textContent = row.value;
    item.querySelector<HTMLElement>('[data-quoted]')!.hidden = !row.quoted;
    const change = item.querySelector<HTMLButtonElement>('[data-change]')!;
    change.textContent = change.textContent.trim().replace('[VALUE]', row.becomes);
    const keep = item.querySelector<HTMLButtonElement>('[data-keep]')!;
    for (const button of [change, keep]) {
      button.setAttribute('aria-label', `${row.value}: ${button.textContent.trim()}`);
    }
    change.addEventListener('click', () => apply(item, (one) => traceKey(one) === traceKey(row)));
    keep.addEventListener('click', () => {
      masking.recall({ answers: [[keptKey(row), 'keep']], own: [] });
      decided();
      answered(item, said.dataset['kept'] ?? '');
    });
    return item;
  }

  /** Changes all that is meant; each field is one step back for the browser's undo. */
  function apply(item: Element | null, meant: (row: TraceRow) => boolean): void {
    const { controls, found } = look();
    let count = 0;
    for (const [index, control] of controls.entries()) {
      const traces = found[index]!.filter((one) => meant(rowOf(control, one)));
      count += traces.length;
      replaceIn(control, traces);
    }
    answered(item, (said.dataset['done'] ?? '').replace('[N]', String(count)));
  }

  /** The next question has the focus; after the last one, what was said. */
  function answered(item: Element | null, what: string): void {
    const at = item ? [...list.children].indexOf(item) : 0;
    redraw();
    said.textContent = what;
    const next = list.children[Math.min(at, list.children.length - 1)];
    (next?.querySelector<HTMLElement>('button') ?? said).focus();
  }

  root.querySelector('form')!.addEventListener('input', () => {
    clearTimeout(timer);
    const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then));
    timer = window.setTimeout(() => idle(draw), pause);
  });
  all.addEventListener('click', (event) => {
    event.preventDefault();
    apply(null, ({ quoted }) => !quoted);
  });
  draw();
}

function toldBy({ name, value }: TextControl) {
  return { text: value, isQuote: name.endsWith('.quote') };
}

function rowOf({ value }: TextControl, { start, end, becomes, quoted }: Trace): TraceRow {
  return { value: value.slice(start, end), becomes, quoted };
}

function replaceIn(control: TextControl, traces: readonly Trace[]): void {
  const [first, last] = [traces[0], traces.at(-1)];
  if (!first || !last) return;
  const { value } = control;
  const tail = value.length - last.end;
  const whole = coarsened(value, traces);
  const text = whole.slice(first.start, whole.length - tail);
  control.focus({ preventScroll: true });
  control.setSelectionRange(first.start, last.end);
  // The only way that the browser's undo knows of.
  if (document.execCommand('insertText', false, text)) return;
  control.setRangeText(text);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
