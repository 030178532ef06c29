import { anyOf, isIn } from './matching.ts';
import type { Draft, Fault } from './rule.ts';

/** What happens to sellers, and what they do for a living: to sell, to ship and to wait solves nothing. */
const noStep =
  'approved|granted|accepted|deferred|advertised|jumped|doubled|rose|sold|shipped|waited|received|believed|noticed|reali[sz]ed|hoped|wanted|needed|decided|started|joined|produced|manufactured|designed|delivered|launched|earned|suffered|missed|violated|infringed|promised|trusted|expected|desired|agreed|admitted|worked|happened|failed|surprised|shocked|registered|ordered|purchased|imported|listed|packed|mentioned|stated|followed all|used (the|a) (brand|picture|name|photo|image)|used to|ignored|arrived|founded|opened (<my>|the|a) (account|store|shop|company|factory)|offered (gift|money|discount)|asked (the |<my> )?(buyers?|customers?) (for|to)|paid|charged|apologi[sz]ed|moved|developed|returned|refused|rejected|indeed|need|speed|concerned|disappointed|required|(de)?activated|blocked|suspended|suppressed|stranded|supposed|limited|damaged|continued|stopped selling|knew|grew|attached|enclosed|closed|united|related|named|based|removed (by|on|since|without)';
const irregular =
  'did(?= (a|the|all|both|every|some|two|our|my|several|an|another|what)\\b)|done|made(?! (in|by|our|this|these|a (big |serious )?(mistake|loss|profit)|an error|money|it|no)\\b)|read|ran|set|sent(?! (the |our |you )?([0-9]+ (?!files?|photos?|invoices?|emails?|messages?|times?|documents?)|shipment|goods|units|boxes|cartons|a wrong|wrong))|wrote|written|spoke|talked|(went|gone) (through|to|in|into|on)|gave|put|chose|took|found no|rebuilt|held|reset|swapped|cut|redid|taught';
const adverbs =
  "((have|'ve|had|has|already|also|then|first|just|again|and|now|myself|always|still|even|[a-z]+ly|twice|both|once|only) ){0,6}";
const did = `(?!(${noStep})\\b)([a-z-]{2,}(ed|pt|ew)|(re-?)?(${irregular}))(?![a-z])`;
const helper =
  'team|staff|it|colleague|assistant|developer|boss|partner|wife|husband|brother|son|daughter|friend|worker|employee|agent|operators?|manager|accountant|forwarder|supplier|factory|agency|carrier|designer|lawyer|side|company';
/** Done by hand, whoever is named: “SDS uploaded”, “the bullets are cleaned now”. */
const byHand =
  '((re-?)?(uploaded|submitted|checked|tested)|tried|verified|compared|measured|weighed|cleaned|cleared|corrected|edited|filled|filed|contacted|reported|restarted|labelled|translated|typed|emptied|printed|burned|destroyed)';
const step =
  'sds|msds|application|appeal|invoice|document|upload|feed|file|update|template|cache|browser|computer|call|phone|e-?mail|form|test|reboot|re-?label|measurement|check|search|claim|appeal|request|ticket|reset|code|sim|vpn|photo|report|chat|edit|dispute|change';
const told = anyOf([
  `((i|we)('ve|'d)?|<my> ([a-z]+ )?(${helper})s?|nobody on our side) ${adverbs}${did}`,
  `(i|we) ${adverbs}(check|try|send|ask|upload|call|write|contact|click|press|measure|count|repeat|report|fill|use|search|submit|follow|look) [^.!?\\n]{0,60}(times?|twice|every|each|always|again|but|never|they (say|said)|and (it|they|nobody|nothing|always)|same (error|message|result|answer)|no (answer|result|effect))`,
  "[a-z]+ing (did|does)( not|n't) (help|work|change)|[a-z]+ed[^.!?\\n]{0,40}(, (no|same|nothing|still) )|and [a-z]{3,}ed [^.!?\\n]{0,30} again|(chat|phone|hotline)[^.!?\\n]{0,40} no (answer|help|result)|[a-z]+ed by (me|us)|(i|we) had (it|them|this|<my> [a-z]+) [a-z]+ed|(by|on the|over the) (phone|hotline|chat)",
  '(i|we) (have been|was|were|am|are) (check|try|send|ask|upload|call|contact|test)ing',
  'already (tried|[a-z]{3,}(ed|ne)|sent|wrote|did)',
  `(two|three|four|several|many|[0-9]+|second|repeated|new|another|after|one) ([a-z]+ )?(${step})s?(?= [^.!?\\n]{0,40}(nothing|no |same|error|blank|fail|without|still|gave|not|n't)|, |[:;])`,
  `(${step})s?( [a-z0-9]+){0,4}[:,] ?(off|no |none|refused|rejected|blank|empty|same|failed|nothing|done|error)`,
  `(${step})s?( [a-z0-9]+){0,6} (is |was |were |has been |are )?(also |already )?(done|went through|changed|repeated|sent|made|replaced|deleted)`,
  '(tried|so far|(steps|actions?|troubleshooting|checks)( [a-z]+)?)(?= ?[:：])|what (i|we) (have )?(already )?(tried|did|done)',
  '(nothing|none of (this|these|them)|(that|this|it)) (helped|worked|changed)|(without|no) (success|luck|effect)',
  '(after|by|despite|besides|although) (re-?)?(check|try|upload|edit|updat|chang|submitt|contact|follow|delet|clear)ing',
  `[a-z0-9]+ ((is|was|were|has|have|been|also|already|now|then|twice|all) ){0,6}(${byHand}(?! (<be> )?by (amazon|you|the|somebody))|(opened|changed|removed|deleted|scanned) by (me|us)|(was|were) asked)`,
  '(chrome|edge|firefox|safari|browsers?|pc|laptop)[^.!?\\n]{0,40} same',
]);
/** “Checked the report”, “Asked UPS: never arrived”: a telegram leaves out who. */
const bare = new RegExp(
  anyOf([
    `(^${adverbs}${did}|(?<=[,;:] )${adverbs}(${byHand}|sent|wrote|called|took))(?! by (amazon|you|somebody))`,
  ]),
  'i',
);

/** Is anything said about what the seller has done already? */
export function tried({ voice, sentences }: Draft): Fault {
  const said = voice.replace(
    /\b(i|we) (have |had )?(not|never) [^.!?\n]{0,60}|what (i|we) have [a-z]+|as (i|we) [a-z]+ed/gi,
    ' ',
  );
  const telegraphic = sentences.some(
    ({ role, text }) => ['bullet', 'said', 'label'].includes(role) && bare.test(text),
  );
  if (telegraphic || isIn(told, said)) return null;
  return {
    instead: [{ zh: '我查看了 [页面]。[现在的情况]', en: 'I checked [PAGE]. It shows [FACT].' }],
  };
}
