import type { Say } from '../writing/draft-view/texts.ts';
import { fieldsFor } from '../writing/fields-for.ts';
import type { LetterContent } from '../writing/letter-content.ts';
import { englishForm, isChinese, isYetToCome, readValue, tidy } from '../writing/letter-values.ts';
import { latestToday } from '../writing/today.ts';
import { twinOf } from '../writing/twins.ts';
import type { Both, Field, Letter, LetterInput } from '../writing/types.ts';

/** A check that failed, as the API tells it. */
export interface Lack {
  id: string;
  ok: false;
  message: string;
}

/** What a letter's faults are looked for in, and said with. */
export interface Written {
  content: LetterContent;
  input: LetterInput;
  letter: Letter;
  say: Say;
  language: keyof Both;
}

/**
 * What isn't right with the facts of a letter, each once: `missing.<field>`, `malformed.<field>`,
 * `malformed.evidence.<at>`, `future.<field>`, `same.<field>`, and `unused.<field>` for what this kind
 * of letter has no place for.
 */
export function lacksOf(written: Written): Lack[] {
  return [...gapsOf(written), ...filesOf(written), ...doubtsOf(written), ...unusedOf(written)];
}

/** What was typed into a field, wherever it stands: a letter looks in `extra` first. */
function typedFor({ extra, values }: LetterInput, id: string): string {
  const own = (from: Readonly<Record<string, string>>) =>
    tidy(Object.hasOwn(from, id) ? from[id] : undefined);
  return own(extra) || own(values);
}

const lack = (id: string, message: string): Lack => ({ id, ok: false, message });

/** What a part of the letter is called in it. */
function partOf({ words }: LetterContent, id: string, language: keyof Both): string | undefined {
  if (id === 'marketplace') return words.marketplace[language];
  return id === 'tried' || id === 'evidence' ? `“${words[id][language]}”` : undefined;
}

/** Fields and parts without what the letter needs; files have their own words. */
function gapsOf({ content, input, letter, say, language }: Written): Lack[] {
  const gaps = letter.lines
    .flatMap(({ en }) => en)
    .flatMap((piece) => ('gap' in piece ? [piece] : []))
    .filter(({ field, why }) => field !== 'evidence' || why === 'empty');
  const once = [...new Map(gaps.map((piece) => [piece.field, piece])).values()];
  return once.map(({ field: id, why, gap }) => {
    const field = content.fields[id];
    const label = field?.label[language] ?? partOf(content, id, language) ?? gap;
    if (why === 'empty') return lack(`missing.${id}`, say('write.gap', { label }));
    const read = field && readValue(field, typedFor(input, id));
    const form = read && !read.ok && read.why === 'malformed' ? read.expected[language] : gap;
    return lack(`malformed.${id}`, say('write.malformed', { label, form }));
  });
}

/** Files whose own name no English letter can have, by their place in what was sent. */
function filesOf({ content, input, say, language }: Written): Lack[] {
  if (!content.kinds[input.kind].lines.includes('evidence')) return [];
  return input.evidence.flatMap(({ own }, at) => {
    const label = say('write.file', { n: at + 1 });
    if (own === undefined) return [];
    if (tidy(own) === '') return [lack(`missing.evidence.${at}`, say('write.gap', { label }))];
    const form = englishForm[language];
    return isChinese(tidy(own))
      ? [lack(`malformed.evidence.${at}`, say('write.malformed', { label, form }))]
      : [];
  });
}

/** What has its form, and can't be: a day that has not come, one identifier in two places. */
function doubtsOf({ content, input, say, language }: Written): Lack[] {
  const fields = fieldsFor(content, input).map(({ field }) => field);
  const typed = (id: string) => typedFor(input, id);
  const days = fields.filter((field) => isYetToCome(field, typed(field.id), latestToday()));
  const label = (field: Field) => field.label[language];
  const future = days.map((field) =>
    lack(`future.${field.id}`, say('write.futureOf', { label: label(field) })),
  );
  const same = fields.flatMap((field, at) => {
    const twin = twinOf(field, fields.slice(0, at), typed);
    if (!twin) return [];
    const blanks = { label: label(field), other: label(twin) };
    return [lack(`same.${field.id}`, say('write.sameOf', blanks))];
  });
  return [...future, ...same];
}

/** Facts of which this letter says nothing: a program may keep them together for all kinds. */
function unusedOf({ content, input, say, language }: Written): Lack[] {
  const asked = new Set(fieldsFor(content, input).map(({ field }) => field.id));
  const given = new Set([...Object.keys(input.values), ...Object.keys(input.extra)]);
  const fields = [...given]
    .filter((id) => !asked.has(id) && typedFor(input, id) !== '')
    .map((id) => ({ id, label: content.fields[id]!.label[language] }));
  const { lines } = content.kinds[input.kind];
  const parts = (['tried', 'evidence'] as const)
    .filter((part) => input[part].length > 0 && !lines.includes(part))
    .map((part) => ({ id: part, label: partOf(content, part, language) ?? part }));
  return [...fields, ...parts].map(({ id, label }) =>
    lack(`unused.${id}`, say('write.unused', { label })),
  );
}
