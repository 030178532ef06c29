import { ask, type Answer } from './ask.ts';
import { find } from './find.ts';
import type { Hit, Hits } from './hit.ts';
import { handleKeys } from './keys.ts';
import { isLong, pageOf } from './question.ts';
import { rowsOf } from './rows.ts';

const atOnce = 8;
/** With fewer hits than this the search engine is asked as well. */
const few = 3;
const typingMs = 180;
/** The engine is asked when the words have stood a moment longer. */
const restingMs = 400;

const nothing: Hits = { hits: [], more: false };

/** Pagefind never answers when one of its files can't be fetched: the engine takes over then. */
const patienceMs = 2500;
const patience = () =>
  new Promise<Hits>((resolve) => setTimeout(() => resolve(nothing), patienceMs));

/** What stands in the dialog: looks up what is typed, and never ends empty-handed. */
export class Panel {
  private readonly form: HTMLFormElement;
  private readonly box: HTMLTextAreaElement;
  private readonly words: Record<string, string>;
  private limit = atOnce;
  private timer = 0;
  /** Replaced at each change of the text: an answer to a former one is dropped. */
  private asking = new AbortController();
  private settled = false;

  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
    this.form = root.querySelector('form')!;
    this.box = root.querySelector('textarea')!;
    this.words = JSON.parse(root.dataset['words'] ?? '{}') as Record<string, string>;
    this.box.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.changed();
    });
    this.box.addEventListener('compositionend', () => this.changed());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.searchWhole();
    });
    this.part('more').addEventListener('click', () => void this.showMore());
    handleKeys(root, { enter: () => this.enter() });
    this.changed();
  }

  private part(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }

  private changed(): void {
    clearTimeout(this.timer);
    this.asking.abort();
    this.asking = new AbortController();
    this.limit = atOnce;
    this.settled = false;
    const text = this.box.value.trim();
    const long = isLong(text);
    this.part('hint').hidden = text !== '';
    this.part('long').hidden = !long;
    this.part('describe').hidden = text !== '';
    this.part('whole').hidden = text === '' || long;
    if (text !== '' && !long) {
      this.timer = window.setTimeout(() => void this.look(), typingMs);
      return;
    }
    this.show(nothing);
    this.showAnswer(null);
    this.say(long ? this.words['long']! : '');
  }

  private async look(): Promise<void> {
    const { signal } = this.asking;
    const text = this.box.value.trim();
    const slow = window.setTimeout(() => {
      if (!signal.aborted) this.say(this.words['searching']!);
    }, 300);
    // Without the indexes, as without a hit, there is still the engine.
    const found = await Promise.race([find(text, this.limit).catch(() => nothing), patience()]);
    clearTimeout(slow);
    if (signal.aborted) return;
    this.show(found);
    if (found.hits.length >= few) {
      this.showAnswer(null);
      return this.settle(found.hits.length);
    }
    this.say(this.words['searching']!);
    await new Promise((resolve) => setTimeout(resolve, restingMs));
    if (signal.aborted) return;
    const answer = await ask(text, signal);
    if (signal.aborted) return;
    this.settle(found.hits.length + this.showAnswer(answer, found.hits));
  }

  private settle(count: number): void {
    this.settled = true;
    const key = count === 0 ? 'none' : count === 1 ? 'foundOne' : 'found';
    if (this.part('problem').hidden) this.say(this.words[key]!.replace('[N]', String(count)));
  }

  private show({ hits, more }: Hits): void {
    const list = this.part('hits');
    list.replaceChildren(...rowsOf(hits, this.root.querySelector('template')!, this.words));
    this.part('more').hidden = !more;
  }

  /** Shows what the engine found beyond the hits; says how many that are. */
  private showAnswer(answer: Answer | null, hits: readonly Hit[] = []): number {
    const shown = new Set(hits.map(({ url }) => pageOf(url)));
    const others = answer?.ok ? answer.hits.filter(({ url }) => !shown.has(pageOf(url))) : [];
    this.part('others').hidden = others.length === 0;
    this.part('others-list').replaceChildren(
      ...rowsOf(others, this.root.querySelector('template')!, this.words),
    );
    const problem = answer && !answer.ok ? answer : null;
    this.part('problem').hidden = problem === null;
    if (problem) {
      const wait = problem.why === 'too_many' ? String(problem.wait) : '';
      this.part('problem-text').textContent = this.words[problem.why]!.replace('[N]', wait);
      this.say('');
    }
    return others.length;
  }

  private async showMore(): Promise<void> {
    const from = this.part('hits').children.length;
    this.limit += atOnce;
    await this.look();
    this.part('hits').children[from]?.querySelector('a')?.focus();
  }

  /** Opens the first hit; before there is one, or without one, does what helps most. */
  private enter(): void {
    if (this.box.value.trim() === '') return;
    if (isLong(this.box.value)) return this.form.requestSubmit();
    const first = this.root.querySelector<HTMLAnchorElement>('[data-part=hits] a, .others a');
    if (this.settled && first) first.click();
    else if (this.settled) this.form.requestSubmit();
  }

  /** The text goes to the search page: masked first, and in the address only when it may. */
  private async searchWhole(): Promise<void> {
    const [{ redactHere }, { isShareable }] = await Promise.all([
      import('../redact-here.ts'),
      import('../../redaction/shareable.ts'),
    ]);
    this.box.value = redactHere(this.box.value);
    this.form.method = isShareable(this.box.value) ? 'get' : 'post';
    // Named only now: the page's own box is the one field `q` of a page.
    this.box.name = 'q';
    this.form.submit();
  }

  private say(text: string): void {
    const status = this.part('status');
    if (status.textContent !== text) status.textContent = text;
  }
}
