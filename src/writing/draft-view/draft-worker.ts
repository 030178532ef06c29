import { findingsIn } from '../checks/check-draft.ts';
import type { DraftContext } from '../checks/rule.ts';
import { wordCount } from '../sentences.ts';

/** Off the page’s thread: the first reading of a long text takes a while, and typing must not wait. */
addEventListener('message', ({ data }: MessageEvent<{ text: string; context: DraftContext }>) => {
  const { text, context } = data;
  postMessage({ checks: findingsIn(text, context), words: wordCount(text) });
});
