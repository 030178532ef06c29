import type { ReplyContent } from './types.ts';

/** Endings taken off an English word, the first that fits; at least three letters stay. */
const endings = [
  'ations',
  'ation',
  'ements',
  'ement',
  'ments',
  'ment',
  'ions',
  'ion',
  'ings',
  'ing',
  'ies',
  'ied',
  'ed',
  'ers',
  'er',
  'al',
  'es',
  's',
  'e',
  'y',
] as const;

/** A light stem: “removed” meets “removal”, “policies” meets “policy”. */
export function stem(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  if (ending === undefined) return word;
  const root = word.slice(0, -ending.length);
  return /([b-df-hj-kmnp-rtvwx])\1$/.test(root) && root.length > 3 ? root.slice(0, -1) : root;
}

/** Order, ASIN, shipment, FNSKU, case and batch numbers, error codes: what has digits in it. */
const identifier =
  /(?<![\p{L}\p{N}-])(?:\d{3}-\d{7}-\d{7}|B0[A-Z0-9]{8}|FBA[A-Z0-9]{6,10}|X00[A-Z0-9]{7}|\d{8,14})(?![\p{L}\p{N}-])/giu;

/** The identifiers of a folded text, in capitals. */
export function identifiersOf(text: string): string[] {
  return [...text.matchAll(identifier)].map(([one]) => one.toUpperCase());
}

/** Looks up what a word or a run of characters means. */
export interface Meanings {
  /** The concept of a stem, of two stems, or of Chinese characters: `#12`. */
  concepts: ReadonlyMap<string, string>;
  empty: ReadonlySet<string>;
  longestZh: number;
}

/** Makes the tables of concepts and empty words ready to be looked up. */
export function meaningsOf(content: Pick<ReplyContent, 'concepts' | 'empty'>): Meanings {
  const concepts = new Map<string, string>();
  let longestZh = 1;
  for (const [at, { en, zh }] of content.concepts.entries()) {
    for (const word of en) concepts.set(stemsOf(word).join(' '), `#${at}`);
    for (const word of zh) {
      concepts.set(word, `#${at}`);
      longestZh = Math.max(longestZh, word.length);
    }
  }
  const empty = new Set([...content.empty.en.map(stem), ...content.empty.zh]);
  return { concepts, empty, longestZh };
}

const stemsOf = (text: string) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stem);

/** What a text is about: concepts, stems, pairs of characters and identifiers, each with its weight. */
export function matterOf(text: string, meanings: Meanings): Map<string, number> {
  const matter = new Map<string, number>();
  const rest = text.replace(identifier, (one) => {
    matter.set(one.toUpperCase(), 3);
    return ' ';
  });
  for (const [run] of rest.toLowerCase().matchAll(/[a-z0-9]+(?:[ '-][a-z0-9]+)*|\p{sc=Han}+/gu)) {
    if (/^[a-z0-9]/.test(run)) addWords(stemsOf(run), meanings, matter);
    else addCharacters(run, meanings, matter);
  }
  return matter;
}

function addWords(
  stems: readonly string[],
  { concepts, empty }: Meanings,
  to: Map<string, number>,
) {
  for (let at = 0; at < stems.length; at++) {
    const word = stems[at]!;
    const two = concepts.get(`${word} ${stems[at + 1] ?? ''}`);
    const concept = two ?? concepts.get(word);
    if (two) at++;
    if (concept) to.set(concept, 2);
    else if (!empty.has(word) && (word.length > 2 || /\d/.test(word))) to.set(word, 1);
  }
}

function addCharacters(run: string, meanings: Meanings, to: Map<string, number>) {
  let unknown = '';
  const flush = () => {
    for (let at = 0; at + 1 < unknown.length; at++) to.set(unknown.slice(at, at + 2), 0.5);
    unknown = '';
  };
  for (let at = 0; at < run.length;) {
    const word = known(run, at, meanings);
    if (word === '') unknown += run[at++];
    else {
      flush();
      const concept = meanings.concepts.get(word);
      if (concept) to.set(concept, 2);
      at += word.length;
    }
  }
  flush();
}

/** The longest known word at a place: a concept's, or an empty one. */
function known(run: string, at: number, { concepts, empty, longestZh }: Meanings): string {
  for (let length = Math.min(longestZh, run.length - at); length > 0; length--) {
    const word = run.slice(at, at + length);
    if (concepts.has(word) || empty.has(word)) return word;
  }
  return '';
}
