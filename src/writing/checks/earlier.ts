import { anyOf, faultAt, isIn, placesOf } from './matching.ts';
import { phrases } from './phrases.ts';
import type { Draft, Fault } from './rule.ts';
import { isFact, outsideLists } from './sections.ts';

const who =
  'you(r ([a-z]+ ){0,2}(team|colleague|agent|staff|support|associate|investigator|expert|specialist|robot|bot|system|reviewer|department|manager|employee)s?)?|amazon|(seller |selling partner )?support|(the|an|one|last|first|previous|another|your) (first |second |last |other |next )?([a-z]+ )?(agent|team|associate|representative|specialist|colleague|investigator|reviewer|expert|man|lady|person|supervisor|hotline|bot)|robot|hotline|chat';
/** An answer of Amazon, or a case that was closed. Decisions on papers and listings aren't answers. */
const answered = anyOf([
  `(${who}) <very>(just |only |keeps? |kept )*(repl|answer|respond|said|told (me|us)|wrote|closed?|clos(es|ing)|marked (it|this|the|my)|sent (me|us|the|a|an|another|this|same)|send(ing)? (me |us )?the same|explain(s|ed)|repeat~|stat(es|ed)|claim(s|ed)|insist~|refer(s|red)|point(s|ed)|apologi[sz]ed|promised|informed (me|us)|suggested|advised|ask(s|ed) (me|us|for))~`,
  "(your|the|this|that|their|amazon's|an?|first|last|previous|earlier|latest|second|third|same|automatic|automated|template|standard|[0-9]+|two|three|four|five|similar) ((last|first|previous|earlier|latest|second|third|fourth|same|automatic|automated|template|standard|only|general|short|quick|copied|similar|canned|support) )*(repl(y|ies)|answers?|responses?)(?! (button|box|field|is (enough|fine)|would|page|to the buyer|within))",
  '(case|ticket)s?( (id )?#?\\[?[A-Z0-9 ]{2,14}\\]?)? <very>(<be> )?(shows? as |marked( as)? )?<very>(closed|answered|resolved|transferred)',
  '(same|another|copied|automatic|third|your|a|this|these|beautiful|useless) (copy[- ]?(and[- ]?)?paste~ ?)?(templates?|text|words|paragraph|copy[- ]?(and[- ]?)?paste~)(?= (from you|again|answer|repl|about|that|without|with|for the|as)~|[.,])',
  '(you|amazon|support|agent|robot|team) (just |only |always )*(clos|copi|copy|past|transfer)~ (the |my |this |it|me )',
  '(in|with) (the|an?) ([a-z]+ )?(message|e-?mail|mail|response) (of [0-9]|from (you|amazon|your)|you)',
  'your ((last|previous|first|latest|recent|second|third|automatic) )?(message|e-?mail|mail|letter|explanation|decision|response)(?! (address|settings?))',
  '(received|got|get|came|gave me|sent me|read) (an?|the|your|this|another|only an?|one|no useful|only|just|[0-9]+|two|three|four|five|several|many|some|same|back) ([a-z]+ ){0,2}(repl(y|ies)|answers?|responses?|templates?|link|text|e-?mails? from (you|amazon)|mail from (you|amazon))',
  '(previous|earlier|last|former|old|closed|first) (cases?|tickets?)(?! (about|of [0-9]))|reopen~',
]);
/** Says that it goes on. What a team still does, or what somebody still hopes, says nothing of it. */
const goesOn = anyOf([
  "(not|n't|never|neither)( (yet|been|fully|really|actually|completely|at all))* (resolv|solv|fix|correct|restor|reinstat)~",
  "(did|does|do|could|has|have)( not|n't) (help|work|solve|fix|address|change|touch|answer (<my>|the|it|this))~|(without|no) (a |any )?(solution|result|progress|improvement|success|effect)|(waiting|open|pending|wrong|missing|blocked|inactive|suppressed) (since|until now|till now|today|as of)|not [a-z]+ yet|same (issue|problem|error|state|status)|(goes|going|went) on|helped? nothing|not ok(ay)?|no (help|better)",
  'not match (<my>|the) (issue|question|case|problem)|unresolved|unsolved|no change',
  'as before|unchanged|nothing (has )?(changed|happened)',
  "(result|page|status|it|issue|problem) (did not|didn't|has not|hasn't) change~",
  '(?<!you |team |support |robot |amazon |i |we |agent |they |nobody )still(?! (hope|want|believe|trust|think|need|send|reply|answer|copy|wait|do))',
  'remain~ (?!calm|silent|polite|patient)',
  '(problem|issue|error) (persist|continue)~',
  '(problem|issue|error|matter|question) (<be> |came |happened |appeared )(back|again|open)',
  "open questions?|(case|issue|problem|matter|question|point) (<be> |stays? |remains? )<very>open|stays? open|keep (this |the |my )?case… open|(do not|don't) close",
]);
const awaited =
  /(wait(ing)?|look(ing)?( forward)?|await(ing)?|hop(e|ing)|need|appreciate|want|before|forward|thank(s| you)|if|when|once|until|after|no|without|at|what|answer:|expect(ed)?( result: a)?|result: a) (for |to |a |an |the |your )*$/i;
/** “I read your answer” and “Last answer on: …” tell of a step or a fact. */
const asStep = /^(i|we) (have )?(read|checked|compared|followed|added|looked|wrote|asked)\b/i;

/** The letter speaks of an answer, but doesn't say that the matter is still open. */
export function notResolvedSaid({ text, voice, sentences }: Draft): Fault {
  const told = outsideLists(sentences).filter((one) => !asStep.test(one.text) && !isFact(one));
  const at = placesOf(answered, voice)
    .filter(({ start }) => !awaited.test(voice.slice(Math.max(0, start - 32), start)))
    .filter(({ start }) => told.some((one) => one.start <= start && start < one.end));
  const quoted = /^[ \t]*>/m.test(text);
  if ((at.length === 0 && !quoted) || isIn(goesOn, voice)) return null;
  return { at: at.slice(0, 1), instead: [phrases.P024] };
}

const many =
  '[2-9]|[1-9][0-9]+|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|some|a lot of|lots of|dozens of|more|a few|few|countless|different|other|duplicate|new|same|these|those|all|endless';
const opening =
  '((re-?)?open|creat|submit|start|fil|rais|send|sent|wrote|writ|log|launch|ma[kd]e|had|have)(e|ed|s|es|ing|ted|ting|ged|t)?';
const others = anyOf([
  `${opening}( (up|you|to you|already|also|again|at least|about|more than|over|another|the|my|total|totally|in total|you|for you))* (${many})( (new|other|more|different|separate|same|similar|support|duplicate|case|of))* (cases|tickets)`,
  `${opening}( (up|also|again|just|already|you))* (a |an |one |the |my |another |yet )*(new|another|second|third|fourth|fifth|[2-9](nd|rd|th)|other|one more|more|duplicate|further|additional|parallel|same|separate|[0-9]+(th|nd|rd))( (one|new|support|separate))* ?(cases?|tickets?|one)(?! (if you|is needed))`,
  '(this is|it is|here is|now|already)( (already|now))? (my|our|the) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[0-9]+(th|nd|rd)|new) (case|ticket)',
  `(in|my|our|the|these|those|all|with|from|after|on) (other |my |our )*(${many}|previous|earlier) (other |open |earlier |previous |different |closed |more )*(cases|tickets)`,
  '(<my> [a-z]+|partner|colleague|wife|husband|boss|friend|employee|assistant|he|she|they|we|i) (also |already |too |just |will |has |have |had |can |then |again )*open(s|ed|ing)?( (up|also|again|already))* (a|an|another|one)( (new|more|second|third|fresh|separate|other))+(?= |[.,])(?! (listing|page|store|account|shop|window|tab|box|browser|company|link))',
  'open(s|ed|ing)? <a>(cases?|tickets?) (in|from|with|on|by|through|via)…( and)( (a|an|one|another|the other|two))( (in|from|with|on|by|through|via|more))',
  'open(ed|ing|s)? (it|this|the same) (again|twice|[0-9a-z]+ times)|(keep|continue|go on|start|will be) (on )?(opening|creating|sending) (new )?(cases|tickets|more|one)',
  '(fresh|parallel|duplicate|second|third|fourth|fifth|additional|extra|sister|twin|backup) (cases?|tickets?)(?! (of|is not|was not) )',
  '(cases?|tickets?) <a>(for|about|on|of) (the |this )?same',
  '(two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9][0-9]) (open |other |more |similar |different )*(cases|tickets)(?= (for|about|on|with|by|are|were|have|already|now|at|in|until|so far)|[.,:;])',
  '(sent|send|pasted?|cop(y|ied)|wrote|submitted) <a>(same )?[a-z ]{0,24} (in|into|to|through|under) <a>([0-9]+|two|three|four|five|six|several|other|different|another|all|new) ([a-z]+ )?(cases?|tickets?)',
  '(new|another) (case|ticket) (every|each|again|today|tomorrow|too)',
  'cases? every (day|hour|week|morning)|open cases? (again and again|until)',
  '(the )?same (issue|problem|topic|question|text|letter) (in|with|by|to) (another|other|different|[0-9a-z]+) (case|ticket)s?',
  'also (opened|wrote in|asked in) case',
  '(cases|case ids?|tickets)[ :：]+[0-9]{8,12}(, ?| and | & |/)[0-9]{8,12}',
  '(my|our) (colleague|assistant|partner|team)~ (will |also |has |have )*open(ed|s)? (a|an|another|one) ',
]);
const keepsOne =
  /\b(merge|combine|keep (only )?(one|this (case|one))|close the (other|others|duplicate|second|rest)|(the )?others? (can|may|should) be closed|only (this|one) case|instead of|(say|says|said|asks?|guide)[a-z ]{0,16} not to open|(do|should) i (need to |have to )?open|in one case|(the )?(other|second|first) (one|case) (was|has been|is) (about|on) (another|a different)|by (mistake|accident))\b/i;

/** Cases that are sold. */
const goods =
  /\b(phone|tablet|laptop|airpods?|ipad|iphone|pencil|pillow|watch|camera|glasses|jewel(le)?ry|make-?up|display|carrying|storage|suit|packing|travel|guitar|tool)[ -]?cases?\b/i;
const denied =
  /(\bnot|\bnever|n['’]t|\bno|without)( (want|need|going) to| to| have| had)?( re-?)? ?$/i;

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
