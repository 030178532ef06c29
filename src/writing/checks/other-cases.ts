import { anyOf, faultAt, placesOf } from './matching.ts';
import type { Draft, Fault } from './rule.ts';

const numbers = 'two|three|four|five|six|seven|eight|nine|ten';
const many = `[2-9]|[1-9][0-9]|${numbers}|several|many|multiple|lots? of|dozens of|few|countless|different|these|those|endless|previous|earlier|other`;
const ordinal = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[0-9]+(th|nd|rd)';
/** A case that wasn't there before: whatever is done with it, it isn't the first. */
const further = `another|${ordinal}|one more|fresh|duplicate|further|additional|parallel|new|next|extra|sister|twin|backup`;
const noun = '(cases?|tickets?)( ids?)?';
/** What a seller does to a case. */
const opening =
  "(?<!(not|never|no|n't|n’t|to) (re-?)?)(open|creat|submit|start|fil|rais|log|launch|ma[kd]e|making)(e|ed|s|es|ing|ted|ting)?";
const filler =
  '( (up|you|to you|already|also|again|at least|about|over|the|my|our|total|for you|just|now|then|by|in|under|with|it|this|so|one)){0,5}';
const others = anyOf([
  `(${further})( (and|or|a|one|second|third|new|support|separate|english|chinese|fresh|more)){0,4} ${noun}(?! (if you|is needed|(is|was) not |[^.!?\\n]{0,30}not exist))`,
  `(${further}|number) ?${noun}? ?((is|will be|will|soon|already) )?(coming|comes|follows|tonight|tomorrow)`,
  `(${many})( (new|other|open|earlier|more|different|closed|separate|same|similar|support|running|of)){0,3} (cases|tickets|case ids)(?! (of(?! mine| ours)|about [0-9]))`,
  `${noun} (number|nr\\.?|no\\.?|#)? ?([2-9]|1[0-9]|${numbers})(?! ?([0-9]|times|units|pieces|boxes))|(case|ticket) after (case|ticket)|${noun} (every|each) |repeat(ing)? the ${noun}|${noun} too(?=[ ,.])`,
  `${opening}${filler} ((a |an )?(another|one more|${ordinal}|fresh|new one|number)|one)(?= (each|every|about|for|on|to|again|in|if|until|tomorrow|today|by|the same|[a-z]+day)(?![a-z])|[.,]|$)`,
  `${opening}${filler} (number )?(${numbers})(?=[.,])`,
  `(open|creat|rais)(e|ed|ing)?[^.!?\\n]{0,40} ([2-9]|[1-9][0-9]|${numbers}|several|many) times|${opening}${filler} (twice|again and again|(again|once more) (under|with|as|another|a |one)|another one|(two|three|[0-9]+) more)`,
  `((bomb|flood|spam) [a-z ]{1,12}|(open|opening|creating|sending)( more)? |parallel i have a )(cases?|tickets?)|(every|each|yesterday|today|tomorrow)( [a-z]+)? (a|one) (case|ticket)|(tomorrow|today|tonight|soon) i (will )?open again|one ${noun} [^.!?\\n]{1,40} and one|(<my> [a-z]+|partner|colleague) (will |already |also |then ){0,6}open(s|ed|ing)? (one|another|too)`,
  '(?<!re-?)open(ed)? the same (case|ticket)|<my> [a-z]+ (<will> )?also open(s|ed)? an? (case|ticket)',
  // Their numbers in a row, or one after the other.
  '[1-9][0-9]{7,11}(, ?| and | & |/|, and )[1-9][0-9]{7,11}',
  '(opened|one)( a)? case [0-9]{8,12}[^>]{1,200}?(opened|one)( a)? case [0-9]{8,12}',
]);
const keepsOne =
  /\b(merge|combine|keep (only )?(one|the (first|last|second|newest)|this (case|one))|close the (other|others|duplicate|second|rest)|(the )?others? (can|may|should) be closed|only (this|one) case|instead of|(say|says|said|asks?|guide)[a-z ]{0,16} not to open|(do|should) i (need |have )?(to )?(open )?|in one case|(the )?(other|second|first) (one|case) (was|has been|is) (about|on) (another|a different)|(open|creat|case|twice)[^.!?]{0,60}by (mistake|accident))\b/i;

/** Cases that are sold. */
const goods =
  /\b(phone|tablet|laptop|airpods?|ipad|iphone|pencil|pillow|watch|camera|glasses|jewel(le)?ry|make-?up|display|carrying|storage|suit|packing|travel|guitar|tool)[ -]?cases?\b/i;
const denied =
  /\b(?:asked|told|says?|said|advised|wants?|suggested|instructed)[a-z ]{0,24} to (?:open|create|start|file) (?:a )?$|\bneed (?:a )?$|(\bnot|\bnever|n['’]t|\bno|without)( (want|need|going) to| to| have| had)?( re-?)? ?((open|creat|send|start|fil|mak|made|rais)[a-z]* )?((a|any|the) )?$/i;

/** Other cases on the same matter, without a word on keeping one. */
export function otherCases({ voice }: Draft): Fault {
  if (keepsOne.test(voice)) return null;
  const sellsCases = goods.test(voice);
  const at = placesOf(others, voice).filter(
    ({ start, end }) =>
      !denied.test(voice.slice(Math.max(0, start - 28), start)) &&
      !(sellsCases && !/open|ticket|support/i.test(voice.slice(start, end))),
  );
  return faultAt(at, ['P026']);
}
