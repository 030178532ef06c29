import { asksFor } from './asking.ts';
import { anyOf, isIn } from './matching.ts';
import type { Draft, Fault } from './rule.ts';

/** How one sees that it is done. */
const result = anyOf([
  '(confirm|let (me|us) know|(tell|inform|notify|update) (me|us)|(reply|write|answer)(?! that))( (here|in this case|to me|to us|me|us|this|it|back))*,? (when|once|after|as soon as|that|in writing|with|the date|by)',
  '(please|kindly|could you|can you)( also)? confirm',
  '(expected|desired|required|wanted|right|needed) (result|outcome|solution|value|action)',
  'expect(ed)?(?= ?[:：]| (is|that|the|to|an?|all|<my>|this|it|you|[0-9]|both))',
  '(result|outcome|goal)(?= ?[:：]| (is|should|(i|we) (need|want|expect)))',
  'what (should happen|(i|we) (expect|want|need|ask for))',
  '(should|must|needs? to|has to|ought to|shall) (be|show|see|read|have|appear|display|become|say|contain|list|stay|go|return|look|again|work|open|stand|match|move|get|not)',
  '(<be>|counts as|(can|may|will) be) (only )?(done|solved|resolved|complete|completed|finished|fixed|closed) (when|once|if|as soon as)',
  'done (means|when)',
  'so (that )?(it|i|we|buyers?|customers?|the|they|<my>|both|all) (can|is|are|may|will|shows?|match)',
  'until (the|it|this|<my>|all|both|i|we)',
  '(we|i|it|this|you) (can|may|will) (then )?close',
  '(the )?correct (value|title|brand|weight|size|category|amount|status|price|image|fee|address|name|dimensions?|node|theme|tier|quantity|number|product type) (is|should|:)',
  '(want|need|would like)(?! to be)( (<my>|the|this|all|to see|[a-z0-9]+)){1,5} (to be|be|to show|back|visible|active|again|paid|credited|reimbursed|restored)',
  "(when|once|after|as soon as) (this|it|the|<my>|that|both|all)[a-z0-9' ]{0,40} (is|are|has|have|shows?|appears?|can|done|been|works?|arrives?|made|removed|restored)",
]);
/** Asks whose end both sides can see; “check”, “fix” and “help” have none. */
const endState =
  /\b(restore|reinstate|reactivate|reimburse|refund|release|merge|separate|approve|waive|cancel|unlock|unblock|pay|credit|re-?assign|withdraw|reverse|replace|remove|delete|end|stop|accept)\b [^.!?\n]{3,}|\b(change|correct|update|move|set|return|switch|reclassify|add|adjust|link|connect|attach|put)\b[^.!?\n]{0,80}\b(to|back|into|under|as|from|with)\b/i;
/** Asks to be told something: the answer is the result. */
const wantsToKnow =
  /^(which|what (is|documents?|date|policy|step|value|reason|exactly|do you need|should i (change|upload|send))|who can|when will|where can|how (can|do|should) (i|we)|can i|may i)\b[^\n]*\?|\b(which|what|why|whether|in writing|in chinese|(tell|give|show|send|explain|name|list|state|include|number|describe)( me| us| to me)? (the|how|each|its|a|me|where)|the (exact )?(reason|name|date|calculation|list|policy|next step|status|document))\b/i;

/** Does the letter say how it ends? */
export function resultExpected({ sentences, voice }: Draft): Fault {
  if (isIn(result, voice)) return null;
  const asked = sentences.filter(asksFor).map(({ text }) => text);
  if (asked.some((text) => endState.test(text) || wantsToKnow.test(text))) return null;
  return {
    instead: [{ zh: '改好之后，请告诉我。', en: 'Please confirm when the change is visible.' }],
  };
}
