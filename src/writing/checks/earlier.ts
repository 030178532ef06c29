import { anyOf, isIn, placesOf } from './matching.ts';
import type { Draft, Fault } from './rule.ts';
import { isFact, outsideLists } from './sections.ts';

const who =
  "you(r( [a-z]+){1,3}?)?|amazon|support|(?<!(<my>|the buyer's|the) (own |other )?)(catalog|brand|inbound|payments?|fba|tech~)( (team|desk))?|(?<!<my> ([a-z]+ )?)(agent|team|associate|representative|specialist|colleague|investigator|reviewer|expert|man|lady|person|supervisor|hotline|robot|bot|chat|desk|department)s?( (on|from|in|of)( [a-z]+){1,2}| [a-z]+)??";
/** An answer of Amazon, or a case that was closed. Decisions on papers and listings aren't answers. */
const answered = anyOf([
  `(?<!(could|can|would|will|please) )(${who}) <very>(just |only |keeps? |kept ){0,6}(repl|answer|respond|sai?d(?! (s?he|his|her) )|say(?!s? (s?he|his|her) )|tell|writ|refused to|told (me|us)|wrote|closed?|clos(es|ing)|marked (it|this|the|my)|sent (me|us|the|a|an|another|this|same)|send(ing)? (me |us )?the same|explain(s|ed)|repeat~|stat(es|ed)|claim(s|ed)|insist~|refer(s|red)|point(s|ed)|apologi[sz]ed|promised|informed (me|us)|suggested|advised|ask(s|ed) (me|us|for))~`,
  "(your|the|this|that|their|amazon's|(?<=(got|get|received|came|sent|with|only|just) )an?|first|last|previous|earlier|latest|second|third|same|automatic|automated|template|standard|[0-9]+|two|three|four|five|similar) ((?!button|page|form|portal|screen)[a-z]+ ){0,2}(repl(y|ies)|answers?|responses?)(?! (button|box|field|is (enough|fine)|would|page|to the buyer|within))",
  '(case|ticket)s?( (id )?#?\\[?[A-Z0-9 ]{2,14}\\]?)? <very>(<be> )?(shows? as |marked( as)? )?<very>(closed|answered|(re)?solved|transferred|done)',
  'your ((last|previous|first|latest|recent|second|third|automatic) )?(message|e-?mail|mail|letter|explanation|decision|response)(?! (address|settings?))',
  '(previous|earlier|last|former|old|closed|first) (cases?|tickets?)(?! (about|of [0-9]))|reopen~',
  '(each|every|all|both|no|other) (one|of (them|you)|teams?|agents?|departments?|colleagues?|answers?) (only |just |always ){0,6}(say|tell|answer|write|send|point|reply|think|want|ask)s?',
  '(the|your) (mail|message|letter|decision|statement|verdict) (of|from|on) [0-9]+',
  '(case|ticket)s? (id )?[0-9]{8,12}( [a-z]+)? (got|received|has|had|brought) (a |an |only |just |the |same ){0,6}(template|answer|reply|link|response|nothing|copy)',
  '(they|you|robot|it) ((only|just|then|again|always) ){1,6}(send|say|write|cop(y|ied)|close|answer|paste|repeat|repl|quot|told|sent)[a-z]*|they (replied|answered|told (me|us)|closed|wrote back)',
  'you (refused|rejected|turned|denied) [^.!?\\n]{0,30}with (only |just )?(a|one|an) ([a-z]+ )?(line|link|template|sentence|word)',
  '(i|we) (was|were) (told|asked|informed|advised|referred)',
  '(get|got|gets|receive~|comes?|came|sent|send) <a>(same |standard |automatic |copy |first |last ){0,6}(letter|template|text|links?)(?! of)',
  '(last|first|second|previous) (letter|mail|message|e-?mail|text|answer|reply)(?= (from|of|[0-9]))|(copy|same|template|standard) (copy |paste |text |answer |reply |words ){1,6}(comes?|came|again|arrives?)',
]);
/** Says that it goes on. What a team still does, or what somebody still hopes, says nothing of it. */
const goesOn = anyOf([
  "([a-z]+n't|not|never|neither)( (yet|been|fully|really|actually|completely|at all)){0,6} (resolv|solv|fix|correct|restor|reinstat|releas|refund|reimburs|credit|merg|remov|updat|appear|unlock|lift)~",
  "(did|does|do|could|has|have)( not|n't) (help|work|solve|fix|address|change|touch|answer (<my>|the|it|this))~|(without|no) (a |any )?(solution|result|progress|improvement|success|effect)|open since|not [a-z]+ yet|same (issue|problem|error|state|status)|(goes|going|went) on|helped? nothing|not ok(ay)?|no (help|better)",
  "not match (<my>|the) (issue|question|case|problem)|unresolved|unsolved|no change|not (finished|settled|done|back|over|closed|ended|there|clear(ed)?|gone|satisf~|in order)|(still|nothing|not) (move[ds]?|moving|red|gone|closed|open|happens?)|no (solution|answer|result) (inside|in it|to (this|it|my))|same (point|place|position)|(is|stays) (the )?same|(until|till) (today|now)|to (this day|date)|must go on|is wrong|(answer~|repl(y|ied|ies)|closed?|response|came|told (me|us)|mail|decision|solved|fixed)[^.!?\\n]{0,60} (but|however|yet) [^.!?\\n]+|too (early|soon|fast)|(it|that) (is not|isn't|was not)(?=[.,])|(help|work|solv|chang)(ed|s)? (not|nothing)|without (any )?(fix|solution|result|change|help|success)",
  'as before|unchanged|nothing (has )?(changed|happened)',
  '(?<!you |team |support |robot |amazon |i |we |agent |they |nobody )still(?! (hope|want|believe|trust|think|need|send|reply|answer|copy|wait|do) )',
  'remain~(?! (calm|silent|polite|patient))',
  '[a-z]+ (persist|continue)s',
  '(problem|issue|error|matter|question) (<be> |came |happened |appeared )(back|again|open)',
  "open questions?|(case|issue|problem|matter|question|point) (<be> |stays? |remains? )?<very>open|stays? open|keep (this |the |my )?case… open|(do not|don't) close",
]);
const awaited =
  /((should|want|to) [a-z ,]*(have|get|see|receive)|wait(ing)?|look(ing)?( forward)?|await(ing)?|hop(e|ing)|need|appreciate|want|before|forward|thank(s| you)|if|when|once|until|after|no|without|at|what|answer:|expect(ed)?( result: a)?|result: a) (for |to |a |an |the |your ){0,6}$/i;
/** “The answer we look for”, “a reply with one date is enough”. */
const wanted =
  /^ (?:that |which )?(?:(?:we|i) (?:look|want|need|wish|hope|expect|would)|(?:with|in) [a-z ]{3,20} (?:is|would be) enough|should|must)\b/i;
/** “I read your answer” and “Last answer on: …” tell of a step or a fact. */
const asStep = /^(i|we) (have )?(read|checked|compared|followed|added|looked|wrote|asked)\b/i;

/** The letter speaks of an answer, but doesn't say that the matter is still open. */
export function notResolvedSaid({ text, voice, sentences }: Draft): Fault {
  const told = outsideLists(sentences).filter((one) => !asStep.test(one.text) && !isFact(one));
  const at = placesOf(answered, voice)
    .filter(({ end }) => !wanted.test(voice.slice(end, end + 30)))
    .filter(({ start }) => !awaited.test(voice.slice(Math.max(0, start - 44), start)))
    .filter(({ start }) => told.some((one) => one.start <= start && start < one.end));
  const quoted = /^[ \t]*>/m.test(text);
  if ((at.length === 0 && !quoted) || isIn(goesOn, voice)) return null;
  return { at: at.slice(0, 1), instead: ['P024'] };
}
