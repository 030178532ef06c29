import { isIn, anyOf } from './matching.ts';
import type { Draft, Fault } from './rule.ts';

/** What a seller did in the past but not to solve anything. */
const otherDoings =
  'shipped|sent (the |our |you )?([0-9]+|shipment|goods|units|boxes|cartons)|received|noticed|registered|agreed|joined|launched|needed|wanted|hoped|believed|loved|liked|lived|started|worked|established|delivered|imported|manufactured|produced|owned|invested|trusted|used (fba|your)|bought the goods|sold|purchased|lost|had|got|was|were|became|knew|felt|thought|saw|said|came|began|earned|deserved|learned|hired|moved|expected|promised|admitted|apologi[sz]ed|decided|planned|paid (the |my |our )?(supplier|factory|salar)|realized|realised|understood|violated|suffered|cried|stored|created (my|our|this|the) (account|store|listing|shop)|offended|opened (my|our) (account|store|shop)|named|related|attached';
/** The past of irregular verbs that sellers try things with. */
const irregular =
  'did|done|made|read|ran|run|set|sent|wrote|written|spoke|talked|went|gave|put|chose|took|kept|found no|rebuilt|re-?sent|told|held|cut|stuck to|swapped|reset|tried';
const did = `(?!(${otherDoings})(?![a-z]))([a-z-]{2,}ed|${irregular})`;
const doings = anyOf([
  `(i|we|<my> [a-z]+|my (it )?(team|staff|colleague|assistant)|nobody on our side) (have |'ve |had )?(already |also |then |first |just |even |twice |carefully |again |both |now |personally |manually |immediately |successfully )*${did}`,
  'already (tried|[a-z]{3,}(ed|ne))',
  '(tried|so far|what (i|we) (have )?(already )?(tried|did|done)|(steps|actions?|troubleshooting|checks)( [a-z]+)?)(?= ?[:：])',
  '(nothing|none of (this|these|them)|(that|this|it)) (helped|worked|changed)',
  '(steps|actions?|things) (already )?(tried|taken|done)',
  '(after|by|despite|besides|although|even after) (re-?)?(check|try|upload|edit|updat|chang|submitt|contact|follow|delet|clear)ing',
  '(the|my|our|a|this) ([a-z]+ )?(file|update|template|feed|edit|change|appeal|form|dispute|claim|request|reconciliation) was (also |already )?(uploaded|submitted|sent|done|made|filed|tried)',
]);
/** “- Checked the report”: a list leaves out who. */
const listed = new RegExp(`^(already |then |also )?${did}\\b`, 'i');

/** Is anything said about what the seller has done already? */
export function tried({ voice, sentences }: Draft): Fault {
  const said = voice.replace(
    /\b(i|we) (have |had )?(not|never) [^.!?\n]{0,60}|what (i|we) have [a-z]+|as (i|we) [a-z]+ed/gi,
    ' ',
  );
  const inList = sentences.some(({ role, text }) => role === 'bullet' && listed.test(text));
  if (inList || isIn(doings, said)) return null;
  return {
    instead: [{ zh: '我查看了 [页面]。[现在的情况]', en: 'I checked [PAGE]. It shows [FACT].' }],
  };
}
