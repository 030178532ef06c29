import type { Db } from '../../db/client.ts';
import type { IndexedDocument } from '../../db/search.ts';
import { underBudget } from './budget.ts';
import { categoriser } from './categories.ts';
import { documentReader, indexSize, spreadReader } from './memory.ts';
import { readQuestion, type Question } from './question.ts';
import { rank, type DocumentFacts, type Ranked } from './rank.ts';
import { spreadOut } from './spread.ts';
import * as store from './store.ts';
import { thesaurus } from './thesaurus.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a question found: all of it, best first. */
export interface Found {
  question: Question;
  ranked: Ranked[];
}

export interface Engine {
  find(text: string): Promise<Found>;
  /** The whole rows of some documents; one that is gone meanwhile is missing. */
  texts(documents: readonly DocumentFacts[]): Promise<Map<number, IndexedDocument>>;
  /** True when there is something to be found. Throws when the index is broken. */
  isFilled(): Promise<boolean>;
}

/** So many are compared with all terms of the question, and can be paged to. */
export const mostResults = 150;
const contentCandidates = 90;
const storyCandidates = 110;

/** Among many stories the very rarest terms are typing mistakes, not the heart of the matter. */
const mostTelling = 5;

/** Results below this share of the best one's score have next to nothing in common with the question. */
const leastShare = 0.1;
/** So many are shown in any case. */
const atLeast = 10;

/** Without the long tail that any two texts of this trade share a word with. */
function worthShowing(ranked: readonly Ranked[]): Ranked[] {
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  return ranked.filter(({ score }, at) => at < atLeast || score >= best * leastShare);
}

/** The engine over one read-only connection. Single-threaded: it belongs into a worker. */
export function engine(db: Db, vocabulary: Vocabulary): Engine {
  const know = {
    thesaurus: thesaurus(vocabulary.concepts),
    categoriser: categoriser(vocabulary.categories),
  };
  const size = indexSize(db);
  const read = documentReader(db);
  const spreadOf = spreadReader(db);
  return {
    texts: async (documents) => {
      const rows = await store.documentsById(
        db,
        documents.map(({ id }) => id),
      );
      const wanted = new Map(documents.map((one) => [one.id, one.sourceId]));
      const same = rows.filter(({ id, sourceId }) => wanted.get(id) === sourceId);
      return new Map(same.map((row) => [row.id, row]));
    },
    isFilled: async () => {
      await store.spreadOf(db, ['amazon']);
      return (await store.countDocuments(db)) > 0;
    },
    async find(text) {
      const question = readQuestion(text, know);
      const total = await size();
      const spread = await spreadOf([...question.terms.keys()]);
      const idf = (term: string) => {
        const holding = Math.min(total, spread.get(term)?.documents ?? 0);
        return Math.min(mostTelling, Math.log(1 + (total - holding + 0.5) / (holding + 0.5)));
      };
      const terms = underBudget(question.terms, spread, idf, total);
      const ids = [
        ...(await store.candidates(db, terms, { of: 'content', limit: contentCandidates })),
        ...(await store.candidates(db, terms, { of: 'stories', limit: storyCandidates })),
      ];
      const documents = await read(ids);
      const ranked = rank({ ...question, idf }, documents);
      return { question, ranked: worthShowing(spreadOut(ranked)).slice(0, mostResults) };
    },
  };
}
