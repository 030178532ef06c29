import { redact } from '../../../src/redaction/redact.ts';
import type { Finder } from './measure.ts';

export const kaicase: Finder = { name: 'KaiCase', find: (text) => redact(text).redactions };
