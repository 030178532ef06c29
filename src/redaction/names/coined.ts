import { firstNames } from './first-names.ts';
import { ordinaryEnglish } from './ordinary-english.ts';

/** Endings of ordinary English words: a coined name seldom has one. */
const endings =
  /(?:tion|sion|ment|ing|ed|ity|ness|ances?|ences?|[ai]ble|ially?|ually?|ives?|ous|ly|ships?|ics?|[iy]ze|less|ful|ers|ors|ries|ties|ary|ory|ism|ists?|ages?|ures?|ants?|ents?|wise|ates?)$/;
/** Brands with a capital inside that everybody uses. */
const known =
  /^(?:PayPal|FedEx|WeChat|YouTube|TikTok|GitHub|LinkedIn|WhatsApp|AliExpress|PingPong|WorldFirst|LianLian|iPhone|JavaScript|TypeScript|WordPress|OpenAI|ChatGPT|DeepSeek|SellerCentral|AmazonBasics|SellerSprite|Helium|Jungle|MacBook|PowerPoint|BestBuy|QuickBooks|DingTalk|FlatFile|BuyBox|TestBuy|KaiCase|McDonald|ASINs|SKUs|FBA[a-z]*|[A-Z]+s|LLCs?|Ph[Dd])$/;

/** A word that looks made up: a capital inside (PawlineJoy), and not a known brand or a file's or code's name. */
export const isCamel = (word: string): boolean =>
  /^[A-Z][a-z]{2,}(?:[A-Z][a-z]+)+$/.test(word) && !known.test(word);

/** A capitalised word that no list knows: perhaps somebody's brand. Ordinary plurals count as ordinary. */
export function isUnknown(word: string): boolean {
  const lower = word.toLowerCase();
  if (word.length < 4 || known.test(word)) return false;
  if (word === word.toUpperCase() && word.length < 5) return false;
  return !isOrdinaryWord(lower) && !firstNames.has(lower);
}

/** In the list, or with an ending of ordinary words. */
export const isOrdinaryWord = (lower: string): boolean =>
  ordinaryEnglish.has(lower) ||
  ordinaryEnglish.has(lower.replace(/e?s$/, '')) ||
  endings.test(lower);
