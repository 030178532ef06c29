import type { Sentence } from '../sentences.ts';
import { spanOf } from '../span.ts';
import { attachedIn, paper } from './evidence.ts';
import type { Draft, Fault } from './rule.ts';

/** What can only be a file, and not a part of a page. */
const documents =
  '(?:[\\p{L}\\w-]+\\.(?:pdf|jpe?g|png|xlsx?|docx?|csv|zip|mp4)|[a-z]+ papers?|chats?|(?:test|lab) reports?|photos?|pictures?|screenshots?|videos?|receipts?|invoices?|contracts?|certificates?|licen[cs]es?|letters?(?= of)|(?:authori[sz]ation|brand) letters?|(?:utility )?bills?|statements?|passports?|ledgers?|pod|bol|sds|cpc|packing lists?|(?:packing|bank) slips?|delivery (?:note|proof)s?|e-?mails?)';
const strict = new RegExp(`(?<![\\p{L}\\w])(?:${documents})(?![\\p{L}\\w])`, 'giu');
/** In a row with others even these are files: “old version, new version and a scan”. */
const listed =
  /(?:(?<=(?:and|plus|&|,) )(?:the |an? |our |my )?(?:[a-z-]+ )?|[a-z-]+ )(?:pages?|versions?|copy|copies|scans?|cards?|slips?)(?=,| and| plus| &)/gi;
/** Hands over: “I send you the POD”, “in this mail: …”, “see invoice & letter”. */
const handing =
  /(?<![A-Za-z])(?:(?:i|we) (?:(?:now|also|hereby|here|just|again|therefore|only|do) ){0,6}(?:send|upload|add|give|provide|submit|share|include|show|put|present)(?![a-z])|here you (?:get|have|find|see)|^(?:added|uploaded|included|sent)(?: now| here)?(?::| are )|sending|submitted here|(?:here|there)?with (?:this|the following|invoice|photos?)|in this (?:mail|message|case|letter|e-?mail)|herewith|here (?:is|are)(?![a-z])|(?:files?|docs|papers|proofs?) (?:are|is)|(?:please|pls|kindly|you (?:can|may|will)|just) (?:again |also |kindly )?(?:see|check|view|look|review|accept|find|read|open|have|add)(?![a-z]))/i;
const list =
  /^(?:the |my |our )?(?:files?|docs?|papers|proofs?|documents|evidence)(?: are| is)?:? /i;
const kept = /\b(?:if|when|which|whether|correct|fix|remove) |\?$/i;
const numbered =
  /(?:file|attachment|document|photo|picture|screenshot|image|annex|appendix|exhibit|evidence|enclosure|invoice|doc|proof)s? ?(?:no\.? ?|#|number )?(?:[1-9][0-9]?|[A-H](?![a-z]))(?![0-9])|(?<![0-9A-Za-z])\(?(?:[1-9]|[a-h])\)|(?<![0-9A-Za-z.])[1-9]\. |#[1-9]|(?<![0-9A-Za-z])[A-H1-9] ?[:=] /i;

/** Two files or more, without a number or a letter each. */
export function countedFiles(draft: Draft): Fault {
  const attached = attachedIn(draft);
  const handed = draft.sentences.filter(
    (one) => !attached.sentences.includes(one) && hands(one) && !kept.test(one.text),
  );
  const said = handed.map(({ start, end }) => draft.text.slice(start, end)).join('\n');
  const names = new Set(
    [
      ...(attached.text.match(paper) ?? []),
      ...(said.match(strict) ?? []),
      ...(attached.text.match(listed) ?? []),
    ].map(nameOf),
  );
  if (names.size < 2 || numbered.test(`${attached.text}\n${said}`)) return null;
  const phrase = { zh: '文件 1：发票。文件 2：照片。', en: 'File 1: invoice. File 2: photos.' };
  const at = [...attached.sentences, ...handed].map(spanOf);
  return { at, instead: [phrase], detail: { count: names.size } };
}

const hands = ({ role, text }: Sentence) =>
  ['said', 'bullet', 'label'].includes(role) && (handing.test(text) || list.test(text));
const nameOf = (one: string) => one.toLowerCase().replace(/s$/, '');
