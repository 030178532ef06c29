/** Mockery by its pictures: the shapes in which a letter laughs at those who read it. */
export const mockery: readonly string[] = [
  'even (an?|my|any|the|our|every)…( year[- ]old)? (can|could|would|will|knows?|understands?|reads?|sees?|finds?|does|did)(?! not)',
  '(buy|get|give|lend|need|borrow|wear|find|clean|hire|rent|open|put on|change)~ (for )?(your|you|yourself|them|him|<my> support)…( (pair of|new|good|better|cheap|some|an?|and))* (<tool>)',
  '(your (<support>)|you|they|amazon|somebody|someone)( [a-z]+){0,2} (needs?|wants?|lack|lost|lose|forgot)s? (an?|new|better|some|the|its|their|his)…( (<tool>))(?! (so|to|file|from (us|me)))',
  'your (monitor|screen|eyes|glasses|keyboard|mouse|calculator|clock|calendar|calculators?)…( (need|broken|dirty|clean|sleep|work|miss|lost|upside))~',
  '(full of|such|so much|your|endless|deep|great|pure) (wisdom|humou?r|mystery|magic|imagination|fantasy|creativity|talent|poetry|kindness|brilliance)',
  '(mysterious|magical|holy|sacred|divine|legendary|almighty|invisible|mighty|imaginary|secret) (rule|polic|reason|team|department|<support>|law|list|formula|algorithm|book|colleague|reply|answer|warehouse)~',
  '(<be>|like|such|what|as|of|in) (an? |some |one |pure |just |only )*(big |bad |good |great |real |nice )*(joke|comedy|circus|lottery|riddle|miracle|mystery|fairy ?tale|poem|oracle|horoscope|masterpiece|puppet|theat(re|er)|kindergarten|casino|guessing game|work of art|museum piece|novel|magic(al)? trick)(?=[ .,;]|$)(?! (set|toy|box|book|product|listing|game|mask|kit|lamp))',
  'decoration only|(only|just|pure) (for )?(an? )?decoration(?!s)|for decoration',
  '(world|speed|olympic|guinness|all-time) records?|(new|personal) record (in|for|of) [a-z]+ing|(break|broke|beat|set)~ (an?|the|your)…records?',
  'faster than|speed of light|(slower|slow) (than|as|like) (an? )?[a-z]+|(snail|turtle|sloth|tortoise)(s|' +
    "'" +
    's)? (pace|speed|is|are|would|can|could)',
  'celebrat~ (the|its|this|our|my|your)…( (birthday|anniversary|case|reply|month|week|template|link))|happy (birthday|anniversary)|(birthday|anniversary) (of|with) (this|my|our|the) (case|ticket|problem|issue)|champagne|fireworks for',
  '(lucky|silly|stupid|poor) (me|us)(?=[.,!])|how (nice|kind|sweet|lovely|cute|touching|thoughtful|convenient|generous|elegant|clever|smart|modern|fast|wise|professional)(?! (to |is |was |are |can ))',
  "(i am|i'm|we are|we're) (sure|certain|convinced)( that)?…( (robots?|bots?|asleep|sleep~|busy|holiday|coffee|lunch|pleasure|enjoy~|laugh~|fun|proud))",
  '(dear|hello|hi|mr|mrs|sir|good (morning|evening)),? (robots?|bots?|machine|templates?|copy|parrot|computer)',
  '(units?|boxe?s?|goods|shipment|robots?|bots?|agents?|colleagues?|system|investigators?|listing|button|page|pallets?|asin|reviewers?|algorithm|warehouse|image|team)…( (is|are|was|were|went|has|have|must|may|took|perhaps|maybe|probably|likes?|needs?|wants?|decided))…( (on|a|for|to|an|long|the))* (holidays?|vacation|nap|walk|sleep|sleeping|asleep|coffee|lunch|siesta|dreams?|dreaming|tired|blind|drunk|bored)(?! (bag|pad|mask|machine|cup|maker|table|box|mat|aid|season|lamp|decor))',
  '(grew|has|have|got) (legs|wings)|(flew|fly|swim|swam) (away|home|to)|bermuda|black hole|by (magic|telepathy|miracle|pigeon|smoke)|teleport~|aliens?(?! (toy|costume|mask))|(another|which|other|different) (planet|galaxy|universe)|(from|on|to|to the) (mars|moon)(?! (lamp|light))',
  '(blind|deaf|sleeping|drunk|sleepy) (man|person|woman|people|team|agent|robot|monkey|mole|bat|chicken)|with (<my> |your |both |their )?eyes (closed|shut|open)|(who|that) (has|have|got|owns?) (two |working )?(eyes|brains?|a brain|ears)',
  '(admire|envy|adore|worship|salute) (your|how|the (way|art|speed|talent|logic|skill|patience))|chapeau|respect for (your|the) (copy|speed|talent)|(ten|10|five|5) (out of|points|stars) (ten|10|for (your|the|this))|a\\+ for|gold star|nice try|good one(?=[.,!])|nicely done|good luck (with|to you)|keep it up|(first|top)[- ]class (service|support|joke)',
  'since when (is|are|does|do|can|did|has|have)|is (this|that|it) (how|what|the way|why) (amazon|you|your)|(does|do|did) (the|your|an?|all|my) (robots?|bots?|cat|monkey|dog|parrot|child|intern|trainee)',
  'artificial (stupidity|unintelligence|ignorance)|(wonderful|great|famous|so-called|super|amazing|your) (artificial )?intelligence|intelligent (robot|answer|reply|machine|system)~',
  '(answers?|repl(y|ies)|templates?|logic|job|idea|reason|explanation|advice|speed|service|support) <be> <very>(<praise>|helpful|useful|funny|poetic|touching)(?! (but|to|if|enough))',
  '(copy|copies|copied|copying|paste|pasted|pasting)…( (award|prize|champion|olympic|art|talent|skill|expert|master|king|hobby|contest))~',
  '(template|link|answer|reply) (number|no\\.?) ([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten)|(collect|collection of|my collection|museum of)( (your|the|these|all|beautiful|excellent|same))* (templates?|links?|answers?|repl(y|ies))',
  '(shall|should|must|can|may) (i|we) (now |perhaps |maybe |also |better )*(print|fly|drive|come|bring|carve|paint|hire|ask (my|the|a) (cat|dog|child|mother|grandm)|call (nasa|santa|the pope|ghostbusters)|write (a|it) (poem|song|bigger|in (capital|chalk|crayon|big|simple|latin|klingon))|use (crayons?|colou?rs|sign language|pictures|emoji)|wear|invite|order (a )?(pizza|coffee)|knit|light a candle|sacrifice)',
];
