/** Words that many tables of the checks have in common: `<we>` in a table stands for this one. */
export const groups: Readonly<Record<string, string>> = {
  my: 'my|our',
  we: 'i|we|<my> (compan|team|staff|employee|worker|assistant|colleague|factory|operat|side|supplier)~',
  be: "is|are|was|were|be|been|being|am|'s|'re|'m|got|gets?|getting|(has|have|had) been",
  will: "will|shall|would|can|could|must|may|might|should|'ll|'d|(am|are|is|'m|'re) (going|willing|ready|prepared|happy) to|(want|plan|intend|have|need|decided?|like|wish) to|have no choice but to",
  very: '((so|very|really|too|all|just|only|indeed|truly|completely|totally|absolutely|extremely|clearly|fully|hereby|honestly|sincerely|deeply|also|already|now|even|once|have|has|had|did|do|solemnly|knowingly|unknowingly|accidentally|carelessly|unintentionally|mistakenly|wrongly|actually|simply|entirely|quite|always|again|never) ){0,6}',
  a: '((an?|the|this|that|these|those|some|any|many|few|several|such|more|another|other|its|their|your|my|our|his|big|small|little|huge|serious|stupid|silly|honest|great|bad|nice|good|extra|private|personal|[0-9]+|one|two|three) ){0,6}',
  praise:
    'great|good|nice|excellent|amazing|wonderful|fantastic|brilliant|awesome|superb|perfect|lovely|beautiful|outstanding|impressive|incredible|clever|smart|intelligent|marvel~|magic~|legendary|famous|wise|genius|fascinating|splendid|remarkable|charming|inspiring|priceless|glorious|creative|original',
  answer:
    'answers?|repl(y|ies)|templates?|links?|messages?|e-?mails?|responses?|letters?|text|copy',
  support:
    'support|service|team|agents?|staff|robots?|bots?|ai|machines?|system|logic|experts?|specialists?|algorithm|department|colleagues?|investigation',
  amazon: "amazon('s)?|your (company|team|office|department|side|headquarters?|warehouse|support)",
  someone:
    '(<my> )?(friends?|brother|sister|cousin|uncle|aunt|wife|husband|relatives?|classmates?|schoolmate|acquaintances?|contacts?|connections?|sources?|someone|somebody|person|people|guy|man|woman|lady|insiders?|employees?|ex-[a-z]+|former [a-z]+)',
  money:
    'money|cash|usd|dollars?|rmb|yuan|euros?|fees?|tips?|bonus~|reward~|commissions?|gifts?|presents?|gift cards?|red (packet|envelope)s?|percent|dinner|\\$',
  fault:
    'fault|mistakes?|errors?|negligence|carelessness|oversight|wrong ?doings?|wrong|guilt|blame|misconduct|violations?|infringements?|offen[cs]es?',
  page: 'links?|listings?|asins?|pages?|products?|items?|goods',
  tool: 'glasses|spectacles|dictionary|calculator|ruler|map|calendar|clock|torch|brain|coffee|tea|nap|holiday|monitor|screen|eyes|teacher|translator|doctor|mirror|microscope|telescope|magnif~|alphabet',
};
