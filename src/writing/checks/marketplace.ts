import type { Draft, DraftContext, Fault, Rule } from './rule.ts';

const codes = 'US|USA|UK|GB|CA|MX|BR|DE|FR|IT|ES|NL|SE|PL|BE|IE|TR|AE|UAE|SA|KSA|EG|IN|JP|SG|AU|ZA';
const place = 'marketplaces?|stores?|sites?|accounts?|regions?|country|Amazon|shop|station';

const cap = (words: string) => words.replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());

/** Codes count in capitals alone (“us” is a pronoun), and most beside a word like “store”. */
const named: readonly RegExp[] = [
  /(?<![A-Za-z0-9$]|(?:HELP|TELL|GIVE|LET|TREAT|SHOW|ANSWER|KILL[A-Z]*) )(?:US|U\.S\.|USA|UK|U\.K\.|EU)(?![A-Za-z0-9$]| ?dollars?| ?sellers?| (?:bank|carrier|compan|patent|law|customs|citizen|plug|passport|size|trade ?mark|address|phone|number|holiday))/,
  new RegExp(
    `(?:${place}|${cap(place)}|MARKETPLACE|STORE)s?(?: is| code)?[ :：=(-]{1,3}(?:${codes})(?![A-Za-z])`,
  ),
  new RegExp(`(?<![A-Za-z])(?:${codes})[ /)-]{1,2}(?:${place}|${cap(place)})(?![A-Za-z])`),
  /(?<![A-Za-z])amazon (?:[a-z]{2}|com|co uk)(?=[ .,;)?]|$)(?! (?:is|to|in|on|at|or|as|if|my|we|us|so|do|no|by|it|an|of|be|he|me|up|go))(?<! (?:is|to|in|on|at|or|as|if|my|we|us|so|do|no|by|it|an|of|be|he|me|up|go))/i,
  /(?<![A-Za-z@.-]|sellercentral\.)amazon\.(?:co\.)?[a-z]{2,3}(?:\.[a-z]{2})?(?![A-Za-z0-9@])/i,
  /(?:(?<=(?:in|for|on|our|my|site|store|shop|marketplace|country|FBA|amazon|central)(?: the)?[ :：]{1,2})|(?<=\()|(?=[A-Za-z ]{4,16} (?:store|market|site|account|shop|station|amazon|page|listing|FBA)))(?:United States|America(?:n)?|United Kingdom|Britain|British|England|Germany?|France|French|Ital(?:y|ian)|Spain|Spanish|Netherlands|Dutch|Sweden|Swedish|Poland|Polish|Belgi(?:um|an)|Ireland|Irish|Turk(?:ey|ish)|Emirates|Saudi|Egypt(?:ian)?|India(?:n)?|Japan(?:ese)?|Singapore|Australian?|South Africa(?:n)?|Canad(?:a|ian)|Mexic(?:o|an)|Brazil(?:ian)?|Europe(?:an)?|North America(?:n)?)(?![A-Za-z])/i,
  /(?<=[,(] ?)(?:CA|MX|BR|DE|FR|IT|ES|NL|SE|PL|BE|IE|TR|AE|UAE|SA|KSA|EG|IN|JP|SG|AU|ZA)(?=[.,)])/,
  /\[(?:marketplace|store|site|country|US)\]|marketplace ?ID[ :：]{1,2}A[A-Z0-9]{9}/i,
];
const made =
  /(?:made|produced|manufactured|factory|supplier|born|lives?|office|bank|ship|compan(?:y|ies)|warehouse of ours|buyer|customer|deliver[a-z]*|ship[a-z]*|sen[dt]|goods|c[ao]mes?) (?:is |are )?(?:in|from|to)? ?$/i;

function marketplace({ text }: Draft, { marketplace: code }: DraftContext): Fault {
  const found = named.some((pattern) => {
    const match = pattern.exec(text);
    return match !== null && !made.test(text.slice(Math.max(0, match.index - 30), match.index));
  });
  if (found) return null;
  return {
    instead: [{ zh: `站点：${code ?? '[站点]'}`, en: `Marketplace: ${code ?? '[STORE]'}.` }],
  };
}

/** The store that the letter is about. */
export const marketplaceRules: readonly Rule[] = [{ id: 'marketplace', find: marketplace }];
