/** The part of Starlight's route that says what a page is. */
interface Route {
  id: string;
  entry: { data: { template: string } };
}

/**
 * What frame a page has. `sheet`: our own page on the rule. `example`: a worked example, rendered
 * like a story. `guide`: Markdown with the guides' contents beside it.
 */
export type PageKind = 'sheet' | 'example' | 'guide';

export function pageKind({ id, entry }: Route): PageKind {
  if (entry.data.template === 'splash') return 'sheet';
  return /^(?:en\/)?examples\//.test(id) ? 'example' : 'guide';
}
