import type { Locale } from '../../site/locales.ts';
import { asker } from '../draft-view/asker.ts';
import { markedBox, wireJumps, type MarkedBox } from '../draft-view/marked-box.ts';
import { sayFrom, type Say } from '../draft-view/texts.ts';
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
    const lines = this.requests().value.split('\n');
    const requests = lines.map((line) => line.trim()).filter((line) => line !== '');
    const most = Number(this.dataset['most']);
    this.ask({ text, requests: requests.slice(0, most), data: this.dataset['data']! });
  }

  private tell(answer: Answer, text: string): void {
    this.place('failed').hidden = !('failed' in answer);
    // What was read in an older text would mark the wrong words; the next reading is under way.
    if ('failed' in answer || text === '' || text !== this.box.text()) return;
    const { reading, names } = answer;
    const words = { say: this.say, locale: this.dataset['locale'] as Locale, names };
    this.box.mark(placesOf(reading));
    this.place('found').innerHTML = readingView(reading, text, words).text;
    this.place('count').textContent = this.say('reply.done');
  }

  private clear(): void {
    this.box.mark([]);
    this.place('found').textContent = this.say('reply.empty');
    this.place('count').textContent = '';
  }

  private place(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`)!;
  }
}

customElements.define('kc-reply-reader', ReplyReader);
