import { commonEnglish, firstNames, ordinaryEnglish } from './english.ts';
import type { Sieve } from './sieve.ts';

/** Endings of ordinary English words: a coined name seldom has one. */
const endings =
  /(?:[ts]ions?|ments?|ings?|ed|ity|[ae]nc(?:y|ies)|ness|ances?|ences?|[ai]ble|ially?|ually?|ives?|ous|ly|ships?|ics?|[iy][sz]e|[iu]als|less|ful|ers|ors|ries|ties|ary|ory|ism|ists?|ages?|ures?|ants?|ents?|wise|ates?)$/;
/** Brands with a capital inside that everybody uses. */
const known =
  /^(?:PayPal|FedEx|WeChat|YouTube|TikTok|GitHub|LinkedIn|WhatsApp|AliExpress|PingPong|WorldFirst|LianLian|iPhone|JavaScript|TypeScript|WordPress|OpenAI|ChatGPT|DeepSeek|SellerCentral|AmazonBasics|SellerSprite|Helium|Jungle|MacBook|PowerPoint|BestBuy|QuickBooks|DingTalk|FlatFile|BuyBox|TestBuy|KaiCase|McDonald|[A-Za-z]+(?:Ids?|Url|Name|Type|Code|Status|Exceeded|Error|Token|Key|Date|List)|ASINs|SKUs|FBA[a-z]*|[A-Z]+s|LLCs?|Ph[Dd])$/;

/** A word that looks made up: a capital inside (PawlineJoy), and not a known brand or a file's or code's name. */
export const isCamel = (word: string): boolean =>
  /^[A-Z][a-z]{2,}(?:[A-Z][a-z]+)+$/.test(word) && !known.test(word);

/** A capitalised word that no list knows: perhaps somebody's brand. Ordinary plurals count as ordinary. */
export function isUnknown(word: string): boolean {
  const lower = word.toLowerCase();
  if (word.length < 4 || known.test(word)) return false;
  if (word === word.toUpperCase() && word.length < 5) return false;
  return !isCommonWord(lower) && !firstNames.has(lower);
}

/** A word, or its singular, is in a list. */
const isIn = (list: Sieve, lower: string): boolean =>
  list.has(lower) ||
  (lower.endsWith('s') &&
    (list.has(lower.slice(0, -1)) || (lower.endsWith('es') && list.has(lower.slice(0, -2)))));

/** In the list, or with an ending of ordinary words. */
export const isOrdinaryWord = (lower: string): boolean =>
  isIn(ordinaryEnglish, lower) || endings.test(lower);

/** Ordinary, or common in English: by itself it is nobody's brand. */
export const isCommonWord = (lower: string): boolean =>
  isOrdinaryWord(lower) || isIn(commonEnglish, lower);
