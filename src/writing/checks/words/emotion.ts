import type { BetterWords } from '../matching.ts';

/** Words of feeling, and the fact that helps in their place. */
export const emotion: readonly BetterWords[] = [
  {
    say: [
      'unfair(ly|ness)?|not fair|(no|without|where is) justice|injustice|unjust~',
      'unreasonable|unacceptable|intolerable',
      'ridiculous~|absurd~|outrag~|disgust~|disgrac~|sham(e|eful|eless)( on you)?',
      'unbelievabl[ey]|terribl[ey]|horribl[ey]|horrific|awful~|pathetic|nonsense|insane',
      'crazy|appall~|laughable|cruel~|heartless|cold-?blooded|inhuman~|merciless',
      'bull(y|ied|ying)|worthless',
      'fuck~|damn~|bloody|bullshit|shit~|crap|stupid~|idiot~|fool(s|ish)?|moron',
      'liars?|(you|amazon|are|like) ([a-z]+ ){0,2}thie(f|ves)',
      'robbers?|robbery',
      'you (steal|stole|rob|robbed)',
    ],
    instead: 'P068',
  },
  {
    say: [
      'furious~|angr(y|ily|ier)|anger|rage|frustrat~|annoy~|fed up|upset~|irritat~',
      'disappoint~|(i|we) (really )?hate|sick (of|and tired)|(so |very )?tired(?= of|[.,!])',
      "can(not|'t) (stand|bear|take|tolerate)( (it|this))?|exhaust(ed|ing)|speechless|hurt(s|ing)? (me|us)",
      'shock(ed|ing)|torment~|tortur~|insult~|humiliat~|offended',
    ],
    instead: 'P042',
  },
  {
    say: [
      'desperat~|despair~|heart-?brok~|heart-?break~|heart <be> (broken|bleeding)',
      'my heart (is |was )?(broke|bleed|ache|hurt)~|broken heart~|devastat~|miserabl[ey]',
      'misery|agony|painful~|hopeless~',
      'helpless~',
      "(i (am|was|feel)|we (are|were|feel)|i'm|we're) <very>(sad|worried|anxious|afraid(?! (that|my|our|the|it|this|we|i|you|there)( |$))|scared|terrified|frightened|lonely|ashamed|dying|bitter|depressed|stressed|unhappy|hurt|nervous|mad)",
      'nightmares?|panic~|anxi(ous|ety)|depress(ed|ion|ing)|stressful',
      "(cannot|can't|could ?n(o|')t|unable to) (sleep|eat|breathe)|sleepless|insomnia",
      'no sleep|cry(ing)?|cried|tears|sobb~|weep~|wept|los(e|ing) my mind',
      'suicid~|want to die',
      'jump (off|from)',
      "beg(ging|ged|s)?|implor~|plead~|for (god|heaven)'s sake|my god",
      'god(?= (help|please|knows))|mercy|pity|kneel~|<my> knees|please,? please',
      'save (me|us|<my> (life|lives|family))|(last|only) hope',
      '<my> (whole )?(famil~|children|kids|bab~|wife|parents) (is|are|will|has|have|need|depend|starv|rel(y|ies)|can)~',
      'feed <my>|(destroy|ruin|kill)(ed|ing|s)? (<my>|us|me)…|hard[- ]earned',
      'lost (all )?(hope|faith|sleep)|no (more )?hope|without hope|(hate|hatred|ashamed|boil~|grief|griev~|sorrow~|heartache|despise|loath~)|terrified|in (great |deep |so much )?(pain|shock|panic|fear|despair|tears)(?= |[.,])(?! (relief|of|patch))|going (crazy|mad)|(driv|drove)(e|es|ing)? (me|us) (crazy|mad|nuts)|life and death|dead end|so cruel',
      "(can't|cannot|not|unable to) (eat|sleep|breathe|stop (crying|thinking))|crie[sd]|(makes?|made|making|drives?) (me|us) (mad|sick|ill|crazy|sad|cry|angry)|(lose|losing|lost) <my> (faith|trust|hope|mind|patience|temper)|in tears|(feel|felt) <very>(like (an? )?[a-z]+|cheated|betrayed|robbed|abandoned|hurt|sad|sick|ill|lost|powerless|alone|abused|insulted)|trembl~|(am|are|is) <very>shaking|it('s| is) <very>sad|shak(e|es|ing) (with|when)|sorrow|<my> (nerves?|last nerve|hearts?)|slap in (my|our|the) face|blood pressure",
      'tragedy|tragic|disastrous|catastroph~',
      'how dare|what (the hell|on earth)|betray~',
    ],
    instead: 'P043',
  },
];
