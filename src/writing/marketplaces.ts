import type { Both } from './types.ts';

interface Store extends Both {
  domain: string;
}

const store = (zh: string, en: string, domain: string): Store => ({ zh, en, domain });

/** Amazon's stores by the contract's codes. */
const stores: Readonly<Record<string, Store>> = {
  US: store('美国站', 'US store', 'amazon.com'),
  CA: store('加拿大站', 'Canada store', 'amazon.ca'),
  MX: store('墨西哥站', 'Mexico store', 'amazon.com.mx'),
  BR: store('巴西站', 'Brazil store', 'amazon.com.br'),
  UK: store('英国站', 'UK store', 'amazon.co.uk'),
  DE: store('德国站', 'Germany store', 'amazon.de'),
  FR: store('法国站', 'France store', 'amazon.fr'),
  IT: store('意大利站', 'Italy store', 'amazon.it'),
  ES: store('西班牙站', 'Spain store', 'amazon.es'),
  NL: store('荷兰站', 'Netherlands store', 'amazon.nl'),
  SE: store('瑞典站', 'Sweden store', 'amazon.se'),
  PL: store('波兰站', 'Poland store', 'amazon.pl'),
  BE: store('比利时站', 'Belgium store', 'amazon.com.be'),
  IE: store('爱尔兰站', 'Ireland store', 'amazon.ie'),
  TR: store('土耳其站', 'Türkiye store', 'amazon.com.tr'),
  AE: store('阿联酋站', 'UAE store', 'amazon.ae'),
  SA: store('沙特站', 'Saudi Arabia store', 'amazon.sa'),
  EG: store('埃及站', 'Egypt store', 'amazon.eg'),
  IN: store('印度站', 'India store', 'amazon.in'),
  JP: store('日本站', 'Japan store', 'amazon.co.jp'),
  SG: store('新加坡站', 'Singapore store', 'amazon.sg'),
  AU: store('澳大利亚站', 'Australia store', 'amazon.com.au'),
  ZA: store('南非站', 'South Africa store', 'amazon.co.za'),
};

/** The store of a code as a letter names it: `US store (amazon.com)`. Undefined for an unknown one. */
export function storeName(code: string): Both | undefined {
  if (!Object.hasOwn(stores, code)) return undefined;
  const { zh, en, domain } = stores[code]!;
  return { zh: `${zh}（${domain}）`, en: `${en} (${domain})` };
}

/** The codes of all stores. */
export const storeCodes = Object.keys(stores);
