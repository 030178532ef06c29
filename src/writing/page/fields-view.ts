import { fieldsFor, type Question } from '../fields-for.ts';
import type { LetterContent } from '../letter-content.ts';
import { twinOf } from '../twins.ts';
import type { CategoryLetters } from '../types.ts';
import { fieldView, say } from './field-view.ts';
import { checked, html, selected, type Html } from './html.ts';
import { evidenceView } from './files-view.ts';
import { entriesOf, mostOwn, type LetterState } from './state.ts';
import type { Words } from './words.ts';

export interface FieldsView {
  content: LetterContent;
  state: LetterState;
  words: Words;
  /** The day it is, as `2026-11-23`. */
  today: string;
  /** Fields that were filled from the pasted text. */
  found: readonly string[];
}

/** The category's requests as options; the chosen one is selected. */
export function requestOptions({ content, state, words }: FieldsView): Html {
  const requests = content.requests[state.category]?.requests ?? [];
  return html`<option value="">${words.say(requests.length > 0 ? 'choose' : 'first')}</option>
    ${requests.map(
      (request) =>
        html`<option value="${request.id}" ${selected(request.id === state.request)}>
          ${say(request, words)}
        </option>`,
    )}`;
}

/** All that this kind of letter asks for with this request; what was typed elsewhere is kept hidden. */
export function fieldsView(view: FieldsView): Html {
  const { content, state, words } = view;
  const letters = content.requests[state.category];
  const questions = letters ? fieldsFor(content, state) : [];
  if (!letters || questions.length === 0)
    return html`<p class="hint begin">${words.say(letters ? 'request' : 'first')}</p>
      ${keptView(state, new Set())}`;
  const { lines } = content.kinds[state.kind];
  const facts = questions.filter(({ goesTo }) => goesTo === 'values');
  const course = questions.filter(({ goesTo }) => goesTo === 'extra');
  const hasTried = lines.includes('tried');
  return html`${facts.length > 0 && section(words.say('facts'), questionsView(facts, view))}
  ${
    (hasTried || course.length > 0) &&
    section(
      words.say('course'),
      html`${hasTried && triedView(letters, view)}
      ${course.length > 0 && questionsView(course, view)}`,
    )
  }
  ${lines.includes('evidence') && section(words.say('evidence'), evidenceView(letters, state, words))}
  ${keptView(state, shownNames(view, letters, questions))}`;
}

const section = (label: string, body: Html) =>
  html`<section class="part">
    <h2 class="gl">${label}</h2>
    ${body}
  </section>`;

const questionsView = (
  questions: readonly Question[],
  { state, words, today, found }: FieldsView,
) => {
  const fields = questions.map(({ field }) => field);
  return html`<div class="fields">
    ${questions.map((question) => {
      const { id } = question.field;
      const twin = twinOf(question.field, fields, (one) => state.fields[one]);
      const shown = { value: state.fields[id] ?? '', found: found.includes(id), twin };
      return fieldView(question, shown, today, words);
    })}
  </div>`;
};

const triedView = ({ tried }: CategoryLetters, { state, words }: FieldsView) =>
  html`<fieldset class="ticks" id="tried" tabindex="-1">
    <legend>${words.say('tried')}</legend>
    ${tried.map(
      (step) =>
        html`<label class="tick"
          ><input
            type="checkbox"
            name="tried.${step.id}"
            ${checked(state.tried.includes(step.id))}
          />
          ${say(step, words)}</label
        >`,
    )}
  </fieldset>`;

/** What was filled in for another kind or request: another choice brings it back. */
function keptView(state: LetterState, shown: ReadonlySet<string>): Html {
  const kept = entriesOf(state).filter(([name, value]) => value !== '' && !shown.has(name));
  return html`${kept.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  )}`;
}

/** The names of the controls that this letter has. */
function shownNames(
  { content, state }: FieldsView,
  { tried, evidence }: CategoryLetters,
  questions: readonly Question[],
): Set<string> {
  const { lines } = content.kinds[state.kind];
  const files = evidence.flatMap(({ id }) => [`evidence.${id}`, `pages.${id}`]);
  const own = Array.from({ length: mostOwn }, (_, at) => [`own.${at + 1}`, `ownPages.${at + 1}`]);
  return new Set([
    ...questions.map(({ field }) => `field.${field.id}`),
    ...(lines.includes('tried') ? tried.map(({ id }) => `tried.${id}`) : []),
    ...(lines.includes('evidence') ? [...files, ...own.flat()] : []),
  ]);
}
