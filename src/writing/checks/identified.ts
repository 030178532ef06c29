import type { Sentence } from '../sentences.ts';
import { asksFor } from './asking.ts';
import { badlyFormed } from './forms.ts';
import { isFact, matterIn } from './sections.ts';
import type { Draft, DraftContext, Fault, Rule } from './rule.ts';
import { forms, type Kind } from './words/identifier-forms.ts';
import { thingOf, things, type Thing } from './words/things.ts';

function identifiers(draft: Draft, { category, kind }: DraftContext): Fault {
  const { text, sentences } = draft;
  const said = (list: readonly Sentence[]) => list.map((one) => one.text).join('\n');
  const asked = said(sentences.filter(asksFor));
  const isOpen = kind !== 'appeal';
  const wanted = thingIn(
    isOpen ? `${asked}\n${said(matterIn(sentences).filter((one) => !isFact(one)))}` : asked,
    category,
    isOpen && asked !== '',
  );
  if (wanted === null || badlyFormed(draft) !== null) return null;
  const filled = text.replace(/\[[^[\]\n]{0,30}\p{Script=Han}[^[\]\n]{0,30}\]/gu, '_');
  const present = new Set(forms.filter((one) => one.pattern.test(filled)).map((one) => one.kind));
  const takes: readonly Kind[] = [...wanted.takes, ...(kind === 'open' ? [] : ['case' as const])];
  return takes.some((one) => present.has(one)) ? null : { instead: [wanted.line] };
}

/** Any identifier will do where the words don't say what it is about: “Please remove him.” */
const kinds = forms.map(({ kind }) => kind);

function thingIn(text: string, category: string | undefined, asks: boolean): Thing | null {
  const known = category === undefined ? undefined : thingOf[category];
  if (known === undefined) return anything(text);
  if (known === 'never') return null;
  if (known === 'none') return singled.test(text) ? anything(text) : null;
  if (things[known].says.test(text)) return things[known];
  return asks ? { ...things[known], takes: kinds } : null;
}

/** Certain listings, orders or units; “orders in my metrics” and “a shipment” are none. */
const singled =
  /\b(?:my|our|this|these|the|one|two|three|four|five|six) (?:[a-z-]+ ){0,2}(?:listings?(?! policy)|asins?|products?|items|offers?|variations?|detail page|links?|shipments?|stock|inventory|child(?:ren)?|parent|boxes|order(?! (?:ids?|defect))|parcel|units|cartons|boxes|photo|image|title|price|goods|seller)\b|\b(?:two|three|four|five|six|several|[0-9]{1,3}) orders\b/i;

function anything(text: string): Thing | null {
  const found = Object.values<Thing>(things).filter(({ says }) => says.test(text));
  const first = found[0];
  if (!first) return null;
  return { ...first, takes: [...new Set(found.flatMap(({ takes }) => takes)), 'other'] };
}

/** What Amazon needs to find the thing that the letter is about. */
export const identifierRules: readonly Rule[] = [
  { id: 'identifiers', notFor: ['thanks'], find: identifiers },
];
