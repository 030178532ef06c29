/** Mockery by its pictures: the shapes in which a letter laughs at those who read it. */
export const mockery: readonly string[] = [
  'even (an?|my|any|the|our|every)…( year[- ]old)? (can|could|would|will|knows?|understands?|reads?|sees?|finds?|does|did)(?! not)',
  '(buy|get|give|lend|need|borrow|wear|find|clean|hire|rent|open|put on|change|want|lack|lost|forgot|use|bring)~ (for )?((your|you|yourself|them|him|<my> support)…( (pair of|new|good|better|cheap|some|an?|and)){0,6}|(an? )?(longer|new|better|bigger|second|real|working|good)) (<tool>|scale|tape)s?',
  'your (monitor|screen|eyes|glasses|keyboard|mouse|calculator|clock|calendar|ruler|scale|dictionary|alphabet)s?…( (need|broken|dirty|clean|sleep|work|miss|lost|upside|only|stopp|goes|knows?))~',
  '(full of|such|so much|your|endless|deep|great|pure) (wisdom|humou?r|mystery|magic|imagination|fantasy|creativity|talent|poetry|kindness|brilliance)',
  '(mysterious|magical|holy|sacred|divine|legendary|almighty|invisible|mighty|imaginary|secret) (rule|polic|reason|team|department|<support>|law|list|formula|algorithm|book|colleague|reply|answer|warehouse)~',
  '(found|find|had) (the )?time to (copy|paste)|your [^.!?\\n]{3,40} (is|are) (truly|simply|absolutely) (remarkable|impressive|amazing|outstanding|incredible)|(is (this|that)|so this is) what you call|paid (per|by the|for (each|every)) ([a-z]+ )?(<answer>)|how many templates do you|must be (hard|difficult|fun|nice|tiring) to (read|open|look|be)',
  'decoration only|(world|speed|olympic|guinness|all-time) records?',
  'faster than|speed of light',
  'happy (birthday|anniversary)',
  'how (nice|kind|sweet|lovely|cute|touching|thoughtful|convenient|generous|elegant|clever|smart|modern|fast|wise|professional)(?! (to |is |was |are |can ))',
  '(flew|fly|swim|swam) (home|to)',
  '(who|that) (has|have|got|owns?) (two |working )?(eyes|brains?|a brain|ears)',
  'nice try',
  '(wonderful|great|famous|so-called|super|amazing|your) (artificial )?intelligence',
  '(template|link|answer|reply) (number|no\\.?) ([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten)|(collect|collection of|my collection|museum of)( (your|the|these|all|beautiful|excellent|same)){0,6} (templates?|links?|answers?|repl(y|ies))',
];
