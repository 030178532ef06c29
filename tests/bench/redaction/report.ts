import { mkdirSync, writeFileSync } from 'node:fs';
import { kaicase } from './kaicase.ts';
import { qualityOf, type Finder, type Quality, type Tally } from './measure.ts';
import { readSet, setFiles } from './set.ts';
import { growth, msPer1000, type Growth } from './speed.ts';

export interface SetReport {
  file: string;
  quality: Quality;
  msPer1000: number;
  growth: Growth[];
  beside: Beside[];
}

/** What everybody measured on the same set comes to. */
interface Beside {
  name: string;
  recall: number;
  precision: number;
  cleanDamaged: string;
  msPer1000: number;
}

/** Measure every set, with ours alone or beside the peers. */
export async function reportOn(
  paths: readonly string[],
  peers: readonly Finder[],
): Promise<SetReport[]> {
  const reports: SetReport[] = [];
  for (const file of setFiles(paths)) {
    const rows = readSet(file);
    const quality = await qualityOf(kaicase, rows);
    const report = {
      file,
      quality,
      msPer1000: await msPer1000(kaicase, rows),
      growth: growth(rows),
    };
    const beside = [besideOf(kaicase.name, quality, report.msPer1000)];
    for (const peer of peers) {
      beside.push(besideOf(peer.name, await qualityOf(peer, rows), await msPer1000(peer, rows)));
    }
    reports.push({ ...report, beside });
  }
  return reports;
}

function besideOf(name: string, { groups, precision, clean }: Quality, ms: number): Beside {
  const { found = 0, spans = 0 } = groups['all'] ?? {};
  return {
    name,
    recall: round(found / Math.max(1, spans), 3),
    precision: round(precision, 3),
    cleanDamaged: `${clean.masked} of ${clean.texts}`,
    msPer1000: round(ms, 3),
  };
}

export function printReport(sets: readonly SetReport[], { misses }: { misses: boolean }): void {
  for (const { file, quality, msPer1000: ms, growth: times, beside } of sets) {
    const { all } = quality.groups;
    console.log(`\n${file}`);
    if (all) {
      console.log(
        `  recall ${share(all.found, all.spans)}, masked ${share(all.certain, all.spans)}, label right ${share(all.sameLabel, all.spans)}`,
      );
    }
    for (const [name, one] of Object.entries(quality.groups).slice(1)) {
      console.log(`  ${name} ${share(one.found, one.spans)}`);
    }
    console.log(`  precision ${(quality.precision * 100).toFixed(1)} %`);
    const { clean } = quality;
    console.log(`  clean texts: ${clean.masked} of ${clean.texts} masked, ${clean.asked} asked`);
    console.log(`  ${ms.toFixed(3)} ms per 1,000 characters; as one text: ${growthLine(times)}`);
    console.table(Object.fromEntries(Object.entries(quality.labels).map(labelRow)));
    if (beside.length > 1) console.table(beside);
    if (misses)
      [...quality.misses, ...quality.falseHits].forEach((line) => console.log(`  ${line}`));
  }
}

export function writeReport(sets: readonly SetReport[]): void {
  mkdirSync('bench-results', { recursive: true });
  writeFileSync('bench-results/redaction.json', `${JSON.stringify(sets, null, 2)}\n`);
}

function growthLine(times: readonly Growth[]): string {
  return times
    .map(({ characters, ms, timesHalf }) => {
      const beside = timesHalf === null ? '' : ` (× ${timesHalf.toFixed(2)})`;
      return `${characters / 1000}k ${ms.toFixed(1)} ms${beside}`;
    })
    .join(', ');
}

type LabelTally = Tally & { made: number; right: number };

function labelRow([label, one]: [string, LabelTally]): [string, Record<string, number | string>] {
  const { spans, found, certain, sameLabel, made, right } = one;
  return [
    label,
    {
      spans,
      found,
      certain,
      sameLabel,
      recall: spans === 0 ? '–' : round(found / spans, 3),
      precision: made === 0 ? '–' : round(right / made, 3),
    },
  ];
}

const round = (value: number, places: number) => Number(value.toFixed(places));
const share = (part: number, whole: number) =>
  `${part}/${whole} (${whole === 0 ? '–' : ((part / whole) * 100).toFixed(1)} %)`;
