import { isIn, leaveOut, wordTable, type BetterWords } from '../matching.ts';
import { phrases } from '../phrases.ts';
import { mockery } from './mockery.ts';

/** Mockery, by the words that carry it. */
const sarcasm: readonly BetterWords[] = [
  {
    say: [
      '(?<!thank you for the |thanks for the |thank you for your |thanks for your )(<praise>) (job|work|service|support|teamwork|effort|performance|show|acting|logic|plan|idea|system)(?=[,.!?]| (amazon|guys|team|again|as|everyone|with|on|closing|sending|by|from)|$)',
      '(what|such) (an? )?<very>(<praise>|helpful|useful|professional|fast|convenient|pleasant)[a-z, ]{0,20} (job|idea|work|surprise|experience|company|customer|coincidence|world|<support>|<answer>)',
      'what an? (surprise|joke|shame|joy|pleasure|coincidence|circus|comedy|miracle|relief|treat|show)',
      'well done|bravo|(slow )?clap~|applau~|hats? off|kudos|ovation',
      '(a|an|the|gold|your) (award|medal|prize|trophy|nobel|oscar)~|congrat~|deserves? an?',
      '(<praise>|helpful|useless|clever) ([a-z]+ )?(templates?|robots?|bots?|copy(-| |and)+paste~|nothing|silence)',
      '(your|such) (so[- ]called |very )*((?!(good|nice|great|kind|professional) )(<praise>)|so[- ]called|almighty|precious|expert|lazy|dumb|brainless|beloved|dear|useless) (<support>|<answer>|advice|policy|people|employees?|work|catalog|steps?)(?! (of|dated))',
    ],
    instead: leaveOut,
  },
  {
    say: [
      '(do|did|does|can|have|has|could|will|would) (you|any ?(one|body)|some(one|body)|your (<support>)|amazon|they)( guys| people| there| (at|in|on|of|from) (amazon|your team|you))? (even |actually |ever |really |bothered? to )+(know how to |try to )?(read|look|know|open|check|care|understand|work|think|listen|see|exist|want)~',
      "can(not|'t)? you (even )?read|(can|do) they read",
      '(did|does) (any ?(one|body)|a human) (there )?read',
      '(learn|know how|able|try|bother|taught|teach~)… to read',
      '(read|think)~ (is|must be|seems) <very>(hard|difficult|optional)',
      '(maybe|try|please try) reading|next time,? (please )?(read|use your)',
      'are you (even |all |guys |really |just |still )*(reading|awake|sleeping|asleep|blind|deaf|kidding|joking|serious|human|robots?|an? (robot|bot|human|machine|parrot)|bots|real|alive|drunk|paid)',
      'is (any ?(one|body)|there (any ?(one|body)|a human))… (awake|alive|home|there|reading|human|brain)',
      'use your (brains?|eyes|head)|open your eyes|wake up|good morning,? amazon',
      'hello\\? ?(any|is|are)',
      '(should|shall|must|may) i (now )?(draw|sing|dance|explain it to|send (you )?an? (pigeon|owl|postcard|poem|song|cake|flowers?)|pray|wait until (i|my|20|the|next|christmas)|write (it )?in|come|learn|teach|buy|translate)~',
      'how (can|could) (it|that|this|anyone|a company|you|amazon) <very>(be so|not)',
    ],
    instead: phrases.P017,
  },
  {
    say: [
      'thank(s| you) <very>(much |a lot )?for (nothing|wasting|ignor~|destroy~|kill~|ruin~|doing nothing|not (read|help|answer)~|clos~ (my|our|it)~|teaching|reminding (me|us)|<a>(same |usual |useless |copied |automatic |meaningless |[0-9a-z]+th )*((amazing|wonderful|fantastic|brilliant|beautiful|lovely|fascinating|magic~|useless|same) (<answer>|nothing)|template|copy|robot|canned|joke|poem|novel|story|lesson|wisdom)~)',
      '(an?other|one more|yet another|again (an?|the)|more|so many) (<praise>|useless|same|copied|canned|robot~|copy[- ]?(and[- ]?)?past~ |standard|automatic )* ?(templates?|copy[- ]?past~|robots?)(?! (file|sheet|error|upload|version|for))',
      '(love|enjoy~|admire|adore|appreciate) (your|how|the way|reading|waiting|being|it when)… (templates?|<answer>|robots?|nothing|ignor~|copy~|wait~|logic|creativ~|you|same)',
      '(i |we |just |really |must |do )?love (how|that|the way|it when)',
      '(good|nice|glad|great|lovely|happy) to (know|see|hear|learn) (that )?(you|your|amazon|nothing|nobody|how)',
      '(template|copy|excuse|link|copy-?paste) (collection|machine|factory|generator|library|competition|champion|museum|master|king|skills?|expert)',
    ],
    instead: leaveOut,
  },
  {
    say: [
      '(how|so|very|truly) (wonderful|clever|smart|funny|convenient|generous|original|creative|impressive|amusing|interesting|kind of you|nice of you|helpful of you|professional)(?! to )',
      '(?<=(^|[.!?] |\n))<very>(<praise>)(?=[.!])',
      '(<praise>|super), (an?other|the same|again|now|so|you|thanks?|one more|an?|just|as|what|yet|my|our|only)',
      '<very>(helpful|useful|professional|efficient|quick|fast|thoughtful)(,? (as always|as usual|indeed|amazon)|(?<=(so|very|really|truly) [a-z]+)(?=[.!?]( |$|\n)))',
      'as (helpful|useful|professional|fast|quick|clever|smart) as (always|ever|usual|a)',
      'as (always|usual|expected)(?=[.,!])',
      "(clearly|obviously|apparently|evidently|maybe|perhaps|seems?|looks like|surely|i (guess|suppose|assume|bet|imagine|see|presume|think))( that)?…( (nobody|no ?one|none of you|can(no|')t read|(do|did|does)(n't| not) (even )?read|never reads?|robots?|reading|asleep|sleep~|busy|hard|difficult|lazy|lunch|coffee|holidays?|vacation|blind|magic|joke|optional|brain|human|glasses))",
      '(nobody|no ?one|none of you|no human)… (reads?|reading|thinks?|cares?)',
      'too (busy|lazy|difficult|hard|much)… to (read|look|think|open|understand|click)',
      '<be> (it|that|this|reading) <very>(so|too|that|really) (hard|difficult|much)',
      '(new|your|some|buy) glasses|(reading|english) (skills?|class~|lessons?|course)',
      'genius~|einstein|sherlock|shakespeare|masterpiece|work of art|mind[- ]?reader',
      'hilarious|wow|bedtime|fairy ?tale|poem|poetry|crystal ball|fortune teller|telepath~',
      'time machine|a miracle|my grand~|world[- ]class|customer[- ]obsess~',
      'most customer[- ]cent~|so[- ]called',
      '(yeah|oh|ah|aha|hmm),? (right|great|sure|wonderful|really|yes|nice|perfect|thanks?|how|what|i see)',
      '(my|a) ([a-z0-9]+[- ]year[- ]old|dog|cat|parrot|monkey|goldfish|baby|toaster|hamster|child|kid)…( (can|could|would|understands?|reads?|knows?|writes?|answers?|does))',
      "(i am|i'm|we are|we're|am) <very>(impressed|amazed|amused|touched|thrilled|honou?red to (receive|wait)|in awe|fascinated|delighted)",
      'enjoy (your|the) …|hope you (enjoy~|slept|had a) …|take your time',
      'frame~ (it|this|your)|by heart|on my wall|favou?rite (template|link|answer|robot)',
      'i (wonder|am curious) (if|whether|how|what|why|who)|next (century|life)',
      'before i (die|retire)|for the ([a-z0-9]+th|hundred|thousand)[a-z]* time',
      'no (hurry|rush)|please (continue|keep) (to )?(ignor|copy|send|clos|past)~|keep up the',
      'like an? (parrot|broken record|robot|machine|wall|stone)',
      '(talk|speak|spoke|write|writing)~ (to|with) (a |the )?(brick )?(wall|parrot|robot|machine)',
      "(robots?|bots?|ai) (must|should|needs?|seems?|can(no|')t|<be>|has)… (tired|broken|sleep~|drunk|holiday|hungry|brain|blind|coffee|school)",
    ],
    instead: leaveOut,
  },
  { say: mockery, instead: leaveOut },
];

export const sarcasmTable = wordTable(sarcasm);
/** Does it mock? A mocking question asks for nothing. */
export const isSarcastic = (text: string): boolean =>
  sarcasmTable.some(({ pattern }) => isIn(pattern, text));
