import { misalignment } from '../alignment.ts';
import { pairsOf } from '../pages.ts';
import { faultsOfAddresses } from './addresses.ts';
import { faultsOfAge } from './age.ts';
import { faultsOfHeads } from './heads.ts';
import { faultsOfLinks } from './links.ts';
import { faultsOfNumbers } from './numbers.ts';
import { faultsOfPlaceholders } from './placeholders.ts';
import { faultsOfPromises } from './promises.ts';
import { faultsOfReferences } from './references.ts';
import type { Rule } from './rule.ts';
import { faultsOfSentences } from './sentences.ts';
import { faultsOfTranslations } from './translations.ts';
import { faultsOfTypography } from './typography.ts';

/** Every check of the content, in the order in which its faults are told. */
export const rules: readonly Rule[] = [
  { name: 'translation', level: 'error', faults: faultsOfTranslations },
  { name: 'address', level: 'error', faults: faultsOfAddresses },
  { name: 'head', level: 'error', faults: faultsOfHeads },
  { name: 'reference', level: 'error', faults: faultsOfReferences },
  {
    name: 'alignment',
    level: 'error',
    faults: ({ pages }) => pairsOf(pages).flatMap((pair) => misalignment(pair) ?? []),
  },
  { name: 'link', level: 'error', faults: faultsOfLinks },
  { name: 'placeholder', level: 'error', faults: faultsOfPlaceholders },
  { name: 'number', level: 'error', faults: faultsOfNumbers },
  { name: 'sentence', level: 'error', faults: faultsOfSentences },
  { name: 'typography', level: 'error', faults: faultsOfTypography },
  { name: 'promise', level: 'error', faults: faultsOfPromises },
  { name: 'age', level: 'warning', faults: faultsOfAge },
];
