import { isIn, anyOf } from './matching.ts';
import type { Draft, Fault } from './rule.ts';

/** What sellers do to solve a matter themselves; to ship, to sell, to wait and to lose solve nothing. */
const regular =
  'check|(?:up|down)load|(?:re-?)?submitt?|contact|call|phon|ask|tri|compar|measur|weigh|count|edit|(?:ex)?chang|correct|fix|repair|delet|appeal|report|fil|request|repli|answer|re-?open|clear|clean|logg|re-?start|refresh|rais|lower|reduc|increas|add|remov|replac|provid|explain|search|look|view|verifi|(?:re)?confirm|test|scan|photograph|film|record|updat|complet|appli|enter|enroll?|offer|refund|messag|disput|escalat|e-?mail|inform|notifi|follow|click|press|sav|paus|stopp|cancel|switch|install|translat|investigat|inspect|examin|match|adjust|clos|attach|copi|export|fill|disconnect|connect|link|merg|split|separat|label|print|trac|track|discuss|consult|cooperat|remind|activat|deactivat|disabl|enabl|simplifi|shorten|cropp|clarifi|retri|escalat|demand|complain|block|analy[sz]|audit|prov|study|studi|browse?|visit|chas|post|respond|represent|synchroni[sz]|perform|execut|arrang|re(?!ceiv|gister|turn|main|gret|fus|ject|mov|port|quest|pli|pair|plac|fund|cord|duc|mind|spond|ach|cover|ali|ly)[a-z]{2,}';
const irregular =
  "used (?:the|your|a|an) (?:[a-z]+ ){0,2}(?:tool|form|button|wizard|page|template|feed|link|app|function|chat)|did(?! (?:it|not|that|this|so|n['’]t)\\b)|done|opened(?! (?:my|our|the|a) (?:account|store|shop|company|factory))|created (?:a|an|another|two|the) |made(?! (?:in|by|our|this|these|a (?:big |serious )?(?:mistake|loss|profit)|an error|money|it)\\b)|read|re-?ran|ran (?:a|the|two)|set|(?:re-?)?sent(?! (?:the |our |you )?(?:[0-9]+ (?!files?|photos?|invoices?|emails?|messages?|times?|documents?)|shipment|goods|units|boxes|cartons))|(?:re)?wrote|written|spoke|went through|gave (?:the|them|you|him|a)|put|chose|took (?:a |the |new |more |[0-9a-z]+ )?(?:photo|picture|screenshot|video|step|measure)s?|found no|rebuilt|held|reset|swapped|cut";
const did = `(?:(?:${regular})(?:ed|d)|${irregular})(?![a-z])`;
const doings = anyOf([
  `(i|we|<my> [a-z]+|my (it )?(team|staff|colleague|assistant)|nobody on our side) (have |'ve |had )?(already |also |then |first |just |even |twice |carefully |again |both |now |personally |manually |immediately |successfully )*${did}`,
  'already (tried|[a-z]{3,}(ed|ne))',
  '(after|despite|in spite of) (my|our|two|three|four|several|many|some|[0-9]+)…( (attempts?|tries|uploads?|tests?|e-?mails?|calls?|appeals?|edits?|messages?))',
  '(tried|so far|what (i|we) (have )?(already )?(tried|did|done)|(steps|actions?|troubleshooting|checks)( [a-z]+)?)(?= ?[:：])',
  '(nothing|none of (this|these|them)|(that|this|it)) (helped|worked|changed)',
  '(steps|actions?|things) (already )?(tried|taken|done)',
  '(after|by|despite|besides|although|even after) (re-?)?(check|try|upload|edit|updat|chang|submitt|contact|follow|delet|clear)ing',
  '(the|my|our|a|this) ([a-z]+ )?(file|update|template|feed|edit|change|appeal|form|dispute|claim|request|reconciliation) was (also |already )?(uploaded|submitted|sent|done|made|filed|tried|changed|corrected|deleted|edited|replaced|checked|tested)',
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
