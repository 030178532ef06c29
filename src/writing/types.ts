/** A text in both languages. */
export interface Both {
  zh: string;
  en: string;
}

/** What a field holds; decides how it is checked and how it stands in the letter. */
export type FieldKind =
  | 'asin'
  | 'order'
  | 'shipment'
  | 'fnsku'
  | 'gtin'
  | 'case'
  | 'date'
  | 'number'
  | 'money'
  /** An identifier without a form of its own: a SKU, a batch ID, a settlement ID. */
  | 'id'
  /** A code or the exact text of a message, as Amazon shows it. */
  | 'quoted'
  /** One of `choices`; the letter has the choice's English. */
  | 'choice'
  /** A few words of English that the seller writes or picks from `samples`. */
  | 'english';

/** A field of the letter's facts: content/letter-fields.yml. */
export interface Field extends Both {
  id: string;
  kind: FieldKind;
  /** The words before the value in the letter: `Batch ID`. */
  label: Both;
  /** Why support asks for it. */
  why: Both;
  choices?: readonly (Both & { id: string })[] | undefined;
  /** Ready English for an `english` field. */
  samples?: readonly Both[] | undefined;
  /** A `date` that may lie ahead: what is planned, or due. */
  ahead?: true | undefined;
}

/** What a seller may ask for in a category: content/requests.yml. */
export interface Request extends Both {
  id: string;
  /** The letter's first sentence; `{field}` stands for a value. */
  ask: Both;
  /** The last line: how both sides see that it is done. */
  done: Both;
  /** `{field}` allowed; becomes the subject. */
  subject: string;
  /** Ids of fields, in the order in which they are asked; those in `ask` come first. */
  fields: readonly string[];
}

/** All that the writer knows of a category. */
export interface CategoryLetters {
  requests: readonly Request[];
  /** Steps that a seller tries first, as past facts: “I checked …”. */
  tried: readonly (Both & { id: string })[];
  /** Names of files to attach: “Processing report”. */
  evidence: readonly (Both & { id: string })[];
}

/** The kinds of letter, in the order of a case's life. */
export const letterKinds = [
  'open',
  'evidence',
  'correct',
  'not_resolved',
  'owner',
  'person',
  'chinese',
  'escalate',
  'reason',
  'appeal',
  'thanks',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What the seller chose and filled in. Everything may be missing: a gap is shown, never invented. */
export interface LetterInput {
  kind: LetterKind;
  category: string;
  request: string;
  /** A marketplace code of the contract: `US`. */
  marketplace: string;
  /** By field id, as typed. Dates as `2026-11-02`. */
  values: Readonly<Record<string, string>>;
  /** Ids of the category's `tried`. */
  tried: readonly string[];
  /** What is attached: ids of the category's `evidence`, or own words in English. */
  evidence: readonly { id?: string; own?: string; pages?: number }[];
  /** What belongs to the kind: see content/letter-kinds.yml. */
  extra: Readonly<Record<string, string>>;
}

/** A piece of a line: text, a value that was filled in, or a gap. */
export type Piece =
  | { text: string }
  | { value: string; field: string }
  | { gap: string; field: string; why: 'empty' | 'malformed' };

/** A line of the letter in both languages; both say the same. */
export interface Line {
  role: 'request' | 'heading' | 'bullet' | 'text' | 'close' | 'blank';
  /** What is asked for stands here: without it the letter asks for nothing. */
  asks?: true;
  en: readonly Piece[];
  zh: readonly Piece[];
}

export interface Letter {
  subject: readonly Piece[];
  lines: readonly Line[];
}

/** One finding about a letter or a draft. `message` is filled by the page from `check.<id>.<ok|not>`. */
export interface Check {
  id: string;
  ok: boolean;
  /** Where in the text, in UTF-16 units; empty for the whole. */
  at: readonly { start: number; end: number }[];
  /** Better words: English, with their meaning. */
  instead?: readonly Both[] | undefined;
  /** What fills the message's blanks: `{{count}}`, `{{word}}`. */
  detail?: Readonly<Record<string, string | number>> | undefined;
}
