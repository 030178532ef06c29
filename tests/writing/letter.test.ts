import { flesch } from 'flesch';
import { describe, expect, test } from 'vitest';
import { writing } from '../../src/library/writing.ts';
import { fieldsFor, shareOf } from '../../src/writing/fields-for.ts';
import { copyText, counts, subjectText, wholeText } from '../../src/writing/letter-text.ts';
import { pieceText } from '../../src/writing/letter-pieces.ts';
import { isYetToCome, readValue } from '../../src/writing/letter-values.ts';
import { longestSubject, requestOf, writeLetter } from '../../src/writing/letter.ts';
import { letterKinds, type LetterInput } from '../../src/writing/types.ts';
import { completeInput, everyInput } from './complete.ts';
import { measured } from './reading-ease.ts';

const content = writing();
const inputs = everyInput(content);
const letters = inputs.map((input) => {
  const letter = writeLetter(content, input);
  const where = `${input.kind} ${input.category} ${input.request}`;
  return { where, input, letter, text: copyText(letter), counts: counts(letter) };
});
type Written = (typeof letters)[number];
const placesOf = (wrong: (written: Written) => boolean) =>
  letters.filter(wrong).map(({ where }) => where);

describe('every category × request × kind, on complete data', () => {
  test('is there', () => {
    const requests = Object.values(content.requests).flatMap((category) => category.requests);
    expect(letters.length).toBe(requests.length * letterKinds.length);
    expect(requests.length).toBeGreaterThanOrEqual(3 * 59);
  });

  test('has no gaps', () => {
    expect(placesOf((written) => written.counts.gaps > 0)).toEqual([]);
    expect(placesOf(({ letter, text }) => wholeText(letter) !== text)).toEqual([]);
  });

  test('has at most 20 words a sentence and 200 in all', () => {
    expect(placesOf((written) => written.counts.longest > 20)).toEqual([]);
    expect(placesOf((written) => written.counts.words > 200)).toEqual([]);
  });

  test('has its request in the first line', () => {
    const asks =
      /^(?:This case is not resolved\. )?(?:Please |Could |Can |Which |What |We ask |I ask )/;
    expect(placesOf(({ letter }) => letter.lines[0]?.role !== 'request')).toEqual([]);
    expect(placesOf(({ text }) => !asks.test(text))).toEqual([]);
  });

  test('has a subject of its length', () => {
    const wrong = ({ letter }: Written) =>
      subjectText(letter).length > longestSubject || /[[\]{}]/.test(subjectText(letter));
    expect(placesOf(wrong)).toEqual([]);
  });

  test('has as many lines in both languages, Chinese in one of them only', () => {
    const han = /\p{Script=Han}/u;
    const lines = (text: string) => text.split('\n').length;
    expect(placesOf(({ letter, text }) => lines(text) !== lines(copyText(letter, 'zh')))).toEqual(
      [],
    );
    expect(placesOf(({ text }) => han.test(text))).toEqual([]);
    const mute = ({ letter }: Written) =>
      letter.lines.some(({ en, zh }) => (pieceText(en) === '') !== (pieceText(zh) === ''));
    expect(placesOf(mute)).toEqual([]);
  });

  test('has no blank between two 汉字', () => {
    const apart = /\p{Script=Han} \p{Script=Han}/u;
    expect(placesOf(({ letter }) => apart.test(copyText(letter, 'zh')))).toEqual([]);
  });

  test('leaves no placeholder and no contraction, and asks without an exclamation mark', () => {
    expect(placesOf(({ text }) => /[{}!]|n't\b|'(?:re|ve|ll|m)\b/.test(text))).toEqual([]);
  });

  test('names every identifier that was filled in and is asked for', () => {
    const lost = ({ text, input }: Written) =>
      fieldsFor(content, input).some(({ field, goesTo }) => {
        const value = input[goesTo][field.id]!;
        const isSaid = ['date', 'choice'].includes(field.kind) || text.includes(value);
        return !isSaid;
      });
    expect(placesOf(lost)).toEqual([]);
  });

  test('reads as plain English: a median reading ease of 60 and more', () => {
    const eases = letters.map(({ text }) => flesch(measured(text)));
    const median = eases.toSorted((a, b) => a - b)[Math.floor(eases.length / 2)]!;
    expect(median).toBeGreaterThanOrEqual(60);
  });

  test('has a value of its form for every field, and no day that has not come', () => {
    const isFaulty = ({ input }: Written) =>
      fieldsFor(content, input).some(({ field, goesTo }) => {
        const typed = input[goesTo][field.id];
        return !readValue(field, typed).ok || isYetToCome(field, typed, '2026-11-23');
      });
    expect(placesOf(isFaulty)).toEqual([]);
  });

  test('is the same from the share of its category', () => {
    const other = ({ input, letter }: Written) =>
      wholeText(writeLetter(shareOf(content, input.category)!, input)) !== wholeText(letter);
    expect(placesOf(other)).toEqual([]);
  });
});

describe('the split of a variation that fell apart', () => {
  const category = 'variation-split-merge';
  const { id } = content.requests[category]!.requests[0]!;
  const whole = completeInput(content, 'open', category, id);
  const evidence = content.requests[category]!.evidence[0]!.id;
  const input: LetterInput = {
    ...whole,
    tried: whole.tried.slice(0, 1),
    evidence: [
      { id: evidence, pages: 2 },
      { own: 'Photo of both sizes', pages: 1 },
    ],
  };

  test('is a short plain text', () => {
    expect(copyText(writeLetter(content, input))).toMatchInlineSnapshot(`
      "Please restore child ASIN B0EXAMPLE1 to parent ASIN B0EXAMPLE2.

      Facts:
      - Marketplace: US store (amazon.com)
      - Variation theme: Number of items
      - Since: 2 November 2026
      - Batch ID: 50001019999

      Already tried:
      - I checked that the category supports this variation theme.

      Evidence:
      - File 1: Processing report, 2 pages
      - File 2: Photo of both sizes, 1 page

      Please confirm when the child is back in the family."
    `);
    expect(copyText(writeLetter(content, input), 'zh')).toMatchInlineSnapshot(`
      "请把子体 B0EXAMPLE1 恢复到父体 B0EXAMPLE2。

      事实：
      - 站点：美国站（amazon.com）
      - 变体主题：件数
      - 开始日期：2026 年 11 月 2 日
      - 批次号：50001019999

      已经做过：
      - 核对过类目支持这个变体主题

      证据：
      - 文件 1：处理报告，2 页
      - 文件 2：Photo of both sizes，1 页

      恢复之后，请告诉我。"
    `);
  });

  test('keeps a gap where a value is missing, and copies no line with one', () => {
    const letter = writeLetter(content, { ...input, values: { ...input.values, since: ' ' } });
    expect(wholeText(letter)).toContain('- Since: [Since]');
    expect(wholeText(letter, 'zh')).toContain('[开始日期]');
    expect(copyText(letter)).not.toContain('Since');
    expect(copyText(letter)).not.toMatch(/[[\]]/);
    expect(counts(letter).gaps).toBe(1);
  });

  test('leaves Chinese in an English field as it is, marked', () => {
    const letter = writeLetter(content, { ...input, evidence: [{ own: '两款照片' }] });
    const pieces = letter.lines.flatMap(({ en }) => en);
    expect(pieces).toContainEqual({ gap: '两款照片', field: 'evidence', why: 'malformed' });
    expect(copyText(letter)).not.toContain('Evidence');
  });

  test('passes over steps and files that the category no longer has', () => {
    const letter = writeLetter(content, {
      ...input,
      tried: ['gone', ...input.tried],
      evidence: [{ id: 'gone' }, { id: evidence }],
    });
    expect(copyText(letter)).toContain('- File 1: ');
    expect(copyText(letter)).not.toContain('- File 2: ');
  });

  test('shows gaps for steps and files that were not chosen', () => {
    const letter = writeLetter(content, { ...input, tried: [], evidence: [], marketplace: '' });
    expect(wholeText(letter)).toContain('Already tried: [Already tried]\n\nEvidence: [Evidence]');
    expect(wholeText(letter)).toContain('- Marketplace: [Marketplace]');
    expect(copyText(letter)).not.toMatch(/Already tried|Evidence|\n\n\n|\n$/);
  });

  test('names its subject without a value that is missing', () => {
    const letter = writeLetter(content, { ...input, values: {} });
    expect(subjectText(letter)).toBe(requestOf(content, input)!.en);
  });

  test('of an unknown request is none', () => {
    expect(requestOf(content, { category, request: 'constructor' })).toBeUndefined();
    expect(requestOf(content, { category: 'constructor', request: id })).toBeUndefined();
    expect(() => writeLetter(content, { ...input, request: 'gone' })).toThrow(RangeError);
  });
});

test('an optional line is left out when it is empty, and has a gap when it is half full', () => {
  const input = completeInput(content, 'escalate', 'fba-inbound-missing', firstRequest());
  const bare = { ...input.extra, day_3: '', event_3: '', day_4: '', event_4: '', effect: '' };
  const letter = writeLetter(content, { ...input, extra: bare });
  expect(counts(letter).gaps).toBe(0);
  expect(copyText(letter)).not.toContain('Effect now');
  const half = writeLetter(content, { ...input, extra: { ...bare, day_3: '2026-11-05' } });
  expect(wholeText(half)).toContain('- 5 November 2026: [Event]');
});

function firstRequest() {
  return content.requests['fba-inbound-missing']!.requests[0]!.id;
}
