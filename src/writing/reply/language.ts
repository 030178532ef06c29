import type { Sentence } from './sentences.ts';
import type { ReplyReading } from './types.ts';

/** From this share on a language counts as one that the reply is written in. */
const share = 0.2;
/** A Chinese character says about as much as this part of an English word. */
const character = 0.6;

/** Counted by sentence, since Chinese answers carry English labels and codes. */
export function languageOf(sentences: readonly Sentence[]): ReplyReading['language'] {
  let [en, zh] = [0, 0];
  for (const { text } of sentences) {
    const han = (text.match(/\p{sc=Han}/gu)?.length ?? 0) * character;
    const words = text.match(/(?<![\p{L}\p{N}])[a-z]{2,}(?![\p{L}\p{N}])/giu)?.length ?? 0;
    if (han >= words / 2) zh += han;
    else en += words;
  }
  const all = en + zh;
  if (all < 2) return null;
  if (zh / all < share) return 'en';
  return zh / all > 1 - share ? 'zh' : 'mixed';
}
