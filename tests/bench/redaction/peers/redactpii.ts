import { Redactor } from '@redactpii/node';
import type { Finder } from '../measure.ts';
import { replacedIn } from './replaced.ts';

const redactor = new Redactor();
const placeholder =
  /CREDIT_CARD_NUMBER|EMAIL_ADDRESS|PERSON_NAME|PHONE_NUMBER|US_SOCIAL_SECURITY_NUMBER/;

export const redactPii: Finder = {
  name: '@redactpii/node',
  find: (text) => replacedIn(text, redactor.redact(text), placeholder),
};
