/** A document as every engine gets it. */
export interface Document {
  id: string;
  title: string;
  text: string;
}

/** A search engine that holds documents. */
export interface Engine {
  name: string;
  /** The ids of the best ten, the best first. */
  ask: (text: string) => Promise<string[]>;
  /** How much its index holds in bytes, on the disk or in memory; unknown is null. */
  bytes: number | null;
  close: () => Promise<void>;
}

/** Fills an engine with documents. */
export type Fill = (documents: readonly Document[]) => Promise<Engine>;

/** Titles count so many times as much as texts, as `weights 4:1` did best for all of them. */
export const titleWeight = 4;

export const wanted = 10;
