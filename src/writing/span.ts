/** A place in a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** The place of a sentence or of a match, without what else is known of it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });
