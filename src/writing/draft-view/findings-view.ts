import { html, icon, type Html } from '../page/html.ts';
import type { Both, Check } from '../types.ts';
import type { Span } from '../span.ts';
import { markId } from './marked.ts';
import type { Phrases } from './phrases.ts';
import type { Say } from './texts.ts';

/** What the findings are worded with. */
export interface FindingWords {
  say: Say;
  phrases: Phrases;
}

/** So many places of one finding are named; the text shows them all. */
const mostPlaces = 5;
/** A place is quoted by so many characters of it. */
const quoted = 40;

/** How many of the checks found something. */
export function countView(checks: readonly Check[], { say }: FindingWords): string {
  return say('draft.counts', { all: checks.length, open: checks.filter(({ ok }) => !ok).length });
}

/** What a draft's checks found: each with its reason, its places and better words. */
export function findingsView(checks: readonly Check[], text: string, words: FindingWords): Html {
  const faults = checks.filter(({ ok }) => !ok);
  const fine = checks.filter(({ ok }) => ok);
  const { say } = words;
  return html`${faults.length === 0 && html`<p class="hint">${say('draft.clean')}</p>`}
    <div class="findings">${faults.map((check) => findingView(check, text, words))}</div>
    <details class="fine">
      <summary>${say('draft.fine', { count: fine.length })}</summary>
      <ul>
        ${fine.map(({ id }) => html`<li>${icon('check')}${say(`check.${id}.name`)}</li>`)}
      </ul>
    </details>`;
}

function findingView({ id, at, instead = [], detail }: Check, text: string, words: FindingWords) {
  const { say, phrases } = words;
  const better = [...instead, ...(phrases[id] ?? [])];
  const once = [...new Map(better.map((one) => [one.en, one])).values()];
  return html`<section class="finding" data-check="${id}">
    <h3>${say(`check.${id}.name`)}</h3>
    <p class="flag r">${icon('alert')}<span>${say(`check.${id}.not`, detail)}</span></p>
    <p class="hint">${say(`check.${id}.why`)}</p>
    ${at.length > 0 && placesView(at, text, say)}
    ${once.length > 0 && html`<p class="hint">${say('draft.instead')}</p>`}
    ${once.map((one) => betterView(one, say))}
  </section>`;
}

function placesView(at: readonly Span[], text: string, say: Say): Html {
  const more = at.length - mostPlaces;
  return html`<p class="places">
    <span>${say('draft.places')}</span>
    ${at.slice(0, mostPlaces).map((span) => placeLink(span, text))}
    ${more > 0 && html`<span>${say('draft.morePlaces', { count: more })}</span>`}
  </p>`;
}

/** A link to a place, by its first words. */
export function placeLink(span: Span, text: string, most = quoted): Html {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const short = words.length > most ? `${words.slice(0, most).toWellFormed()}…` : words;
  return html`<a href="#${markId(span)}" data-start="${span.start}" data-end="${span.end}"
    >${short}</a
  >`;
}

const betterView = ({ zh, en }: Both, say: Say): Html =>
  html`<div class="copy">
    <p lang="en" data-copy-text>${en}</p>
    <p class="zh" lang="zh-CN">${zh}</p>
    <kc-copy data-done="${say('copy.done')}" data-refused="${say('copy.failed')}">
      <button class="btn s" type="button">
        <span aria-live="polite">${say('draft.copyPhrase')}</span>
      </button>
    </kc-copy>
  </div>`;
