import * as packed from './packed-lists.ts';
import { sieveOf } from './sieve.ts';

/** First names in Latin letters, of many languages, lower case. */
export const firstNames = sieveOf(packed.firstNames);
/** First names that are also ordinary words, places or brands: only where a name is expected. */
export const doubtfulFirstNames = sieveOf(packed.doubtfulFirstNames);
/** Common surnames in Latin letters; pinyin ones are in `pinyin.ts`. */
export const worldSurnames = sieveOf(packed.worldSurnames);
/** Capitalised words that stand in no one's name: of the trade, of letters, of the calendar, of places. */
export const ordinaryEnglish = sieveOf(packed.ordinaryEnglish);
/**
 * Common words of English, of the guides and of the trade, which a shop's name may well hold but not
 * alone (from SCOWL and SUBTLEX, both free to use).
 */
export const commonEnglish = sieveOf(packed.commonEnglish);
