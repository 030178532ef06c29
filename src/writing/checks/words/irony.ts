/** Where a sentence begins. */
const start = '(?<=(^|[.!?…] |\\n))';
/** What nobody would praise. */
const sad =
  "(no|not|nothing|[a-z]+n't|zero|still|never|only|dead|clos~|hid~|los[st]~|gone|empty|wrong|because|again|another|number|[0-9]+ (days?|weeks?|months?|hours?)|copy|copied|same|less|twice|block~|delet~|remov~|ignor~|slow~)";

/** Who is mocked, and words that no sober letter has beside them. */
const reader =
  "(you|your|amazon('s)?|(this|that|the|an?|such)( whole| entire)? (robot|bot|answer|reply|template|agent|support|team|reason|investigation|case|system|logic|warehouse)s?)";
const mocking =
  '(genius~|talent~|ghosts?|(?<!(he|she|they|seller) )laugh~|hungry|thirsty|dice|coins?|banana|my (diary|album|museum)|bored|nobel|brain~|jok(e|es|ing)|comed(y|ies)|circus|lottery|miracles?|telepath~|fortune tell~|horoscope|oracle|grandm~|kindergarten|lessons?|champions?|wisdom|mysterious|funny|hilarious|amus~|entertain~|asleep|awake|drunk|lazy|masterpiece|bravo|poems?|humou?r|(wonderful|brilliant~|fantastic~|amazing~|fabulous|marvel~)(?! (day|time|week|weekend|season|company|new))|impress~|magnificent|ingenious|clever~|splendid|legendary|fascinat~|poetic|beautiful (answer|commas|words|template|text)|world record|love letters?|payroll|greet~|commas|smell~|not one (eye|brain|human|word)|(a |any |one )human (on|in|at|there|behind|among|left)|time for (jokes|games|fun)|for (fun|smelling))';
const goods =
  '(buyers?|customers?|platform|toys?|games?|sells?|books?|lamps?|product|title|brand|cup|mug|costume)';

/** Praise or wonder for what is bad, and pictures that nobody means. */
export const irony: readonly string[] = [
  `${mocking}(?! [^.!?\\n]{0,60}${goods})(?:(?<=(?<!thank )(?<![a-z])${reader} ((?!${goods} )[^.!?\\n]){1,80})|(?= )[^.!?\\n]{0,60} ${reader}(?![a-z]))`,
  `(apparently|obviously|maybe|perhaps|next time),?( next time)? [^.!?\n]{0,50}(in seattle|before you answer|read(?! (the|it|file))|open (the|my|your)|is zero|is too|awake)|(must|should) be (joking|kidding)`,
  `${start}<very>(oh,? |and |so |well,? |very ){0,6}(<praise>|super|interesting|hurra~|bravo|sure|of course|lovely|funny|mission completed|cool|nice)( [a-z]+){0,2}[,:!]+(?=(?![^.!?\\n]* (but|however|thank|please) )[^.!?\\n]* ${sad}(?![a-z]))`,
  `thank(s| you)… for <a>[a-z]+ lesson|${start}(marvel~|fantastic|brilliant|wonderful|amazing|splendid|superb|magnificent|incredible|excellent)( (?!quality|condition|home|house|store|shop|life|world|ltd|inc|llc|gmbh|product|offer|seller|item|review|rating)[a-z]+){1,2}[,:!.]|what an? (?!(pity|shame|mess|nightmare|disaster|relief|day|week|loss|pain))[a-z]+( [a-z]+)?[,.!]|i must say|light <very>(switched |turned )?on|so an? [a-z ]{2,30}[a-z]s [^.!?;\n]{0,30}now(?=[,;.!])|since when (is|are|does|do|can)|so (the|our|my) [a-z ]{2,30}(is|are) (now )?(an? )?(weapon|bomb|drug|medicine|poison|explosive)s?|no idea that [^.!?;\n]{0,40}(such an?|keep~|alive|grow~|magic~)`,
  'love letters?',
  '(your|which|what|that|another|interesting|other|nice|strange|different) (planet|universe|galaxy)|(in|on) your (country|world|planet|school|calendar|clock|math~|house)',
  '(your|a) (hobby|sport) (of|to|is)',
  'in (the year )?20[3-9][0-9]',
  '(customer|buyer|people|famil|parent|children)~ (must|should) (be )?<very>(thankful|grateful|delighted|glad|relieved|safe now|feel~ safe)',
  "(maybe|perhaps|probably|i (think|guess|suppose|believe|imagine)|it seems|seems|looks like|must|surely|(am|are|'m) sure)( that)?(?= )[^.!?\\n]{0,60}( (walk~ alone|run~ away|banana|lunch|party|asleep|napping|dreaming|fell asleep|lottery|astrolog~|horoscope|oracle|ghosts?|fortune tell~|magic~|unicorns?|invisible|on the moon|telepath~|monkeys?|x-?ray))",
  'such an? (<praise>)( [a-z]+)? (idea|plan|way|thought|machine|system|robot|algorithm|check|brain|scanner|computer)|(winner|award|prize) (is|goes)',
];
