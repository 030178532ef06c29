import type { Case } from './case.ts';
import type { CaseCard } from './case-card.ts';
import { todayHere } from '../today.ts';
import { byUrgency } from './next-step.ts';
import type { CaseWords } from './words.ts';

/** The one element that stands there: the page's own templates have it. */
export function at(root: ParentNode, place: string): HTMLElement {
  return root.querySelector<HTMLElement>(place)!;
}

/** The cards on the page, the most urgent case first. */
export class CaseList {
  private cases: readonly Case[] = [];
  /** The day whose due dates are shown. */
  drawnOn = '';
  private readonly root: HTMLElement;
  private readonly cards: CaseCard;
  private readonly words: CaseWords;
  private readonly unfolded = new Set<string>();

  constructor(root: HTMLElement, cards: CaseCard, words: CaseWords) {
    this.root = root;
    this.cards = cards;
    this.words = words;
  }

  draw(cases: readonly Case[]): void {
    this.cases = cases;
    const rungsOf = ({ category }: Case) => this.words.ladder(category).steps.length;
    const sorted = cases.toSorted(byUrgency(rungsOf));
    const today = todayHere();
    this.drawnOn = today;
    const drawn = sorted.map((one) => this.cards.draw(one, today, this.unfolded.has(one.id)));
    at(this.root, '[data-list]').replaceChildren(...drawn);
    for (const place of this.root.querySelectorAll<HTMLElement>('[data-some]'))
      place.hidden = sorted.length === 0;
    at(this.root, '[data-none]').hidden = sorted.length > 0;
  }

  find(id: string | undefined): Case | undefined {
    return this.cases.find((one) => one.id === id);
  }

  card(id: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-list] > [data-id="${CSS.escape(id)}"]`);
  }

  /** Where the form of a case stands; of a new or a deleted one, above the list. */
  placeOf(id: string): HTMLElement {
    return this.card(id)?.querySelector<HTMLElement>('[data-place]') ?? at(this.root, '[data-new]');
  }

  /** Shows the course of a case from the next drawing on. */
  keepUnfolded(id: string): void {
    this.unfolded.add(id);
  }

  unfold(id: string, card: HTMLElement, button: HTMLElement): void {
    const isOpen = button.getAttribute('aria-expanded') !== 'true';
    if (isOpen) this.unfolded.add(id);
    else this.unfolded.delete(id);
    button.setAttribute('aria-expanded', String(isOpen));
    at(card, '.tl').hidden = !isOpen;
  }
}
