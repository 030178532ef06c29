import { openRedaction } from './openredaction.ts';
import { redactPii } from './redactpii.ts';
import { removePii } from './remove-pii.ts';

/** Redactors for JavaScript that were maintained in 2026, measured in the same run. */
export const peers = [openRedaction, redactPii, removePii];
