import type { LabelId } from '../redaction/labels.ts';
import type { Draft } from './draft.ts';
import { textsIn } from './form-controls.ts';
import { maskTexts, type Choices, type MaskedValue, type Masking } from './masking.ts';

/** The masked texts of a form, and what its author decided about them. */
export class TextMasking {
  private readonly root: ParentNode;
  private readonly choices: Choices = { answers: new Map(), own: new Map() };
  private masking: Masking = { texts: [], values: [] };

  constructor(root: ParentNode) {
    this.root = root;
  }

  /** Masks what stands in the fields now. */
  mask(): Masking {
    const texts = textsIn(this.root).map(({ value }) => value);
    this.masking = maskTexts(texts, this.choices);
    return this.masking;
  }

  /** What still waits for an answer. */
  asked(): MaskedValue[] {
    return this.masking.values.filter(({ standing }) => standing === 'ask');
  }

  decide({ key, value, standing }: MaskedValue, answer: 'mask' | 'keep'): void {
    if (standing === 'own') this.choices.own.delete(value);
    else this.choices.answers.set(key, answer);
  }

  maskOwn(value: string, label: LabelId): void {
    this.choices.own.set(value, label);
  }

  /** The request holds the masked texts; the fields keep what was typed. */
  maskData(data: FormData): void {
    const { texts } = this.mask();
    for (const [index, { name }] of textsIn(this.root).entries()) {
      data.set(name, texts[index]?.sent ?? '');
    }
  }

  /** The decisions, as a draft keeps them. */
  decisions(): Pick<Draft, 'answers' | 'own'> {
    return { answers: [...this.choices.answers], own: [...this.choices.own] };
  }

  /** Takes the decisions of a draft. */
  recall({ answers, own }: Pick<Draft, 'answers' | 'own'>): void {
    for (const [key, answer] of answers) this.choices.answers.set(key, answer);
    for (const [value, label] of own) this.choices.own.set(value, label as LabelId);
  }
}
