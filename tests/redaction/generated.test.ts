import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/redaction/redact.ts';
import { disguises, furtherDisguises } from './disguises.ts';
import { generated } from './generated.ts';

const before = '昨天在后台看到 ';
const after = ' 一直没有人回复';

/** What is left readable of a value after masking and asking, beyond its separators. */
function leftOf(written: string, lead: string): string {
  const text = `${before}${lead}${written}${after}`;
  const from = before.length + lead.length;
  const cover = new Uint8Array(text.length);
  for (const { start, end } of redact(text).redactions) {
    expect(start).toBeGreaterThanOrEqual(before.length);
    expect(end).toBeLessThanOrEqual(from + written.length);
    cover.fill(1, start, end);
  }
  return [...written].length === 0
    ? ''
    : Array.from({ length: written.length }, (_, at) => (cover[from + at] ? '' : written[at])).join(
        '',
      );
}

/** What no reader can undo either: a letter of the code itself may stand there. */
const open: Readonly<Record<string, RegExp>> = {
  'letters for 0 and 1':
    /^(?:amazon-order-id-letter|asin|fnsku|ups|s10|secret|seller-id|fba-shipment-id|shipment-ref|sku|uscc)$/,
  'no-break spaces for dashes': /^sku$/,
};

/** Groups without any digit left are words. */
const keepsDigits = (written: string) =>
  written.split(/[^A-Za-z0-9]+/).every((group) => !/[Ol]/.test(group) || /[0-9]/.test(group));

describe.each(generated)('$row', ({ row, lead, value }) => {
  test.each(Object.entries({ ...disguises, ...furtherDisguises }))('%s', (name, disguise) => {
    if (open[name]?.test(row)) return;
    fc.assert(
      fc.property(value, (plain) => {
        const written = disguise(plain);
        if (name.startsWith('letters')) fc.pre(keepsDigits(written));
        const left = leftOf(written, lead);
        expect(left.replace(/[^\p{L}\p{N}]/gu, '')).toBe('');
      }),
      { numRuns: 20 },
    );
  });
});
