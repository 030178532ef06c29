import { labelIds } from '../redaction/labels.ts';
import { labelsIn } from './marks.ts';
import { errorCodesOf } from './question.ts';
import { termsOf } from './terms.ts';
import { holds } from './understanding.ts';

/** One thing that a question was taken to mean, as the reader sees it and may take away. */
export interface Tag {
  kind: 'category' | 'code' | 'identifier' | 'term';
  value: string;
}

const mostTags = 24;
const longestTag = 80;
const written = /^(category|code|identifier|term):(.+)$/su;

/** `term:评论混用` → its parts; undefined when it is no tag. */
export function readTag(tag: string): Tag | undefined {
  const [, kind, value] = written.exec(tag) ?? [];
  return kind && value && tag.length <= longestTag
    ? { kind: kind as Tag['kind'], value }
    : undefined;
}

export function writeTag({ kind, value }: Tag): string {
  return `${kind}:${value}`;
}

/**
 * Of the tags that came with a form or an address those that say something about this redacted
 * question, each once. Any other text would be shown on the page as if the reader had written it.
 */
export function tagsOf(
  text: string,
  given: readonly string[],
  isCategory: (id: string) => boolean,
): string[] {
  const about = {
    category: isCategory,
    code: (code: string) => errorCodesOf(termsOf(text)).includes(code),
    identifier: (label: string) =>
      labelIds.some((id) => id === label && labelsIn(text).includes(id)),
    term: (words: string) => holds(text, words),
  };
  const fitting = [...new Set(given)].slice(0, mostTags).filter((tag) => {
    const read = readTag(tag);
    return read !== undefined && about[read.kind](read.value);
  });
  return fitting;
}
