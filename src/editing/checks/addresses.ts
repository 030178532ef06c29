import type { ContentFault } from '../../library/faults.ts';
import type { Corpus } from '../corpus.ts';
import type { Page } from '../pages.ts';

/** Pages that have no address of their own: it is made from the file's name, and only from it. */
export function faultsOfAddresses({ pages }: Corpus): ContentFault[] {
  return [
    ...pages.flatMap(ofOne),
    ...twice(pages, ({ slug }) => slug.toLowerCase(), 'slug', []),
    ...twice(pages, ({ head }) => head['guide'], 'number', ['guide']),
  ];
}

function ofOne({ file, slug, head, lineOf }: Page): ContentFault[] {
  return [
    ...('slug' in head
      ? [{ file, line: lineOf(['slug']), message: 'slug: the file’s name is the address.' }]
      : []),
    ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)
      ? []
      : [{ file, line: 1, message: `${slug}: small letters, digits and hyphens only.` }]),
  ];
}

/** Pages of one kind and language that share what should be their own. */
function twice(
  pages: readonly Page[],
  own: (page: Page) => unknown,
  what: string,
  path: string[],
): ContentFault[] {
  const having = pages.filter((page) => own(page) !== undefined);
  const alike = Map.groupBy(having, (page) => `${page.language}/${page.kind}/${String(own(page))}`);
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map((page) => ({
      file: page.file,
      line: page.lineOf(path),
      message: `the same ${what} (${String(own(page))}) as ${first!.file}.`,
    })),
  );
}
