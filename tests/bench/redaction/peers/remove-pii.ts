import { removePII } from '@coffeeandfun/remove-pii';
import type { Finder } from '../measure.ts';
import { replacedIn } from './replaced.ts';

export const removePii: Finder = {
  name: '@coffeeandfun/remove-pii',
  find: (text) => replacedIn(text, removePII(text), /\[[A-Za-z ]{2,30} removed\]/),
};
