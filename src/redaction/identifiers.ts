import { addressIdentifiers } from './addresses.ts';
import { amazonIdentifiers } from './amazon.ts';
import { productIdentifiers } from './products.ts';
import { moneyIdentifiers, secretIdentifiers } from './money.ts';
import { peopleIdentifiers } from './people.ts';
import { netIdentifiers } from './net.ts';
import { contactIdentifiers } from './contacts.ts';
import { firmIdentifiers } from './firms.ts';
import { paperIdentifiers } from './papers.ts';
import { parcelIdentifiers } from './parcels.ts';
import { shopIdentifiers } from './shops.ts';
import type { Identifier } from './pattern.ts';

/** A number with no words to explain it: long enough to be somebody's, so it is asked. */
const bareNumber: Identifier = {
  id: 'bare-number',
  label: 'CASE_ID',
  pattern: /(?<![A-Za-z0-9.,#_=$€£¥%/-])[0-9]{10,12}(?![A-Za-z0-9_%]|[.,:/-][0-9])/dg,
  // The greatest 32-bit number stands in many error messages.
  verdict: (value) => (value === '2147483647' ? 'no' : 'likely'),
};

/**
 * The table: every kind of identifier, in order of preference where two readings cover the same
 * words. What its keyword names comes before what only its form suggests.
 */
export const identifiers: readonly Identifier[] = [
  ...secretIdentifiers,
  ...netIdentifiers,
  ...amazonIdentifiers,
  ...productIdentifiers,
  ...paperIdentifiers,
  ...moneyIdentifiers,
  ...parcelIdentifiers,
  ...contactIdentifiers,
  bareNumber,
  ...firmIdentifiers,
  ...shopIdentifiers,
  ...peopleIdentifiers,
  ...addressIdentifiers,
];
