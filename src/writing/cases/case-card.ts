import { isChinese } from '../letter-values.ts';
import { daysBetween, type Case, type Entry } from './case.ts';
import { isDue, letterFor, nextStep, type NextStep } from './next-step.ts';
import type { CaseWords } from './words.ts';

/** Draws one case from the page's templates. What a seller typed is only ever text. */
export class CaseCard {
  private readonly root: HTMLElement;
  private readonly words: CaseWords;

  constructor(root: HTMLElement, words: CaseWords) {
    this.root = root;
    this.words = words;
  }

  draw(one: Case, today: string, isOpen: boolean): HTMLElement {
    const card = this.clone('card');
    card.dataset['id'] = one.id;
    const heading = card.querySelector<HTMLElement>('h2')!;
    type(card, 'h2', one.name);
    heading.id = `case-${one.id}`;
    card.setAttribute('aria-labelledby', heading.id);
    const asked = card.querySelector<HTMLElement>('[data-asked]')!;
    asked.firstElementChild!.id = `asked-${one.id}`;
    asked.setAttribute('aria-labelledby', `asked-${one.id}`);
    this.drawFacts(card, one);
    this.drawNext(card, one, today);
    this.drawEntries(card, one, isOpen);
    show(card, '[data-do=solve]', one.state !== 'solved');
    show(card, '[data-do=remind]', one.state !== 'solved');
    show(card, '[data-do=tell]', one.state === 'solved' || one.state === 'closed');
    return card;
  }

  private drawFacts(card: HTMLElement, one: Case): void {
    show(card, '[data-solved]', one.state === 'solved');
    fill(
      card,
      '[data-state]',
      one.state === 'solved' ? '' : this.words.name('cases.state', one.state),
    );
    fill(card, '[data-category]', this.words.category(one.category));
    fill(card, '[data-marketplace]', this.words.name('marketplace', one.marketplace));
    const { number } = one;
    fill(card, '[data-number]', number === '' ? '' : this.words.of('number', { number }));
    fill(card, '[data-opened]', this.words.of('openedOn', { day: one.openedOn }));
  }

  private drawNext(card: HTMLElement, one: Case, today: string): void {
    const ladder = this.words.ladder(one.category);
    const next = nextStep(one, ladder.steps.length);
    for (const part of card.querySelectorAll<HTMLElement>('[data-next]'))
      part.hidden = next === null;
    if (!next) return;
    const due = isDue(next, today);
    fill(card, '[data-on]', next.on);
    show(card, '[data-due]', due);
    fill(card, '[data-in]', due ? '' : this.words.counted('in', daysBetween(today, next.on)));
    type(card, '[data-step]', stepText(next, ladder.steps, this.words));
    fill(card, '[data-why]', this.why(next));
    show(card, '[data-guide]', next.kind !== 'own');
    const letter = letterFor(next, ladder.id);
    const link = card.querySelector<HTMLAnchorElement>('[data-write]')!;
    link.hidden = letter === undefined;
    link.href = link.dataset['write']!.replace('[KIND]', letter ?? '').replace(
      '[CATEGORY]',
      encodeURIComponent(one.category),
    );
  }

  private why(next: NextStep): string {
    if (next.kind !== 'rung') return this.words.of(`why.${next.kind}`);
    return this.words.of(`why.${next.why}`, { from: next.on, until: next.until });
  }

  private drawEntries(card: HTMLElement, one: Case, isOpen: boolean): void {
    const list = card.querySelector<HTMLElement>('.tl')!;
    const button = card.querySelector<HTMLElement>('[data-do=unfold]')!;
    button.hidden = one.entries.length === 0;
    button.setAttribute('aria-expanded', String(isOpen));
    fill(button, '[data-entries]', this.words.counted('entries', one.entries.length));
    list.id = `entries-${one.id}`;
    button.setAttribute('aria-controls', list.id);
    list.hidden = !isOpen || one.entries.length === 0;
    const steps = this.words.ladder(one.category).steps;
    list.replaceChildren(...one.entries.map((entry) => this.entry(entry, steps)));
    if (one.state === 'solved') list.lastElementChild?.classList.add('done');
  }

  private entry(entry: Entry, steps: readonly string[]): HTMLElement {
    const row = this.clone('entry');
    row.dataset['entry'] = entry.id;
    row.classList.toggle('them', entry.who !== 'seller');
    fill(row, '[data-day]', entry.day);
    fill(row, '[data-who]', this.words.name('actor', entry.who));
    fill(row, '[data-rung]', entry.rung === null ? '' : (steps[entry.rung] ?? ''));
    type(row, '[data-what]', entry.what);
    type(row, '[data-letter]', entry.letter);
    return row;
  }

  private clone(name: 'card' | 'entry'): HTMLElement {
    const template = this.root.querySelector<HTMLTemplateElement>(`template[data-${name}]`)!;
    return template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  }
}

/** The next step in words. */
export function stepText(next: NextStep, steps: readonly string[], words: CaseWords): string {
  if (next.kind === 'own') return next.step;
  if (next.kind === 'reopen') return words.of('next.reopen');
  return next.rung === null ? words.of('next.end') : (steps[next.rung] ?? '');
}

/** An empty place is not shown. */
function fill(root: ParentNode, place: string, text: string): void {
  const found = root.querySelector<HTMLElement>(place)!;
  found.textContent = text;
  found.hidden = text === '';
}

/** What a seller typed may be in either language, on a page of either. */
function type(root: ParentNode, place: string, text: string): void {
  fill(root, place, text);
  root.querySelector<HTMLElement>(place)!.lang = isChinese(text) ? 'zh-CN' : 'en';
}

function show(root: ParentNode, place: string, shown: boolean): void {
  root.querySelector<HTMLElement>(place)!.hidden = !shown;
}
