import type { LabelId } from '../../redaction/labels.ts';
import type { OwnWord } from '../../redaction/own-words.ts';
import type { Draft } from './draft.ts';
import { textsIn, type TextControl } from './form-controls.ts';
import { maskTexts, type Choices, type MaskedValue, type Masking } from './masking.ts';
import { MaskingOffThread } from './masking-off-thread.ts';

/** A masking of the form, and the fields it is of. */
export interface FormMasking extends Masking {
  controls: readonly TextControl[];
}

interface State {
  controls: TextControl[];
  texts: string[];
  revision: number;
}

/** The masked texts of a form, and what its author decided about them. */
export class TextMasking {
  private readonly root: ParentNode;
  private readonly offThread = new MaskingOffThread();
  private readonly choices: Choices = { answers: new Map(), own: new Map(), words: [] };
  /** Counts the decisions. */
  private revision = 0;
  private latest: { of: State; masking: FormMasking } | null = null;

  constructor(root: ParentNode) {
    this.root = root;
  }

  /** Masks what stands in the fields now, and waits for it: for what is about to be sent. */
  mask(): FormMasking {
    const state = this.now();
    if (this.latest && isSame(this.latest.of, state)) return this.latest.masking;
    return this.keep(state, maskTexts(state.texts, this.choices));
  }

  /** The same without holding up typing. Null when something has changed since. */
  async follow(): Promise<FormMasking | null> {
    const state = this.now();
    if (this.latest && isSame(this.latest.of, state)) return this.latest.masking;
    const { texts } = state;
    const masking = await this.offThread.mask({ texts, choices: this.choices });
    const isCurrent = masking && this.isOf(state);
    return isCurrent ? this.keep(state, masking) : null;
  }

  /** What still waits for an answer, as of the last masking. */
  asked(): MaskedValue[] {
    return this.latest?.masking.values.filter(({ standing }) => standing === 'ask') ?? [];
  }

  decide({ key, value, standing }: MaskedValue, answer: 'mask' | 'keep'): void {
    if (standing === 'own') this.choices.own.delete(value);
    else this.choices.answers.set(key, answer);
    this.revision += 1;
  }

  maskOwn(value: string, label: LabelId): void {
    this.choices.own.set(value, label);
    this.revision += 1;
  }

  /** The names that must never appear. */
  maskWords(words: readonly OwnWord[]): void {
    this.choices.words = words;
    this.revision += 1;
  }

  /**
   * The request holds the masked texts; the fields keep what was typed. `as: 'cautious'` masks what
   * is still asked as well.
   */
  maskData(data: FormData, as: 'sent' | 'cautious' = 'sent'): void {
    const { texts, controls } = this.mask();
    for (const [index, { name }] of controls.entries()) data.set(name, texts[index]?.[as] ?? '');
  }

  /** The decisions, as a draft keeps them. */
  decisions(): Pick<Draft, 'answers' | 'own'> {
    return { answers: [...this.choices.answers], own: [...this.choices.own] };
  }

  /** Takes the decisions of a draft. */
  recall({ answers, own }: Pick<Draft, 'answers' | 'own'>): void {
    for (const [key, answer] of answers) this.choices.answers.set(key, answer);
    for (const [value, label] of own) this.choices.own.set(value, label as LabelId);
    this.revision += 1;
  }

  /**
   * Fields that hold exactly what these texts are masked to get the texts back: a refused post
   * shows what was sent, and on this device its author goes on with what was typed.
   */
  unmask(typed: Readonly<Record<string, string>>): void {
    const controls = textsIn(this.root);
    const texts = controls.map(({ name, value }) => typed[name] ?? value);
    const masked = maskTexts(texts, this.choices).texts;
    for (const [index, control] of controls.entries()) {
      const { sent, cautious } = masked[index]!;
      const isSent = [sent, cautious].some((text) => text.trim() === control.value.trim());
      if (isSent) control.value = texts[index]!;
    }
  }

  private now(): State {
    const controls = textsIn(this.root);
    return { controls, texts: controls.map(({ value }) => value), revision: this.revision };
  }

  /** While one types on, the masking of a moment ago may be shown; not of other fields or decisions. */
  private isOf({ controls, revision }: State): boolean {
    return revision === this.revision && isEqual(controls, textsIn(this.root));
  }

  private keep(of: State, masking: Masking): FormMasking {
    this.latest = { of, masking: { ...masking, controls: of.controls } };
    return this.latest.masking;
  }
}

function isSame(one: State, other: State): boolean {
  return (
    one.revision === other.revision &&
    isEqual(one.controls, other.controls) &&
    isEqual(one.texts, other.texts)
  );
}

function isEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
