import type { LetterContent } from '../letter-content.ts';
import { todayHere } from '../today.ts';
import { fieldsView, requestOptions } from './fields-view.ts';
import { stateOf, type LetterState } from './state.ts';
import { tellKind } from './telling.ts';
import type { Words } from './words.ts';

/** The writer's form in the page: its choices, and the fields of one category. */
export class LetterForm {
  /** The category whose fields stand here: not the chosen one while that is loading. */
  at: string;
  private readonly form: HTMLFormElement;
  private readonly words: Words;

  constructor(form: HTMLFormElement, words: Words) {
    this.form = form;
    this.words = words;
    this.at = this.choice('category').value;
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  choice(name: 'category' | 'request' | 'kind' | 'marketplace'): HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLSelectElement;
  }

  /** What a category is called; undefined when there is none (any more). */
  nameOf(category: string): string | undefined {
    const options = [...this.choice('category').options];
    return options.find(({ value }) => value === category)?.text.trim();
  }

  state(): LetterState {
    const entries = [...new FormData(this.form)].filter((entry): entry is [string, string] =>
      entry.every((part) => typeof part === 'string'),
    );
    return { ...stateOf(entries), category: this.at };
  }

  /** Shows a state in its category's fields; without content what was typed is kept hidden. */
  draw(content: LetterContent | undefined, state: LetterState, found: readonly string[]): void {
    this.at = state.category;
    this.choice('kind').value = state.kind;
    this.choice('marketplace').value = state.marketplace;
    this.tellKind();
    const { words } = this;
    const view = { content: content ?? nothing, state, words, today: todayHere(), found };
    this.choice('request').innerHTML = requestOptions(view).text;
    this.form.querySelector('[data-fields]')!.innerHTML = fieldsView(view).text;
  }

  tellKind(): void {
    tellKind(this.form, this.choice('kind').selectedOptions[0]?.dataset ?? {}, this.at);
  }
}

const nothing = { fields: {}, requests: {} } as unknown as LetterContent;
