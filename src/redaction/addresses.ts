import type { Identifier } from './pattern.ts';
import { chineseAddress, settlement } from './names/places.ts';

const numbered = '[0-9]{1,5}[A-Za-z]?(?:[-/][0-9]{1,5}[A-Za-z]?)?';
const place = "[A-Z][A-Za-zßøæœł'’-]{1,24}";
const town = `,? ?(?:[A-Z]{1,2}-)?[0-9]{4,5}(?: ?[A-Z]{2})? ${place}(?:[ -][A-Za-z]${'[A-Za-z-]{1,20}'}){0,3}`;
const small =
  "(?:(?:de|del|della|delle|dei|di|du|des|la|le|les|los|las|da|do|dos|van|den|der|zum|am|im) |[ld]['’]){0,3}";
const streetEn =
  '(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Way|Ct|Court|Hwy|Highway|Pkwy|Parkway|Pl|Place|Cir|Circle|Ter|Terrace|Close|Crescent|Cres|Gardens|Mews|Row|Square|Grove|Loop|Trail|Quay|Walk|Hill|Estate|Park|ROAD|RD|STREET|AVENUE|AVE|DRIVE|LANE|BLVD|WAY|street|avenue|road|boulevard|drive|lane)';
const room =
  '(?:,? ?(?:Apt|APT|Suite|Ste|STE|Unit|UNIT|Floor|Flat|Room|Rm|Bldg|Building|#) ?[#A-Za-z0-9-]{1,8})?';
const region =
  '(?:,? ?[A-Z][A-Za-z .’]{1,30}?(?:,? [A-Z]{2,3})?,? (?:[0-9]{4,5}(?:-[0-9]{4})?|[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[0-9]{6}))?';

/** From the province or city down to a numbered house. */
const fullAddress =
  /^(?:[\u4e00-\u9fff]{2,7}(?:省|自治区|市)){1,2}[\u4e00-\u9fff]{1,7}(?:区|县|市|镇|街道).{0,24}(?:路|街|道|巷|村|园|花园|小区|大厦|广场|弄).{0,8}[0-9]{1,5}[A-Z]?(?:号|栋|幢|座|室|楼|层|单元)/;

/** Postal addresses. A province, a city or a country alone stays. */
export const addressIdentifiers: readonly Identifier[] = [
  {
    id: 'address-zh',
    label: 'ADDRESS',
    pattern: settlement,
    widen: chineseAddress,
    verdict: (_, { raw }) => (fullAddress.test(raw) ? 'certain' : 'likely'),
  },
  {
    id: 'address-zh-district',
    label: 'ADDRESS',
    pattern:
      /[\u4e00-\u9fff]{1,3}(?:区|县|镇|街道|社区|區|縣|鎮)[\u4e00-\u9fffA-Za-z0-9]{1,14}?(?:路口|大道|[路街巷村](?![由过])|工业[区园]|[产创][业新]园|科技园|物流园|大厦|广场|小区|花园)/dg,
    widen: (text, start, end) => {
      const lead = /[\u4e00-\u9fff]{2,8}[省市](?:[\u4e00-\u9fff]{0,6})$/.exec(
        text.slice(Math.max(0, start - 14), start),
      )?.[0];
      return [start - (lead?.length ?? 0), end];
    },
    verdict: (_, { raw }) =>
      /[我你他的了是在和这那不没要会被]|小区别|地区|时区|专区|各区/.test(raw) ? 'no' : 'likely',
  },
  {
    id: 'address-jp',
    label: 'ADDRESS',
    pattern:
      /(?:〒 ?[0-9]{3}-[0-9]{4}|[\u4e00-\u9fff]{1,6}[都道府県縣市区町村郡][\u4e00-\u9fff\u3040-\u30ff]{0,12}[0-9]{1,4}(?:丁目|番地?|号|-[0-9]{1,4}){1,4})[^\n,;\uE000]{0,20}/dg,
    verdict: 'likely',
  },
  {
    id: 'address-us',
    label: 'ADDRESS',
    pattern: new RegExp(
      `(?<![0-9A-Za-z$€£¥.,-])(?:NO\\.? )?${numbered},? (?:[A-Za-z0-9][A-Za-z0-9.'’]{0,20} ){1,4}${streetEn}(?![A-Za-z])[._*]{0,2}${room}${region}`,
      'dg',
    ),
    verdict: (_, { raw }) =>
      /^[^ ]{1,12} (?:[a-z]{1,12} ){0,3}(?:days?|weeks?|hours?|units?|of|on|in|the|to|at|and|or|reviews?|way)(?![A-Za-z])/.test(
        raw,
      )
        ? 'no'
        : 'likely',
  },
  {
    id: 'address-box',
    label: 'ADDRESS',
    pattern: new RegExp(
      `(?<![A-Za-z])(?:P\\.? ?O\\.? ?Box|PO BOX|Postfach|Private Bag|Apartado) ?[A-Z]?[0-9]{2,6}${region}`,
      'dg',
    ),
    verdict: 'likely',
  },
  {
    id: 'address-town',
    label: 'ADDRESS',
    pattern:
      /(?<![A-Za-z0-9])[A-Z][A-Za-z.]{2,20}(?: [A-Z][A-Za-z.]{2,20})?,? (?:[A-Z]{2} [0-9]{5}(?:-[0-9]{4})?|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) [0-9]{4}|[A-Z]{2},? [A-Z][0-9][A-Z] ?[0-9][A-Z][0-9])(?![A-Za-z0-9])/dg,
    verdict: 'likely',
  },
  {
    id: 'address-eu',
    label: 'ADDRESS',
    pattern: new RegExp(
      `(?<![A-Za-z0-9])${place}(?:str\\.|straße| ?g\\.)? ${numbered}${town}`,
      'dg',
    ),
    verdict: 'likely',
  },
  {
    id: 'address-eu-street',
    label: 'ADDRESS',
    pattern: new RegExp(
      `(?<![A-Za-z0-9])(?:[A-ZÄÖÜ][a-zß]{2,20}(?:strasse|straße|str\\.|weg|platz|gasse|allee|ring|damm|ufer|straat|laan|gracht|plein|kade|gatan|vej|vagen)` +
        `|(?:Via|Viale|Piazza|Corso|Largo|Rue|Avenida|Avda\\.?|Av\\.|Calle|C/|Plaza|Paseo|Carrer|Rua|Travessa|ul\\.|al\\.|os\\.|Aleja|Ulica) ?${small}${place}(?: (?:(?:de|del|di|della|la) )?[A-Z][a-z’']{2,20}){0,2}),? (?:n[o.]? ?)?${numbered}(?:,? [^,\\n\\uE000]{1,14})?(?:${town})?`,
      'dg',
    ),
    verdict: 'likely',
  },
  {
    id: 'address-fr',
    label: 'ADDRESS',
    pattern: new RegExp(
      `(?<![A-Za-z0-9])[0-9]{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\\.|boulevard|bd|place|chemin|all[e]e|impasse|quai|route|cours|Rue|Avenue|Boulevard|Chemin|Place) ${small}${place}(?:[ -][A-Za-z][A-Za-z-]{1,20}){0,3}(?:,[^,\\n\\uE000]{1,24})?(?:${town})?`,
      'dg',
    ),
    verdict: 'likely',
  },
  {
    id: 'postcode-uk',
    label: 'ADDRESS',
    pattern: /(?<![A-Za-z0-9])[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])/dg,
    verdict: 'likely',
  },
];
