import { maskTexts, type Choices } from './masking.ts';

/** Masks off the main thread, so that typing never waits for it. One question, one answer. */

export interface MaskingQuestion {
  texts: string[];
  choices: Choices;
}

/** A masking as JSON: of thousands of small objects a string is several times faster to hand over. */
export type MaskingAnswer = string;

addEventListener('message', ({ data }: MessageEvent<MaskingQuestion>) => {
  const answer: MaskingAnswer = JSON.stringify(maskTexts(data.texts, data.choices));
  postMessage(answer);
});
