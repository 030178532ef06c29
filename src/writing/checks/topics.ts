/** What a letter can be about, by its words. Words of the same family share a topic. */
const topics: readonly { topic: string; says: RegExp }[] = [
  {
    topic: 'variation',
    says: /\b(?:variations?|parent (?:asin|sku|page)|child (?:asins?|skus?))\b/i,
  },
  {
    topic: 'content',
    says: /\b(?:titles?|bullet points?|(?:main |product )?(?:images?|photos?|pictures?)|descriptions?|a\+ content|keywords?|browse node|search terms)\b/i,
  },
  {
    topic: 'listing',
    says: /\b(?:suppress(?:ed|ion)|(?:listing|asin|product|offer|detail page|page)s?(?: [b][0-9a-z]{9})? (?:is|are|was|were|has been|have been|got|became) (?:also )?(?:removed|blocked|inactive|deactivated|taken down|not (?:active|searchable|visible|buyable|available|shown)|suppressed|deleted|closed)|(?:reinstate|restore|reactivate|activate|unblock) (?:my |our |the |this )?(?:suppressed |blocked |inactive |removed )?(?:listing|asin|product|offer|page)s?|search suppress[a-z]*|(?:suppressed|blocked|inactive|deactivated) (?:listing|asin|product|offer))\b/i,
  },
  {
    topic: 'shipment',
    says: /\b(?:shipments?|inbound|units? (?:is |are |were |was )?(?:missing|short|not received)|missing units?|cartons?|receiv(?:ed|ing) (?:short|only)|check(?:ed)?[- ]?in)\b/i,
  },
  {
    topic: 'warehouse',
    says: /\b(?:(?:lost|damaged) (?:in|at|by) (?:your |the |amazon )?(?:warehouse|fc|fulfil?ment)|warehouse[- ]damaged|removal orders?|disposal|stranded)\b/i,
  },
  {
    topic: 'fees',
    says: /\b(?:fees?|over-?charged?|remeasure(?:ment)?|re-measure|dimensions?|size tier)\b/i,
  },
  {
    topic: 'payment',
    says: /\b(?:disbursements?|payouts?|payments?|funds|reserve[ds]?|bank account|deposit method|credit card|charge method)\b/i,
  },
  {
    topic: 'returns',
    says: /\b(?:a-to-z|chargebacks?|safe-?t|returned|returns|return request|(?:customer|buyer|the|a|this|my|our) return|refund(?:ed|s)?)\b/i,
  },
  {
    topic: 'reviews',
    says: /\b(?:reviews?|ratings?|feedback)(?= |[.,;!?]|$)(?! (?:my|our|the|this|it|case|team|process|of|again|and (?:confirm|reply))\b)/i,
  },
  {
    topic: 'account',
    says: /\b(?:account (?:is|was|has been|got|health|deactivat|suspen|verification)[a-z]*|account health|(?:my|our) account|account settings|(?:store|business|shop) name|user permissions?|(?:e-?mail|business|shipping|return) address|phone number|identity verification|(?:reinstate|reactivate|restore) (?:my |our |the )?(?:seller )?account|two-step|password|sign[- ]?in|log[- ]?in)\b/i,
  },
  {
    topic: 'infringer',
    says: /\b(?:counterfeit|hijack(?:er|ed|ing)?|(?:another|other|unauthori[sz]ed|these|this|that) sellers?|infring(?:er|ing|ement)|test buy)\b/i,
  },
  {
    topic: 'brand',
    says: /\b(?:brand registry|trademark|brand (?:owner|role|name change|store|approval))\b/i,
  },
  { topic: 'ads', says: /\b(?:ads?|advertis(?:ing|ement)s?|campaigns?|sponsored|ppc)\b/i },
  { topic: 'deals', says: /\b(?:coupons?|deals?|lightning|promotions?|prime day|discounts?)\b/i },
  {
    topic: 'offer',
    says: /\b(?:buy ?box|featured offer|pricing (?:error|alert)|price (?:error|alert))\b/i,
  },
  {
    topic: 'papers',
    says: /\b(?:category approval|ungat(?:e|ing)|hazmat|dangerous goods|sds|safety data sheet|test reports?|compliance|epr|gpsr|certificates?)\b/i,
  },
  { topic: 'tax', says: /\b(?:vat|tax(?:es)?|w-8ben|1099)\b/i },
  { topic: 'capacity', says: /\b(?:capacity|storage (?:limit|type)|restock limit|ipi)\b/i },
  { topic: 'messages', says: /\b(?:buyer-seller messag(?:es|ing)|messaging)\b/i },
];

const wrong =
  '(?:suppressed|removed|inactive|blocked|deactivated|deleted|missing|lost|short|delayed|stuck|late|held|holding|on hold|pending|frozen|wrong(?:ly)?|incorrect(?:ly)?|too (?:high|low|small)|higher|increased|doubled|over-?charged|rejected|refused|denied|declined|failed|fails?|failing|stopped|suspended|limited|reduced|disappeared|gone|broken|split|separated|changed|merged|not|never|no longer|cannot|can.?t|does ?n.t|did ?n.t|is ?n.t|was ?n.t|has ?n.t|error|fake|negative|bad|damaged|expired|zero|problem|issue)';
const problem = (things: string) =>
  new RegExp(
    `\\b(?:${things})\\b[^.!?\\n]{0,40}\\b${wrong}\\b|\\b${wrong} (?:[a-z]+ ){0,2}(?:${things})\\b`,
    'i',
  );

/** A thing and what is wrong with it. Things that fail together share a family. */
const problems: readonly { family: string; says: RegExp }[] = [
  {
    family: 'page',
    says: problem(
      'listings?|asins?|detail pages?|variations?|parent|child(?:ren)?|titles?|images?|bullet points?|a\\+ content|buy box|featured offer|brand name|browse node',
    ),
  },
  {
    family: 'shipment',
    says: problem(
      'shipments?|FBA[0-9][A-Z0-9]{6,10}|inbound|cartons?|boxes|pallets?|units (?:of|in|from)',
    ),
  },
  {
    family: 'payment',
    says: problem('disbursements?|payouts?|payments?|funds|balance|bank account|deposit'),
  },
  { family: 'fees', says: problem('fees?|size tier') },
  {
    family: 'promotion',
    says: problem(
      'coupons?|deals?|campaigns?|ads?|advertis(?:ing|ements?)|promotions?|lightning deals?',
    ),
  },
  { family: 'reviews', says: problem('reviews?|ratings?|feedback') },
  {
    family: 'account',
    says: problem(
      '(?:seller |our |my |selling )accounts?|account health|verification|password|log-?in|two-step|user permissions?',
    ),
  },
  { family: 'brand', says: problem('brand registry|trademark|brand application') },
  { family: 'orders', says: problem('returns?|refunds?|a-to-z|chargebacks?|safe-t|claims?') },
  {
    family: 'capacity',
    says: problem('storage (?:limits?|capacity)|capacity|restock limits?|ipi'),
  },
  { family: 'tax', says: problem('vat|tax(?:es)?|invoice settings?') },
  { family: 'messages', says: problem('messaging|buyer messages?') },
];

/** Families of problems that a text tells of. */
export const problemsIn = (text: string): Set<string> =>
  new Set(problems.filter(({ says }) => says.test(text)).map(({ family }) => family));

/** A listing that nothing else was said of. */
const page = /\b(?:B0[A-Z0-9]{8}|asins?|listings?|skus?|offers?|product pages?)\b/i;
const counted = /\b(?:units?|reimburse[a-z]*|refund[a-z]*|locate|stock|fnsku)\b/i;

/** The topics that a text names; “page” for a listing of which nothing else is said. */
export function topicsIn(text: string): Set<string> {
  const found = topics.filter(({ says }) => says.test(text)).map(({ topic }) => topic);
  return new Set(found.length === 0 && page.test(text) && !counted.test(text) ? ['page'] : found);
}

export const disjoint = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  ![...one].some((topic) => other.has(topic)) &&
  !(
    [...one, ...other].includes('page') && [...one, ...other].some((topic) => aboutPages.has(topic))
  );
/** Topics that a nameless listing may be about. */
const aboutPages: ReadonlySet<string> = new Set(
  'variation content listing offer infringer papers brand warehouse'.split(' '),
);
