import { spanOf } from '../span.ts';
import { admissionRules } from './admission.ts';
import { faultAt, faultFrom, isIn, leaveOut, placesOf, wordTable } from './matching.ts';
import type { Draft, Fault, Rule } from './rule.ts';
import { threatIn } from './threat.ts';
import { notShouting } from './words/capitals.ts';
import { promises } from './words/claims.ts';
import { emotion } from './words/emotion.ts';
import { bought, insider, settled } from './words/insider.ts';
import { sarcasmTable } from './words/sarcasm.ts';
import { slang } from './words/slang.ts';

const tables = {
  emotion: wordTable(emotion),
  sarcasm: sarcasmTable,
  slang: wordTable(slang),
  promise: wordTable(promises),
  insider: wordTable(insider),
};
const apology =
  /(?<![A-Za-z])(?:sorry|apologi[sz](?:e|es|ed|ing)|apolog(?:y|ies)|excuse (?:me|us|my|our)|forgive(?:n|ness)?|pardon (?:me|us|my|our))(?![A-Za-z])/gi;

function apologies({ voice }: Draft): Fault {
  const at = placesOf(apology, voice);
  return at.length < 2 ? null : { at, detail: { count: at.length } };
}

/** “A crying baby doll”, “a shock absorber”: the goods, no feeling. */
const ofGoods =
  /^[a-z]*[ -](?:(?!(?:and|or|with|about|for|of|that|because|to|by)\b)[a-z]+ ){0,2}(?:dolls?|bab(?:y|ies)|toys?|games?|books?|mugs?|costumes?|masks?|birds?|cards?|stickers?|emojis?|faces?|absorbers?|collars?|proof|resistant|relief|cream|glue|putty|shirts?|stands?|cushion|lamps?|posters?|puzzles?|horror|movie|film|candles?|pillows?|supplement|tea|oil)\b/i;
/** Others feel it, or say it. */
const ofOthers =
  /\b(?:buyers?|customers?|reviewers?|reviews?|he|she|recipients?|children|users|competitors?)\b(?![^.!?]{0,80}\b(?:i|we|my|our|me|us)\b)[^.!?]{0,80}$/i;

function emotionIn({ voice, sentences }: Draft): Fault {
  const fault = faultFrom(tables.emotion, voice);
  if (fault === null) return null;
  const at = fault.at!.filter(({ start, end }) => {
    const from = sentences.findLast((one) => one.start <= start)?.start ?? 0;
    return (
      !ofGoods.test(voice.slice(end, end + 50)) &&
      (/\b(?:me|us|my|our)\b/i.test(voice.slice(start, end)) ||
        !ofOthers.test(voice.slice(Math.max(from, start - 160), start)))
    );
  });
  return at.length === 0 ? null : { ...fault, at };
}

/** Help from inside, told of in a table's words or as somebody, a place and a sum in one sentence. */
function insiderIn({ text, voice, sentences }: Draft): Fault {
  const told = bought.every((pattern) => isIn(pattern, text)) ? sentences : [];
  const at = told.filter(({ start, end }) => {
    const said = text.slice(start, end);
    return !settled.test(said) && bought.every((pattern) => isIn(pattern, said));
  });
  return faultFrom(tables.insider, voice) ?? faultAt(at.map(spanOf), [leaveOut]);
}

function capitals({ voice }: Draft): Fault {
  const words = /(?<![\p{L}\p{N}_@./&-])[A-Z]{4,}(?![\p{L}\p{N}_@/&]|[.-][\p{L}\p{N}])/gu;
  const at = placesOf(
    words,
    voice.replace(/\[[^[\]\n]{1,80}\]/g, (one) => '_'.repeat(one.length)),
  )
    .filter(({ start, end }) => !notShouting.has(voice.slice(start, end)))
    .filter(({ start }) => !isName.test(voice.slice(Math.max(0, start - 24), start)));
  return at.length === 0
    ? null
    : { at, detail: { count: at.length, word: voice.slice(at[0]!.start, at[0]!.end) } };
}
/** What stands before a brand, a code or a SKU. */
const isName =
  /(?:brands?(?: name)?|trademark|sku|model|code|status|attribute|field|supplier|carrier|store name|batch|theme|named|called)(?: (?:is|of))?[:=]? ?["“']?$/i;

/** Chinese with its punctuation, a placeholder as a whole; what has no 汉字 is none. */
const chinese = /\[[^[\]\n]{0,60}\p{sc=Han}[^[\]\n]{0,60}\]|[\p{sc=Han}，。；：？（）、《》]+/gu;
const han = /\p{sc=Han}/u;

/** What the letter sounds like. */
export const toneRules: readonly Rule[] = [
  { id: 'threat', find: threatIn },
  {
    id: 'sarcasm',
    notFor: ['thanks'],
    find: ({ voice }) => faultFrom(tables.sarcasm, voice),
  },
  { id: 'capitals', find: capitals },
  { id: 'exclamation', find: ({ voice }) => faultAt(placesOf(/[!！]+/g, voice)) },
  { id: 'emotion', find: emotionIn },
  { id: 'slang', find: ({ voice }) => faultFrom(tables.slang, voice) },
  { id: 'promise', find: ({ voice }) => faultFrom(tables.promise, voice) },
  ...admissionRules,
  { id: 'apology', find: apologies },
  { id: 'insider', find: insiderIn },
  {
    id: 'chinese_left',
    find: ({ text }) =>
      faultAt(placesOf(chinese, text).filter(({ start, end }) => han.test(text.slice(start, end)))),
  },
];
