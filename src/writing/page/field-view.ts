import type { Question } from '../fields-for.ts';
import { hasForm } from '../identifiers.ts';
import { isYetToCome, readValue } from '../letter-values.ts';
import { longestValue } from '../limits.ts';
import type { Both, Field } from '../types.ts';
import { html, icon, type Html } from './html.ts';
import type { Words } from './words.ts';

/** What a field shows beside its question. */
export interface Shown {
  value: string;
  /** It was found in the pasted text. */
  found: boolean;
  /** Another field that holds the same identifier. */
  twin: Field | undefined;
}

export const say = ({ zh, en }: Both, { locale }: Words) => (locale === 'en' ? en : zh);

/**
 * What is wrong with a value, in words, or undefined. `today` is `2026-11-23`; `twin` another field
 * that holds the same identifier.
 */
export function faultOf(
  field: Field,
  value: string,
  today: string,
  words: Words,
  twin?: Field,
): string | undefined {
  const read = readValue(field, value);
  if (read.ok && isYetToCome(field, value, today)) return words.say('future');
  if (read.ok) return twin && words.say('same', { label: say(twin, words) });
  return read.why === 'empty' ? undefined : words.say('form', { form: say(read.expected, words) });
}

/** A question with its control, why support asks it, ready English, and what is wrong. */
export function fieldView(
  { field, optional }: Question,
  shown: Shown,
  today: string,
  words: Words,
): Html {
  const id = `field.${field.id}`;
  const fault = faultOf(field, shown.value, today, words, shown.twin);
  const isWide = field.kind === 'english' || field.kind === 'quoted';
  return html`<div class="fld${isWide ? ' wide' : ''}" data-field="${field.id}">
    <label for="${id}"
      >${say(field, words)} ${isWide && html`<span class="opt" lang="en">English</span>`}
      ${optional && html`<span class="opt">${words.say('optional')}</span>`}</label
    >
    ${control(field, shown.value, fault !== undefined, words)}
    <p class="hint" id="${id}-hint">${say(field.why, words)}</p>
    ${shown.found && foundView(field, words)} ${field.samples && samplesView(field, words)}
    <p class="err" id="${id}-error" ${fault === undefined && html`hidden`}>
      ${icon('alert')}<span>${fault}</span>
    </p>
  </div>`;
}

function control(field: Field, value: string, isWrong: boolean, words: Words): Html {
  const id = `field.${field.id}`;
  const common = html`id="${id}" name="${id}" aria-describedby="${id}-hint ${id}-error"
  ${isWrong && html`aria-invalid="true"`} autocomplete="off"`;
  if (field.kind === 'choice')
    return html`<select class="inp" ${common}>
      <option value="">${words.say('choose')}</option>
      ${(field.choices ?? []).map(
        (choice) =>
          html`<option value="${choice.id}" ${choice.id === value && html`selected`}>
            ${say(choice, words)}
          </option>`,
      )}
    </select>`;
  const kind = kindOf(field, value);
  return html`<input
    class="${kind.mono ? 'inp mono' : 'inp'}"
    ${common}
    ${kind.attributes}
    value="${value}"
  />`;
}

/** A day has the browser's calendar; what is no plain day (a time, a slip) stays as it was typed. */
function kindOf({ kind }: Field, value: string): { mono: boolean; attributes: Html } {
  if (kind === 'date' && (value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value)))
    return { mono: false, attributes: html`type="date"` };
  if (kind === 'english' || kind === 'quoted')
    return {
      mono: false,
      attributes: html`lang="en" spellcheck="true" maxlength="${longestValue}"`,
    };
  const isCode = hasForm(kind) || kind === 'id';
  const digits = kind === 'case' || kind === 'gtin' || kind === 'number';
  const keys = digits ? html`inputmode="numeric"` : html`autocapitalize="characters"`;
  return { mono: isCode, attributes: html`spellcheck="false" ${keys} maxlength="${longestValue}"` };
}

const foundView = (field: Field, words: Words) =>
  html`<p class="found" data-found>
    <span>${words.say('found')}</span>
    <button class="btn txt s" type="button" data-remove-found>
      ${words.say('removeFound')}<span class="vh">${say(field, words)}</span>
    </button>
  </p>`;

const samplesView = (field: Field, words: Words) =>
  html`<details class="samples">
    <summary>
      ${words.say('samples')}<span class="vh"
        >${words.say('samplesOf', { label: say(field, words) })}</span
      >
    </summary>
    <ul>
      ${field.samples!.map(
        ({ zh, en }) =>
          html`<li>
            <button type="button" data-sample="${en}">
              <span lang="en">${en}</span><span lang="zh-CN">${zh}</span>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
