import type { ContentFault } from '../../library/faults.ts';
import type { Corpus } from '../corpus.ts';

/** Phrases whose placeholders aren't the ones that they declare. */
export function faultsOfPlaceholders({ phrases }: Corpus): ContentFault[] {
  return phrases.flatMap(({ id, en, placeholders, file, line }) => {
    const used = new Set([...en.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!));
    const declared = new Set(placeholders);
    const fault = (name: string, says: string) => ({
      file,
      line,
      message: `${id}: [${name}] ${says}.`,
    });
    return [
      ...[...used.difference(declared)].map((name) => fault(name, 'isn’t declared')),
      ...[...declared.difference(used)].map((name) => fault(name, 'is declared, but not used')),
    ];
  });
}
