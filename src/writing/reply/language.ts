import type { Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import type { ReplyReading } from './types.ts';
import { stem } from './words.ts';

/** From this share on a language counts as one that the reply is written in. */
const share = 0.2;
/** A Chinese character says about as much as this part of an English word. */
const character = 0.6;
/** English has at least this share of words that the tables know; other languages have a few. */
const leastKnown = 0.5;
/** Japanese has at least this share of kana among its characters; Chinese has none. */
const kana = 0.1;
/** Less is in no language. */
const least = 1;
/** So many words can say something by themselves. */
const enough = 4;

interface Weights {
  en: number;
  zh: number;
  /** English words that the tables know. */
  known: number;
  /** Words of other languages, and of none. */
  other: number;
}

const latinWord = /(?<![\p{L}\p{N}])\p{sc=Latin}{2,}(?![\p{L}\p{N}])/gu;
const foreign = /[\p{L}--\p{sc=Latin}--\p{sc=Han}]+/gv;

/** Counted by sentence, since Chinese answers carry English labels and codes. */
function weigh(sentences: readonly Sentence[], { vocabulary }: Groups): Weights {
  const weights: Weights = { en: 0, zh: 0, known: 0, other: 0 };
  let [hans, kanas] = [0, 0];
  for (const { text } of sentences) {
    const han = text.match(/\p{sc=Han}/gu)?.length ?? 0;
    const words = text.match(latinWord) ?? [];
    weights.known += words.filter((word) => vocabulary.has(stem(word))).length;
    kanas += text.match(/[\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
    hans += han;
    weights.other += text.match(foreign)?.length ?? 0;
    if (han * character >= words.length / 2) weights.zh += han * character;
    else weights.en += words.length;
  }
  if (weights.known < weights.en * leastKnown) {
    weights.other += weights.en;
    weights.en = 0;
  }
  return kanas > (hans + kanas) * kana ? { ...weights, zh: 0, other: Infinity } : weights;
}

/** The languages that a reply is written in; null for any but English and Chinese. */
export function languageOf(
  sentences: readonly Sentence[],
  groups: Groups,
): ReplyReading['language'] {
  const { en, zh, other } = weigh(sentences, groups);
  const all = en + zh;
  if (all < least || other > all) return null;
  if (zh / all < share) return 'en';
  return zh / all > 1 - share ? 'zh' : 'mixed';
}

/** Whether a reply has words enough to mean something, whatever they are. */
export function saysEnough(sentences: readonly Sentence[], groups: Groups): boolean {
  const { known, zh } = weigh(sentences, groups);
  return known + zh >= enough;
}
