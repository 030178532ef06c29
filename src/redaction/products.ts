import { isGtin, isIsbn10 } from './checksums.ts';
import { named, type Identifier } from './pattern.ts';

const asinWords = /asin|链接|listing|商品|产品/i;
const barcodeWords = /upc|ean|gtin|条码|条形码|gs1|product.{0,3}id/i;

/** What a product is known by. Numbered, so that a reader can tell two apart. */
export const productIdentifiers: readonly Identifier[] = [
  {
    id: 'asin',
    label: 'ASIN',
    numbered: true,
    pattern:
      /(?<![A-Za-z0-9](?<!(?:FNSKU|ASIN|UPC|EAN|GTIN|ISBN|LPN)))B0[A-Z0-9]{8}(?![A-Za-z0-9])/gi,
    verdict: (value) => (/^B0X{8}$/.test(value) ? 'no' : 'certain'),
  },
  {
    id: 'asin-apart',
    label: 'ASIN',
    numbered: true,
    pattern: /(?<![A-Za-z0-9])B[ -]?[0O](?:[ -]?[A-Z0-9]){8}(?![A-Za-z0-9])/dg,
    verdict: (value, { raw, before }) =>
      !/[0-9].*[0-9]/.test(value.slice(2))
        ? 'no'
        : asinWords.test(before) || (raw.includes('-') && /[A-Z]/.test(value.slice(1)))
          ? 'likely'
          : 'no',
  },
  {
    id: 'isbn10',
    label: 'GTIN',
    numbered: true,
    ...named('isbn(?:-10)?|asin', '', '[0-9]{9}[0-9X]'),
    verdict: (value) => (isIsbn10(value) ? 'certain' : 'likely'),
  },
  {
    id: 'fnsku',
    label: 'FNSKU',
    numbered: true,
    pattern:
      /(?<![A-Za-z0-9](?<!(?:FNSKU|ASIN|UPC|EAN|GTIN|ISBN|LPN)))X0[A-Z0-9]{8}(?![A-Za-z0-9])/gi,
    verdict: (value, { before }) =>
      value.startsWith('X00') || /fnsku/i.test(before) ? 'certain' : 'likely',
  },
  {
    id: 'lpn',
    label: 'LPN',
    numbered: true,
    pattern: /(?<![A-Za-z0-9])LPN[A-Z]{2,4}[A-Z0-9]{8,10}(?![A-Za-z0-9])/dgi,
    verdict: (value) => (/[0-9].*[0-9]/.test(value) ? 'certain' : 'no'),
  },
  {
    id: 'gtin',
    label: 'GTIN',
    numbered: true,
    pattern:
      /(?<![A-Za-z0-9.,-](?<!(?:FNSKU|ASIN|UPC|EAN|GTIN|ISBN)))(?:[0-9]{12,14}|[0-9][ -][0-9]{5}[ -][0-9]{5}[ -][0-9])(?![A-Za-z0-9]|[.,-][0-9])/g,
    verdict: (value, { before, after }) => {
      return barcodeWords.test(before) || barcodeWords.test(after)
        ? 'certain'
        : isGtin(value)
          ? 'likely'
          : 'no';
    },
  },
  {
    id: 'sku',
    label: 'SKU',
    numbered: true,
    pattern:
      /(?<![A-Za-z])(?:M?SKU|货号)(?: ?(?:编号|号|是|为|叫|[:#=])){0,2} ?["“'‘]?((?=[A-Z_./-]{0,39}[0-9]|[A-Z0-9]{1,20}[_-])[A-Z0-9](?:[_./-]?[A-Z0-9]){3,39})/dgi,
    verdict: (_, { before }) => (/[:#=是为叫] ?["“'‘]?$/.test(before) ? 'certain' : 'likely'),
  },
  {
    // COPPERLARK-KTL-17-RED · ZK_hook-4pcs_blk: four parts or more, letters and digits
    id: 'sku-in-parts',
    label: 'SKU',
    numbered: true,
    pattern:
      /(?<![\w./@#%&=?-])(?=[A-Za-z0-9._-]{0,30}[_-][A-Za-z]{0,12}[0-9])[A-Z][A-Za-z0-9]{1,15}(?:[_-][A-Za-z0-9]{1,12}(?:\.[0-9][A-Za-z]{0,2})?){3,5}(?![\w/@=-]|\.[A-Za-z])/g,
    verdict: (_, { raw }) =>
      /[A-Za-z]{3}/.test(raw) && !/^(?:ISO|IEC|EN|ASTM|UTF|SHA|RFC|GB)-/.test(raw)
        ? 'likely'
        : 'no',
  },
  {
    id: 'sku-in-path',
    label: 'SKU',
    numbered: true,
    pattern: /items\/[A-Z0-9\uE000]{1,15}\/([A-Z0-9](?:[_.-]?[A-Z0-9]){3,39})/dgi,
    verdict: 'certain',
  },
];
