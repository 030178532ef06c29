import { conditional } from './closing.ts';
import { says, type Groups } from './groups.ts';
import { about, type Known, type Near, type Wanted } from './matching.ts';
import { causes, defines } from './shapes.ts';
import {
  denies,
  doer,
  explains,
  namesNew,
  namesNoun,
  namesOne,
  namesRefused,
  received,
  whenTold,
} from './told.ts';
import type { PhraseGroup } from './types.ts';

/** A question, and a sentence that may answer it. */
interface Pair {
  wanted: Wanted;
  one: Near;
  known: Known;
  groups: Groups;
  text: string;
  says: (name: PhraseGroup) => boolean;
  /** It says yes or no. */
  decides: boolean;
  /** It is about what was asked: perhaps, surely, or as the only question. */
  near: boolean;
  sure: boolean;
  own: boolean;
  /** It wants something itself. */
  asks: boolean;
}

type Rule = [informs: boolean, fits: (pair: Pair) => boolean];

/** The first that fits decides; where none does, the sentence informs of nothing. */
const rules: readonly Rule[] = [
  [
    true,
    ({ wanted: { asked }, one, known, groups }) =>
      asked.document && !one.ignorant && namesRefused(one.sentence, one, known, groups),
  ],
  [false, ({ one: { ignorant, stance } }) => ignorant || /withheld|elsewhere/.test(stance)],
  [false, ({ text, says: has }) => has('repeated') || has('details') || text.endsWith('?')],
  [true, ({ wanted: { asked }, text }) => asked.who && doer.test(text)],
  [true, ({ wanted: { asked }, text }) => asked.means && defines.test(text)],
  [true, ({ wanted, one, groups }) => whenTold(wanted, one, groups)],
  [true, ({ wanted: { asked }, asks, says: has }) => asked.next && (asks || has('steps'))],
  [
    true,
    ({ wanted: { asked }, text, says: has }) =>
      asked.receipt && asked.whether && (has('affirms') || has('received')) && received.test(text),
  ],
  [false, ({ decides, says: has }) => !decides && (has('template') || has('menu'))],
  [true, ({ wanted: { asked }, says: has }) => asked.team && has('transferred')],
  [true, ({ wanted: { asked }, one, near }) => asked.status && near && one.passedOn],
  [true, ({ wanted: { asked }, asks, says: has }) => asked.how && !asks && has('steps')],
  [
    false,
    ({ wanted: { asked }, one }) => one.stance === 'deferred' || (one.passedOn && !asked.whether),
  ],
  [true, ({ wanted: { asked }, one }) => asked.which && namesOne(one.sentence)],
  [true, ({ wanted, one }) => wanted.asked.open && namesNoun(wanted, one.sentence)],
  [
    true,
    ({ wanted, one, own }) =>
      wanted.asked.open && own && !wanted.asked.when && namesNew(wanted, one.sentence),
  ],
  [true, ({ wanted: { asked }, text, sure, asks }) => asked.value && sure && figure(text) && !asks],
  [
    true,
    ({ wanted, one, known, groups }) => wanted.asked.why && explains(wanted, one, known, groups),
  ],
  [true, ({ wanted: { asked }, text, asks }) => asked.amount && figure(text) && !asks],
  [true, ({ wanted: { asked }, one, near }) => asked.whether && near && one.stance === 'refused'],
  [
    true,
    ({ wanted: { asked }, own, near, says: has }) =>
      asked.whether && own && near && (has('affirms') || has('received')),
  ],
  [
    false,
    ({ wanted: { asked }, own, says: has }) =>
      asked.whether && own && (has('affirms') || has('received')),
  ],
  [
    true,
    ({ wanted: { asked }, sure, decides, text }) =>
      asked.whether && sure && (decides || denies.test(text) || causes.test(text)),
  ],
  [false, ({ one, text, groups }) => conditional(one.sentence, text.length, groups)],
  [
    true,
    ({ wanted: { asked }, sure, asks, text }) =>
      asked.explain && sure && !asks && /\d|"/.test(text),
  ],
  [false, ({ wanted: { asked } }) => (asked.why || asked.when || asked.document) && !asked.where],
  [true, ({ sure, asks, text, known }) => sure && !asks && figure(text) && !known.template],
];

const figure = (text: string) => /\d/.test(text);

/** Whether a sentence says what a question asked. */
export function informed(wanted: Wanted, one: Near, known: Known, groups: Groups): boolean {
  const { sentence, stance, share } = one;
  const pair: Pair = {
    wanted,
    one,
    known,
    groups,
    text: sentence.text,
    says: (name) => says(groups.group[name], sentence),
    decides: stance === 'solved' || stance === 'refused',
    near: share >= about.perhaps,
    sure: share >= about.surely,
    own: share >= about.surely || wanted.only,
    asks: stance === 'asks',
  };
  return rules.find(([, fits]) => fits(pair))?.[0] ?? false;
}
