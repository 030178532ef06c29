const text = { type: 'string' };
const number = { type: 'integer' };
const list = (items: object) => ({ type: 'array', items });
const object = (properties: Record<string, object>, required: string[] = []) => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const schemas = {
  Problem: object({
    type: text,
    status: number,
    title: text,
    errors: list(object({ field: text, code: text })),
  }),
  Question: object(
    {
      q: { ...text, minLength: 1, maxLength: 8000 },
      locale: { ...text, enum: ['zh-CN', 'en'] },
      kind: { ...text, enum: ['guide', 'example', 'category', 'story'] },
      category: text,
      marketplace: text,
      outcome: { ...text, enum: ['solved', 'partly', 'unsolved'] },
      limit: { ...number, minimum: 1, maximum: 50 },
      offset: { ...number, minimum: 0 },
    },
    ['q'],
  ),
  Answer: object({
    query: object({
      text,
      terms: list(text),
      categories: list(object({ id: text, zh: text, en: text, score: { type: 'number' } })),
      identifiers: list(object({ label: text })),
    }),
    total: number,
    results: list(ref('Result')),
    tookMs: { type: 'number' },
  }),
  Result: object({
    id: text,
    kind: text,
    url: text,
    title: text,
    locale: text,
    category: text,
    categories: list(text),
    marketplace: { type: ['string', 'null'] },
    outcome: { type: ['string', 'null'] },
    days: { type: ['integer', 'null'] },
    snippet: list(object({ text, mark: { type: 'boolean' } })),
    closeness: { ...text, enum: ['close', 'related'] },
    why: list(text),
    score: { type: 'number' },
  }),
  Redacted: object({
    text,
    redactions: list(
      object({
        start: { ...number, description: 'UTF-16 units of the input' },
        end: number,
        label: text,
        replacement: text,
        certain: { type: 'boolean' },
      }),
    ),
  }),
  Story: object({
    id: { ...text, examples: ['K-4821'] },
    url: text,
    title: text,
    problem: text,
    steps: list(object({ day: number, actor: text, text, quote: text })),
    takeaway: text,
    english: text,
    category: text,
    marketplace: text,
    channel: text,
    replyLanguage: text,
    outcome: text,
    days: { type: ['integer', 'null'] },
    rounds: { type: ['integer', 'null'] },
    locale: text,
    publishedMonth: { ...text, examples: ['2026-11'] },
  }),
};

const longText = { ...text, minLength: 1, maxLength: 20_000 };
const locale = { ...text, enum: ['zh-CN', 'en'], description: 'of the messages; zh-CN by default' };
const kind = {
  ...text,
  enum: 'open evidence correct not_resolved owner person chinese escalate reason appeal thanks'.split(
    ' ',
  ),
};
const spans = list(ref('Span'));
const finding = object({ is: { type: ['boolean', 'null'] }, because: spans });
const foundWords = { start: number, end: number, words: text };
const checked = { id: text, ok: { type: 'boolean' }, message: text };
const value = { ...text, maxLength: 400 };
const byField = { type: 'object', additionalProperties: value };

/** What the case writer takes and gives. Places are UTF-16 units of the text that was sent. */
const writingSchemas = {
  Span: object({ start: number, end: number }),
  LetterFacts: object(
    {
      kind,
      category: text,
      request: { ...text, description: 'one of those in /write/CATEGORY.json' },
      marketplace: text,
      values: { ...byField, description: 'by field; dates as 2026-11-02' },
      tried: { ...list(text), maxItems: 20 },
      evidence: { ...list(ref('File')), maxItems: 20 },
      extra: { ...byField, description: 'by field: what the kind of letter asks for' },
      locale,
    },
    ['category', 'request'],
  ),
  File: object({
    id: { ...text, description: 'one of those in /write/CATEGORY.json; else `own`' },
    own: { ...value, description: 'its name in English' },
    pages: { ...number, minimum: 1, maximum: 9999 },
  }),
  Letter: object({
    subject: text,
    body: { ...text, description: 'without the lines that lack something' },
    checks: list(
      object({
        ...checked,
        id: {
          ...text,
          description:
            'a check of the letter; or of a field or file: missing, malformed, future, same as another, unused in this letter',
          examples: ['tried', 'missing.batch_id', 'malformed.evidence.0', 'unused.sku'],
        },
      }),
    ),
  }),
  Draft: object({ text: longText, kind, category: text, marketplace: text, locale }, ['text']),
  Checked: object({
    checks: list(object({ ...checked, at: spans, instead: list(object({ zh: text, en: text })) })),
  }),
  Reply: object(
    {
      text: longText,
      requests: { ...list({ ...text, maxLength: 1000 }), maxItems: 20 },
      locale,
    },
    ['text'],
  ),
  Reading: object({
    language: { type: ['string', 'null'], enum: ['en', 'zh', 'mixed', null] },
    category: object({ id: { type: ['string', 'null'] }, because: spans }),
    template: finding,
    answered: list(object({ ...finding.properties, request: text })),
    documents: list(object(foundWords)),
    deadlines: list(object({ ...foundWords, whose: { type: ['string', 'null'] } })),
    closed: finding,
    asksForMore: finding,
    next: object({
      kind: { ...text, enum: [...kind.enum, 'wait'] },
      why: text,
      because: spans,
      message: text,
    }),
  }),
};

const body = (schema: object) => ({ content: { 'application/json': { schema } } });
const answer = (description: string, schema: object) => ({ description, ...body(schema) });
const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});
const query = (name: string, schema: object) => ({ name, in: 'query', schema });

function call(
  summary: string,
  schema: object,
  more: { refusals?: string[]; [key: string]: unknown } = {},
) {
  const { refusals = [], ...rest } = more;
  const meanings: Record<string, string> = {
    '400': 'The body is no JSON.',
    '403': 'The request came from a page of another site.',
    '405': 'Another method; see Allow.',
    '413': 'The body is over 256 KB.',
    '415': 'The body is not application/json.',
    '404': 'There is no such published story.',
    '422': 'A field is wrong; `errors` names it.',
    '429': 'Too many requests; see Retry-After.',
    '503': 'Not available right now.',
  };
  const problems = refusals.map((status) => [status, refused(meanings[status] ?? status)]);
  const responses = { '200': answer('Done.', schema), ...Object.fromEntries(problems) };
  return { summary, responses, ...rest };
}

const searchRefusals = ['422', '429', '503'];
/** What a call with a body may be refused for, before its fields are read. */
const bodyRefusals = ['400', '403', '405', '413', '415'];
const writingRefusals = [...bodyRefusals, '422', '429'];
const questionFields = Object.entries(schemas.Question.properties);

/** The public API as OpenAPI 3.1, with the site's own address. */
export function describeApi(publicOrigin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'KaiCase',
      version: '1',
      description: 'Find similar cases of Amazon sellers. Public, read-only, without an account.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: `${publicOrigin}/api/v1` }],
    paths: {
      '/search': {
        get: call('Find what is similar to a short question', ref('Answer'), {
          parameters: questionFields.map(([name, schema]) => query(name, schema)),
          refusals: searchRefusals,
        }),
        post: call(
          'Find what is similar to a text of any length up to 8,000 characters',
          ref('Answer'),
          {
            requestBody: body(ref('Question')),
            refusals: [...bodyRefusals, ...searchRefusals],
          },
        ),
      },
      '/redact': {
        post: call('Mask what identifies somebody in a text', ref('Redacted'), {
          requestBody: body(object({ text: { ...text, maxLength: 20_000 } }, ['text'])),
          refusals: [...bodyRefusals, '422'],
        }),
      },
      '/letter': {
        post: call('Write a case from facts; nothing is stored', ref('Letter'), {
          requestBody: body(ref('LetterFacts')),
          refusals: writingRefusals,
        }),
      },
      '/check': {
        post: call('Check an English draft; nothing is stored', ref('Checked'), {
          requestBody: body(ref('Draft')),
          refusals: writingRefusals,
        }),
      },
      '/read-reply': {
        post: call('Read an answer of Amazon’s support; nothing is stored', ref('Reading'), {
          requestBody: body(ref('Reply')),
          refusals: writingRefusals,
        }),
      },
      '/stories': {
        get: call(
          'Published stories, newest month first',
          object({
            total: number,
            stories: list(ref('Story')),
            next: { type: ['string', 'null'] },
          }),
          {
            parameters: [
              query('category', text),
              query('marketplace', text),
              query('outcome', text),
              query('limit', { ...number, minimum: 1, maximum: 100 }),
              query('cursor', { ...text, description: '`next` of the page before' }),
            ],
            refusals: ['422'],
          },
        ),
      },
      '/stories/{id}': {
        get: call('One published story', ref('Story'), {
          parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
          refusals: ['404'],
        }),
      },
      '/categories': { get: call('The categories in their groups', object({})) },
      '/glossary': { get: call('The glossary', object({})) },
      '/phrases': { get: call('The phrase book', object({})) },
    },
    components: { schemas: { ...schemas, ...writingSchemas } },
  };
}
