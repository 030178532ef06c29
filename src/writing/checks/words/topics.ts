/** Topics that one problem doesn't leave: a page and its reviews are two areas, its title and images one. */
type Area = 'page' | 'stock' | 'orders' | 'reviews' | 'money' | 'account' | 'promo' | 'more';

interface Topic {
  area: Area;
  /** The things that an ask or a problem is about, and the form of their identifiers. */
  things: string;
  /** Topics of the same matter: a hijacked listing is a matter of the brand, too. */
  with?: readonly string[];
}

/** What a letter can be about, by the words of the categories' groups. */
export const topics: Readonly<Record<string, Topic>> = {
  variation: {
    area: 'page',
    things: 'variations?|parent|child(ren)?|famil(y|ies)|merged?|separate',
  },
  content: {
    area: 'page',
    things:
      'titles?|materials?|colou?rs? of|size chart|spelling|bullet[_ ]points?|bullets|categor(y|ies) of (the|my|our|this)|descriptions?|(main|product|additional|new|our|my|cover) (image|photo|picture|video)s?|images?|a\\+|keywords?|(browse )?node|item (weight|type)|brand name|attributes?|detail page text|product types?',
  },
  listing: {
    area: 'page',
    things: 'suppress[a-z]*|detail pages?|inactive (listing|offer)s?|searchable|search results?',
  },
  infringer: {
    area: 'page',
    things:
      'hijack[a-z]*|counterfeit[a-z]*|(another|other|unauthori[sz]ed|these|that|wrong|fake|bad|this) sellers?|(his|her|their) (offer|listing)s?|(remov|delet|stopp?)[a-z]+ (the|this|that|these) offers?|remove (the|this|that) offers?|infring[a-z]*|copycats?|test buy',
    with: ['brand', 'rights'],
  },
  rights: {
    area: 'page',
    things: 'complaint|rights owner|patent|copyright|design right|retract[a-z]*',
    with: ['brand'],
  },
  brand: {
    area: 'page',
    things:
      'brand regist[a-z]+|enrol[a-z]* (?:[a-z]+ ){0,3}brand|(my|our) brand(?= [“"_])|trade ?marks?|brand (role|owner|application|store)',
    with: ['papers', 'code'],
  },
  price: {
    area: 'page',
    things:
      'buy ?box|(shopping |gold(en)? |yellow )carts?|featured offer|pric(e|ing) (alert|error|limit)s?|list price|reference price',
    with: ['promo'],
  },
  papers: {
    area: 'page',
    things:
      'category approval|open (the|this|an?) category|ungat[a-z]+|hazmat|dangerous goods|sds|test reports?|compliance|epr|gpsr|certificates?|weee|ce mark|safety documents?|cpc|transparency|gtin exemption|restricted',
    with: ['tax', 'code', 'shipment'],
  },
  code: { area: 'page', things: 'batch|feed|gtins?|upc|upload error|template' },
  shipment: {
    area: 'stock',
    things: 'shipments?|fba[0-9][a-z0-9]{5,12}|inbound|cartons?|pallets?|boxes|check(ed)?[- ]?in',
    with: ['stock'],
  },
  stock: {
    area: 'stock',
    things:
      'warehouse|removal|lost items|damaged units|strand[a-z]*|dispos(al|ed?)|reimburse[a-z]*|fnsku|units|x0[a-z0-9]{8}|ledger|inventory|stock',
    with: ['capacity'],
  },
  capacity: {
    area: 'stock',
    things: 'capacity|cubic f(ee|oo)t|(storage|size|unit|restock) (limit|type)s?|ipi',
  },
  fees: {
    area: 'stock',
    things:
      'fees?|surcharges?|size tier|dimensions?|weight|re-?measure[a-z]*|over-?charged?|storage charges?',
    with: ['shipment', 'promo', 'stock'],
  },
  money: {
    area: 'money',
    things:
      'disburse[a-z]*|payouts?|payments?|funds|reserved?|balance|(?<!power )bank|deposit( method)?|(credit |debit |bank )?cards?|charge method|refund of (the |my |our )?(subscription|monthly fee)|subscription fee|withheld|settlement|(my|our|the) ([a-z]+ )?money',
    with: ['orders', 'tax'],
  },
  tax: { area: 'money', things: 'vat|tax(es)?|w-8[a-z]*|1099' },
  orders: {
    area: 'orders',
    things:
      '[0-9]{3}-[0-9]{7}-[0-9]{7}|(?<!(with|per|each|every|by) )orders?|buyers?|customers?|refund[a-z]*(?! (the|of|us|me|my|our|it|this) )|returns?|returned|a-to-z|chargebacks?|safe-?t|odr|defect rate|late shipment|cancel(lation)? rate|tracking',
    with: ['feedback', 'messages'],
  },
  feedback: { area: 'orders', things: '(seller )?feedbacks?' },
  messages: {
    area: 'orders',
    things: '(my|buyer|our) messages?|messages? (to|from|with) buyers?|messaging',
  },
  reviews: {
    area: 'reviews',
    things:
      '(negative|bad|product|customer|fake|positive|star|vine|[0-9]) reviews?|reviews? of (an?other|our|my|the) (product|item)|reviews(?! (it|them|my|the case))|ratings?|[0-9a-z]+[- ]star|vine',
  },
  account: {
    area: 'account',
    things:
      '(?<!(from|in|for|of|on|with|by|into) )(my|our|the|seller|selling) ([a-z]+ )?accounts?(?! manager)|account (health|access|status|settings?)|verification|passwords?|log ?-?in|sign-?in|two-step|otp|permissions?|user rights?|(store|business|shop|company|legal) (name|address)|legal (representative|person|entity)|appeal of (my|our)|(uk|us|eu|account) appeal|plan of action|(old|second|temp[a-z]*) users?|user (list|permission)s?|storefront|shop name|user(?= (account|can|for))|(e-?mail|phone) (address|number)|sub-?account',
  },
  ads: {
    area: 'promo',
    things: 'campaigns?|ads?|advertis[a-z]*|sponsored|ppc|clicks',
    with: ['promo'],
  },
  /** What a seller wants to learn or join: an ask, but no problem. */
  learn: {
    area: 'more',
    things:
      'courses?|training (about|on|for)|webinars?|tutorials?|(join|enter|invit[a-z]+|about) (to )?(the )?vine|vine program|(?<!(know|me) )how (to|can (we|i)|(we|i) can|do (we|i)|(we|i) could) (also )?(join|register|enrol|enroll|apply|sign up|become|start|sell|open|get invited|improve|increase|advertise|use)|teach (me|us)|recommend(ations?)?|tips|programs? (for|to)|account manager',
  },
  promo: {
    area: 'promo',
    things:
      'coupons?|vouchers?|deals?|discounts?|promotions?|lightning|prime day|(summer|winter|spring|holiday) (deal|sale)s?',
  },
};
