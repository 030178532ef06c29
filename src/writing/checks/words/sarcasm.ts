import { isIn, leaveOut, wordTable, type BetterWords } from '../matching.ts';
import { irony } from './irony.ts';
import { mockery } from './mockery.ts';

/** Mockery, by the words that carry it. */
export const sarcasm: readonly BetterWords[] = [
  {
    say: [
      '(?<!thank you for the |thanks for the |thank you for your |thanks for your )(<praise>) (job|work|service|support|teamwork|effort|performance|show|acting|logic|plan|idea|system)(?=[,.!?]| (amazon|guys|team|again|as|everyone|with|on|closing|sending|by|from)|$)',
      'well done|bravo|(slow )?clap~|applau~|hats? off|kudos|ovation',
      'congrat~|deserves? an?',
      '(<praise>|helpful|useless|clever) ([a-z]+ )?(templates?|robots?|bots?|copy(-| |and)+paste~|nothing|silence)',
    ],
    instead: leaveOut,
  },
  {
    say: [
      '(do|did|does|can|have|has|could|will|would) (you|any ?(one|body)|some(one|body)|your (<support>)|amazon|they)… (even |actually |ever |really |bothered? to ){1,6}(know how to |try to )?(read|look|know|open|check|care|understand|work|think|listen|see|exist|want)~',
      'open your eyes|wake up',
      '(should|shall|must|may) i (now )?(draw|sing|dance|explain it to|send (you )?an? (pigeon|owl|postcard|poem|song|cake|flowers?)|pray|wait until (i|my|20|the|next|christmas)|write (it )?in|come|learn|teach|buy|translate)~',
    ],
    instead: 'P017',
  },
  {
    say: [
      'thank(s| you) <very>(much |a lot )?for (nothing|wasting|ignor~|destroy~|kill~|ruin~|doing nothing|not (read|help|answer)~|clos~ (my|our|it)~|teaching|reminding (me|us)|<a>(same |usual |useless |copied |automatic |meaningless |[0-9a-z]+th ){0,6}((amazing|wonderful|fantastic|brilliant|beautiful|lovely|fascinating|magic~|useless|same) (<answer>|nothing)|template|copy|robot|canned|joke|poem|novel|story|lesson|wisdom)~)',
    ],
    instead: leaveOut,
  },
  {
    say: [
      '(how|so|very|truly) (wonderful|clever|smart|funny|convenient|generous|original|creative|impressive|amusing|interesting|kind of you|nice of you|helpful of you|professional)(?! to )',
      '(<praise>|super), (an?other|the same|again|now|so|you|thanks?|one more|an?|just|as|what|yet|my|our|only)',
      "(clearly|obviously|apparently|evidently|maybe|perhaps|seems?|looks like|surely|i (guess|suppose|assume|bet|imagine|see|presume|think))( that)?…( (nobody|no ?one|none of you|can(no|')t read|(do|did|does)(n't| not) (even )?read|never reads?|robots?|reading|asleep|sleep~|busy|hard|difficult|lazy|lunch|coffee|holidays?|vacation|blind|magic|joke|optional|brain|human|glasses))",
      'genius~|einstein|sherlock|shakespeare|mind[- ]?reader',
      'hilarious|wow|bedtime|fairy ?tale',
      'time machine|a miracle|world[- ]class',
      'so[- ]called',
      '(my|our|any|an?) ([a-z0-9-]+[- ])?(year[- ]old|grand[a-z]+|mother|father|son|daughter|neighbou?r|dog|cat|parrot|monkey|goldfish|baby|toaster|hamster|child|kid)…( (can|could|would|understands?|reads?|knows?|writes?|answers?|does)(?! not))',
      "(i am|i'm|we are|we're|am) <very>(impressed|amazed|amused|touched|thrilled|honou?red to (receive|wait)|in awe|fascinated|delighted)",
      'enjoy (your|the) …|take your time',
      'by heart',
      'no (hurry|rush)|keep up the',
    ],
    instead: leaveOut,
  },
  { say: mockery, instead: leaveOut },
  { say: irony, instead: leaveOut },
];

export const sarcasmTable = wordTable(sarcasm);
/** Does it mock? A mocking question asks for nothing. */
export const isSarcastic = (text: string): boolean =>
  sarcasmTable.some(({ pattern }) => isIn(pattern, text));
