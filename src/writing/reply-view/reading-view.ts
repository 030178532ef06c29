import { say as inLocale, type Locale } from '../../site/locales.ts';
import { paths } from '../../site/paths.ts';
import { placeLink } from '../draft-view/findings-view.ts';
import type { Say } from '../draft-view/texts.ts';
import { checked, html, type Html } from '../page/html.ts';
import type { Finding, ReplyReading } from '../reply/types.ts';
import type { Span } from '../span.ts';
import type { Both } from '../types.ts';

/** What categories and letters are called. */
export interface ReadingNames {
  categories: Readonly<Record<string, Both>>;
  kinds: Readonly<Record<string, Both>>;
}

/** What a reading is worded with. */
export interface ReadingWords {
  say: Say;
  locale: Locale;
  names: ReadingNames;
  /** The documents, by their words, that the seller has ready. */
  ticked?: ReadonlySet<string>;
}

/** A sentence is quoted by so many characters of it; the text shows it whole. */
const quoted = 160;

/** Every place that led to a finding. */
export function placesOf(reading: ReplyReading): Span[] {
  const { category, template, answered, documents, deadlines, closed, asksForMore, next } = reading;
  const findings = [category, template, ...answered, closed, asksForMore, next];
  return [...findings.flatMap(({ because }) => [...because]), ...documents, ...deadlines];
}

/** What a reply says: the next letter first, each finding with the sentence that led to it. */
export function readingView(reading: ReplyReading, text: string, words: ReadingWords): Html {
  const { say } = words;
  const { template, closed, asksForMore, language } = reading;
  const finding = (name: string, found: Finding, answers: string) =>
    part(
      say(`reply.${name}`),
      html`<p>${say(`${answers}.${found.is === null ? 'unknown' : found.is ? 'yes' : 'no'}`)}</p>
        ${becauseView(found.because, text, say)}`,
    );
  return html`${nextView(reading, text, words)} ${answeredView(reading, text, say)}
  ${finding('template', template, 'reply.template')} ${deadlinesView(reading, text, say)}
  ${documentsView(reading, text, words)} ${finding('asks_for_more', asksForMore, 'reply')}
  ${finding('closed', closed, 'reply.closed')} ${categoryView(reading, text, words)}
  ${part(
    say('reply.language'),
    html`<p>${say(language === null ? 'reply.unknown' : `reply.language.${language}`)}</p>`,
  )}`;
}

const part = (name: string, body: Html): Html =>
  html`<section class="finding">
    <h3>${name}</h3>
    ${body}
  </section>`;

function becauseView(spans: readonly Span[], text: string, say: Say): Html | null {
  if (spans.length === 0) return null;
  return html`<p class="hint because">
    ${say('reply.because')} ${spans.map((span) => html` ${placeLink(span, text, quoted)}`)}
  </p>`;
}

function nextView({ next, category }: ReplyReading, text: string, words: ReadingWords): Html {
  const { say, locale, names } = words;
  const name = names.kinds[next.kind];
  const address = paths(locale).writeLetter(next.kind, category.id ?? undefined);
  return part(
    say('reply.next'),
    html`<p>${say(`reply.why.${next.why}`)}</p>
      ${becauseView(next.because, text, say)}
      ${
        name
          ? html`<p>
              <a class="btn pri" href="${address}"
                >${say('reply.write', { name: inLocale(name, locale) })}</a
              >
            </p>`
          : html`<p>${say('reply.next.wait')}</p>`
      }`,
  );
}

function answeredView({ answered }: ReplyReading, text: string, say: Say): Html | null {
  if (answered.length === 0) return null;
  const answers = answered.map(({ request, is, because: spans }) => {
    const key = is === null ? 'unknown' : is ? 'yes' : 'no';
    return html`<li>
      <p><b>${request}</b></p>
      <p>${say(`reply.answered.${key}`)}</p>
      ${becauseView(spans, text, say)}
    </li>`;
  });
  return part(
    say('reply.answered'),
    html`<ul class="dash">
      ${answers}
    </ul>`,
  );
}

/** Deadlines only as they stand in the text: nothing is worked out from them. */
function deadlinesView({ deadlines }: ReplyReading, text: string, say: Say): Html {
  if (deadlines.length === 0) {
    return part(say('reply.deadlines'), html`<p>${say('reply.deadlines.none')}</p>`);
  }
  const lines = deadlines.map(
    (one) =>
      html`<li>${placeLink(one, text)} ${say(`reply.deadlines.${one.whose ?? 'unknown'}`)}</li>`,
  );
  return part(
    say('reply.deadlines'),
    html`<ul class="dash">
      ${lines}
    </ul>`,
  );
}

function documentsView(reading: ReplyReading, text: string, words: ReadingWords): Html {
  const { documents } = reading;
  const { say, ticked } = words;
  if (documents.length === 0) {
    return part(say('reply.documents'), html`<p>${say('reply.documents.none')}</p>`);
  }
  const boxes = documents.map(
    (one) =>
      html`<li>
        <label class="tick"
          ><input type="checkbox" ${checked(ticked?.has(one.words) ?? false)} />${one.words}</label
        >
        <p class="hint because">${placeLink(sentenceOf(one, reading), text, quoted)}</p>
      </li>`,
  );
  return part(
    say('reply.documents'),
    html`<p class="hint">${say('reply.documentsHint')}</p>
      <ul class="papers">
        ${boxes}
      </ul>`,
  );
}

function categoryView({ category }: ReplyReading, text: string, words: ReadingWords): Html {
  const { say, locale, names } = words;
  const name = category.id === null ? undefined : names.categories[category.id];
  return part(
    say('reply.category'),
    html`<p>${name ? inLocale(name, locale) : say('reply.unknown')}</p>
      ${becauseView(category.because, text, say)}`,
  );
}

/** The sentence that asks for a document; its words alone when the reading names no sentence. */
const sentenceOf = (one: Span, { asksForMore }: ReplyReading): Span =>
  asksForMore.because.find(({ start, end }) => start <= one.start && one.end <= end) ?? one;
