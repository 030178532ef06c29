import type { LibraryContent } from '../library/library.ts';

/** A wording that points to one category; the weight is how surely it does, 0 to 1. */
export interface Phrase {
  text: string;
  weight: number;
}

export interface CategoryWords {
  id: string;
  zh: string;
  en: string;
  phrases: Phrase[];
}

/** Words for one thing. Each `form` in a question also says the others; ambiguous ones weigh less. */
export interface Concept {
  forms: string[];
  weight: number;
  /** General language, no term of the trade: never shown. */
  everyday?: true;
}

/** The trade's words as plain data: it travels to the worker, and tests write their own. */
export interface Vocabulary {
  categories: CategoryWords[];
  concepts: Concept[];
}

/** How surely each kind of wording points to its category. */
const sureness = {
  name: 1,
  synonym: 1,
  amazon: 1,
  notice: 1,
  /** A notice phrase that stands in notices of other categories too. */
  sharedNotice: 0.4,
  seller: 1,
  subIssue: 1,
  evidence: 0.5,
  before: 0.5,
  handledBy: 0.3,
  /** What the category's facts say: whole sentences, so each word points less. */
  fact: 0.2,
  /** A phrase of nearly every notice. */
  generic: 0.1,
} as const;

const ambiguousWeight = 0.4;
/** Everyday words stand in stories of every kind. */
const everydayWeight = 0.5;

/** The vocabulary of the library's taxonomy, notice phrases, glossary and everyday words. */
export function vocabularyOf(
  content: Pick<
    LibraryContent,
    'categories' | 'noticePhrases' | 'sellerWords' | 'glossary' | 'everydayWords' | 'facts'
  >,
): Vocabulary {
  return {
    categories: content.categories.map((category) => categoryWords(category, content)),
    concepts: [
      ...content.glossary.map((term) => ({
        forms: [term.zh, ...term.zh_synonyms, term.en, ...term.en_synonyms],
        weight: term.ambiguous ? ambiguousWeight : 1,
      })),
      ...content.everydayWords.map(({ zh, en, ambiguous }) => ({
        forms: [...zh, ...en],
        weight: everydayWeight * (ambiguous ? ambiguousWeight : 1),
        everyday: true as const,
      })),
    ],
  };
}

function categoryWords(
  category: LibraryContent['categories'][number],
  {
    noticePhrases,
    sellerWords,
    facts,
  }: Pick<LibraryContent, 'noticePhrases' | 'sellerWords' | 'facts'>,
): CategoryWords {
  const { id, zh, en, synonyms } = category;
  const notices = noticePhrases.categories[id];
  const said = sellerWords[id];
  const generic = new Set(noticePhrases.generic.map((phrase) => phrase.toLowerCase()));
  const both = (texts: readonly { zh: string; en: string }[]) =>
    texts.flatMap((text) => [text.zh, text.en]);
  const phrases = (texts: readonly string[], weight: number) =>
    texts.map((text) => {
      const everywhere = generic.has(text.toLowerCase());
      return { text, weight: everywhere ? sureness.generic : weight };
    });
  return {
    id,
    zh,
    en,
    phrases: [
      ...phrases([zh, en], sureness.name),
      ...phrases([...synonyms.zh, ...synonyms.en], sureness.synonym),
      ...phrases(category.amazon_wording, sureness.amazon),
      ...phrases(both(category.sub_issues), sureness.subIssue),
      ...phrases(both(category.evidence), sureness.evidence),
      ...phrases(both(category.before), sureness.before),
      ...phrases(both(category.handled_by), sureness.handledBy),
      ...phrases(
        both(facts.facts.filter((fact) => category.facts.includes(fact.id))),
        sureness.fact,
      ),
      ...(notices?.notice_en ?? []).flatMap(({ p, g }) =>
        phrases([p], g ? sureness.sharedNotice : sureness.notice),
      ),
      ...phrases([...(said?.zh ?? []), ...(said?.en ?? [])], sureness.seller),
      ...phrases(said?.notices ?? [], sureness.notice),
      ...phrases([...(notices?.seller_en ?? []), ...(notices?.seller_zh ?? [])], sureness.seller),
    ],
  };
}
