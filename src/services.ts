import type { Db } from '../db/client.ts';
import type { Throttle } from './auth/throttle.ts';
import type { LibraryContent } from './library/library.ts';
import type { Search } from './search/service.ts';
import type { Config } from './site/config.ts';
import type { Log } from './site/log.ts';
import type { StoryBundle } from './search/story-bundle.ts';

/** What the running site is made of. Pages find it in `Astro.locals.services`. */
export interface Services {
  config: Config;
  /** The key behind authorship and one-time marks; never leaves the process. */
  secret: string;
  db: Db;
  content: LibraryContent;
  search: Search;
  /** The quick search's bundle of published stories. */
  storyBundle: StoryBundle;
  throttle: Throttle;
  log: Log;
}
