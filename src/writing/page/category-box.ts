import { findCategories, type Findable } from '../category-search.ts';
import { categoryWords, type CategoryWords } from './writer-data.ts';

/** How many categories a search shows. */
const most = 8;

/**
 * A box to search the categories in, in place of the select, which keeps the choice. The pattern is
 * the ARIA Authoring Practices' editable combobox with a list.
 */
export class CategoryBox {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly none: HTMLElement;
  private readonly status: HTMLElement;
  private readonly select: HTMLSelectElement;
  private readonly categories: Findable[];
  private readonly chosen: () => void;
  private words: CategoryWords | undefined;
  private shown: Findable[] = [];
  private active = -1;

  constructor(root: HTMLElement, select: HTMLSelectElement, chosen: () => void) {
    this.input = root.querySelector('[role=combobox]')!;
    this.list = root.querySelector('[role=listbox]')!;
    this.none = root.querySelector('.combo .none')!;
    this.status = root.querySelector('.combo [role=status]')!;
    this.select = select;
    this.chosen = chosen;
    this.categories = [...select.options].flatMap(readOption);
    this.input.addEventListener('focus', () => void this.learn());
    this.input.addEventListener('input', () => this.search());
    this.input.addEventListener('click', () => this.open());
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => this.close());
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.choose(this.shown[Number(option.dataset['at'])]!);
    });
    this.show();
  }

  /** Shows the select's choice; what was typed and not chosen is gone. */
  show(): void {
    const option = this.select.value === '' ? undefined : this.select.selectedOptions[0];
    this.input.value = option?.text.trim() ?? '';
  }

  /** Asks again at each focus until the words are there. */
  private async learn(): Promise<void> {
    if (this.words) return;
    this.words = await categoryWords();
    if (!this.words) return;
    for (const category of this.categories) category.called = this.words.called[category.id] ?? [];
    if (this.isOpen()) this.search();
  }

  private isOpen(): boolean {
    return !this.list.hidden || !this.none.hidden;
  }

  private open(): void {
    if (this.isOpen()) return;
    this.input.select();
    this.draw(this.categories);
  }

  private search(): void {
    const typed = this.input.value;
    const found = findCategories(typed, this.categories, this.words?.table);
    this.draw(typed.trim() === '' ? found : found.slice(0, most));
  }

  private draw(found: Findable[]): void {
    const isNone = found.length === 0;
    this.shown = found;
    this.list.replaceChildren(...found.map(optionOf));
    this.list.hidden = isNone;
    this.none.hidden = !isNone;
    this.input.setAttribute('aria-expanded', String(!isNone));
    this.status.textContent = isNone
      ? this.none.textContent
      : (this.status.dataset['found'] ?? '').replace('[n]', String(found.length));
    this.point(!isNone && this.input.value.trim() !== '' ? 0 : -1);
  }

  private close(): void {
    this.list.hidden = true;
    this.none.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.point(-1);
    this.show();
  }

  private key(event: KeyboardEvent): void {
    // Safari ends a composition by an Enter that isn't composing any more, and is 229 still.
    if (event.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.open();
      const count = this.shown.length;
      if (count > 0) this.point((Math.max(this.active, step > 0 ? -1 : 0) + step + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const category = this.shown[this.active];
      if (!this.list.hidden && category) this.choose(category);
    } else if (event.key === 'Escape' && this.isOpen()) {
      event.preventDefault();
      this.close();
    }
  }

  private point(at: number): void {
    this.active = at;
    for (const [index, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    }
    const id = this.list.children[at]?.id;
    if (id) this.input.setAttribute('aria-activedescendant', id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private choose({ id }: Findable): void {
    this.select.value = id;
    this.close();
    this.chosen();
  }
}

/** A category from the select: its text, and its name in the other language beside it. */
function readOption({ value, text, dataset }: HTMLOptionElement): Findable[] {
  const name = text.trim();
  const other = dataset['other'] ?? name;
  const isChinese = dataset['locale'] !== 'en';
  const both = isChinese ? { zh: name, en: other } : { zh: other, en: name };
  return value === '' ? [] : [{ id: value, ...both, called: [] }];
}

function optionOf({ id, zh, en }: Findable, at: number): HTMLElement {
  const isEnglish = document.documentElement.lang.startsWith('en');
  const option = document.createElement('li');
  option.id = `category-option-${id}`;
  option.dataset['at'] = String(at);
  option.setAttribute('role', 'option');
  const other = document.createElement('span');
  other.lang = isEnglish ? 'zh-CN' : 'en';
  other.textContent = isEnglish ? zh : en;
  option.append(isEnglish ? en : zh, ' ', other);
  return option;
}
