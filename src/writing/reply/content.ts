import { Converter } from 'opencc-js/t2cn';
import { categoryTable, type Wording } from './category-words.ts';
import { tellsToTell } from './deeds.ts';
import { deedShapes } from './deeds-zh.ts';
import * as shapes from './shapes.ts';
import type { CategoryTable, ReplyContent, ReplyPhrases } from './types.ts';

/** Everything that the reader needs as plain data, made once when the site is built. */
export function replyContent(phrases: ReplyPhrases, wording: Wording): ReplyContent {
  const categories = categoryTable(phrases, wording);
  return { ...phrases, categories, traditional: traditionalOf(phrases, categories) };
}

/** The traditional forms of the tables' characters: a character, then the one in the tables. */
function traditionalOf(phrases: ReplyPhrases, categories: CategoryTable): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  const written = [...Object.values(shapes), ...deedShapes, tellsToTell].map(String).join('');
  const used = new Set(JSON.stringify(phrases) + categories.terms.join('') + written);
  let pairs = '';
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const simple = simplify(character);
    if (simple !== character && simple.length === 1 && used.has(simple))
      pairs += character + simple;
  }
  return pairs;
}
