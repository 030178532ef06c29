import type { Locale } from '../../site/locales.ts';
import { asker } from '../draft-view/asker.ts';
import { markedBox, wireJumps, type MarkedBox } from '../draft-view/marked-box.ts';
import { sayFrom, show, type Say } from '../draft-view/texts.ts';
import type { ReplyReading } from '../reply/types.ts';
import { placesOf, readingView, type ReadingNames } from './reading-view.ts';

/** How long nobody types before the answer is read, in milliseconds. */
const pause = 300;

interface Pasted {
  text: string;
  requests: string[];
  data: string;
}
type Answer = { reading: ReplyReading; names: ReadingNames } | { failed: string };

/** Reads a pasted answer of Amazon’s; nothing leaves the page. */
class ReplyReader extends HTMLElement {
  private box!: MarkedBox;
  private say!: Say;
  private timer = 0;
  private readonly ticked = new Set<string>();
  private readonly ask = asker<Pasted, Answer>(
    () => new Worker(new URL('./reply-worker.ts', import.meta.url), { type: 'module' }),
    (answer, { text }) => this.tell(answer, text),
    () => (this.place('failed').hidden = false),
  );

  connectedCallback(): void {
    this.say = sayFrom(JSON.parse(this.dataset['texts']!) as Record<string, string>);
    const later = () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.read(), pause);
    };
    this.box = markedBox(this, later);
    wireJumps(this, this.box);
    this.requests().addEventListener('input', later);
    this.place('found').addEventListener('change', ({ target }) => this.tick(target as Element));
    this.addEventListener('focusin', () => this.prepare(), { once: true });
    this.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    this.read();
  }

  private requests(): HTMLTextAreaElement {
    return this.querySelector<HTMLTextAreaElement>('[name=requests]')!;
  }

  /** Has the tables fetched and made ready while the seller pastes. */
  private prepare(): void {
    this.ask({ text: '', requests: [], data: this.dataset['data']! });
  }

  private read(): void {
    const text = this.box.text();
    if (text.trim() === '' || this.box.isTooLong()) return this.clear();
    this.ask({ text, requests: this.asked(), data: this.dataset['data']! });
  }

  /** The first questions, as many as are compared; the page says when there are more. */
  private asked(): string[] {
    const [most, longest] = [Number(this.dataset['most']), Number(this.dataset['longest'])];
    const lines = this.requests().value.split('\n');
    const all = lines.map((line) => line.trim()).filter((line) => line !== '');
    const isCut = all.length > most || all.some((one) => one.length > longest);
    this.place('requests-cut').hidden = !isCut;
    show(this.place('requests-cut').lastElementChild!, isCut ? this.say('reply.requestsCut') : '');
    return all.slice(0, most).map((one) => one.slice(0, longest));
  }

  private tick(box: Element): void {
    const words = box.parentElement!.textContent!;
    if (box.matches(':checked')) this.ticked.add(words);
    else this.ticked.delete(words);
  }

  private tell(answer: Answer, text: string): void {
    this.place('failed').hidden = !('failed' in answer);
    // What was read in an older text would mark the wrong words; the next reading is under way.
    if ('failed' in answer || text === '' || text !== this.box.text()) return;
    const { reading, names } = answer;
    const { say, ticked } = this;
    const words = { say, locale: this.dataset['locale'] as Locale, names, ticked };
    this.box.mark(placesOf(reading));
    this.place('found').innerHTML = readingView(reading, text, words).text;
    show(this.place('count'), say('reply.done'));
  }

  private clear(): void {
    this.place('failed').hidden = true;
    this.box.mark([]);
    this.place('found').textContent = this.say('reply.empty');
    this.place('count').textContent = '';
  }

  private place(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`)!;
  }
}

customElements.define('kc-reply-reader', ReplyReader);
