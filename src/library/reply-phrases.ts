import { z } from 'zod';
import { refuse } from './faults.ts';
import { folded } from './folded.ts';
import { readShaped } from './yaml-file.ts';

const file = 'content/reply-phrases.yml';

const word = z.coerce.string().min(1);
const inBoth = z.strictObject({ en: z.array(word).min(1), zh: z.array(word).min(1) });

/** content/reply-phrases.yml: how support's answers are worded. */
export const replyPhrasesFile = z.strictObject({
  phrases: z.strictObject({
    polite: inBoth,
    template: inBoth,
    specific: inBoth,
    automatic: inBoth,
    received: inBoth,
    under_review: inBoth,
    transferred: inBoth,
    other_team: inBoth,
    refused: inBoth,
    withheld: inBoth,
    reason: inBoth,
    restates: inBoth,
    solved: inBoth,
    not_yet: inBoth,
    notice: inBoth,
    closed: inBoth,
    stays_open: inBoth,
    reopen: inBoth,
    condition: inBoth,
    ask: inBoth,
    not_asked: inBoth,
    details: inBoth,
    plan: inBoth,
    steps: inBoth,
    repeated: inBoth,
    chinese: inBoth,
    look_back: inBoth,
    amazon_acts: inBoth,
    seller_acts: inBoth,
    vague: inBoth,
    affirms: inBoth,
    menu: inBoth,
    own_door: inBoth,
    how_to: inBoth,
    gone: inBoth,
    final: inBoth,
  }),
  documents: inBoth,
  concepts: z.array(inBoth),
  empty: inBoth,
  signs: z.record(word, inBoth),
});
export type ReplyPhrasesContent = z.infer<typeof replyPhrasesFile>;

/**
 * The phrase tables of the reply reader.
 * @throws ContentFaults, which name file, line and place: a value of another shape, a phrase that
 * stands twice in its list, parentheses that don't close.
 */
export function replyPhrases(root = process.cwd()): ReplyPhrasesContent {
  const { data, lineOf } = readShaped(root, file, replyPhrasesFile);
  refuse(
    listsOf(data).flatMap(({ path, list }) =>
      list.flatMap((phrase, at) => {
        const message = faultOf(phrase, list.slice(0, at));
        return message ? [{ file, line: lineOf([...path, at]), message }] : [];
      }),
    ),
  );
  return data;
}

function listsOf({ phrases, documents, concepts, empty, signs }: ReplyPhrasesContent) {
  const groups = [
    ...Object.entries(phrases).map(([name, words]) => ({ path: ['phrases', name], words })),
    ...Object.entries(signs).map(([id, words]) => ({ path: ['signs', id], words })),
    { path: ['documents'], words: documents },
    { path: ['empty'], words: empty },
    ...concepts.map((words, at) => ({ path: ['concepts', at], words })),
  ];
  return groups.flatMap(({ path, words }) =>
    (['en', 'zh'] as const).map((language) => ({
      path: [...path, language],
      list: words[language],
    })),
  );
}

function faultOf(phrase: string, before: readonly string[]): string | undefined {
  if (before.some((other) => folded(other) === folded(phrase))) {
    return `“${phrase}” stands twice in its list.`;
  }
  let depth = 0;
  for (const sign of phrase) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (depth < 0) break;
  }
  return depth === 0 ? undefined : `“${phrase}”: parentheses that don’t match.`;
}
