import type { LetterKind } from '../types.ts';
import { asksFor } from './asking.ts';
import { anyOf, faultAt, placesOf } from './matching.ts';
import type { Draft, Fault, Rule } from './rule.ts';

const first = '(?:i|we|my (?:team|colleague|assistant)|our (?:team|staff|engineer))';
const already =
  "(?: have| had|['’]ve)?(?: (?:already|also|then|first|just|even|twice|carefully|again|both|now|personally|manually))*";
const acted =
  'tried|made (?:a|the|an|two)|relisted|shared|escalated|consulted|collected|prepared|recounted|re-?measured|informed|notified|responded|rebuilt|re-?entered|enabled|disabled|bought|ordered|printed|validated|swapped|pulled|attached|sent (?:[a-z]+ ){1,5}(?:proof|invoices?|documents?|photos?|number|report|certificate|licen[cs]e)|created (?:a|the) (?:new )?(?:case|test|ticket|removal|file|request)|checked|re-?checked|double-?checked|re-?uploaded|uploaded|submitted|re-?submitted|contacted|called|phoned|deleted|re-?created|edited|updated|changed|waited|cleared|reset|compared|read|followed|downloaded|asked|searched|re-?listed|filed|reviewed|verified|attempted|restarted|logged|signed (?:in|out)|corrected|fixed|added|replied|answered|provided|requested|appealed|reported|opened (?:a|the|this|one|case|two|an|the same)|used|removed|adjusted|tested|confirmed with|reconciled|matched|measured|weighed|traced|repeated|refreshed|switched|turned|applied|entered|replaced|completed|done|did|looked|inspected|emailed|e-mailed|wrote|written|sent (?:the |an? |all |my |our |your |you |two |three |these |it |them |invoices?|documents?)*(?:invoices?|documents?|e-?mails?|messages?|files?|evidence|proof|photos?|request|appeal|letters?|templates?|report|reply|feed)|raised|disputed|ran|run|clicked|saved|visited|closed and|gave|put|counted|exported|published|set|linked|unlinked|chose|selected|paid|cancell?ed|stopped|paused|found (?:no|the same)|went (?:to|through)|spoke|talked';
const triedWords = anyOf([
  `${first}${already} (?:${acted})`,
  '(?:already |what (?:i|we) (?:have )?(?:already )?|steps (?:already )?|actions? (?:already )?|troubleshooting (?:already )?|things )(?:tried|taken|done|did)',
  'already [a-z]{3,}(?:ed|ne)|(?:nothing|none of (?:this|these|them)|(?:that|this|it)) (?:helped|worked|changed)|tried(?= ?[:：])|so far (?:i|we)|(?:steps|actions?|troubleshooting|checks)(?= ?[:：])',
  '(?:after|by|despite|besides|although|even after) (?:checking|trying|uploading|editing|updating|changing|waiting|re-?uploading|submitting|contacting|following|deleting|clearing|many (?:tries|attempts))',
  '(?:the|my|our|a|this) (?:full |partial |flat |same |new |correct(?:ed)? )*(?:file|update|template|feed|edit|change|appeal|form|dispute|claim|request|reconciliation) was (?:also |already )?(?:uploaded|submitted|sent|done|made|filed|tried)',
]);

/** “- Checked the report”: a list leaves out who. */
const startsWithTried = new RegExp(`^(?:already |then |also |re-)?(?:${acted})\\b`, 'i');

function tried({ voice, sentences }: Draft): Fault {
  const said = voice.replace(/\b(?:i|we) (?:have |had )?(?:not|never) [^.!?\n]{0,60}/gi, ' ');
  const listed = sentences.some(({ text }) => startsWithTried.test(text));
  if (listed || said.search(triedWords) >= 0) return null;
  return {
    instead: [{ zh: '我查看了 [页面]。[现在的情况]', en: 'I checked [PAGE]. It shows [FACT].' }],
  };
}

/** An answer of Amazon, or a case that was closed. */
const answered = anyOf([
  '(?:you|your (?:team|colleague|agent|staff|support|associate)s?|amazon|seller support|support|the (?:agent|team|associate|representative|support team|catalog team)|(?:an|one|last|first|previous|another) (?:agent|associate|representative)|agent|they|he|she)(?: (?:has|have|had|just|only|always|again|already|also|then|keeps?|kept))*(?: (?:repl(?:y|ied|ying)|answer(?:ed|ing)?|respond(?:ed)?|said|told (?:me|us)|wrote|closed|close|clos(?:es|ing)|marked|sent (?:me|us|the|a|an|another|this|same)|send(?:ing)? (?:me |us )?the same|explained|claimed|stated|informed (?:me|us)|suggested|advised|refused|denied|rejected|declined))',
  "(?:your|the|this|that|their|amazon's|a|an|first|last|previous|earlier|latest|second|same|automatic|automated|template|standard|[0-9]+|two|three|four|similar) (?:(?:last|first|previous|earlier|latest|second|same|automatic|automated|standard|template|similar|kind|quick|recent|above|different|email) )*(?:repl(?:y|ies)|answers?|responses?)(?! (?:within|by|in chinese|in english|soon|is needed))",
  '(?:case|ticket|issue)s?(?: (?:id )?#?\\[?[A-Z0-9 ]{2,14}\\]?)? (?:was|were|is|has been|have been|had been|got|are|being|be|shows? as|marked(?: as)?)(?: (?:just|already|then|now|again|automatically|quickly|always|wrongly|suddenly))* (?:closed|answered|resolved|transferred|denied|rejected)',
  'your (?:(?:last|previous|first|latest|recent) )?(?:message|e-?mail|letter|decision|note|explanation|notification)|(?:received|got|get|had|was given) (?:a|an|the|your|this|another|only a|one|no useful|several|two|three|[0-9])(?: [a-z]+){0,3} (?:reply|replies|answers?|response|responses|message)|closed (?:my|our|the|this|that) (?:case|ticket)',
  '(?:previous|earlier|last|former|old|closed|first) (?:cases?|tickets?)|reopen(?:ing|ed)?(?= (?:this|the|my|case|our))',
]);
/** Says that it goes on. */
const goesOn = anyOf([
  "(?:not|n't|never)(?: (?:yet|been|fully|really|actually|completely|at all))* (?:resolv|solv|fix|correct|chang|help|work|match|settl|restor|reinstat|updat|done)[a-z]*",
  'unresolved|unsolved|still(?! (?:hope|want|believe|trust|love|wish|think|need))|remains?|remained|no change|nothing (?:has )?(?:changed|happened)|unchanged|as before',
  "(?:the )?same (?:error|problem|issue|result|message|status|situation)|persists?|continues?|(?:problem|issue|error) (?:is|came|happened|appeared) (?:back|again|open)|(?:is|are) (?:not )?open|keep (?:this |the |my )?case(?: id [0-9]+)? open|(?:do not|don't) close|reopen(?:ing)?|open again|(?:no|without)(?: a| any)? (?:result|solution|progress|effect|fix)",
]);
const awaited =
  /(?:wait(?:ing)?|look(?:ing)?(?: forward)?|await(?:ing)?|hop(?:e|ing)|need|appreciate|want|before|forward) (?:for |to )?$/i;

function notResolvedSaid({ text, voice }: Draft): Fault {
  const at = placesOf(answered, voice).filter(
    ({ start }) => !awaited.test(voice.slice(Math.max(0, start - 24), start)),
  );
  const quoted = /^[ \t]*>/m.test(text);
  if ((at.length === 0 && !quoted) || voice.search(goesOn) >= 0) return null;
  const phrase = {
    zh: '问题未解决，请保持此 Case 开启。',
    en: 'The issue is not resolved. Please keep this case open.',
  };
  return { at: at.slice(0, 1), instead: [phrase] };
}

const many =
  '(?:[2-9]|[1-9][0-9]+|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|some|a lot of|lots of|so many|dozens of|more|few|a few|countless|different|other|duplicate|new|same)';
const others = anyOf([
  `(?:open(?:ed|ing)?|creat(?:ed?|ing)|submit(?:ted|ting)?|start(?:ed|ing)?|fil(?:ed?|ing)|rais(?:ed?|ing)|sent|send(?:ing)?|have|had|wrote|write|made|make|log(?:ged)?|launched?)(?: (?:up|you|to you|already|also|again|at least|about|more than|over|another|the|these|those|my|total|totally|in total|you|for you))* ${many}(?: (?:new|other|more|different|separate|same|similar|support|duplicate|case|of))* (?:cases|tickets)`,
  '(?:open(?:ed|ing)?|creat(?:ed?|ing)|submit(?:ted|ting)?|start(?:ed|ing)?|fil(?:ed?|ing)|rais(?:ed?|ing)|send(?:ing)?|log(?:ged)?|keep opening|made|make)(?: (?:up|also|again|just|already|you))* (?:a |an |one |the |my |another |yet )*(?:new|another|second|third|fourth|fifth|2nd|3rd|4th|5th|other|one more|more|duplicate|further|additional|parallel|same|separate|[0-9]+(?:th|nd|rd))(?: (?:one|new|support|separate))* ?(?:cases?|tickets?|one)(?! (?:if you|is needed))',
  `(?:this is|it is|here is|now|already)(?: (?:already|now))? (?:my|our|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[0-9]+(?:th|nd|rd)|new) (?:case|ticket)`,
  `(?:in|my|our|the|these|those|all|with|from|after|on) (?:other |my |our )*(?:${many}|previous|earlier|two|three) (?:other |open |earlier |previous |different |closed |more )*(?:cases|tickets)(?: (?:about|on|for|with) (?:this|the same))?`,
  'a new case (?:every|each)|cases? every (?:day|hour|week|morning)|open cases? (?:again and again|until)|(?:the )?same (?:issue|problem|topic|question) (?:in|with|by) (?:another|other|different) (?:case|ticket)s?|also opened case|(?:cases|case ids?|tickets)[ :：]+[0-9]{8,12}(?:, ?| and | & |/)[0-9]{8,12}',
]);
const keepsOne =
  /\b(?:merge|combine|keep (?:only )?(?:one|this (?:case|one))|close the (?:other|others|duplicate|second|rest)|(?:the )?others? (?:can|may|should) be closed|only (?:this|one) case|(?:not|never|n['’]t) (?:want to )?(?:open(?:ed)?|to open|create|file)|instead of|(?:say|says|said|asks?|guide)[a-z ]{0,16} not to open|(?:do|should) i (?:need to |have to )?open|in one case)\b/i;

function otherCases({ voice }: Draft): Fault {
  if (keepsOne.test(voice)) return null;
  return faultAt(placesOf(others, voice), [
    {
      zh: '按照你方的指引，我重新打开本 Case，不新开。',
      en: 'I am reopening this case, as your guide says not to open a new one.',
    },
  ]);
}

/** How one sees that it is done. */
const result = anyOf([
  '(?:confirm|let (?:me|us) know|tell (?:me|us)|inform (?:me|us)|notify (?:me|us)|reply|write|update (?:me|us)|answer)(?: here| in this case| me| us| to me| to us| this| it| back)*(?:,)? (?:when|once|after|as soon as|that|if the|in writing|with|the date|whether|here|by)',
  '(?:please|kindly|could you|can you)(?: also)? confirm',
  '(?:expected|desired|required|wanted|needed) (?:result|outcome|solution|value|action)|expected(?= ?[:：])|expect(?:ed)?(?: is| that| the| to| a| an| all| my| our| this| it| you| [0-9]| reimbursement| result| both)|the result (?:i|we) (?:need|want|expect|ask)|(?:result|outcome|goal)(?= ?(?:is|should|[:：]))|what (?:i|we) (?:expect|want|need|ask for)',
  '(?:should|must|needs? to|has to|ought to|shall) (?:be|show|see|read|have|appear|display|become|say|contain|list|stay|go|return|look|again|then|work|open|stand|match|move|get|not)|(?:is|are) (?:done|solved|resolved|complete|completed|finished|fixed) (?:when|once|if|as soon as)|so (?:that )?(?:it|i|we|buyers?|customers?|the|they|my|our|both|all) (?:can|is|are|may|will|shows?|match)|until (?:the|it|this|my|our|all|both|i|we)|(?:we|i|it|this|you) (?:can|may|will) (?:then )?(?:close|be closed|then)|then (?:this|the) case|(?:the )?correct (?:value|title|brand|weight|size|category|amount|status|price|image|fee|address|name|dimensions?|node|theme|tier|quantity|number|product type|classification) (?:is|should|:)|(?:i|we) (?:will|can) (?:see|check|know|close)[a-z ]{0,30} (?:when|once|if|after|that|the)',
  "(?:issue|case|matter|problem|this|it|request) (?:will be|can be|may be|is only|counts as) (?:solved|closed|done|resolved|finished|complete)|done (?:means|when)|i (?:will|can) close|we (?:will|can) close|(?:want|need|would like)(?: (?:my|our|the|this|all|to see|[a-z0-9]+)){1,5} (?:to be|be|to show|back|visible|active|again|paid|credited|reimbursed|restored)|(?:when|once|after|as soon as) (?:this|it|the|my|our|that|both|all|you|they)[a-z0-9' ]{0,40} (?:is|are|has|have|was|shows?|appears?|can|done|been|works?|arrives?|did|made|removed|restored)",
]);
/** Asks whose end both sides can see; “check”, “fix” and “help” have none. */
const endState =
  /\b(?:restore|reinstate|reactivate|reimburse|refund|release|merge|separate|approve|waive|cancel|unlock|unblock|pay|credit|re-?assign|withdraw|reverse|replace|remove|delete)\b [^.!?\n]{3,}|\b(?:change|correct|update|move|set|return|switch|reclassify|add|adjust|link|connect|attach|put)\b[^.!?\n]{0,80}\b(?:to|back|into|under|as|from|with)\b/i;
const wantsToKnow =
  /^(?:which|what|why|who|when|where|how|is|are|does|do|did|can i|may i|was|has|have)\b[^\n]*\?|\b(?:which|what|why|whether|in writing|the (?:exact )?(?:reason|name|date|calculation|list|policy|next step|status|document))\b/i;

function resultExpected({ sentences, voice }: Draft): Fault {
  if (voice.search(result) >= 0) return null;
  const asked = sentences.filter(asksFor).map(({ text }) => text);
  if (asked.some((text) => endState.test(text) || wantsToKnow.test(text))) return null;
  return {
    instead: [{ zh: '改好之后，请告诉我。', en: 'Please confirm when the change is visible.' }],
  };
}

const smallTalk = anyOf([
  '(?:i |we )?(?:sincerely |really |do )?(?:hope|wish|trust)(?: that)? (?:you|your|this|everything|all|the|amazon|business)(?: (?:email|e-mail|message|letter|note|mail|team|family|day|week|are|is|have|has|had|and|all|with|goes|go|going|find|finds|found|reaches?|will))* (?:you (?:and your family )?)?(?:well|fine|in good|good|great|nice|a (?:nice|good|great|wonderful|lovely|pleasant)|healthy|safe|happy|everything|doing|enjoy|wonderful|best|success)[a-z]*',
  'how (?:are you|do you do|is it going|is everything|was your|is your (?:day|week))|nice to (?:meet|see|talk|write)|(?:a )?(?:good|nice|great|happy|lovely|wonderful) (?:day|morning|week|weekend|monday|new year|christmas|holidays?|thanksgiving)(?: to you)?(?:,|\\.|!)|merry christmas|long time no see',
  "(?:i am|we are|we're|i'm|my company is|our company is|our factory is|our brand is|this is|my company,? [a-z ]{0,20} is|as) (?:[a-z]{1,12} ){0,4}(?:professional|leading|big|large|famous|trusted|honest|loyal|reliable|legal|legitimate|excellent|outstanding|high[- ]tech|well[- ]known|small|family|experienced|good|serious|responsible|law-abiding|compliant|hard[- ]?working|top|quality|faithful|new|young|chinese|old|long[- ]term|manufactur[a-z]+|trading|export[a-z]*|e-?commerce)[a-z ,-]{0,40} ?(?:compan(?:y|ies)|manufacturers?|factory|factories|sellers?|suppliers?|enterprise|business|team|firm|brand|store|shop|partners?|merchants?|corporation|producer|maker)",
  "(?:established|founded|incorporated|set up|registered|started|start|began|born|created|built|opened)(?: our (?:company|business|store|brand|shop))? (?:on amazon )?(?:in|since) (?:the year )?(?:19|20)[0-9]{2}(?! (?:by|when))|(?:since|from) (?:19|20)[0-9]{2},? (?:we|our|i|my|the company)|(?:we|i|our company|my company|our factory|our brand)(?: have| has|'ve| had)?(?: already)?(?: been)? (?:sell(?:ing)?|sold|work(?:ing|ed)?|in (?:the )?(?:business|industry|trade)|operat(?:ing|ed)|export(?:ing|ed)|manufactur(?:ing|ed)|a (?:loyal |good |seller|member|partner)[a-z ]{0,20}|do(?:ing)? business|produc(?:ing|ed)|cooperat(?:ing|ed))[^.!?\\n]{0,60} (?:for|since|over|more than|almost|nearly|about) (?:more than |over |almost |nearly |about |many |the past |the last )*(?:[0-9]+|many|several|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?: \\+)?[a-z ]{0,8} ?(?:years?|decades?)?|(?:[0-9]+|many|several|ten|five|twenty|rich|over [0-9]+|more than [0-9]+) ?(?:\\+ )?years?(?:'|’)? (?:of )?(?:rich )?(?:experience|history|in)|rich experience|(?:have|has|with|employ)(?: more than| over| about)? [0-9,]+ (?:\\+ )?(?:employees|workers|staff|square met(?:er|re)s|production lines|customers|designers|engineers|people in)|our (?:products|brand|company|factory|lamps|goods|customers|buyers) (?:are|is|have|has|enjoy)[a-z ]{0,24} (?:popular|loved|famous|high quality|best|welcomed|good reputation|well[- ]known|trusted|excellent|award)[a-z]*|(?:good|high|excellent|great) reputation|(?:always |strictly )+(?:follow|follows|followed|obey|obeyed|comply|complied|respect|respected|abide|put|provide|provided|offer)[a-z ]{0,30}(?:rules?|polic(?:y|ies)|customers?|quality|service|regulations?|first|laws?)",
  "amazon (?:is|has been|has always been) (?:[a-z]+ ){0,4}(?:great|best|biggest|largest|wonderful|fair|amazing|excellent|greatest|leading|good|world|fantastic|favou?rite|professional|famous|important)[a-z' ]*|(?:thank(?:s| you)|grateful|appreciate|appreciation)[a-z ,]{0,24} (?:all )?(?:your|the|amazon(?:'s)?|amazon team's) (?:(?:long[- ]?term|continuous|continued|great|hard|constant|strong|consistent|kind|excellent|wonderful|always|many|past|support|and|of|years|for|professional|amazing|best|good|daily|ongoing|generous|tireless|valuable|precious) )*(?:(?:hard|great|good|excellent|amazing) (?:work|platform|job)|(?:long[- ]?term|continuous|continued|constant|strong|consistent|great|ongoing|generous|excellent|wonderful) [a-z ]{0,20}(?:support|help|service|cooperation|trust)|platform|opportunity|contribution|dedication|kindness|all these years)[a-z]*|(?:thank|thanks|thankful|grateful)[a-z ]{0,12} (?:for )?(?:giving|providing|building|offering|creating|allowing|helping) (?:us|me|sellers|all|so|such|chinese|this|a|many|small)[a-z ]{0,40}|(?:it is|it's) (?:a |an |our |my )?(?:great |big )?(?:honou?r|pleasure|pleased)[a-z ]*|(?:i am|we are) (?:so |very |really |always )?(?:proud|honou?red|glad|happy|pleased|delighted|grateful|excited) to (?:be|sell|work|write|meet|have|join|cooperate|become|know|contact)[a-z ]{0,30}|(?:we|i) (?:really |truly |always |deeply |do |so much )?(?:love|like|enjoy|admire|respect|believe in|trust in) (?:selling on )?amazon[a-z' ]*|dear (?:respected|honou?red|esteemed|beloved|great)[a-z ]*|(?:respected|esteemed|honou?rable|distinguished) (?:amazon|sir|team|madam|leader)[a-z]*|first of all,? (?:thank|i (?:want|would like) to (?:thank|say)|we (?:want|would like) to (?:thank|say)|let me (?:thank|introduce)|allow me)[a-z ]*|(?:let me|allow me to|allow us to|let us|i would like to|i want to) (?:first )?(?:briefly )?introduce|my name is [A-Z][a-z]+|(?:the )?weather|(?:i know|i understand|we know|i am sure|i'm sure)(?: that)? (?:you|your team)(?: are| is|'re) (?:all )?(?:very |so |really |extremely )?busy",
]);
/** Small talk further down holds nobody up. */
const beginning = 5;

function shortGreeting({ sentences }: Draft): Fault {
  const opening = sentences.slice(0, beginning);
  return faultAt(
    opening.flatMap(({ text, start }) => placesOf(smallTalk, text, start)),
    [
      {
        zh: '本 Case 只谈一个问题：[一句话]。',
        en: 'I am writing about one issue only: [ONE SENTENCE].',
      },
    ],
  );
}

const endsItself: readonly LetterKind[] = [
  'evidence',
  'owner',
  'person',
  'chinese',
  'reason',
  'thanks',
];
const notFirst: readonly LetterKind[] = [
  'evidence',
  'correct',
  'not_resolved',
  'owner',
  'person',
  'chinese',
  'escalate',
  'reason',
  'appeal',
  'thanks',
];

/** How the case has gone, and how it shall end. */
export const courseRules: readonly Rule[] = [
  { id: 'tried', notFor: notFirst, find: tried },
  { id: 'result_expected', notFor: endsItself, find: resultExpected },
  { id: 'greeting_short', find: shortGreeting },
  { id: 'not_resolved_said', notFor: ['evidence', 'appeal', 'thanks'], find: notResolvedSaid },
  { id: 'duplicate_case', notFor: ['thanks'], find: otherCases },
];
