import type { Draft, DraftContext, Fault, Rule } from './rule.ts';

const codes = 'US|USA|UK|GB|CA|MX|BR|DE|FR|IT|ES|NL|SE|PL|BE|IE|TR|AE|UAE|SA|KSA|EG|IN|JP|SG|AU|ZA';
const place = 'marketplaces?|stores?|sites?|accounts?|regions?|country|Amazon|shop|station';

/** Codes count in capitals alone (“us” is a pronoun), and most beside a word like “store”. */
const named: readonly RegExp[] = [
  /(?<![A-Za-z0-9$]|(?:HELP|TELL|GIVE|LET|TREAT|SHOW|ANSWER|KILL[A-Z]*) )(?:US|U\.S\.|USA|UK|U\.K\.|EU)(?![A-Za-z0-9$]| ?dollars?| ?sellers?| (?:bank|carrier|compan|patent|law|customs|citizen|plug|passport|size|trade ?mark|address|phone|number|holiday))/,
  new RegExp(
    `(?:${place}|MARKETPLACE|STORE)s?(?: is| code)?[ :：=(-]{1,3}(?:${codes})(?![A-Za-z])`,
  ),
  new RegExp(`(?<![A-Za-z])(?:${codes})[ /)-]{1,2}(?:${place})(?![A-Za-z])`, ''),
  /(?<![A-Za-z@.-]|sellercentral\.)amazon\.(?:co\.)?[a-z]{2,3}(?:\.[a-z]{2})?(?![A-Za-z0-9@])/i,
  /(?:(?<=(?:in|for|on|from|our|my|site|store|marketplace|country)(?: the)?[ :：]{1,2})|(?=[A-Za-z ]{4,16} (?:store|market|site|account|shop|station|amazon|page|listing|FBA)))(?:United States|America(?:n)?|United Kingdom|Britain|British|England|Germany?|France|French|Ital(?:y|ian)|Spain|Spanish|Netherlands|Dutch|Sweden|Swedish|Poland|Polish|Belgi(?:um|an)|Ireland|Irish|Turk(?:ey|ish)|Emirates|Saudi|Egypt(?:ian)?|India(?:n)?|Japan(?:ese)?|Singapore|Australian?|South Africa(?:n)?|Canad(?:a|ian)|Mexic(?:o|an)|Brazil(?:ian)?|Europe(?:an)?|North America(?:n)?)(?![A-Za-z])/i,
  /\[(?:marketplace|store|site|country|US)\]/i,
];
const made =
  /(?:made|produced|manufactured|factory|supplier|born|live|office) (?:is )?(?:in|from) $/i;

function marketplace({ text }: Draft, { marketplace: code = 'US' }: DraftContext): Fault {
  const found = named.some((pattern) => {
    const match = pattern.exec(text);
    return match !== null && !made.test(text.slice(Math.max(0, match.index - 30), match.index));
  });
  return found ? null : { instead: [{ zh: `站点：${code}`, en: `Marketplace: ${code}.` }] };
}

/** The store that the letter is about. */
export const marketplaceRules: readonly Rule[] = [{ id: 'marketplace', find: marketplace }];
