import { anyOf, faultAt, placesOf } from './matching.ts';
import { phrases } from './phrases.ts';
import type { Draft, Fault } from './rule.ts';

const many =
  '[2-9]|[1-9][0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|some|lots? of|dozens of|few|countless|different|these|those|endless|all';
const ordinal = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[0-9]+(th|nd|rd)';
const next = `(one |yet |some |the |an? |my |our ){0,3}(another|${ordinal}|other|more|fresh|duplicate|further|additional|parallel|new|next|extra|sister|twin|backup|separate)`;
/** What a seller does to a case that wasn't there before. */
const opening =
  "(?<!(not|never|no|n't|n’t|to) (re-?)?)(open|creat|submit|start|fil|rais|send|sent|wrot|writ|log|launch|ma[kd]e|making|ha[vd]|got|exist|run)(e|ed|s|es|ing|ted|ting|ged)?";
const filler =
  '( (up|you|to you|already|also|again|at least|about|more than|over|the|my|our|in total|totally|total|for you|just|a|now|then|by|in|under|with|it|this|so|(every|each) (day|week|hour|morning))){0,5}';
const noun = '(case|ticket)( ids?)?';
const times = '([2-9]|[1-9][0-9]|two|three|four|five|several|many) times';
const others = anyOf([
  `${opening}${filler} (${many})( (new|other|more|different|separate|same|similar|support|open|running|of)){0,3} (cases|tickets|case ids)`,
  `${opening}${filler} ${next}( (one|new|support|separate|fresh))? ?((cases?|tickets?)(?! (if you|is needed))|one(?= (each|every|about|for|on|to (all|you|another|the)|again|in|if|until|tomorrow|today|by|the same|[a-z]+day)|[.,]))`,
  `${opening}${filler} one more(?= (each|every|to (all|you|another)|until|tomorrow|if))|(bomb|flood|spam) [a-z ]{1,12}(cases|tickets)`,
  `(open|creat|fil|rais|start)(e|s|es|ed|ing)?${filler} (it|this|the same|again|${noun} [^.!?\\n]{0,30})( (for|on) (it|this))? ?(twice|again (another|a|one)|${times})`,
  `(tomorrow|today|tonight|(every|each) [a-z]+|next week|again|soon)[, ]+((i|we) )?(will )?((comes?|open|start|send|create|make)(ing)? )?(again|(a|one|another)( (new|more))? ${noun})(?= |[.,])`,
  `(${next}|number) ?${noun}? ?((is|will be|will|soon|already) )?(coming|comes|follows|tonight|tomorrow)`,
  `${noun} (number|nr\\.?|no\\.?|#) ?([2-9]|1[0-9]|two|three|four|five|six|seven)(?! ?[0-9])|repeat(ing)? the ${noun}`,
  `(is|now|already)( (already|now))? (my|our|the|a)? ?(${ordinal}|new) ${noun}`,
  `(in|with|by|on|under|after|over|have|are|all|my|our|these|those|from) (other |my |our |the |these |those )?(${many}|previous|earlier|other) ((other|open|earlier|previous|different|closed|more) )?(cases|tickets|case ids)(?! of)`,
  `(two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9][0-9]) ((open|other|more|similar|different|new) )?(cases|tickets)(?= (for|about|on|with|by|are|were|have|already|now|at|in|until|so far|running)|[.,:;])`,
  `(new|another|one) ${noun} (every|each|again|today|tomorrow|tonight|too)|(cases?|tickets?) every (day|hour|week|morning)|open cases? (again and again|until)`,
  `(open|creat|mak|made|fil|start)(e|s|es|ed|ing)?${filler} (again (and again|under|with)|(a|the) (${ordinal})(?=[.,]|$))|stop (to open|opening|creating|sending) (new |more )?(cases|tickets)|parallel (i|we) (have|had|opened)…( ${noun})|${noun} too(?=[ ,.])`,
  `(parallel|duplicate|extra|sister|twin|backup|${ordinal}) (cases?|tickets?)(?! (of|is not|was not) )`,
  `(<my> [a-z]+|partner|colleague|assistant|he|she|they|we|i) ((also|already|too|just|will|has|have|had|can|then|again) )*open(s|ed|ing)? ((up|also|again|already) )*((a|an|one)( (new|more|fresh|separate|other))+|another|one)(?= |[.,])(?! (new |more )?(listing|page|store|shop|account|window|tab|box|browser|company|link))`,
  '(keep|continue|go on|start|will be) (on )?(opening|creating|sending) (new )?(cases|tickets|more|one)',
  // Their numbers in a row, or one after the other.
  '(cases?|case ids?|tickets?)[ :：(]+[0-9]{8,12}(, ?| and | & |/)+[0-9]{8,12}|1[0-9]{10}(, | and | & )1[0-9]{10}',
  'one case [0-9]{8,12}[^.!?\\n]{1,60} one case [0-9]{8,12}',
  '(open|creat|made|fil)(ed)? (a )?(new )?(case|ticket) [0-9]{8,12}[^>]{1,200}?(open|creat|made|fil)(ed)? (a )?(new )?(case|ticket) [0-9]{8,12}',
]);
const keepsOne =
  /\b(merge|combine|keep (only )?(one|the (first|last|second|newest)|this (case|one))|close the (other|others|duplicate|second|rest)|(the )?others? (can|may|should) be closed|only (this|one) case|instead of|(say|says|said|asks?|guide)[a-z ]{0,16} not to open|(do|should) i (need |have )?(to )?(open )?|in one case|(the )?(other|second|first) (one|case) (was|has been|is) (about|on) (another|a different)|(open|creat|case|twice)[^.!?]{0,60}by (mistake|accident))\b/i;

/** Cases that are sold. */
const goods =
  /\b(phone|tablet|laptop|airpods?|ipad|iphone|pencil|pillow|watch|camera|glasses|jewel(le)?ry|make-?up|display|carrying|storage|suit|packing|travel|guitar|tool)[ -]?cases?\b/i;
const denied =
  /(\bnot|\bnever|n['’]t|\bno|without)( (want|need|going) to| to| have| had)?( re-?)? ?((open|creat|send|start|fil|mak|made|rais)[a-z]* )?((a|any|the) )?$/i;

/** Other cases on the same matter, without a word on keeping one. */
export function otherCases({ voice }: Draft): Fault {
  if (keepsOne.test(voice)) return null;
  const sellsCases = goods.test(voice);
  const at = placesOf(others, voice).filter(
    ({ start, end }) =>
      !denied.test(voice.slice(Math.max(0, start - 28), start)) &&
      !(sellsCases && !/open|ticket|support/i.test(voice.slice(start, end))),
  );
  return faultAt(at, [phrases.P026]);
}
