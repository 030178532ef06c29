import type { Sentence } from '../sentences.ts';
import { isSarcastic } from './words/sarcasm.ts';

/** What a letter can ask for. */
export const verbs =
  'get|restore|reinstate|reactivate|activate|remove|delete|refund|reimburse|pay|release|transfer|update|change|correct|fix|merge|split|separate|approve|investigate|waive|cancel|unlock|unblock|review|check|confirm|tell|explain|escalate|help|send|give|provide|share|keep|reopen|close|call|reply|answer|route|forward|let|add|show|recheck|re-?evaluate|reconsider|reverse|adjust|re-?measure|count|locate|find|open|return|stop|solve|resolve|verify|contact|look|make|put|lift|process|note|name|list|clarify|allow|grant|enable|link|connect|move|ask|assign|complete|accept|attach|reduce|withdraw|take|set|turn|read|do|see|inform|advise|credit|replace|undo|re-?open|re-?instate|pass|write|describe|state|specify|include|compensate|speed|push|handle|treat|wait|consider|re-?send|re-?process|refresh|clear|teach|enrol|enroll|raise|lower|increase|repair|find out|bring|block|hide|register|extend|evaluate|delist|repay|recover|unfreeze|wipe|drop|supply|grade|list out|guide|urge|act';

/** Words that ask. “Please find attached” and “please note” hand over, they ask for nothing. */
const asks = new RegExp(
  '(?<![A-Za-z])(?:' +
    [
      "(?:please|pls|kindly)(?:,? (?:also|kindly|help(?: (?:me|us))?(?: to)?|do|could you|can you)){0,6},? (?!find (?:the |my |our |it |them )?(?:attach|enclos|below|here)|see\\b|refer\\b|note\\b|be (?:informed|advised|aware|noted)|don['’]?t hesitate|feel free|accept (?:my|our) (?:apolog|thank|sincere|best)|understand|believe|trust|forgive|excuse|the\\b|no\\b|bring (?:[a-z]+ ){0,2}to|attached)[a-z]+|please[.!]?$",
      `(?:please|kindly)[^.!?\\n]{0,80} and (?:please )?(?:${verbs})(?![a-z])`,
      '(?:could|can|would|will|may|might) (?:you|someone|somebody|anyone|a (?:person|human|specialist|supervisor|manager|team)|your|the (?:[a-z]+ )?team|amazon|i|we|it be|this be|the [a-z]+ be)(?![a-z])(?=[^.!]*(?:\\?|\\bplease\\b|$)|[^.!]* (?:' +
        verbs +
        ')\\b)',
      'you (?:may|can) (?:now |also )?(?:close|archive)|(?:the |this |my |our )?case (?:can|may) (?:now )?be closed',
      "(?:i|we)(?: would|['’]d)? (?:also |now |kindly |hereby |therefore |only |formally |respectfully |again |sincerely |am |are |like to |want to |need to |have to |would like to |wish to ){0,6}(?:request(?:ing)?|ask(?:ing)?|demand(?:ing)?|urge|beg(?:ging)? (?:you )?(?:to|for)|appeal(?:ing)? (?:to|for)|apply(?:ing)? for|require|call on)(?![a-z])(?! (?:is|was|that was|id|on (?:[0-9]|\\[)|you on))",
      "(?:i|we)(?: would|['’]d)?(?: also| really| just| only)? (?:(?<=(?:would|['’]d)(?: also| really)? )(?:like|love)|want|need|expect)(?: (?:for|that))?(?: (?:you|amazon|your|someone|a person|this|it|the [a-z]+|my [a-z]+|our [a-z]+))+(?: team| support| side| help){0,6}(?: to| be| should| back| and|$|[.,])",
      "(?:i|we)(?: would|['’]d) (?:like|want|love) (?:to (?:know|understand|get|have|receive|appeal|ask|request|see)|an?|the|your|some)",
      '(?:i|we) (?:want|need|wish) to (?:know|understand|get|have|receive|appeal|see)',
      "(?:i|we)(?:['’]d)? also (?:want|need|wish|like)(?! (?:is|to (?:sell|be|wait|say)))|(?:i|we)(?:['’]d like| want| need| wish)(?: also)? (?:the|my|our|this|these|both|all|[0-9]+) [^.!?\\n]{0,50}(?:(?:ed|paid|sent|found|away|back|live|off|today|as well|too)(?![a-z]))",
      '(?:i|we) need (?:your |some |a |an |the ){0,6}(?:explanation|confirmation|refund|reimbursement|removal|review|list|reason|decision|person|human)',
      "(?:would|should|[’']d) (?:be )?(?:(?:very |so )?(?:glad|happy|pleased)(?= if)|appreciate|grateful|thankful)(?:d)? (?:it )?(?:if|for)|appreciate (?:it )?(?:if|your (?:help|support|assistance) (?:to|in|with))|it would (?:be )?(?:help|great|nice|good|appreciated|a great help)[a-z]* (?:if|to)|is it possible|is there (?:any|a) (?:way|chance|possibility)|be so kind|(?:my|our|the) (?:only |one |first |main )?(?:request|question|questions|ask|demand) (?:is|are)|(?<!if you (?:can |could )?|who (?:can |could |will )?|(?:he|she|they) (?:can|could|will) |to |and )help (?:me|us) (?:to )?(?:" +
        verbs +
        ')|let (?:me|us) know(?! (?:how much|your))|tell (?:me|us)(?! (?:that|to|it is|how much))',
    ].join('|') +
    ')',
  'i',
);
const command = new RegExp(
  `^(?:(?:so|then|and|now|just|also|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|further(?:more)?|besides|ps|(?:another|one more|next|last|second|third) (?:thing|wish|point|matter|request|ask|one)|and)[,:]? ){0,3}(?:(?:while|when|if) you[^,.]{0,24}, )?(?:immediately |quickly |urgently )?(?:do(?: not|n['’]t) )?(?!see\\b|find\\b|note\\b|name\\b|list\\b|let (?:me|us)\\b(?! know)|attach\\b|read\\b|do\\b|count\\b|look\\b|wait\\b)(?:${verbs})(?! (?:id|number|to the|of|is|was|report|status|that)\\b)(?: (?:me|us|my|our|the|this|that|it|these|all|back|what|why|which|when|how|whether|if|a|an|at|into|for|up|in|with|both|child|parent|asin|shipment|order|case|listing|amazon|access|your)\\b)`,
  'i',
);
const labelled =
  /^(?:(?:also |still |next |another |second |third ){0,6}(?:wish|wanted|needed|wished|to do|todo|ask(?:ed)?)(?: [a-z]+){0,3} ?[:=：] ?\S|(?:my|our) (?:only |one |first |second |main |next )?(?:wish|request)(?: is|[:：])|what (?:i|we) (?:need|want|ask|request)|requests? (?:to|for|of|that) (?!(?:was|is|failed))|to do for you|you (?:should|must|need to|have to) (?!(?:be|know|wait|have|see|not) )[a-z]+|waiting for you to|(?:it|this) is (?:kindly |hereby )?requested that|(?:we|i)(?: hereby| kindly)? apply|(?:my |our |the )?(?:request|requested|question|ask|what (?:i|we) (?:need|want|ask)|action (?:needed|requested|required))[^:：]{0,20}[:：][ \n]*\S)/i;
/** A rhetorical question asks for nothing. */
const rhetorical =
  /\bhow (?:are you|do you do|is (?:it going|everything))\b|^(?:(?:right|really|ok|okay|why me|hello|anyone|understand|seriously|isn['’]t it)\?|do you (?:even|know how|think|understand how)|how (?:could|can|dare) you|are you (?:all |really |even ){0,6}(?:kidding|serious|joking|robots?|sleep|blind|human|real)|(?:can|could|do|did|does|has|have) (?:you|they|any ?one|any ?body|some ?one|a human)(?: there)? (?:(?:ever |really |actually |even ){1,6}(?:read|think|care|understand|look|see|exist|work)|(?:read|think|care|understand|see|exist|work)\?)|is (?:any ?body|any ?one|there (?:any|a human))|is (?:it|this|that|reading) (?:so|too|really|that|your|how|the way)|where is (?:the )?(?:justice|fair)|what (?:are you|kind of|else|did i do wrong)|how (?:can|could) (?:an?|the|my|our|it|this|that|someone|anyone) [^?]{0,60}\b(?:be|happen|have|take|lose)\b|who (?:will|can) (?:pay|help me)|(?:shall|should|must) i (?:now )?(?:print|fly|draw|sing|dance|pray|cry|kneel|send you an?)|what (?:a|an) [a-z]+|since when|how long (?:must|should|do|will)|why (?:me|always|do (?:i|we) (?:pay|sell)))/i;

/** Many rules ask it of the same sentence. */
const answered = new WeakMap<Sentence, boolean>();

/** Does the sentence ask for something: a request, a question, “Request: …”? */
export function asksFor(sentence: Sentence): boolean {
  const known = answered.get(sentence);
  if (known !== undefined) return known;
  const asking = asksIn(sentence);
  answered.set(sentence, asking);
  return asking;
}

function asksIn({ text, role }: Sentence): boolean {
  if (role === 'greeting' || role === 'closing' || role === 'subject' || role === 'heading') {
    return false;
  }
  if (/\?["”’)]*$/.test(text.trim())) {
    return (
      !rhetorical.test(text) && (/\bplease\b|\bB0[A-Z0-9]{8}\b/i.test(text) || !isSarcastic(text))
    );
  }
  return asks.test(text) || command.test(text) || labelled.test(text);
}

/** Asks about the case, not about the thing. */
const aboutCase =
  /\b(?:reply|escalate(?= (?:this|it|the (?:case|matter|issue)|my case|our case|case|to)\b|[.!?]|$)|(?:transfer|route|forward|send|move) (?:this|it|the case|case|my case)|(?:keep|close|reopen|review|check|look at|read|answer|handle|merge|resume|transfer|assign|move) (?:again )?(?:this|the|my|our|that|these)? ?(?:other )?(?:cases?|tickets?|message|letter|matter|attach[a-z]*|files?|evidence|documents?|notice|facts|timeline|proof|photos?|invoices?)|in chinese|short sentences|next step|what i expect|call me|support in|which team|a (?:person|human|supervisor|specialist|manager)|help (?:me|us)\.?$)\b/i;
/** Asks to hear of the end: it goes with the request before it. */
const followsUp =
  /\b(?:confirm|let (?:me|us) know|(?:tell|inform|notify|update) (?:me|us) (?:when|once|if|whether|that|here|the (?:result|status|expected|date|new|difference|number))|advise|expected|(?:name|give|state|list|describe|include|number) (?:the|its|each|a|any|me|us|whether))\b/i;
/** What stands behind these tells why, or in which case. */
const reasons =
  /(?:,? (?:as|because|since|if|although|so that|after|before|until|even though|due to|under|for example|such as)(?![a-z])|, (?:which|who|where|when|while|so|he|she|they|it|his|her|its|their|one|we(?! (?:also|want|need)))(?![a-z])|: ).*$/is;
/** What stands before a wish: “Request 2:”. */
const lead = /^[A-Za-z ,]{2,30}[0-9]?[:：] ?/;
/** No ask of its own: how the first is to be done. */
const manner = /^(?:if|(?:please )?(?:keep|leave)(?! (?:this|the|my|our) case)) /i;
const joined = new RegExp(
  `(?:^| )\\(?[1-9][).] |;(?= )|(?:,|,? and|,? plus|,? or|,? then|,? as well as)(?: also| then| please| additionally,?| could you| can you){0,6} (?=(?:also |to |please ){0,6}(?:(?:${verbs})(?![a-z])|(?:wh(?:y|ich|at|en)|how) |the [a-z]+(?:tion|al|ment|ing|ge|se|und) of ))|,? (?:and also|and|plus|as well as) `,
  'i',
);

export interface Clause {
  sentence: Sentence;
  text: string;
  /** What “it” stands for: the sentence before. */
  before: string;
  isFollowUp: boolean;
}

/** “Call me about the deposit” is about the deposit. */
const isAboutCase = (text: string): boolean =>
  aboutCase.test(text) &&
  !/\b(?:call|human|person)\b.{0,20} (?:about|on|regarding) (?!(?:this|my|the) (?:case|matter))/i.test(
    text,
  );

/** What is asked, one action or object each. */
export function clausesOf(sentences: readonly Sentence[]): Clause[] {
  const place = new Map(sentences.map((one, index) => [one, index]));
  return sentences.filter(asksFor).flatMap((sentence) =>
    sentence.text
      .replace(lead, '')
      .replace(reasons, '')
      .split(joined)
      .filter((text) => !isAboutCase(text) && !manner.test(text))
      .map((text) => ({
        sentence,
        text,
        before: sentences[place.get(sentence)! - 1]?.text ?? '',
        isFollowUp: followsUp.test(text),
      })),
  );
}
