import { isCreditCode, isIdCard } from './checksums.ts';
import { besides, isTimestamp, named, proven, type Identifier } from './pattern.ts';

const idCardWords = /身份证|证件|national id|identity|id card|id number|id no/i;
const creditCodeWords = /信用代码|统一代码|执照|注册号|uscc|registration/i;

/** Papers and tax numbers: what a person or company is known by to the state. */
export const paperIdentifiers: readonly Identifier[] = [
  {
    id: 'cn-id',
    label: 'ID_CARD',
    pattern:
      /(?<![0-9A-Za-z])[1-9][0-9]{5}[ _/.-]?(?:19|20)[0-9]{2}[ -]?(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12][0-9]|3[01])[ _/.-]?[0-9]{3}[0-9Xx](?![0-9A-Za-z])/dg,
    verdict: proven(isIdCard, idCardWords, 'likely'),
  },
  {
    id: 'id-card-named',
    label: 'ID_CARD',
    ...named('national id|id card|identity card', '身份证|证件', '[1-9][0-9]{16}[0-9X]'),
    verdict: 'certain',
  },
  {
    id: 'uscc',
    label: 'USCC',
    pattern:
      /(?<![A-Za-z0-9])[159Y][1239](?: ?[0-9]){6}(?: ?[0-9A-HJ-NPQRTUWXY]){10}(?![A-Za-z0-9])/dg,
    verdict: (value, around) =>
      proven(
        isCreditCode,
        creditCodeWords,
        around.raw.includes(' ') ? 'no' : /[A-Z]/.test(value) ? 'certain' : 'likely',
      )(value, around),
  },
  {
    id: 'uscc-named',
    label: 'USCC',
    ...named('uscc|credit code', '信用代码|统一代码|营业执照号|执照注册号', '[0-9A-Z]{18}'),
    verdict: (value) => (/[0-9]{6}/.test(value) ? 'certain' : 'no'),
  },
  {
    id: 'passport',
    label: 'PASSPORT',
    pattern:
      /(?:护照|通行证|(?<![A-Za-z])passport)[^0-9A-Z\n\uE000]{0,18}(?:no|number)?[^0-9A-Z\n\uE000]{0,4}([A-Z]{1,2}[0-9]{7,8}|[0-9]{9})(?![A-Za-z0-9])/dgi,
    verdict: 'certain',
  },
  {
    id: 'passport-bare',
    label: 'PASSPORT',
    pattern: /(?<![A-Za-z0-9-])(?:[GE][0-9]{8}|E[A-HJ-NP-Z][0-9]{7})(?![A-Za-z0-9-])/dg,
    verdict: 'likely',
  },
  {
    id: 'eori',
    label: 'EORI',
    pattern:
      /EORI[^0-9A-Z\n\uE000]{0,8}(?:number|no)?[^0-9A-Z\n\uE000]{0,4}([A-Z]{2}(?: ?[A-Z0-9]){8,15})(?![A-Za-z0-9])/dg,
    verdict: (value) => (/[0-9]{4}/.test(value) ? 'certain' : 'no'),
  },
  {
    id: 'vat',
    label: 'VAT',
    pattern:
      /(?<![A-Za-z0-9])(?:D ?E ?[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{3}|GB ?(?:[0-9]{3} ?[0-9]{4} ?[0-9]{2}(?:[0-9]{3})?|GD[0-9]{3}|HA[0-9]{3})|FR ?[A-HJ-NP-Z0-9]{2} ?[0-9]{9}|IT ?[0-9]{11}|ES ?[A-Z0-9][0-9]{7}[A-Z0-9]|PL ?[0-9]{10}|NL ?[0-9]{9}B[0-9]{2}|SE ?[0-9]{12}|BE ?[01][0-9]{9}|CZ ?[0-9]{8,10}|AT ?U[0-9]{8}|IE ?[0-9][A-Z0-9][0-9]{5}[A-Z]{1,2}|LT ?(?:[0-9]{9}|[0-9]{12}))(?![A-Za-z0-9])/dg,
    verdict: 'certain',
  },
  {
    id: 'country-number',
    label: 'EORI',
    pattern:
      /(?<![A-Za-z0-9])(?:AT|BE|CZ|DE|ES|FR|GB|IE|IT|NL|PL|SE|XI)(?: ?[0-9]){10,15}(?![A-Za-z0-9])/dg,
    verdict: besides(/EORI|VAT|税/i, 'likely'),
  },
  {
    id: 'vat-named',
    label: 'VAT',
    ...named(
      'vat(?: id| no)?|ust-?id(?:nr)?|tva|iva|tin|gstin|trn|abn',
      '税号|增值税号',
      '(?:[A-Z]{2})?[0-9]{8,15}[A-Z0-9]{0,3}',
    ),
    verdict: 'certain',
  },
  {
    id: 'ioss',
    label: 'VAT',
    pattern: /(?<![A-Za-z0-9])IM[0-9]{10}(?![A-Za-z0-9])/dgi,
    verdict: 'certain',
  },
  {
    id: 'jct',
    label: 'VAT',
    pattern: /(?<![A-Za-z0-9])T[0-9]{13}(?![A-Za-z0-9])/dgi,
    verdict: 'certain',
  },
  {
    id: 'ein',
    label: 'EIN',
    ...named(
      'ein|employer identification|tax (?:id|number)|federal id',
      '税号|雇主识别号',
      '[0-9]{2}[ -]?[0-9]{7}',
    ),
    verdict: 'certain',
  },
  {
    id: 'lucid',
    label: 'EPR_ID',
    pattern: /(?<![A-Za-z0-9])DE ?(?:[0-9]{13}|[0-9]{5} [0-9]{5} [0-9]{3})(?![A-Za-z0-9])/dgi,
    verdict: 'certain',
  },
  {
    id: 'weee',
    label: 'EPR_ID',
    pattern:
      /(?:WEEE|stiftung ear|elektrog|batt(?:erie)?g|电池法|电子法)[^0-9\n\uE000]{0,16}?((?:DE ?)?[0-9]{8})(?![0-9])/dgi,
    verdict: (value) => (isTimestamp(value) ? 'no' : 'certain'),
  },
  {
    id: 'epr-fr',
    label: 'EPR_ID',
    pattern: /(?<![A-Za-z0-9])FR[0-9]{6}_[0-9]{2}[A-Z0-9]{4}(?![A-Za-z0-9])/dgi,
    verdict: 'certain',
  },
  {
    id: 'trademark-no',
    label: 'TRADEMARK',
    numbered: true,
    ...named(
      'trade ?marks?(?: reg(?:istration)?)?|serial|tm reg',
      '商标(?:注册)?号?|注册号|申请号',
      '(?:[0-9]{7,9}|[0-9]{1,2},[0-9]{3},[0-9]{3})',
    ),
    verdict: (value) => (isTimestamp(value) ? 'no' : 'certain'),
  },
];
