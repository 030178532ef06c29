import { asksFor, verbs } from './asking.ts';
import { anyOf, isIn } from './matching.ts';
import type { Draft, Fault } from './rule.ts';
import { vague, vagueVerb } from './vague.ts';

const content =
  'done|settled|ok(ay)?|good|fine|finish(ed)?|solved|resolved|over|complete(d)?|satisfied|content|ready|fixed|right|correct|perfect|enough|calm|happy|success|it ends';
const notYou =
  '(?! (you (can|could|help|check|look|solve|handle|reply|answer|fix)|your|our products?|the (product|quality|help)))';

/** How one sees that it is done: a condition, a “should”, a word when it is. */
const told = anyOf([
  `(is|are|be|would be|was) (<my> |the |a |an )?(right |good |wished |expected |desired |wanted ){1,6}(result|outcome|end|solution|state)`,
  `(<be>|counts as|can be|it's|all|everything|for (me|us)) (only |then |quite |very |fully |all ){0,6}(${content})( (for (me|us)|from (<my>|our) side))? (when|if|once|as soon as|after|with|by|until)${notYou}`,
  `(when|once|after|if|as soon as) [^.!?\\n]{4,90}?,? (then )?(it|this|that|everything|all|we|i|you|(the|<my>|this) (matter|case|issue|problem))('s)?( [a-z]{1,8}){0,3} ((is|are|be|'s|can|may|consider) ){0,6}(${content}|finished|close)`,
  '(is|are) ((just|exactly|really|only) )?(all|enough|what)( that)? ((i|we) (need|want|wish|hope|ask|expect|look))|(is|are|would be) (enough|sufficient|all)(?= (for (me|us)|to )|[.,;]|$)|only then|what (would|will)|(would|will) (finish|close|end|settle) (it|this|the (case|matter))|can rest',
  '(confirm|let (me|us) know|(tell|inform|notify|update) (me|us)|(reply|write|answer)(?! that))( (here|in this case|to me|to us|me|us|this|it|back|please)){0,6},? (when|once|after|as soon as|that|whether|if|in writing|with|the (date|result|change|new|receipt|time|status|team|amount|reason)|by|receipt|which|how|its)',
  'what (should|must|has to) (happen|come|change|be)|so that(?! you)|so (it|i|we|buyers?|customers?|the|they|<my>|both|all) (can|is|are|may|will|shows?|match)|accept either|then (the|<my>|it) [^.!?\\n]{0,30}(is|are) |ask that|process <a>(refund|reimbursement|payment|credit|removal)|know it worked when|until (the|it|this|<my>|all|both|i|we)(?! (now|today))|(we|i|it|this|you) (can|may|will) (then )?close|so (i|we) can|(?<!(you|they|i|we) )(must|should) read',
  `(?<!(you|your team|i|we|please|they|that|how|why) )(should|must|has to|have to|needs? to|ought to|shall) ((also|only|just|again|now|then|go|be|not) ){0,6}(?!(${vagueVerb})(ed|d|s|ing)?\\b|be (so|very|really|too|a|an|ashamed|proud|happy)\\b|so\\b|like\\b|pa(y|id) |wait|trust)[a-z]+`,
  '(i|we) (should|must|shall|can|will) (then )?((also|again|only) )?(see|have|find|get|receive|be able|sell|log)(?! (your|that you|to))',
]);
/** “Wanted: …”, “the goal is …”, “OK when …”, at the head of a sentence or of a part of it. */
const headed = new RegExp(
  [
    `^([a-z']{1,12} ){0,4}(result|goal|aim|target|outcome|solution|wish(ed|es)?|want(ed)?( to see)?|hope[sd]?|(?<!you )need(s|ed|ful)?|expect(ed|ation|ing)?|desired?|required|finish(ed)?|end|done|ok(ay)?|good|fine|correct|right|solved|fixed|success|perfect|ideal|request(ed)?|purpose)( (?!you\\b)[a-z']{1,12}){0,4} ?([:=→：]|\\b(is|are|means|would be|will be)\\b)(?! ?((the|still|as|it|is) ){0,6}(same|nothing|none|no |zero|error|empty|failed|not |still|wrong|bad|too|to (know|understand)|[0-9]+ (error|fail)))`,
    `^(should|must|(would|['’]d) (like|love|want)( to (see|have|get))?) (?!(you|i|we)\\b|(be )?(help|solv|handl))`,
    '^([a-z]{1,12} ){0,3}(wanted|wish|goal|needed) ?[:=：]',
    `^(then )?(${content}|closed?)( for (me|us))? (when|if|once|as soon as)${notYou}`,
  ].join('|'),
  'i',
);
/** A wish, and what it leaves open. */
const wish =
  /\b(?:i|we|our (?:only )?(?:wish|hope|aim|goal|request))(?: (?:would|['’]d|also|only|just|really|do|am|are|is|simply|still|now|kindly|therefore)|['’](?:d|m|re)){0,6} (?:want|need|wish|hope|expect|(?<=(?:would|['’]d)(?: [a-z]+)? )(?:like|love|prefer|be (?:happy|glad|satisfied|content|delighted|pleased))|aim|seek|insist|look(?:ing)?(?= (?:for|at))|wait(?:ing)?(?= for)|ask(?:ing)?(?= for)|request|demand|desire|apply(?:ing)?(?= for))(?![a-z])(?: (?:at|for|with|on|that|to (?:get|have|see|receive|hear)|if|either)\b){0,6}[ :]*([^.!?\n]{3,})/gi;
/** What is asked in so many words: its verb, and what it does it to. */
const request =
  /\b(?:(please|pls|plz|kindly|(?:can|could|would|will|may) (?:you|amazon|someone|somebody|anyone|a [a-z]+(?: [a-z]+)?|your [a-z]+)|(?:ask|request|want|need|like) (?:you|amazon|your team) to)|(?:can|may) (?:i|we)|(?:request|question)s?:|(?:and|or|then|to)(?= ))[,:]? (?:(?:also|kindly|please|again|now|do|just|[a-z]+ly|help(?: (?:me|us))?(?: to)?)[, ]+){0,6}([a-z-]+)(?=([^.!?;\n]{0,120}))/gi;
/** Verbs and words that leave the end open, and those that do not. */
const endless = new RegExp(
  `^(?:${vagueVerb}|request|ask|describe|calculate|confirm|urge|represent|follow|see|note|have|contact|push|route|speed|wait|make sure|reopen|pass|find out|show|verify|be|with|me|us|you|the|my|our|an?|forgive|excuse|believe|trust|hurry)$`,
  'i',
);
const known = new RegExp(
  `^(?:${verbs}|(?:re|un)[a-z]{4,}|join|merge|lift|accept|reject|exclude|erase|bring|receive|compare)$`,
  'i',
);
const aimless =
  /^ (?:(?:us|me) )?(?:(?:more |your |full ){0,6}attention|a hand|me know|us know|in touch|care|something|to your |me to |a look|it a|sure|the (?:issue|problem|matter|mistake|case|error)\b)|^[ ,]*$/i;
/** Asks to be told something: the answer is the result. */
const wantsToKnow =
  /\b(?:(?<!, )which|what(?! to do| happened)|why|whether|(?<!(?:body|one|person|people|seller|buyer|customer|team|agent|man|colleague),? )who(?:se)?|(?<!, )where|how (?:can|do|should|many|much|long|to)|when(?! you| it is| possible| i| we)|in writing|in (?:simple )?chinese|(?:check|see|verify) if(?= (?:the|my|our|it|this)\b)|(?:the |exact |any )(?:exact )?(?:reason|name|calculation|list|next step))\b/i;
const unsure = /\b(?:do(?: not|n['’]t)|cannot|can['’]t) (?:know|understand|see|find out)[^.!?,]*/gi;

/** Does the letter say how it ends? */
export function resultExpected({ sentences, voice }: Draft): Fault {
  if (isIn(told, voice)) return null;
  const parts = sentences.flatMap(({ text }) => text.split(/[;,(] |[:：] (?=[a-z])/));
  if (sentences.some(({ text }) => headed.test(text)) || parts.some((one) => headed.test(one)))
    return null;
  const wishes = [...voice.matchAll(wish)].map((one) => one[1]!);
  if (wishes.some((one) => !vague.test(one))) return null;
  if (sentences.some((one) => asksFor(one) && hasEnd(one.text))) return null;
  return {
    instead: [{ zh: '改好之后，请告诉我。', en: 'Please confirm when the change is visible.' }],
  };
}

function hasEnd(text: string): boolean {
  if (/^(?:is|are|was|were|do|does|did|has|have)\b.*\?/i.test(text)) return true;
  if (wantsToKnow.test(text.replace(unsure, ''))) return true;
  return [` and ${text}`, text].some((one) =>
    [...one.matchAll(request)].some(
      ([, marked, verb = '', object = '']) =>
        (marked !== undefined || known.test(verb)) && !endless.test(verb) && !aimless.test(object),
    ),
  );
}
