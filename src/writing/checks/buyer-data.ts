import { faultAt, placesOf } from './matching.ts';
import type { Draft, Fault, Rule } from './rule.ts';

const street =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Boulevard|Blvd|Court|Way|Terrace|Crescent|Parkway|Pkwy|Highway|Hwy';
/** Addresses of Amazon itself name nobody; a buyer's masked one (marketplace.amazon…) does. */
const personal: readonly RegExp[] = [
  /(?<![A-Za-z0-9._%+-])(?![A-Za-z0-9._-]{1,40}@amazon\.)[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,30}){1,4}/g,
  /(?<![0-9A-Za-z+-])(?:\+ ?[0-9]{1,3}|00[1-9][0-9]{0,2})[ .(-]{0,2}[0-9]{1,5}[ .)/-]{0,2}(?:[0-9]{2,5}[ .-]?){1,4}(?![0-9])/g,
  /(?<![0-9A-Za-z+.-])0[0-9]{3,4} [0-9]{6,7}(?![0-9A-Za-z-])|(?<![0-9A-Za-z+.-])(?:1[ .-])?(?:\([0-9]{3}\) ?|[0-9]{3}[ .-])[0-9]{3}[ .-][0-9]{4}(?![0-9A-Za-z-])/g,
  /(?<=\b(?:phone|tel|telephone|mobile|cell|call (?:her|him|them|the buyer)|whatsapp|contact number|phone number)(?: ?(?:number|no\.?))?(?: ?is| of [a-z ]{3,20} is)?[ :：.]{1,3}(?:at |on )?)\(?[0-9+][0-9 ().-]{6,20}[0-9]/gi,
  new RegExp(
    `(?<![A-Za-z0-9-])[0-9]{1,6}[A-Za-z]?,? (?:(?:[NSEW]|North|South|East|West)\\.? )?(?:[A-Z0-9][A-Za-z0-9'’]{1,20}\\.? ){1,4}(?:${street})(?![A-Za-z])`,
    'g',
  ),
  /(?<![A-Za-z])[A-ZÄÖÜ][a-zäöüß]{2,24}(?:strasse|straße|str\.|weg|platz|gasse|allee|laan|straat|gracht) [0-9]{1,4}/g,
  /(?<![A-Za-z])(?:Via|Viale|Rue|Avenue|Calle|Avenida|Rua|Plaza) (?:de |del |della |la |des |du )?[A-Z][A-Za-zé]{2,20}(?: [A-Z][A-Za-zé]{2,20})?,? [0-9]{1,4}(?![0-9])|(?<![0-9A-Za-z])[0-9]{1,4},? rue [a-zé ]{0,8}(?:l['’])?[A-Z][A-Za-zé]{2,20}/g,
  /(?<=\b(?:[Bb]uyer|[Cc]ustomer|[Rr]ecipient|[Cc]onsignee|[Cc]ardholder|[Mm]rs?\.?|[Mm]s\.?|[Aa]ddressee|[Ss]hopper|[Cc]lient)\b[^.!?\n]{0,24} )(?:[A-ZÀ-Þ][\p{L}'’-]+ ){0,2}[A-ZÀ-Þ][\p{L}'’-]+(?:,| \(| (?:at|from|of|in) ) ?[0-9]{1,5}[A-Za-z]?,? [A-ZÀ-Þ][\p{L}-]{2,24}/gu,
  /(?<![0-9A-Za-z])[0-9]{1,4}(?:-[0-9]{1,4}){1,2},? [A-Z][a-z]+(?:-(?:machi|cho|ku|shi|dori|gu|dong|ro))?(?=, [A-Z])/g,
  /(?<![A-Za-z0-9])[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}(?![A-Za-z0-9])|(?<=, ?)[0-9]{5} [A-ZÀ-Þ][\p{L}-]{2,24}(?=[,.\n)]|$)|〒 ?[0-9]{3}-?[0-9]{4}/gu,
  /(?<![A-Za-z])(?:P\.? ?O\.? ?Box) [0-9]{2,6}/gi,
  /(?<=[A-Za-z], ?)[A-Z]{2} [0-9]{5}(?:-[0-9]{4})?(?![0-9])/g,
  /(?<=\baddress(?: is| of [a-z ]{3,20} is)?[ :：]{1,3})(?!(?:in|on|of|is|was|the|and|for|a|an|not|does|has|change|verification|proof)\b)[A-Z0-9][^\n.]{8,80}/g,
];
/** Not a phone: an order, a tracking or a case number stands there. */
const numbered =
  /(?:order|case|ticket|tracking|request|page|call|address|batch|settlement|transaction|reference|gtin|upc|ean|complaint|claim|invoice|id|ids)(?: ?(?:id|no\.?|number|#))?(?: is| was)?[ :：#]{0,3}$/i;

/** The seller's own or a firm's: not for this check to say. */
const own =
  /\b(?:[Mm]y|[Oo]ur|me|us|(?:[Tt]he )?(?:new |old |registered )?office|licen[cs]e|lease|supplier|factory|manufacturer|warehouse|rights owner|complainant|carrier|registered|(?:brand |design |patent |copyright |trade ?mark |the )owner|lawyer|attorney|agency|agent|broker|competitor|hijacker|infringer|seller|compan(?:y|ies)|bank|accountant|representative|responsible person|GmbH|UG|Ltd|Limited|Inc|LLC|Corp|S\.?r\.?l|SAS|SARL|B\.?V|Co\.|importer|distributor|sign-in|log-?in)\b[^.!?\n]{0,60}$/;
const buyers =
  /\b(?:buyer|customer|(?:card|account)[ -]?holder|recipient|consignee|lives?|shopper|his|her|she|he|mrs?\.?|ms\.?|deliver(?:y|ed)? to|ship(?:ped)? to)\b/i;
const isOwn = (before: string) => {
  const sentence = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1);
  return own.test(sentence) && !buyers.test(sentence);
};

/** Without any of these the letter isn't about a buyer. */
const sale = /[0-9]{3}-[0-9]{7}-|\b(?:order (?:ID )?[0-9]|parcel|feedback)/i;

function buyerData({ text }: Draft): Fault {
  if (!buyers.test(text) && !sale.test(text)) return null;
  const at = personal
    .flatMap((pattern) => placesOf(pattern, text))
    .filter(({ start }) => !numbered.test(text.slice(Math.max(0, start - 32), start)))
    .filter(({ start }) => !isOwn(text.slice(Math.max(0, start - 80), start)));
  return faultAt(at, [{ zh: '只写订单号', en: 'Order ID: [ORDER ID].' }]);
}

/** Amazon knows the buyer by the order ID. */
export const buyerDataRules: readonly Rule[] = [{ id: 'buyer_data', find: buyerData }];
