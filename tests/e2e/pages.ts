/** One address of every template, without an account. */
export const templates = [
  '/',
  '/search/?q=变体被合并，想拆开',
  '/search/',
  '/guides/',
  '/guides/ai-support/',
  '/guides/describe-the-problem/',
  '/guides/variations/?lang=both',
  '/guides/variations/report/',
  '/guides/variations/feedback/',
  '/examples/',
  '/examples/two-chargers-one-variation/',
  '/examples/two-chargers-one-variation/?lang=both',
  '/categories/',
  '/categories/variation-split-merge/',
  '/glossary/',
  '/phrases/',
  '/about/',
  '/about/privacy/',
  '/about/anonymity/',
  '/stories/',
  '/sign-up/',
  '/sign-in/',
  '/recover/',
  '/moderation-log/',
  '/nowhere/',
] as const;

/** The same in English. */
export const englishTemplates = templates.map((path) => `/en${path}`);
