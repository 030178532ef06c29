import { fieldsFor } from '../fields-for.ts';
import { prefill, type Found } from '../found.ts';
import { requestOf } from '../letter.ts';
import type { LetterContent } from '../letter-content.ts';
import type { Draft } from './drafts.ts';
import type { LetterState } from './state.ts';

/** Identifiers of a pasted text, and the fields that were filled from them. */
export class Taken {
  found: readonly Found[];
  private readonly isNew: boolean;
  private values: Readonly<Record<string, string>> = {};

  /** @param pasted What the page came with; without any, a draft brings its own. */
  constructor(pasted: readonly Found[]) {
    this.found = pasted;
    this.isNew = pasted.length > 0;
  }

  /** Ids of the fields that still have what was found. */
  filled(): string[] {
    return Object.keys(this.values);
  }

  /** Another letter is opened: its draft's own identifiers, and what was carried into it. */
  open(draft: Draft | undefined, { fields }: LetterState): void {
    if (draft && !this.isNew) this.found = draft.found;
    const before = this.values;
    const ofDraft = (id: string) => draft?.filled.includes(id) && draft.state.fields[id];
    const still = Object.entries(fields).filter(
      ([id, value]) => value !== '' && (value === before[id] || value === ofDraft(id)),
    );
    this.values = Object.fromEntries(still);
  }

  /** Fills empty fields that the letter asks for. */
  fill(content: LetterContent, state: LetterState): LetterState {
    if (this.found.length === 0 || !requestOf(content, state)) return state;
    const into = prefill(fieldsFor(content, state), this.found, state.fields);
    this.values = { ...this.values, ...into };
    return { ...state, fields: { ...state.fields, ...into } };
  }

  /** A field has another value: it is the seller's own now. One that was emptied isn't filled again. */
  changed(field: string, value: string): void {
    const { [field]: was, ...others } = this.values;
    if (was === undefined) return;
    this.values = others;
    if (value === '') this.found = this.found.filter((one) => one.value !== was);
  }
}
