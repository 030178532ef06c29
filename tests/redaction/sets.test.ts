import { expect, test } from 'vitest';
import { readReport } from '../bench/redaction-report.ts';

/** Floors, a little under what is measured (100 % and 99.3 %): a change that loses more must say so. */
const floors = { 'redaction-dev.jsonl': 0.97, 'redaction-dev-hard.jsonl': 0.97 };

test.each(Object.entries(floors))('%s: masked or asked stays above %f', (file, floor) => {
  const [report] = readReport([`tests/eval/${file}`]);
  expect(report!.all.found / report!.all.spans).toBeGreaterThanOrEqual(floor);
  expect(report!.precision).toBeGreaterThanOrEqual(0.97);
  expect(report!.clean).toMatchObject({ masked: 0, asked: 0 });
});
