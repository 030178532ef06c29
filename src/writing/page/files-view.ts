import { isChinese } from '../letter-values.ts';
import type { CategoryLetters } from '../types.ts';
import { say } from './field-view.ts';
import { checked, hidden, html, icon, type Html } from './html.ts';
import { mostOwn, type LetterState } from './state.ts';
import type { Words } from './words.ts';

/** The files of a category to tick, and room for names of one's own. */
export function evidenceView(
  { evidence }: CategoryLetters,
  state: LetterState,
  words: Words,
): Html {
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

/** A row for a file in own words; `at` counts from 1. */
export function ownFileView(at: number, value: string, pages: string, words: Words): Html {
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
    <p class="err" id="own.${at}-error" ${hidden(!fault)}>${icon('alert')}<span>${fault}</span></p>
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
