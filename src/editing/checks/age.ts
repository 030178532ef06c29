import type { ContentFault } from '../../library/faults.ts';
import type { Corpus } from '../corpus.ts';

const longestDays = 180;
const dayMs = 86_400_000;

/** Sources and guides that nobody has checked for half a year. */
export function faultsOfAge({ today, sources, pages }: Corpus): ContentFault[] {
  const tooOld = (checked: unknown, at: { file: string; line: number }, name: string) => {
    const days = Math.floor((Date.parse(today) - new Date(String(checked)).getTime()) / dayMs);
    if (!(days > longestDays)) return [];
    return [{ ...at, message: `${name}checked ${days} days ago; ${longestDays} at most.` }];
  };
  return [
    ...sources.flatMap(({ id, checked, file, line }) =>
      tooOld(checked.toISOString(), { file, line }, `${id}: `),
    ),
    ...pages.flatMap(({ file, head, lineOf }) =>
      'checked' in head ? tooOld(head['checked'], { file, line: lineOf(['checked']) }, '') : [],
    ),
  ];
}
