import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft, checkIds } from '../../src/writing/checks/check-draft.ts';
import type { DraftContext } from '../../src/writing/checks/rule.ts';
import { afterwards } from './checks/afterwards.ts';
import { asking } from './checks/asking.ts';
import { claims } from './checks/claims.ts';
import { course } from './checks/course.ts';
import { earlier } from './checks/earlier.ts';
import { facts } from './checks/facts.ts';
import { families } from './checks/families.ts';
import { files } from './checks/files.ts';
import { lookalikes } from './checks/lookalikes.ts';
import type { Probes } from './checks/probe.ts';
import { result } from './checks/result.ts';
import { stated } from './checks/stated.ts';
import { steps } from './checks/steps.ts';
import { threatening } from './checks/threats.ts';
import { mocking } from './checks/mockery.ts';
import { insideHelp } from './checks/inside-help.ts';
import { openings } from './checks/openings.ts';
import { asks } from './checks/asks.ts';
import { shapes } from './checks/shapes.ts';
import { wordings } from './checks/wordings.ts';
import { wrongs } from './checks/wrongs.ts';
import { tone } from './checks/tone.ts';

const finding = (id: string, text: string, context: DraftContext = { kind: 'open' }) =>
  checkDraft(text, context).find((one) => one.id === id)!;

const letter = `Please restore child ASIN B0TESTAA01 to parent ASIN B0TESTAA02.

Facts:
- Marketplace: US
- Since: 2 November 2026, 10:00 PST
- Batch ID: 500000000123

Already tried:
- I uploaded a partial update on 3 November 2026.

Evidence:
- File 1: Processing report, 2 pages
- File 2: Screenshot of the detail page

Please confirm when the child is back in the family.`;

/** By check: texts with the fault, and texts that only look like it. */
const table: Record<string, Probes> = {
  request_present: {
    bad: [
      'I feel helpless. Expected result: I can sign in.',
      'Do you even read?',
      'My listing was removed. We are waiting.',
      'Please find attached the invoice.',
    ],
    good: [
      'Please restore it.',
      'Which document is missing?',
      'We request a review.',
      'Restore my listing.',
    ],
  },
  request_single: {
    bad: [
      'Please refund order 113-0000001-0000002. Please also change my shop name.',
      'I want my money and my listing back.',
      'Please restore ASIN B0TESTAA01 and delete ASIN B0TESTAA02.',
      'Please merge ASIN B0TESTAA01 into B0TESTAA02 and release my funds.',
      'Please restore the listing. Can you also check why my disbursement is late?',
    ],
    good: [
      'Please review the notice for ASIN B0TESTAA01. Please tell me the result of the review.',
      'Please restore ASIN B0TESTAA01, as the complaint was retracted.',
      'Please restore the child ASIN. Please confirm when the variation is back.',
      'Please investigate shipment FBA15TEST001 and reimburse the 12 missing units.',
    ],
  },
  request_first: {
    bad: ['It was removed. We sent papers. Nobody answered. Please restore it.'],
    good: [
      'Hello,\nIt was removed on 2 November 2026. Please restore it.',
      'Marketplace: US\nASIN: B0TESTAA01\nCase ID: 12345678901\nPlease restore it.',
    ],
  },
  one_topic: {
    bad: [
      'Please restore ASIN B0TESTAA01. Please also release my funds.',
      'The listing was suppressed. Besides, my last payment did not arrive.',
      'There are two problems with our account.',
    ],
    good: [
      'Your reply is about another topic.',
      'Please check shipment FBA15TEST001. No variation was changed.',
      'The fee is too high because the size tier is wrong. The listing shows the correct size.',
      'Two of my three questions are still open.',
    ],
  },
  marketplace: {
    bad: [
      'PLEASE HELP US.',

      'Please tell us why.',
      'The price is US$ 20. Please check.',
      'It was made in Germany.',
    ],
    good: ['amazon.de', 'Marketplace: UK', 'our German store', 'in the US', 'U.S. store'],
  },
  identifiers: {
    bad: ['My listing was removed.', 'The shipment is short by 20 units.'],
    good: [
      'Please tell me how to get back the right to create variations.',
      'My listing B0TESTAA01 was removed.',
      'Shipment FBA15TEST001 is short.',
      'SKU: TEST-01 is an inactive listing.',
    ],
  },
  identifier_form: {
    bad: [
      'ASIN B0TEST1',
      'ASIN: BO12345678',
      'order ID 113-00001-0000002',
      'shipment ID FBA15',
      'GTIN 4006381333932',
    ],
    good: [
      'removal order RM2026-1014',
      'ASIN B0TESTAA01',
      'ASINs B0TESTAA01, B0TESTAA02 and B0TESTAA03',
      'orders 113-0000001-0000002',
      'GTIN 4006381333931',
      'the ASIN is inactive',
      'an order of 200 units',
    ],
  },
  date_present: {
    bad: ['My listing was removed.'],
    good: [
      'Already tried:\n- I checked the page.',
      'It was removed recently.',
      'My listing was removed on 2 Nov 2026.',
      'It was removed on 2026-11-02.',
      'It was removed yesterday.',
      'Which rule applies?',
    ],
  },
  date_clear: {
    bad: [
      'on 02/11/2026',
      'on 11.2.26',
      'last Tuesday',
      'yesterday',
      'recently',
      '3 days ago',
      'since 2/11',
    ],
    good: [
      '25/12/2026',
      '02/02/2026',
      '2 November 2026',
      '2026-11-02',
      'version 1.2.3',
      'every Monday',
      'Monday, 2 November 2026',
      'half of it, 1/2',
    ],
  },
  tried: {
    bad: [
      'We agreed on a price, and we received the goods.',
      'I will tell you what I have planned.',
      'Please restore it. I have not tried anything.',
      'We shipped 300 units.',
    ],
    good: [
      'I offered a refund by message.',
      'I checked the report.',
      'Tried: a new upload.',
      '- Uploaded the file again',
      'I have already contacted support.',
    ],
  },
  evidence_named: {
    bad: ['Please see the attached files.', 'I sent all the documents.'],
    good: [
      'Please add these files.\n1) supplier invoice\n2) payment record',
      'Document date: 2 November 2026',
      'Please see the attached invoice.',
      'Which document is missing?',
      'Evidence:\n- File 1: Processing report',
      'I uploaded the file again.',
    ],
  },
  evidence_numbered: {
    bad: [
      'Please review these files.\n- declaration of conformity.pdf\n- label photo.jpg',
      'I attached an invoice and photos.',
    ],
    good: [
      'I attached 1) an invoice, 2) photos.',
      'File 1: invoice. File 2: photos.',
      'I attached an invoice.',
      'Attachment A: invoice. Attachment B: photos.',
    ],
  },
  result_expected: {
    bad: ['Please help me with ASIN B0TESTAA01.', 'Please check it.'],
    good: [
      'What should happen: the offer is gone.',
      'Please tell me the result of the review.',
      'Please confirm when it is visible.',
      'The page should show the new title.',
      'Expected result: 24 units.',
      'Please tell me which document is missing.',
    ],
  },
  not_resolved_said: {
    kind: 'not_resolved',
    bad: [
      'The answer of 2 November 2026 only says “not accepted”.',
      'You replied on 2 November 2026 with a link.',
      '> Dear seller\nPlease read my question.',
    ],
    good: [
      'You refused my invoice.',
      'The buyer wrote that she gives one star.',
      '- Last answer on: 2 November 2026',
      'You replied with a link. The issue is not resolved.',
      'I wait for your reply.',
    ],
  },
  duplicate_case: {
    bad: ['I opened 3 cases.', 'I will open a new case every day.', 'This is my third case.'],
    good: [
      'I will not open a new case.',
      'I am reopening this case, as your guide says not to open a new one.',
      'I opened two cases. Please merge them.',
      'I opened case 12345678901.',
    ],
  },
  sentence_length: {
    bad: [`${'word '.repeat(21)}.`],
    good: [
      `${'word '.repeat(20)}.`,
      `The page says “${'word '.repeat(30)}”.`,
      'No. 5, e.g. this, costs 3.5 USD. It is small.',
    ],
  },
  letter_length: { bad: ['One word. '.repeat(101)], good: ['One word. '.repeat(100)] },
  greeting_short: {
    bad: [
      'I hope this email finds you well.',
      'We are a professional company established in 2012.',
    ],
    good: [
      'Our company was registered in 2012 and moved its office.',
      'Hello,',
      'Dear Amazon team,',
      'We are the brand owner.',
    ],
  },
  threat: {
    bad: [
      'Restore it or I will go to the press.',
      'My lawyer will contact you.',
      'If you do not fix it, we will sue Amazon.',
    ],
    good: [
      'We are seeking legal advice on the patent.',
      'The buyer threatened to leave a bad review.',
      'If you need more, I will send it.',
      'The court order is attached.',
    ],
  },
  sarcasm: {
    bad: [
      'Thank you for the beautiful template.',
      'Should I send you a pigeon?',
      'Great job.',
      'Do you even read?',
      'Congratulations on another template.',
    ],
    good: [
      'Thank you for the good work.',
      'Thank you for the clear steps.',
      'The template has an error.',
      'Amazon closed it, and said “great job”.',
    ],
  },
  capitals: {
    bad: ['PLEASE help.', 'I need it RIGHT away.'],
    good: [
      'The FNSKU and the MSDS are attached.',
      'SKU: LAMP-BLUE',
      'error MISSING_VALUE',
      'the notice says "URGENT"',
      'brand name ACMETEST',
    ],
  },
  // An appeal's check: see “a violation in an appeal is asked about”.
  appeal_admission: { bad: [], good: [] },
  exclamation: { bad: ['Help!', '快！'], good: ['The page says "Error!".', '> Dear seller!'] },
  emotion: {
    bad: ['This is ridiculous.', 'I am desperate.', 'It is unfair.'],
    good: [
      'It began with the bullet point in the beginning.',
      'The product is a garbage bag.',
      'The fairing is blue.',
      'The reply says “unfair”.',
    ],
  },
  slang: {
    bad: [
      'my link became a dog',
      'a follow-sell seller',
      'the shopping cart was robbed',
      'brush orders',
      'dead account',
      'you play tai chi',
      'a chicken and duck talk',
      'hang the variation',
    ],
    good: [
      'a dog collar',
      'The link in your message does not open.',
      'The order was lost.',
      'I follow the seller guide.',
    ],
  },
  chinese_left: {
    bad: ['Order ID: [订单号]', 'The brand 测试 is ours.'],
    good: ['Order ID: [ORDER ID]', 'Café Müller'],
  },
  buyer_data: {
    bad: [
      'Please help us: the cardholder in the US has phone +1 555 0188.',
      'The buyer is at anna@example.com.',
      'Her phone: 202-555-0147',
      'He lives at 123 Example Street.',
    ],
    good: [
      'The new office is at Unit 4, 18 Harbour Lane.',
      'order 113-0000001-0000002',
      'GTIN 4006381333931',
      'seller-performance@amazon.com',
      '12 Blue Lamps',
    ],
  },
  promise: {
    bad: ['This will never happen again.', 'We guarantee 100 %.'],
    good: [
      'A second person now checks every listing.',
      'the A-to-z Guarantee claim',
      'It never happened.',
    ],
  },
  admission: {
    bad: [
      'It is our fault.',
      'We violated the policy.',
      'We sold fakes.',
      'Sorry for our violation.',
    ],
    good: [
      'I copied the policy sentence from the notice.',
      'We do not admit the claim.',
      'We did not violate the policy.',
      'The notice says we violated the policy.',
      'Amazon made a mistake.',
    ],
  },
  apology: { bad: ['Sorry. We apologise.'], good: ['Sorry for the late reply.'] },
  insider: {
    bad: [
      'My cousin works inside Amazon.',
      'I can send your colleague a gift card.',
      'A friend at Amazon told me.',
      'I can pay you a fee.',
      'We have an internal contact.',
    ],
    good: [
      'We pay the storage fee each month.',
      'The agent at Amazon told me.',
      'We paid the fee.',
      'The team reviewed it.',
    ],
  },
};

describe('each check finds its fault and nothing else', () => {
  test('the table has every check', () => {
    expect(Object.keys(table).toSorted()).toEqual([...checkIds].toSorted());
  });

  const rows = (side: 'bad' | 'good') =>
    [
      table,
      asking,
      facts,
      course,
      tone,
      claims,
      result,
      steps,
      earlier,
      files,
      stated,
      threatening,
      mocking,
      insideHelp,
      openings,
      asks,
      shapes,
      wordings,
      wrongs,
      afterwards,
      families,
      lookalikes,
    ]
      .flatMap(Object.entries<Probes>)
      .flatMap(([id, row]) =>
        row[side].map((text): [string, string, DraftContext] => [
          id,
          text,
          { kind: row.kind ?? 'open' },
        ]),
      );
  test.each(rows('bad'))('%s: %s', (id, text, context) => {
    expect(finding(id, text, context).ok).toBe(false);
  });
  test.each(rows('good'))('no %s: %s', (id, text, context) => {
    expect(finding(id, text, context).ok).toBe(true);
  });
});

describe('a whole letter', () => {
  test('our own letter is clean', () => {
    expect(checkDraft(letter, { kind: 'open' }).filter(({ ok }) => !ok)).toEqual([]);
  });

  test('an appeal may name its root cause', () => {
    const text = 'Root cause: we made a mistake.';
    expect(checkDraft(text, { kind: 'appeal' }).some(({ id }) => id === 'admission')).toBe(false);
    expect(finding('admission', 'We made a mistake.').ok).toBe(false);
  });

  test('a violation in an appeal is asked about, a root cause is not', () => {
    const admitted = (text: string) =>
      checkDraft(text, { kind: 'appeal' }).find(({ id }) => id === 'appeal_admission')!.ok;
    expect(admitted('We admit that we violated the policy.')).toBe(false);
    expect(admitted('We used paid reviews in the past.')).toBe(false);
    expect(admitted('Root cause:\n- We violated the policy on titles.')).toBe(true);
    expect(admitted('The tracking was late. That was our mistake.')).toBe(true);
    expect(admitted('We have never violated the policy.')).toBe(true);
  });

  test('a letter about a known thing names it, however it is worded', () => {
    const identified = (text: string) =>
      finding('identifiers', text, { kind: 'open', category: 'hijacker' }).ok;
    expect(identified('Please remove him in the US store. He copies us.')).toBe(false);
    expect(identified('Please remove him from B0EXAMPLE1 in the US store.')).toBe(true);
  });

  test('a store that nobody named is a blank', () => {
    const [offered] = finding('marketplace', 'Please help.').instead!;
    expect(offered).toEqual({ zh: '站点：[站点]', en: 'Marketplace: [STORE].' });
    const known = finding('marketplace', 'Please help.', { marketplace: 'DE' }).instead!;
    expect(known[0]!.en).toBe('Marketplace: DE.');
  });

  test('a letter of thanks only asks to close the case', () => {
    const text = 'Thank you. The change is visible now in the US store.';
    const faults = (thanks: string) =>
      checkDraft(thanks, { kind: 'thanks' }).flatMap(({ id, ok }) => (ok ? [] : id));
    expect(faults(text)).toEqual([]);
    expect(faults(`${text} You may close the case.`)).toEqual([]);
  });

  test('an ambiguous date offers both days', () => {
    expect(finding('date_clear', 'on 02/11/2026').instead?.map(({ en }) => en)).toEqual([
      '2 November 2026',
      '11 February 2026',
    ]);
  });

  test('the place is the very word', () => {
    const text = '你好 😀 This is ridiculous.';
    const [at] = finding('emotion', text).at;
    expect(text.slice(at!.start, at!.end)).toBe('ridiculous');
  });

  test('every check has its words in both languages', () => {
    for (const locale of ['zh-CN', 'en']) {
      const file = readFileSync(`content/i18n/${locale}.json`, 'utf8');
      const strings = JSON.parse(file) as Record<string, string>;
      const keys = checkIds.flatMap((id) =>
        ['name', 'ok', 'not', 'why'].map((one) => `check.${id}.${one}`),
      );
      expect(keys.filter((key) => strings[key] === undefined)).toEqual([]);
    }
  });
});

describe('whatever is pasted', () => {
  const scraps = Object.values(table).flatMap(({ bad, good }) => [...bad, ...good]);
  const draft = fc
    .array(
      fc.oneof(
        fc.constantFrom(...scraps),
        fc.string(),
        fc.constantFrom('\n', '> ', '"', '“', '[', '- '),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(' '));

  test('places lie in the text, in order', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const { at } of checkDraft(text)) {
          for (const { start, end } of at) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(at.map(({ start }) => start)).toEqual(
            at.map(({ start }) => start).toSorted((a, b) => a - b),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test('what was checked before changes nothing', () => {
    fc.assert(
      fc.property(draft, draft, (one, other) => {
        const alone = checkDraft(one);
        checkDraft(other);
        expect(checkDraft(one)).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });

  test('what stands behind “>” has no tone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scraps), (scrap) => {
        const quoted = scrap
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n');
        for (const id of [
          'emotion',
          'slang',
          'threat',
          'sarcasm',
          'capitals',
          'exclamation',
          'promise',
        ]) {
          expect(finding(id, quoted).ok).toBe(true);
        }
      }),
    );
  });
});
