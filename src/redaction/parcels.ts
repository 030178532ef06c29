import { isContainer, isS10 } from './checksums.ts';
import { besides, isTimestamp, named, proven, type Identifier } from './pattern.ts';

const parcelWords = /tracking|label|运单|快递|单号|追踪|物流|fedex|dhl|ups|usps|快件|包裹|货/i;

/** What carriers give out. Lengths and check digits are theirs; S10 and ISO 6346 are standards. */
export const parcelIdentifiers: readonly Identifier[] = [
  {
    id: 'ups',
    label: 'TRACKING',
    pattern: /(?<![A-Za-z0-9])1[ -]?Z(?:[ -]?[0-9A-Z]){16}(?![A-Za-z0-9])/dg,
    verdict: (value) => (/[0-9](?:.*[0-9]){5}/.test(value.slice(2)) ? 'certain' : 'no'),
  },
  {
    id: 'ups-small',
    label: 'TRACKING',
    pattern: /(?<![A-Za-z0-9])1z[0-9a-z]{16}(?![A-Za-z0-9])/dg,
    verdict: 'certain',
  },
  {
    id: 'usps',
    label: 'TRACKING',
    pattern: /(?<![0-9A-Za-z])9[2-5][0-9]{2}(?:[ -]?[0-9]{4}){4}[ -]?[0-9]{2}(?![0-9A-Za-z])/dg,
    verdict: 'certain',
  },
  {
    id: 's10',
    label: 'TRACKING',
    pattern: /(?<![A-Za-z0-9])[A-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?[A-Z]{2}(?![A-Za-z0-9])/dg,
    verdict: proven(isS10, parcelWords, 'likely'),
  },
  {
    id: 'carrier-prefixed',
    label: 'TRACKING',
    pattern:
      /(?<![A-Za-z0-9])(?:SF[0-9]{12,13}|YT[0-9]{13,16}|4PX[0-9]{10,16}(?:CN)?|JT[0-9]{13}|JD[0-9A-Z]{11,15}|ZTO[0-9]{10,14}|TB[ACM][0-9]{12}|GFUS[0-9]{14,16}|UniUni[0-9]{10,16}|SPX[A-Z]{0,4}[0-9]{10,16})(?![A-Za-z0-9])/dgi,
    verdict: 'certain',
  },
  {
    id: 'container',
    label: 'TRACKING',
    numbered: true,
    pattern: /(?<![A-Za-z0-9])[A-Z]{3}[UJZ] ?[0-9]{6} ?-?[0-9](?![A-Za-z0-9])/dg,
    verdict: proven(isContainer, /柜|箱号|提单|container/i, 'likely'),
  },
  {
    id: 'tracking-named',
    label: 'TRACKING',
    ...named(
      'tracking|fedex|dhl|ups|usps|ontrac|waybill|awb|b/l|pro number',
      '联邦|顺丰|圆通|中通|申通|韵达|极兔|云途|燕文|单号(?<![订账工移结]单号)|追踪号|物流号|提单|柜号',
      '(?:[A-Z]{0,4}[0-9]{8,22}(?:[A-Z]{2})?|[0-9]{4}(?: [0-9]{4}){2}(?: [0-9]{2,4}){0,3})',
    ),
    verdict: (value) => (isTimestamp(value) ? 'no' : value.length >= 10 ? 'certain' : 'likely'),
  },
  {
    // ASIN B0/7Z/5E/QK/ST · 护照 E 6183 0472: any code in groups, beside a word for one
    id: 'code-in-groups',
    label: 'CASE_ID',
    pattern:
      /(?:(?<![A-Za-z])(?:asin|fnsku|lpn|upc|ean|vat|ein|passport|seller id|cases?(?: id)?|shipment(?: id)?|tracking)|护照号?|税号|信用代码|货件号?|编号|商标号|批次号?|单号|顺丰)[^0-9A-Za-z\n\uE000]{0,4}(?:is )?(\(?[A-Za-z0-9]{1,9}(?:[ ./_-]|\)\()(?:[A-Za-z0-9]{1,11}(?:[ ./_-]|\)\()){0,5}[A-Za-z0-9]{1,11})(?![A-Za-z0-9])/gi,
    verdict: (value, { raw }) =>
      raw === raw.toUpperCase() &&
      /^.{8,20}$/.test(value) &&
      (value.match(/[0-9]/g)?.length ?? 0) > (/^(?:[BX]0|FBA)/.test(value) ? 2 : 4) &&
      !/^(?:19|20)[0-9]{2}[ ./_-]/.test(raw)
        ? 'likely'
        : 'no',
  },
  {
    id: 'tracking-bare',
    label: 'TRACKING',
    pattern: /(?<![A-Za-z0-9.,#_=$€£¥-])[0-9]{13,22}(?![A-Za-z0-9_%]|[.,:-][0-9])/dg,
    verdict: (value, around) =>
      isTimestamp(value) ? 'no' : besides(parcelWords, 'likely')(value, around),
  },
];
