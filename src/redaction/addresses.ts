import type { Identifier } from './pattern.ts';

const places =
  '(?:路|街|大道|巷|弄|胡同|村|园区|工业区|工业园|科技园|大厦|广场|花园|小区|公寓|中心)';

/** Postal addresses: only likely, so always asked. A province or city alone stays. */
export const addressIdentifiers: readonly Identifier[] = [
  {
    id: 'address-zh',
    label: 'ADDRESS',
    pattern: new RegExp(
      `${places}(?:[A-Za-z0-9一二三四五六七八九十-]{1,6}(?:号|弄|栋|幢|座|楼|层|室|单元|区|房|铺)){1,5}[0-9A-Za-z-]{0,8}`,
      'dg',
    ),
    widen: (text, start, end) => {
      const run =
        /[\u4e00-\u9fff0-9]{0,26}$/.exec(text.slice(Math.max(0, start - 26), start))?.[0] ?? '';
      const lead = run.replace(/^.*(?:是|在|到|为|的|写|寄往|寄到|老家|地址|住址)/, '');
      return lead === '' ? undefined : [start - lead.length, end];
    },
    verdict: 'likely',
  },
  {
    id: 'address-us',
    label: 'ADDRESS',
    pattern:
      /(?<![0-9A-Za-z$.,-])[0-9]{1,6} (?:[A-Z0-9][A-Za-z0-9.]{0,20} ){1,5}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Way|Ct|Court|Hwy|Highway|Pkwy|Parkway|Pl|Place|Cir|Circle|Ter|Terrace|Close|Crescent|Gardens|Mews|Row|Square)\b\.?(?:,? ?(?:Apt|Suite|Ste|Unit|Floor|#) ?[A-Za-z0-9-]{1,8})?(?:, ?[A-Z][A-Za-z .]{1,30}?(?:, ?[A-Z]{2})?,? (?:[0-9]{5}(?:-[0-9]{4})?|[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}))?/dg,
    verdict: 'likely',
  },
  {
    id: 'address-eu',
    label: 'ADDRESS',
    pattern:
      /(?<![A-Za-z0-9])[A-Z][A-Za-z]{2,24}(?:str(?:asse|aße|\.)| ?g\.|weg|platz|gasse|allee|laan|straat|gatan|vej)? [0-9]{1,4}[a-z]?(?:-[0-9]{1,4})?, ?(?:[A-Z]{1,2}-)?[0-9]{4,5} [A-Z][A-Za-z-]{2,24}/dg,
    verdict: 'likely',
  },
  {
    id: 'address-eu-street',
    label: 'ADDRESS',
    pattern:
      /(?<![A-Za-z0-9])(?:[A-Z][a-z]{2,20}(?:strasse|straße|str\.|weg|platz|gasse|allee)|(?:Via|Rue|Calle|Rua|ul\.|Avenida|Viale|Corso) [A-Z][A-Za-z' ]{2,24}),? [0-9]{1,4}[a-z]?(?:,? ?(?:[A-Z]{1,2}-)?[0-9]{4,5} [A-Z][A-Za-z-]{2,24})?/dg,
    verdict: 'likely',
  },
  {
    id: 'postcode-uk',
    label: 'ADDRESS',
    pattern: /(?<![A-Za-z0-9])[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])/dg,
    verdict: 'likely',
  },
];
