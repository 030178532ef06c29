/** The part of Starlight's route that says what a page is. */
interface Route {
  id: string;
  entry: { data: { template: string } };
}

/**
 * What frame a page has. `sheet`: our own page on the rule. `example`: a worked example, rendered
 * like a story. `guide`: Markdown with the guides' contents beside it. `pair`: a guide in both
 * languages, which needs the room of its own table of contents.
 */
export type PageKind = 'sheet' | 'example' | 'guide' | 'pair';

export function pageKind({ id, entry }: Route): PageKind {
  if (entry.data.template === 'splash') return 'sheet';
  if (/^(?:en\/)?guides\/[^/]+\/both$/.test(id)) return 'pair';
  return /^(?:en\/)?examples\//.test(id) ? 'example' : 'guide';
}
