import type { Asked } from './asked.ts';
import { doneIn, type Done } from './deeds.ts';
import type { Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import { ignorant, passedOn } from './shapes.ts';
import type { Stance, Stances } from './stance.ts';
import { identifiersOf, matterOf } from './words.ts';

/** What else is known of the reply when requests are matched. */
export interface Known {
  template: boolean | null;
  asksDocuments: readonly Sentence[];
  /** More is wanted, or another team decides: a “can’t” isn’t the last word. */
  open: boolean;
  elsewhere: boolean;
  /** Another case or form is the way. */
  newCase: boolean;
  /** A reason is given that says more than “a policy”. */
  reasoned: boolean;
  stances: Stances;
}

/** A sentence with what it does and what it speaks of. */
export interface Said {
  sentence: Sentence;
  stance: Stance;
  matter: ReadonlyMap<string, number>;
  done: readonly Done[];
  /** Who writes doesn't know, or can't say. */
  ignorant: boolean;
  passedOn: boolean;
}

/** A sentence and how much of a request it speaks of. */
export interface Near extends Said {
  share: number;
}

/** A request, ready to be compared. */
export interface Wanted {
  asked: Asked;
  text: string;
  matter: ReadonlyMap<string, number>;
  only: boolean;
}

/** Share of a request's matter that a sentence must say to be about it, and to surely be about it. */
export const about = { perhaps: 0.2, surely: 0.4 };

/** A sentence that says this much less of a request than of another one is about the other. */
const belongs = 0.45;

/** “The photo is dark, so we can’t tell …”: what they don't know follows from a reason. */
const consequence = /,?\s(?:so|and therefore) (?:that )?(?:we|i) .*$|,(?:所以|因此)(?:我们|我).*$/;

/** What a sentence does and speaks of. */
export function saidIn(sentence: Sentence, { stances }: Known, { meanings }: Groups): Said {
  return {
    sentence,
    stance: stances.get(sentence) ?? 'none',
    matter: matterOf(sentence.text, meanings),
    done: doneIn(sentence.text),
    ignorant: ignorant.test(sentence.text.replace(consequence, '')),
    passedOn: passedOn.test(sentence.text),
  };
}

/** The sentences with what they share with a request, unless they speak more of another one. */
export function theirs(wanted: readonly Wanted[], at: number, said: readonly Said[]): Near[] {
  const others = wanted.filter((_, other) => other !== at);
  const own = said.filter(({ sentence }) => !ofAnother(wanted[at]!, others, sentence));
  return own.map((one) => {
    const shares = wanted.map(({ matter }) => shared(matter, one.matter));
    const share = shares[at]!;
    return { ...one, share: share < Math.max(...shares) * belongs ? 0 : share };
  });
}

/** Identifiers, and numbered parts: “module 3”, “第 4 行”. */
const namesIn = (text: string) => [
  ...identifiersOf(text),
  ...[...text.matchAll(numbered)].map(([one]) => one.replace(/\s/g, '')),
];
const numbered =
  /\b(?:module|row|box|bullet|carton|image|photo|line|page|file|question|point|step) \d{1,3}(?!\d)|第\s*[\d一二三四五六七八九十]{1,3}\s*[箱行张页条点项个批]/g;

/** Whether a sentence names what another request names, and nothing that this one does. */
function ofAnother(wanted: Wanted, others: readonly Wanted[], { text }: Sentence): boolean {
  const own = namesIn(wanted.text);
  if (own.length === 0) return false;
  const said = namesIn(text);
  if (said.some((one) => own.includes(one))) return false;
  return others.some((other) => namesIn(other.text).some((one) => said.includes(one)));
}

/** The share of a request's weight that a sentence says too; one identifier is enough. */
export function shared(
  wanted: ReadonlyMap<string, number>,
  said: ReadonlyMap<string, number>,
): number {
  let [both, all] = [0, 0];
  for (const [term, weight] of wanted) {
    all += weight;
    if (said.has(term)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}
