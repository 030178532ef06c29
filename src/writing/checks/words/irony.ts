/** Where a sentence begins. */
const start = '(?<=(^|[.!?…] |\\n))';
/** What nobody would praise. */
const sad =
  "(no|not|nothing|[a-z]+n't|zero|still|never|only|dead|clos~|hid~|los[st]~|gone|empty|wrong|because|again|another|number|[0-9]+ (days?|weeks?|months?|hours?)|copy|copied|same|less|twice|block~|delet~|remov~|ignor~|slow~)";

/** Who is mocked, and words that no sober letter has beside them. */
const reader =
  "(you|your|amazon('s)?|(this|that|the|an?|such)( whole| entire)? (robot|bot|answer|reply|template|agent|support|team|reason|investigation|case|system|logic|warehouse)s?)";
const mocking =
  '(genius~|talent~|ghosts?|laugh~|jok(e|es|ing)|comed(y|ies)|circus|lottery|miracles?|telepath~|fortune tell~|horoscope|oracle|grandm~|kindergarten|lessons?|champions?|wisdom|mysterious|funny|hilarious|amus~|entertain~|asleep|awake|drunk|lazy|masterpiece|bravo|poems?|humou?r|(wonderful|brilliant~|fantastic~|amazing~|fabulous|marvel~)(?! (day|time|week|weekend|season|company|new))|impress~|magnificent|ingenious|clever~|splendid|legendary|fascinat~|poetic|beautiful (answer|commas|words|template|text)|world record|love letters?|payroll|greet~|commas|smell~|not one (eye|brain|human|word)|(a |any |one )human (on|in|at|there|behind|among|left)|time for (jokes|games|fun)|for (fun|smelling))';
const goods =
  '(buyers?|customers?|platform|toys?|games?|sells?|books?|lamps?|product|title|brand|cup|mug|costume)';

/** Praise or wonder for what is bad, and pictures that nobody means. */
export const irony: readonly string[] = [
  `${mocking}(?! [^.!?\\n]{0,60}${goods})(?:(?<=(?<!thank )(?<![a-z])${reader} ((?!${goods} )[^.!?\\n]){1,80})|(?= )[^.!?\\n]{0,60} ${reader}(?![a-z]))`,
  `(of course|naturally|how else|as always|as usual)(?=[.!?] ?)|(apparently|obviously|maybe|perhaps|next time),?( next time)? [^.!?\n]{0,50}(in seattle|before you answer|read|open (the|my|your)|is zero|is too|awake)|frame your|in love with|(must|should) be (joking|kidding)|sounds <very>(deep|professional|human|serious|logical)|copy and paste (works|is)|(fabulous|wonderful|great|super|fantastic|brilliant), `,
  `${start}<very>(oh,? |and |so |well,? |very )*(<praise>|super|interesting|hurra~|bravo|sure|of course|lovely|funny|mission completed|cool|nice)( (fast|quick|modern|news|logic|match|speed|idea|method|math~|planet|result|solution|thing|discovery|progress))?( (service|work|job|support|system|team))?[,:!]+(?=(?![^.!?\\n]* (but|however|thank|please) )[^.!?\\n]* ${sad}(?![a-z]))`,
  `(<praise>|super fast|quick|interesting|modern|elegant)( [a-z]+){0,3}[,:!]+ (and )?(you|your [a-z]+|amazon|the robot|nobody)( [a-z]+){0,3} (clos|ignor|hid|delet|block|remov|lost|los|copi|copy|found (no|zero|nothing)|not|never|answer~ (no|about))~`,
  `(very |so |great |really )*(good|nice|interesting|funny) to know|(<will>|did not|didn't) (know|learn)( that)?…( now)? an?( [a-z]+){1,3} of|so (the|our|my|an?) [a-z ]{2,30} (is|are) (now |suddenly |really )*(an? )?(weapon|bomb|drug|medicine|gun|poison|explosive|animal|tobacco|danger~|terror~|pesticide)s?`,
  'thank(s| you)… for (teaching|telling|explaining|reminding|showing|the lesson)… that|<be> (so|that|very) (dangerous|deadly|scary|evil)(, |,? because )(it|they|<a>[a-z]+[.!])',
  'love letters?|(champion|king|olympi|master|hero|queen)~ (of|in) (the )?(silence|copy~|waiting|clos~|templates?|links?|patience|speed|reading|excuses?)|in(to)? my (collection|museum|diary|photo album)',
  '(your|which|what|that|another|interesting|other|nice|strange|different) (planet|universe|galaxy)|(in|on) your (country|world|planet|school|calendar|clock|math~|house)|your (clock|calendar|calculator|ruler|scale|map|dictionary|alphabet|watch)s? (has|have|knows?|is|shows?|goes|must|needs?|only|stopped)',
  '(needs?|buy|get|borrow|bring|send|use|lend)~… (longer|new|better|bigger|second|real|working|good) (<tool>|scale|tape)s?',
  '(throw|roll|flip)~ (a |the |your )?(dice|coins?)|(your|a) (hobby|sport) (of|to|is)|a banana',
  '(is|are) (some|any) ?(body|one)( [a-z]+)? (awake|alive|at home|home)|extra (cost|charge|fee) (at|for reading)',
  'in (the year )?20[3-9][0-9]|(only|just) (took|needed|takes|needs|cost|[0-9]+|one|two|three|four|five|six) ([a-z0-9]+ )?(days?|weeks?|months?|years?|hours?) ((to|for|until) )+(not |an? (copy|template|link|robot|same|nothing|no)|nothing|the same|copy|one (link|line|sentence))',
  "what (will (it|you|they)|comes?|is|'s) (it |be )*(the )?next|what a surprise|(i|we) (love|adore|enjoy|like) (to wait|waiting)|patience(?=[.!])|my (deep |full )?(compliments|respect|congrat~|admiration) to|drown(ed|ing)?",
  '<be> <very>proud of (this|that|your|it)|(customer|buyer|people|famil|parent|children)~ (must|should) (be )?<very>(thankful|grateful|delighted|glad|relieved|safe now|feel~ safe)|how (lucky|thankful|safe|happy) (are|is|the|our|my|for)',
  "(maybe|perhaps|probably|i (think|guess|suppose|believe|imagine)|it seems|seems|looks like|must|surely|(am|are|'m) sure)( that)?(?= )[^.!?\\n]{0,60}( (walk~ alone|run~ away|banana|lunch|party|asleep|napping|dreaming|fell asleep|lottery|astrolog~|horoscope|oracle|ghosts?|fortune tell~|magic~|unicorns?|invisible|on the moon|telepath~|monkeys?|x-?ray))",
  '((my|our|even a|any) )([a-z0-9-]+[- ])?(grand(mother|father|ma|pa|child|son)|mother|father|dog|cat|parrot|child|kid|son|daughter|neighbou?r|hamster)( in [a-z]+)? (would|can|could|finds?|reads?|understands?|knows?|sees?|answers?|counts?)~',
  'such an? (<praise>)( [a-z]+)? (idea|plan|way|thought|machine|system|robot|algorithm|check|brain|scanner|computer)|(most|so) customer[- ](friendly|obsessed|cent~|loving)|(winner|award|prize) (is|goes)',
];
