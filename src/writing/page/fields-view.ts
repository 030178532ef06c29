import { fieldsFor, type Question } from '../fields-for.ts';
import type { LetterContent } from '../letter-content.ts';
import { isChinese } from '../letter-values.ts';
import type { CategoryLetters } from '../types.ts';
import { fieldView, say } from './field-view.ts';
import { html, icon, type Html } from './html.ts';
import { mostOwn, type LetterState } from './state.ts';
import type { Words } from './words.ts';

export interface FieldsView {
  content: LetterContent;
  state: LetterState;
  words: Words;
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
      ${keptView(state, [])}`;
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
  ${lines.includes('evidence') && section(words.say('evidence'), evidenceView(letters, view))}
  ${keptView(state, questions)}`;
}

const section = (label: string, body: Html) =>
  html`<section class="part">
    <h2 class="gl">${label}</h2>
    ${body}
  </section>`;

const questionsView = (
  questions: readonly Question[],
  { state, words, today, found }: FieldsView,
) =>
  html`<div class="fields">
    ${questions.map((question) => {
      const { id } = question.field;
      const shown = { value: state.fields[id] ?? '', found: found.includes(id) };
      return fieldView(question, shown, today, words);
    })}
  </div>`;

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

function evidenceView({ evidence }: CategoryLetters, { state, words }: FieldsView): Html {
  const own = state.evidence.filter((file) => file.own !== undefined);
  const rows = [...own, { own: '', pages: '' }].slice(0, mostOwn);
  return html`<fieldset class="ticks" id="evidence" tabindex="-1">
      <legend>${words.say('files')}</legend>
      <p class="hint">${words.say('filesHint')}</p>
      ${evidence.map((file) => {
        const attached = state.evidence.find(({ id }) => id === file.id);
        return html`<div class="tick file">
          <label
            ><input type="checkbox" name="evidence.${file.id}" ${checked(attached !== undefined)} />
            ${say(file, words)}</label
          >${pagesView(`pages.${file.id}`, attached?.pages ?? '', say(file, words), words)}
        </div>`;
      })}
    </fieldset>
    ${rows.map((file, at) => ownFileView(at + 1, file.own ?? '', file.pages, words))}`;
}

function ownFileView(at: number, value: string, pages: string, words: Words): Html {
  const fault = isChinese(value) && words.say('ownHint');
  const label = `${words.say('own')}${at > 1 ? ` ${at}` : ''}`;
  return html`<div class="fld own" data-own>
    <label for="own.${at}">${label} <span class="opt" lang="en">English</span></label>
    <div class="file">
      <input
        class="inp"
        id="own.${at}"
        name="own.${at}"
        lang="en"
        maxlength="120"
        autocomplete="off"
        placeholder="Comparison of both products"
        aria-describedby="own.${at}-error"
        value="${value}"
      />${pagesView(`ownPages.${at}`, pages, label, words)}
    </div>
    <p class="err" id="own.${at}-error" ${hidden(!fault)}>
      ${icon('alert')}<span>${words.say('ownHint')}</span>
    </p>
  </div>`;
}

const pagesView = (name: string, value: string, label: string, words: Words) =>
  html`<span class="pages"
    ><input
      class="inp"
      name="${name}"
      inputmode="numeric"
      maxlength="4"
      autocomplete="off"
      value="${value}"
      aria-label="${words.say('pagesOf', { label })}"
    /><span aria-hidden="true">${words.say('pages')}</span></span
  >`;

/** What was typed for another kind or request: another choice brings it back. */
function keptView({ fields }: LetterState, questions: readonly Question[]): Html {
  const shown = new Set(questions.map(({ field }) => field.id));
  const kept = Object.entries(fields).filter(([id, value]) => !shown.has(id) && value !== '');
  return html`${kept.map(
    ([id, value]) => html`<input type="hidden" name="field.${id}" value="${value}" />`,
  )}`;
}

const selected = (is: boolean) => is && html`selected`;
const checked = (is: boolean) => is && html`checked`;
const hidden = (is: boolean) => is && html`hidden`;
