import type { Sentence } from '../sentences.ts';
import { spanOf } from '../span.ts';
import { countedFiles } from './files.ts';
import type { Draft, Fault, Rule } from './rule.ts';

/** Names of papers that say what a file is; “file” and “document” say nothing. */
export const papers =
  'invoices?|processing reports?|reports?|photos?|pictures?|images?|screen ?shots?|videos?|delivery (?:proof|notes?|receipts?|confirmation)|pod|bols?|bills? of lading|packing (?:list|slip)s?|certificates?|test reports?|letters?|ledgers?|licen[cs]es?|bills?|receipts?|label(?:s)?|comparisons?|(?:bank )?statements?|passports?|id cards?|contracts?|agreements?|purchase orders?|tracking (?:proof|page|record|numbers?|details?)|carrier (?:proof|record|page)|timelines?|tables?|spreadsheets?|manuals?|m?sds|drawings?|catalogu?es?|(?:e-?)?mails?|cmr|chat (?:log|record)s?|messages?|declarations?|forms?|registration|patents?|flat files?|templates?|plan of action|poa|weight (?:ticket|slip)s?|lists?|notice|exports?|calculations?|weighing [a-z]+|measurements?|cpc|doc|lab results?|business cards?|authori[sz]ations?|sheets?|records?|serial numbers?|proofs? of [a-z]+|(?!(?:the|our|my|all|any|more|some|enough|and|a|is|as|other|of) )[a-z]+ proofs?';
export const paper = new RegExp(`(?<![A-Za-z])(?:${papers})(?![A-Za-z])`, 'gi');
const enclosed =
  /(?<![A-Za-z])(?:attach(?:ed(?! to (?:the|its|our|my|a|another|this|that)\b)|ments?|ing)?|enclosed?|enclosures?|appendi(?:x|ces)|annex|PFA)(?![A-Za-z])|附件|附上/i;
const attaching =
  /(?<![A-Za-z])(?:here (?:is|are)(?= (?:the|our|my|two|three|four|all|some)\b)(?! (?:the|our|my|all) (?:timeline|issue|story|problem|facts|matter|situation|details?|text|error|reason|history|link|steps)\b)|(?:find|found|see|is|are) (?:[a-z]+ ){0,6}below|in(?:side)? (?:the )?[^ \n]{0,20}(?:zip|folder|archive|(?<=the )files? (?:that )?(?:i|we) [a-z]+)|see my uploads?|uploaded (?:(?:all|some|the|my|our|many|several|these|following|required|necessary|relevant|supporting|more|new|other|needed|requested) ){0,6}(?:documents?|evidence|proofs?|materials?|papers|paperwork|information|invoices?|photos?|pictures?)|(?:see|check|view|open|refer to|look at|review|find|read|are|have|provide|provided|sent|send|submit|submitted|added|add) (?:(?:to|at|all|in|some|the|my|our|these|following|necessary|relevant|supporting|more|required|new|other|needed|requested|you|many|several|enough|two|three|[0-9]) ){0,6}(?<!(?:sent|send) )(?:files|documents?|evidence|proofs?|materials?|papers|paperwork)(?! (?:is|of|that i uploaded|again|on (?:[0-9])|are|was|were|do|you (?:need|want|require)|i need|that you need|needed|required|missing)))(?![A-Za-z])/i;
const asking =
  /\b(?:which|what|whether|if (?:another|more|you need|any)|any other|another|ask(?:s|ed)? for|missing|exact name|need(?:s|ed)? more|can open|was refused|were refused|rejected)\b/i;
const heading =
  /^(?:evidence|files?|attachments?|attached|enclosed|proofs?|documents?|supporting [a-z]+)(?: (?!date|name|type|number|id)[a-z]+){0,2}[:：]/i;
interface Attached {
  sentences: readonly Sentence[];
  /** Sentences and the bullets under them, with what was blanked read as said. */
  text: string;
}

/** Sentences that speak of attachments, and the list under “Evidence:”. */
export function attachedIn({ text, sentences }: Draft): Attached {
  const found: Sentence[] = [];
  let listing = false;
  for (const one of sentences) {
    const speaks =
      heading.test(one.text) ||
      enclosed.test(one.text) ||
      (attaching.test(one.text) && !asking.test(one.text));
    if (one.role === 'heading') listing = speaks;
    else if (one.role !== 'bullet' && !speaks && !numberedLine.test(one.text)) listing = false;
    if (speaks || (listing && one.role !== 'heading')) found.push(one);
    if (speaks) listing = true;
  }
  if (found.length > 0)
    found.push(...sentences.filter((one) => isFile(one) && !found.includes(one)));
  return {
    sentences: found,
    text: found.map(({ start, end }) => text.slice(lineStart(text, start), end)).join('\n'),
  };
}
const numberedLine = /^(?:file|attachment|document|photo|#)? ?[0-9A-H][).:]? /i;

/** A short bullet that begins with a paper's name: “label photo.jpg”, “supplier invoice of 12 May”. */
const isFile = ({ role, text, words }: Sentence): boolean =>
  role === 'bullet' &&
  words <= 10 &&
  !/^(?:i|we|the|our|my|it)\b/i.test(text) &&
  startsWithPaper.test(text);
const startsWithPaper = new RegExp(`^(?:[a-z-]+ ){0,3}(?:${papers})(?![A-Za-z])`, 'i');

/** From the list mark, which is no part of the sentence. */
const lineStart = (text: string, start: number) => {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return /^[ \t]*\S{1,4}[ \t]*$/.test(text.slice(line, start)) ? line : start;
};

/** “Answers your e-mail” names no file. */
const yours = /\b(?:of|in|to|from) your [a-z-]+/gi;

function named(draft: Draft): Fault {
  const attached = attachedIn(draft);
  const { sentences } = attached;
  if (sentences.length === 0 || attached.text.replace(yours, '').search(paper) >= 0) return null;
  return { at: sentences.map(spanOf), instead: ['P009'] };
}

/** What is attached. */
export const evidenceRules: readonly Rule[] = [
  { id: 'evidence_named', find: named },
  { id: 'evidence_numbered', find: countedFiles },
];
