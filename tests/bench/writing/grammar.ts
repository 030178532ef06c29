import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** What the grammar checker doesn't like. */
export interface Finding {
  rule: string;
  /** The words, with a few around them. */
  at: string;
  message: string;
}

/** Words of the trade and names that the checker's dictionary lacks. */
const tradeWords = [
  'ASIN ASINs FNSKU FNSKUs SKU SKUs GTIN GTINs FBA FBM FC IPI ODR OTDR GS1 MSKU LPN',
  'chargeback chargebacks payout payouts unsellable remeasurement remeasurements ungating',
  'EU EPR WEEE GPSR SDS EUIPO USPTO CNIPA HMRC VIES LUCID UKCA RoHS CPC Wh FAQ API',
  'DAC7 W SP CIPO DPMA JPO UKIPO WIPO DHL UPS USPS FedEx hydride',
  'B0EXAMPLE1 B0EXAMPLE2 B0EXAMPLE3 X00EXAMPLE FBA00EXAMPLE',
].flatMap((line) => line.split(' '));

/** Findings that are none: the company has written itself without a capital C since 2016. */
const noFaults: readonly Omit<Finding, 'message'>[] = [
  { rule: 'OrthographicConsistency', at: 'Mastercard' },
];

/**
 * Lints texts with all rules that harper.js has on by default, American English. Each text is read
 * as Markdown, in which a bullet is a text of its own.
 */
export async function grammarFindings(texts: readonly string[]): Promise<Finding[]> {
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.importWords(tradeWords);
  const found: Finding[] = [];
  for (const text of texts) {
    const byRule = await linter.organizedLints(text, { language: 'markdown' });
    for (const [rule, lints] of Object.entries(byRule)) {
      for (const lint of lints) {
        const { start, end } = lint.span();
        const words = text.slice(start, end);
        if (noFaults.some((one) => one.rule === rule && one.at === words)) continue;
        const at = text.slice(Math.max(0, start - 30), end + 20).replaceAll('\n', ' ⏎ ');
        found.push({ rule, at, message: lint.message() });
      }
    }
  }
  return found.toSorted((a, b) => a.rule.localeCompare(b.rule) || a.at.localeCompare(b.at));
}
