import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { paths, storyNumber } from '../site/paths.ts';
import type { Change } from './quick/changes.ts';
import type { BundledStory } from './quick/rows.ts';
import { writeManifest, type HeldStory, type Manifest } from './quick/shelf.ts';

export interface BundleToWrite {
  /** `hot` or `archive`: stands in each record, so that a result says where it comes from. */
  kind: string;
  /** A new folder. */
  folder: string;
  /** Read before the stories: what changes meanwhile counts as changed after the bundle. */
  after: Change;
  /** Published stories, some at a time. */
  stories: AsyncIterable<BundledStory[]>;
  /** Texts in at most so many files a language; without it, each story has a file of its own. */
  textFiles?: number;
}

/**
 * Writes a Pagefind bundle of published stories, each in its own language, and its manifest.
 * Without stories it is a bundle without languages.
 * @throws when Pagefind can't start or the files can't be written; the folder may then hold a part.
 */
export async function writeBundle(bundle: BundleToWrite): Promise<Manifest> {
  const files = join(bundle.folder, 'files');
  mkdirSync(files, { recursive: true, mode: 0o700 });
  const { index, errors } = await createIndex(
    bundle.textFiles ? { maxFragments: bundle.textFiles } : {},
  );
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const stories: HeldStory[] = [];
  const languages = new Set<string>();
  try {
    for await (const some of bundle.stories) {
      const added = some.map((story) => index.addCustomRecord(recordOf(story, bundle.kind)));
      for (const done of await Promise.all(added)) refuse(done);
      for (const { number, version, locale } of some) {
        stories.push([number, version, null]);
        languages.add(locale.toLowerCase());
      }
    }
    refuse(await index.writeFiles({ outputPath: files }));
  } finally {
    await index.deleteIndex();
  }
  const manifest = {
    after: bundle.after,
    madeAt: Date.now(),
    languages: [...languages].toSorted(),
    stories,
  };
  writeManifest(bundle.folder, manifest);
  return manifest;
}

function refuse({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join(' '));
}

/** The language in lower case: Pagefind's client looks it up so. */
function recordOf({ number, locale, title, text }: BundledStory, kind: string) {
  return {
    url: paths(locale).story(number),
    language: locale.toLowerCase(),
    content: text,
    meta: { title, number: storyNumber(number) },
    filters: { bundle: [kind] },
  };
}
