/** What a verb says of a request when somebody has done it. */
type Kind = 'achieves' | 'depends' | 'process' | 'says';

/** Verbs by their stems’ beginnings; `depends` needs a request that wants just this. */
const verbs: readonly (readonly [Kind, RegExp])[] = [
  [
    'process',
    /^(?:sent|send|fil(?:ed?|ing)|submit|forward|pass|hand|escalat|open|log|rout|refer|report|transfer|receiv|review|investigat|check|look|ask|contact|call|wr(?:it|ot)|not(?:ed|ic)|queue|record|start|began|begun|launch|initiat|flag|reach|arriv|acknowledg|collect|gather|request|rais|consider|examin|analy|place|schedul|plan|tr(?:ied|y)|prepar|consult|urge|chas|remind)/,
  ],
  [
    'says',
    /^(?:said|say|told|tell|explain|mention|state|describ|answer|repl|respon|found|find|see|saw|confirm|determin|conclud|decid|know|knew|need|requir|use|believ|regret|understand|underst|apprec|appreciate|thank|hope|work|base|relat|call|mean|meant|able|unable|sorry|happy|glad|aware|due|list|show|shown|display|indicat|affect|concern|involv|includ|contain|compar|calculat|own|manag|handl|locat|mark|label|design|expect|allow|suppos|help|like|going|been|not|no|the|a|an|in|on|at|to|for|of|with|by)/,
  ],
  [
    'depends',
    /^(?:revers|grant|remov|delet|stop|end|cancel|chang|edit|alter|revok|block|lock|suspend|deactivat|restrict|suppress|hold|held|withh|reject|refus|den(?:y|i)|declin|clos|charg|deduct|reduc|rais|increas|limit|split|separat|detach|creat|overwrit|expir|fail|lost|lose|damag|dispos|deliver|ship|return|dismiss|took|take|tak|keep|kept|stay|remain|paus|disabl|drop|lower|hid|scan|count|measur|test|print|stor|get|got|had|ha|have|did|do|done|gave|giv|made|mak|bought|sold|order|deliver)/,
  ],
];

/** Verbs that end a matter well, whatever was asked. */
const achieves =
  /^(?:re-?(?:stor|instat|activat|list|link|attach|connect|solv|build|built|issu|sent|send|measur|fund|paid|pay|pair|calculat|classif|set|new|group|ass?ign|place|direct|open|enabl|do|credit|process|submit|leas|imburs|fresh|gister|publish|index)|correct|updat|fix|merg|combin|unif|unmerg|link|credit|disburs|approv|lift|clear|accept|activat|enabl|waiv|unblock|unlock|complet|ad(?:d|just)|issu|publish|unsuppress|process|paid|pay|generat|granted|enrol|regist|sync|validat|verif|settl|swap|switch|extend|unfroze|unhid|amend|rectif|revis|repaid|compensat|ended|put back|took out|undid|undone|bound|attach|map|assign|exclud|struck|expung|void|whitelist|unlist|upgrad|moved|convert|transferred the (?:money|amount|funds)|disabled the)/;

const adverbs =
  '(?:(?:now|already|also|since|just|again|all|both|finally|then|meanwhile|today|yesterday|therefore|at once|in full|been|[a-z]+ly)\\s+){0,3}';
const doers =
  '(?:i|we|they|he|she|(?:the|our|a|my|an)\\s+(?:[a-z-]+\\s+){0,2}(?:team|department|colleagues?|desk|group|warehouse|engineers?|moderators?|reviewers?|specialists?|support|bank|carrier|system|catalog|catalogue|investigator|centre|center)|(?:[a-z]+\\s)?(?:support|team|colleagues|engineers))';
const perfect = `(?:has|have|had|i've|we've|they've)\\s+${adverbs}(?:been\\s+)?${adverbs}([a-z-]+(?:\\s+back)?)`;
const passive = `(?:was|were|is|are|it's|they're|got)\\s+${adverbs}([a-z-]+(?:ed|en|t|set|put|back|aid|ung|und))(?![a-z])`;
const active = `${doers}\\s+${adverbs}([a-z-]+(?:ed|en|et|it|ent|aid|ut|ook|ave|old|ound|ade)(?:\\s+(?:it|them|this|back|out)){0,2})(?![a-z])`;
const done = new RegExp(`(?<![a-z'])(?:${perfect}|${passive}|${active})`, 'g');
const undone =
  /(?:not|n't|never|cannot|unable|if|once|until|unless|when|after|before|will|would|could|should|must|may|might|can|to be)\s*(?:[a-z]+\s+){0,2}$/;

/** A thing done, as the words of an English sentence tell it. */
export interface Deed {
  verb: string;
  at: number;
  kind: Kind;
}

/** The deeds of a sentence in lower case, done and not merely planned; English only. */
export function deedsIn(text: string): Deed[] {
  const deeds: Deed[] = [];
  for (const match of text.matchAll(done)) {
    const verb = match[1] ?? match[2] ?? match[3]!;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (undone.test(before) || /\bnot\b|n't/.test(match[0])) continue;
    deeds.push({ verb, at: match.index, kind: kindOf(verb) });
  }
  return deeds;
}

function kindOf(verb: string): Kind {
  if (achieves.test(verb)) return 'achieves';
  return verbs.find(([, pattern]) => pattern.test(verb))?.[0] ?? 'depends';
}
