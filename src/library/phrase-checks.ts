import { alike, shown, type Place } from './concept-checks.ts';
import { folded } from './folded.ts';
import type { NoticePhrases, SellerWords } from './shapes.ts';

const notices = 'notice-phrases.yml';
const sellers = 'seller-words.yml';

interface Phrase extends Place {
  file: string;
}

/**
 * Notice phrases and sellers' words that belong to no category, are generic, or stand twice in a
 * category (in both files together), and categories without an entry. What a notice and a seller
 * say alike is kept once.
 */
export function phraseFaults(
  ids: ReadonlySet<string>,
  noticePhrases: NoticePhrases,
  sellerWords: SellerWords,
): string[] {
  const generic = new Set(noticePhrases.generic.map(folded));
  const phrases = [...ids].map((id) => ({
    id,
    said: [...inNotices(noticePhrases.categories[id]), ...bySellers(sellerWords[id])],
  }));
  return [
    ...strays(ids, notices, noticePhrases.categories),
    ...strays(ids, sellers, sellerWords),
    ...twice('generic', phrasesAt(notices, 'generic', noticePhrases.generic)),
    ...phrases.flatMap(({ id, said }) => [...onlyGeneric(id, said, generic), ...twice(id, said)]),
  ];
}

function strays(ids: ReadonlySet<string>, file: string, entries: object): string[] {
  const having = new Set(Object.keys(entries));
  return [
    ...[...having.difference(ids)].map((id) => `content/${file}: ${id}: unknown category.`),
    ...[...ids.difference(having)].map((id) => `content/${file}: ${id}: missing category.`),
  ];
}

function onlyGeneric(id: string, said: readonly Phrase[], generic: ReadonlySet<string>): string[] {
  return said
    .filter(({ word }) => generic.has(folded(word)))
    .map((phrase) => `content/${phrase.file}: ${id}: ${shown(phrase)} is a generic phrase.`);
}

/** The file that is read last is named first: that is where a repeat is dropped. */
function twice(id: string, said: readonly Phrase[]): string[] {
  return alike(said)
    .filter((same) => same.length > 1)
    .map((same) => {
      const where = same.map((phrase) => `${phrase.file}: ${shown(phrase)}`).join(', ');
      return `content/${same.at(-1)!.file}: ${id}: the same phrase twice: ${where}.`;
    });
}

function inNotices(entry: NoticePhrases['categories'][string] | undefined): Phrase[] {
  if (!entry) return [];
  return [
    ...phrasesAt(
      notices,
      'notice_en',
      entry.notice_en.map(({ p }) => p),
    ),
    ...phrasesAt(notices, 'seller_en', entry.seller_en),
    ...phrasesAt(notices, 'seller_zh', entry.seller_zh),
  ];
}

function bySellers(entry: SellerWords[string] | undefined): Phrase[] {
  if (!entry) return [];
  return (['zh', 'en', 'notices'] as const).flatMap((at) => phrasesAt(sellers, at, entry[at]));
}

const phrasesAt = (file: string, at: string, words: readonly string[]): Phrase[] =>
  words.map((word) => ({ file, at, word }));
