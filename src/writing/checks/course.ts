import { letterKinds } from '../types.ts';
import { notResolvedSaid } from './earlier.ts';
import { shortGreeting } from './greeting.ts';
import { otherCases } from './other-cases.ts';
import { resultExpected } from './result.ts';
import type { Rule } from './rule.ts';
import { tried } from './tried.ts';

const notFirst = letterKinds.filter((kind) => kind !== 'open');

/** How the case has gone, and how it shall end. */
export const courseRules: readonly Rule[] = [
  { id: 'tried', notFor: notFirst, find: tried },
  { id: 'result_expected', notFor: ['thanks'], find: resultExpected },
  { id: 'greeting_short', find: shortGreeting },
  { id: 'not_resolved_said', notFor: ['thanks'], find: notResolvedSaid },
  { id: 'duplicate_case', notFor: ['thanks'], find: otherCases },
];
