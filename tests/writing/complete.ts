import { fieldsFor } from '../../src/writing/fields-for.ts';
import type { LetterContent } from '../../src/writing/letter-content.ts';
import {
  letterKinds,
  type Field,
  type FieldKind,
  type LetterInput,
  type LetterKind,
} from '../../src/writing/types.ts';

/** A value of each kind of field in its form; `choice` and `english` have the field's own. */
const values: Readonly<Record<Exclude<FieldKind, 'choice' | 'english'>, string>> = {
  asin: 'B0EXAMPLE1',
  order: '000-0000000-0000000',
  shipment: 'FBA00EXAMPLE',
  fnsku: 'X00EXAMPLE',
  gtin: '4006381333931',
  case: '10000000001',
  date: '2026-11-02',
  number: '12',
  money: 'USD 12.50',
  id: '50001019999',
  quoted: 'Listing policy',
};

/** Values of fields that stand beside others of their kind. */
const other: Readonly<Record<string, string>> = {
  parent_asin: 'B0EXAMPLE2',
  other_asin: 'B0EXAMPLE3',
  day_2: '2026-11-03',
  day_3: '2026-11-05',
  day_4: '2026-11-12',
  reply_date: '2026-11-12',
};

/** A value that fits the field; of choices and samples the longest. */
export function valueOf({ id, kind, choices, samples }: Field): string {
  if (kind === 'choice') return longest(choices!, ({ en }) => en).id;
  if (kind === 'english') return longest(samples!, ({ en }) => en).en;
  return other[id] ?? values[kind];
}

/** Everything filled in that a letter of this kind asks for, with all steps and all files. */
export function completeInput(
  content: LetterContent,
  kind: LetterKind,
  category: string,
  request: string,
): LetterInput {
  const questions = fieldsFor(content, { kind, category, request });
  const filled = (part: 'values' | 'extra') =>
    Object.fromEntries(
      questions
        .filter(({ goesTo }) => goesTo === part)
        .map(({ field }) => [field.id, valueOf(field)]),
    );
  const { tried, evidence } = content.requests[category]!;
  return {
    kind,
    category,
    request,
    marketplace: 'US',
    values: filled('values'),
    tried: tried.map(({ id }) => id),
    evidence: evidence.map(({ id }) => ({ id, pages: 2 })),
    extra: filled('extra'),
  };
}

/** Complete input for every kind, category and request. */
export function everyInput(content: LetterContent): LetterInput[] {
  return letterKinds.flatMap((kind) =>
    Object.entries(content.requests).flatMap(([category, { requests }]) =>
      requests.map(({ id }) => completeInput(content, kind, category, id)),
    ),
  );
}

const longest = <T>(all: readonly T[], text: (one: T) => string): T =>
  all.reduce((best, one) => (text(one).length > text(best).length ? one : best));
