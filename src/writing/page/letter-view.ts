import type { Completeness } from '../completeness.ts';
import type { LetterContent } from '../letter-content.ts';
import { counts, linesToSend } from '../letter-text.ts';
import { spaced } from '../spaced.ts';
import type { Letter, Line, Piece } from '../types.ts';
import { say } from './field-view.ts';
import { html, icon, type Html } from './html.ts';
import type { Words } from './words.ts';

/** “54 words · 357 characters” of what would be copied. */
export function countView(letter: Letter, words: Words): string {
  const { words: count, characters } = counts(letter);
  return words.say('count', { words: count, characters });
}

/** The letter line by line, each with its Chinese, its gaps as ways to their fields. */
export function letterView(content: LetterContent, letter: Letter, words: Words): Html {
  const sent = new Set(linesToSend(letter));
  const piece = (one: Piece): Html => pieceView(content, one, words);
  return html`<p class="subject">
      <span>${words.say('subject')}</span><b lang="en">${letter.subject.map(piece)}</b>
    </p>
    <div class="letter">${letter.lines.map((line) => lineView(line, sent.has(line), piece))}</div>`;
}

function lineView(line: Line, isSent: boolean, piece: (one: Piece) => Html): Html {
  if (line.role === 'blank') return html`<div class="line air"></div>`;
  return html`<div class="line${isSent ? '' : ' left-out'}" ${line.asks && html`data-asks`}>
    <p lang="en">${line.en.map(piece)}</p>
    <p class="zh" lang="zh-CN">${line.zh.map(piece)}</p>
  </div>`;
}

function pieceView(content: LetterContent, piece: Piece, words: Words): Html {
  if ('text' in piece) return html`${piece.text}`;
  if ('value' in piece) return html`${piece.value}`;
  const { gap, field, why } = piece;
  const part = { tried: words.say('has.tried'), evidence: words.say('has.evidence') }[field];
  const named = content.fields[field]?.label ?? (field === 'marketplace' && content.words[field]);
  const label = part ?? (named ? say(named, words) : gap);
  const shown = spaced(
    why === 'empty' ? words.say('gap', { label }) : words.say('malformed', { label, form: gap }),
  );
  const at = content.fields[field] ? `field.${field}` : field;
  return html`<a class="gap" href="#${at}" lang="${words.locale}">${shown}</a>`;
}

/** “4 of 6”: how many of the parts are there. */
export const doneOf = (parts: readonly Completeness[], words: Words): string =>
  words.say('meterCount', { done: thereOf(parts), all: parts.length });

const thereOf = (parts: readonly Completeness[]) =>
  parts.filter(({ is }) => is !== 'missing').length;

/** Six named parts; the sentence carries the value. */
export function meterView(parts: readonly Completeness[], words: Words): Html {
  const done = thereOf(parts);
  return html`<div class="meter" role="group" aria-label="${words.say('meter')}">
    <div class="of">
      <span class="lab">${words.say('meter')}</span>
      <span class="sm num">${doneOf(parts, words)}</span>
    </div>
    <div class="segs" aria-hidden="true">
      ${parts.map((_, at) => html`<i class="${at < done ? 'on' : ''}"></i>`)}
    </div>
    <ul>
      ${parts.map((part) => partView(part, words))}
    </ul>
    <p class="hint">${words.say('meterHint')}</p>
  </div>`;
}

const partView = ({ id, is }: Completeness, words: Words) =>
  html`<li class="${is === 'missing' ? 'no' : 'yes'}">
    ${icon(is === 'missing' ? 'minus' : 'check')}<span
      >${words.say(`has.${id}`)}<span class="${is === 'not_needed' ? 'opt' : 'vh'}"
        >${words.say(`has.${is}`)}</span
      ></span
    >
  </li>`;
