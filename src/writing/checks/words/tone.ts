import { leaveOut, type BetterWords } from '../matching.ts';

const amount = {
  zh: '写事实和影响：自 [日期] 起没有销售',
  en: 'The listing has had no sales since [DATE].',
};
const disagree = {
  zh: '我们不认同，下面的证据表明通知有误',
  en: 'We respectfully disagree. The evidence below shows that the notice was sent in error.',
};
const check = { zh: '我只请核实事实', en: 'I ask for a check of the facts.' };

/** Words of feeling, and the fact that helps in their place. */
export const emotion: readonly BetterWords[] = [
  {
    say: "unfair(?:ly|ness)?|(?:is|are|was|were|it's|so|very) not fair|(?:no|without) justice|injustice|unjust(?:ly|ified)?|(?:absolutely |totally |completely )?(?:unreasonable|unacceptable|intolerable)|(?:fucking|damn(?:ed)?|bloody|bullshit|shit(?:ty)?|crap|hell|stupid|idiot(?:s|ic)?|fool(?:s|ish)?|moron|(?:garbage|trash|rubbish)(?! (?:bags?|cans?|bins?|trucks?|compactor|chute))|liars?|thie(?:f|ves)|robbers?|robbery|cheat(?:s|ers?|ing)? (?:us|me|sellers)|scam(?:mers?|ming)? (?:us|me)|you (?:steal|stole|rob|robbed))",
    instead: disagree,
  },
  {
    say: 'ridiculous(?:ly)?|absurd(?:ly)?|outrage(?:d|ous|ously)?|disgust(?:ed|ing)|disgrace(?:ful)?|shame(?:ful|less)?(?: on you)?|unbelievabl[ey]|incredibl[ey]|terribl[ey]|horribl[ey]|horrific|awful(?:ly)?|pathetic|nonsense|insane|crazy|mad(?= |\\.|,|$)(?! (?:e|in))|appall(?:ed|ing)|laughable|hateful|cruel(?:ly)?|heartless|cold[- ]?blooded|inhuman|merciless|bull(?:y|ied|ying)',
    instead: disagree,
  },
  {
    say: "furious(?:ly)?|angr(?:y|ily|ier)|anger|rage|frustrat(?:ed|ing|ion|es)|annoy(?:ed|ing|s)|fed up|upset(?:ting)?|irritat(?:ed|ing)|disappoint(?:ed|ing|ment|s)|hate(?:s|d)?|sick (?:of|and tired)|tired of|had enough|can(?:no|')t (?:stand|bear|take|tolerate|accept)(?: (?:it|this))?(?: any ?more| any longer)?|exhaust(?:ed|ing)|speechless|shock(?:ed|ing)|torment(?:ed|ing)?|tortur(?:ed?|ing)|insult(?:ed|ing)?|humiliat(?:ed|ing|ion)|offended",
    instead: check,
  },
  {
    say: "desperate(?:ly)?|desperation|despair(?:ing)?|heart[- ]?broken|heart[- ]?breaking|heart (?:is )?(?:broken|broke|bleeding|aches?|hurts?)|broken[- ]heart(?:ed)?|devastat(?:ed|ing|ion)|miserabl[ey]|misery|agony|painful(?:ly)?|suffer(?:ed|ing)? (?:so|very|a lot|too|every|day|great|terribly)|hopeless(?:ly)?|helpless(?:ly|ness)?|(?:i am |we are |i'm |we're |i feel |so |very |really |extremely |too )(?:sad|worried|anxious|afraid|scared|depressed|stressed|panic(?:ked)?|unhappy|hurt|nervous)|nightmares?|panic(?:k(?:ed|ing))?|anxi(?:ous|ety)|depress(?:ed|ion|ing)|stressful|(?:can(?:no|')t|could ?n(?:o|')t|unable to|not able to) (?:sleep|eat|breathe)|sleepless|insomnia|no sleep|crying|cried|cry(?:ing)? (?:every|all)|i cry|(?:in|with|my|our) tears|sobbing|weep(?:ing)?|wept|going crazy|los(?:e|ing) my mind|drives? (?:me|us) (?:crazy|mad|insane)|collaps(?:e[ds]?|ing) (?:mentally|emotionally)|(?:i|we) (?:am|are|will|almost|nearly|have) (?:almost |nearly |about to )?collaps(?:e|ed|ing)|suicid(?:e|al)|want to die|jump (?:off|from|down) (?:the |a )?(?:building|roof|bridge)",
    instead: amount,
  },
  {
    say: "beg(?:ging|ged|s)?(?: you)?|implor(?:e|ing)|plead(?:ing)?|for god's sake|for heaven's sake|(?:oh )?my god|god(?= (?:help|please|knows))|have (?:some )?mercy|mercy|pity|(?:on )?(?:my|our) knees|take pity|please please|kneel(?:ing)?|save (?:me|us|my life|our lives|my family|our family)|help{2,}|last hope|only hope|kind[- ]hearted|with tears|(?:sleep|live|eat) on the street|(?:my|our) (?:whole )?famil(?:y|ies) (?:is |are |will |has |depends?|starv|need|rel(?:y|ies))[a-z ]{0,30}|feed (?:my|our) (?:famil(?:y|ies)|child(?:ren)?|kids|bab(?:y|ies))|(?:my|our) (?:children|kids|bab(?:y|ies)|wife|husband|parents) (?:will|is|are|have|has|need|can(?:no|')t)[a-z ]{0,20}|(?:destroy(?:ed|ing|s)?|ruin(?:ed|ing|s)?|kill(?:ed|ing|s)?) (?:my|our|us|me)(?: (?:whole )?(?:life|lives|business|company|family|dreams?|hard work|efforts?))?|(?:blood|sweat) and (?:sweat|tears)|hard[- ]earned|life and death|tragedy|tragic|disaster(?:s|ous)?|catastroph(?:e|ic)|bankrupt(?:cy)?|go(?:ing)? (?:broke|out of business)",
    instead: amount,
  },
  {
    say: 'how (?:could|can|dare) you|how dare|you (?:must|have to) (?:immediately|right)|what (?:the hell|on earth)|trust(?:ed)? you so much|betray(?:ed|al|ing)?|love amazon so much|worthless|suck(?:s|ed)?',
    instead: {
      zh: '此事有时效，因为 [原因]。我已标为紧急',
      en: 'This is time-sensitive because [REASON]. I have marked the case as urgent.',
    },
  },
];

/** Mockery, by the words that carry it. */
export const sarcasm: readonly BetterWords[] = [
  {
    say: '(?:great|good|nice|excellent|amazing|wonderful|fantastic|brilliant|awesome|superb|perfect|fine|outstanding|impressive|incredible) (?:job|work|service|support|teamwork|effort|performance|one|show|acting|answer)(?:,| amazon| guys| team| again| as (?:always|usual)| everyone|\\.|!|$)|(?:what|such) (?:an? |a really |a truly )?(?:great|good|nice|excellent|amazing|wonderful|fantastic|brilliant|awesome|superb|lovely|helpful|beautiful|professional|impressive|outstanding|fast|incredible|clever|smart|perfect|pleasant|nice big)[a-z, ]{0,20}(?:job|service|support|answer|reply|team|surprise|system|help|response|experience|template|company|work|idea|customer)|what a (?:surprise|joke|shame|joy|pleasure|coincidence|circus|comedy|miracle|relief|treat)|well done|bravo|(?:slow )?clap(?:s|ping)?|applause|(?:hats? off|kudos|standing ovation|round of applause|gold medal|an award|a medal|a prize|nobel|oscar)|congratulations?|congrats|(?:you|your team) (?:really )?(?:deserves?|should (?:get|win|receive)) (?:an? |the )?(?:award|medal|prize|trophy|raise|bonus|promotion|oscar)',
    instead: leaveOut,
  },
  {
    say: "(?:do|did|does|can|have|has|could|will|would) (?:you|any(?:one|body)|some(?:one|body)|your (?:team|agents?|staff|robots?|bots?)|amazon|they)(?: guys| people| there| at amazon| in your team| on your team| from your team| of you)? (?:even|actually|ever|really|bother(?:ed)? to) (?:bother to |know how to |be able to |try to )?(?:read|look|know|open(?:ed)?|check|care|understand|work|think|listen|see)[a-z]*|(?:can|do) (?:you|they) read(?: english)?(?: at all)?\\?|can't you (?:even )?(?:read|see|understand)|(?:did|do|does) (?:any(?:one|body)|a human|you) (?:there )?read (?:my|this|it|what|the|our)[a-z ]{0,30}(?:at all|\\?)|(?:learn|know how|able|try|bother) to read|read(?:ing)? (?:is|must be|seems|looks) (?:so |too |very |really )?(?:hard|difficult|optional)|maybe (?:read|try reading)|try reading|next time,? (?:please )?(?:read|use your)|are you (?:even |all |guys |really |just )*(?:reading|awake|sleeping|asleep|blind|deaf|kidding|joking|serious|human|robots?|a robot|a bot|a human|a machine|bots|real|alive|drunk|there|paid)|is (?:any(?:one|body)|there any(?:one|body)|there a human)[a-z ]{0,24} (?:awake|alive|home|there|reading|working|human|brain)|use your (?:brains?|eyes|head)|open your eyes|wake up",
    instead: {
      zh: '谢谢。这个答复讲的是另一个话题。我的问题是：[问题]',
      en: 'Thank you. This answer is about another topic. My question is: [QUESTION].',
    },
  },
  {
    say: 'thank(?:s| you)(?: so much| very much| a lot)? for (?:nothing|wasting|(?:an?other|one more|yet another|the (?:same|usual)|your|such an?) (?:amazing |wonderful |great |beautiful |lovely |fantastic |useless |helpful |same |copy[- ]and[- ]paste[d]? |copied |robot(?:ic)? |meaningless |fast )*(?:template|copy|robot|canned|useless|copied|standard text|joke)[a-z]*|not (?:reading|helping|answering)|ignoring|destroying|killing|ruining|closing|doing nothing|the (?:joke|laugh|comedy|entertainment))|(?:an?other|one more|yet another|the same|your|so many|again a|again the|these|such|more) (?:amazing |wonderful |great |beautiful |lovely |fantastic |useless |helpful |famous |stupid |nice |boring |copy[- ]and[- ]paste[d]? |copied |robot(?:ic)? )*(?:beautiful |copy[- ]?(?:and[- ]?)?paste[d]?|copied|canned|robot(?:ic)?)? ?(?:templates?)(?! (?:file|sheet|error|upload|version|for (?:the )?(?:category|feed|upload|product)))(?=[.!?,;]| again| answer| reply| replies| answers| email| from| that| as| to me|$)|copy[- ]?(?:and|&|n)?[- ]?past(?:e|ed|ing)(?: (?:master|machine|king|skills?|job|expert|champion|robot|team))+|(?:love|enjoy(?:ed)?|admire|adore) (?:your|how|the way|these|all the|reading|waiting|being)[a-z ]{0,40}(?:templates?|reply|replies|answers?|robots?|nothing|ignored?|team|support|copy|wait|system|logic)',
    instead: leaveOut,
  },
  {
    say: "(?:how|so|very|really) (?:wonderful|clever|smart|funny|nice of you|kind of you to (?:ignore|close|copy|send the same)|helpful of you|convenient|generous|original|creative|impressive|professional of you|amusing|hilarious|interesting that)|(?:clearly|obviously|apparently|evidently|maybe|perhaps|seems|looks like|it seems|surely)[a-z ,]{0,30}(?:nobody|no one|no-one|none of you|can(?:no|')t read|(?:did|do|does)(?: not|n't) (?:even )?read|never reads?|robots?|reading|asleep|sleep(?:s|ing)?|too (?:busy|hard|difficult|much)|on (?:holiday|vacation))[a-z]*|(?:nobody|no one|no-one|none of you|no human)(?: [a-z]+){0,4} (?:reads?|reading|thinks?|looked|looks)|(?:i |we |just |really |must |do )?love (?:how|that|the way|it when)|(?:good|nice|glad|great|lovely|happy) to (?:know|see|hear|learn) (?:that )?(?:you|your|the|amazon|nothing|nobody|a |an |how)[a-z ]{0,30}|(?:template|copy|excuse|answer|link|reply) (?:collection|machine|factory|generator|library|competition|champion)|(?:reading|english) (?:skills?|class(?:es)?|lessons?|course)|(?:new|your|some) glasses|buy (?:you )?(?:glasses|a dictionary)|(?:great|wonderful|amazing|fantastic|brilliant|awesome|lovely|impressive|incredible|marvel+ous|excellent|perfect|nice|superb)(?=[.!](?: |$|\n))|(?:great|wonderful|amazing|fantastic|brilliant|awesome|lovely|excellent|perfect|super|nice), (?:another|the same|again|now|so|you|thanks|thank|one more|a|an|just|as|what|yet)|(?:very|so|really|super|truly|extremely|incredibly|wonderfully) (?:helpful|useful|impressive|efficient|funny|smart|clever|creative|original|thoughtful|kind|fast)(?=[.,!?](?: |$|\n))|thank(?:s| you) (?:so much |very much |again )?for (?:the|your|this|that|another|such|telling|reminding|teaching|explaining|sending)[a-z ,-]{0,30}(?:useless|nothing|template|copied|robot|automatic answer|same (?:link|answer|reply|text)|wonderful|amazing|brilliant|fantastic|beautiful|wisdom|poem|novel|story|lesson|joke|lovely|deep|magic)[a-z]*|hilarious|(?:i am|i'm|we are|we're|i was|am) (?:so |very |really |truly |deeply |always |quite |just )*(?:impressed|amazed|amused|touched by|honou?red to (?:receive|wait|be ignored)|speechless at|in awe|thrilled|delighted to (?:receive|get|see|learn|wait) (?:the same|another|yet|again|your (?:template|robot)))|(?:oh|wow|ah|aha|yeah|hmm),? (?:great|wow|sure|wonderful|really|yes|right|nice|perfect|how|what|thanks|thank|another|look|good|i see)|wow|yeah,? right|(?:world|first)[- ]class (?:support|service|team|answer|reply|help|company|customer|robots?)|customer[- ]obsess(?:ed|ion)|(?:earth's )?most customer[- ]cent(?:ric|ered)|(?:your|such) (?:famous|legendary|genius|brilliant|wonderful|magical|magic|amazing|marvel+ous|so[- ]called|clever|great|excellent|wise|intelligent|smart|fantastic|incredible|perfect|almighty|precious|superb|expert) (?:team|support|agents?|system|bots?|robots?|ai|logic|service|answers?|repl(?:y|ies)|advice|experts?|specialists?|algorithm|machine|customer|template|policy|staff|people|employees?|colleagues?|investigation|department|performance|work|catalog)|so[- ]called|genius(?:es)?|einstein|masterpiece|work of art|mind[- ]?reader|(?:my|a) (?:five|5|ten|six|three|two|one)[- ]year[- ]old (?:son|child|daughter|kid|could|can|would|understands?|reads?)|(?:even )?(?:my|a) (?:dog|cat|grandma|grandmother|child|parrot|monkey|goldfish|baby|kid|toaster) (?:can|could|would|understands?|reads?|knows?|writes?)",
    instead: leaveOut,
  },
  {
    say: "(?:i|we) (?:guess|suppose|assume|bet|imagine|see|presume) (?:that )?(?:you|your|reading|nobody|no one|the (?:robot|bot|ai|team)|amazon|it|this)[a-z ]{0,30}(?:busy|hard|too much|holiday|holidays|vacation|sleep(?:ing)?|asleep|lunch|read|reading|coffee|blind|difficult|magic|copy|template|joke|optional|never|brain|human)[a-z]*|too (?:busy|lazy|difficult|hard|much)(?: for you(?:r team)?)? to (?:read|look|think|open|understand|click)|(?:is|was) (?:it|that|this|reading) (?:so |too |really |that )(?:hard|difficult|much)[a-z ]{0,20}|(?:enjoy|hope you (?:enjoy(?:ed)?|had|slept|are having)|have) (?:your|a|the) (?:nice |good |long |lovely )?(?:coffee|nap|holiday|vacation|lunch|sleep|tea|weekend)(?: break)?|take your time|no (?:hurry|rush)(?:,|\\.| at all|$)|please (?:continue|keep) (?:to )?(?:ignor|copy|send|clos)[a-z]*(?: (?:me|us|ing|sending|the|same|pasting|templates?|more))*|keep up the (?:good|great|excellent|amazing) (?:work|job)|as (?:helpful|useful|professional|efficient|fast|quick|clever|smart) as (?:always|ever|usual|a)|(?:very|so|really|how|truly|extremely|super|most) (?:helpful|useful|professional|efficient)(?:,? (?:as always|as usual|indeed|thanks?|again|amazon|really|isn't it|right))|(?:crystal ball|fortune teller|read your mind|telepathy)|like a (?:parrot|broken record|robot|machine|wall|stone)|(?:talk(?:ing|ed)?|speak(?:ing)?) to (?:a |the )?(?:wall|brick wall|parrot)|(?:your|the|stupid|these|which) (?:stupid |dumb |lazy |brainless |useless |smart |clever |little |beloved |dear )(?:robots?|bots?|ai|machines?|parrots?)|(?:robot|bot|ai) (?:must|should|needs?|seems?|can(?:no|')t|is|was|has)[a-z ]{0,12}(?:tired|broken|sleep(?:ing|y)?|drunk|holiday|hungry|brain|stupid|blind|coffee|school)",
    instead: leaveOut,
  },
];
