import { expect, test } from 'vitest';
import {
  isContainer,
  isCreditCode,
  isGtin,
  isIban,
  isIdCard,
  isIsbn10,
  isLuhn,
  isS10,
} from '../../src/redaction/checksums.ts';

/** Public examples of the standards, each with one digit changed beside it. */
const examples = [
  [isIdCard, '11010519491231002X', '110105194912310021'],
  [isIdCard, '11010519491231002x', '11010519490231002X'],
  [isCreditCode, '91350100M000100Y43', '91350100M000100Y44'],
  [isLuhn, '4111111111111111', '4111111111111112'],
  [isIban, 'DE89370400440532013000', 'DE88370400440532013000'],
  [isIban, 'GB82WEST12345698765432', 'GB82WEST12345698765433'],
  [isGtin, '036000291452', '036000291453'],
  [isGtin, '4006381333931', '4006381333930'],
  [isIsbn10, '0306406152', '0306406153'],
  [isIsbn10, '080442957X', '0804429571'],
  [isS10, 'RR473124829GB', 'RR473124828GB'],
  [isContainer, 'CSQU3054383', 'CSQU3054384'],
] as const;

test.each(examples)('%o takes %s and refuses %s', (check, right, wrong) => {
  expect(check(right)).toBe(true);
  expect(check(wrong)).toBe(false);
});
