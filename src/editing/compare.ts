import type { Language } from './pages.ts';
import type { Hashes, RecordedPair } from './pair-record.ts';

/** When the last change of each language’s file was: asked only when the record doesn’t tell. */
export type ChangedOn = (language: Language) => string;

/**
 * A pair of today against a document’s record. Texts are found by what they say, not by where they
 * stand: blocks may move. The answer is how the pair is recorded from now on.
 */
export function compare(
  { zh, en }: Hashes,
  recorded: readonly RecordedPair[],
  changedOn: ChangedOn,
): RecordedPair {
  const same = recorded.find((one) => one.zh === zh && one.en === en);
  if (same) return same;
  const newer = changedAlone({ zh, en }, recorded, changedOn);
  if (!newer) return { zh, en };
  const other = newer === 'zh' ? 'en' : 'zh';
  const before = recorded.find((one) => one[other] === { zh, en }[other]);
  // The older one has caught up.
  if (before?.newer === other) return { zh, en };
  const since = before?.newer === newer ? before.since : undefined;
  return { zh, en, newer, since: since ?? changedOn(newer) };
}

/** The language that was changed while the other stayed; null when both were, in one go. */
function changedAlone(
  { zh, en }: Hashes,
  recorded: readonly RecordedPair[],
  changedOn: ChangedOn,
): Language | null {
  const zhStayed = recorded.some((one) => one.zh === zh);
  const enStayed = recorded.some((one) => one.en === en);
  if (zhStayed && enStayed) return changedOn('zh') > changedOn('en') ? 'zh' : 'en';
  if (zhStayed) return 'en';
  return enStayed ? 'zh' : null;
}
