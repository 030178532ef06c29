import type { ContentFault } from '../../library/faults.ts';
import { documentHead } from '../../library/document-head.ts';
import type { Corpus } from '../corpus.ts';
import type { Page } from '../pages.ts';

const everywhere = ['title', 'description'];

/** What the head of each kind has to say. */
const needed: Readonly<Record<Page['kind'], readonly string[]>> = {
  guide: [...everywhere, 'guide', 'categories', 'checked', 'minutes', 'stores', 'facts', 'sources'],
  example: [
    ...everywhere,
    'categories',
    'marketplace',
    'outcome',
    'channel',
    'replyLanguage',
    'days',
    'rounds',
    'takeaway',
    'steps',
    'english',
    'guides',
  ],
  about: everywhere,
};
const allowed = new Set(['changes', 'slug']);

/** Heads that lack a key, have one that means nothing, or a value of the wrong shape. */
export function faultsOfHeads({ pages }: Corpus): ContentFault[] {
  return pages.flatMap((page) => {
    const { file, lineOf } = page;
    return [...keysOf(page), ...shapeOf(page)].map(({ path, message }) => ({
      file,
      line: lineOf(path),
      message: `${path.map(String).join('.')}: ${message}.`,
    }));
  });
}

interface Found {
  path: readonly PropertyKey[];
  message: string;
}

function keysOf({ kind, head }: Page): Found[] {
  const wanted = needed[kind];
  const strange = Object.keys(head).filter((key) => !wanted.includes(key) && !allowed.has(key));
  return [
    ...wanted.filter((key) => isEmpty(head[key])).map((key) => said(key, 'missing')),
    ...strange.map((key) => said(key, `no key of a ${kind}’s head`)),
  ];
}

const said = (key: string, message: string): Found => ({ path: [key], message });

/** An empty list is said: a guide may need no source beside its facts’. */
const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

function shapeOf({ head }: Page): Found[] {
  const { error } = documentHead.safeParse(head);
  return error?.issues.map(({ path, message }) => ({ path, message })) ?? [];
}
