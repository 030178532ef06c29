import type { ContentFault } from '../../library/faults.ts';
import type { Corpus } from '../corpus.ts';

/** Pages that stand in one language only. */
export function faultsOfTranslations({ pages }: Corpus): ContentFault[] {
  const there = new Set(pages.map(({ kind, slug, language }) => `${language}/${kind}/${slug}`));
  return pages.flatMap(({ file, kind, slug, language }) => {
    const other = language === 'zh' ? 'en' : 'zh';
    if (there.has(`${other}/${kind}/${slug}`)) return [];
    const missing = language === 'zh' ? 'English' : 'Chinese';
    return [{ file, line: 1, message: `the ${missing} translation is missing.` }];
  });
}
