/** Verbs that ask for work on a matter, and name no end of it. */
export const vagueVerb =
  '(?:be )?(?:re-?)?(?:help|check|look|review|investigate|examine|inspect|solve|resolve|handle|fix|process|deal|care|assist|support|consider|understand|know|learn|happen|improve|act|do|read|treat|respect|think|try|answer|reply|respond|escalate|forward|transfer|study|work (?:harder|better|on)|take (?:care|action|responsib)|settle)';

/** Wishes that every letter has: help, an answer, a solution. */
export const vague = new RegExp(
  `^(?:to |for |you(?:r)? |can |could |will |may |would |amazon |somebody |someone |support |team |the |this |that |it |my |our |issue |problem |case |matter |situation |be |is |are |gets? |an? |some |kind |quick |right |fast |good |best |urgent |more |further |soon |also |please |really |all |any |time |news |of |and |to ){0,6}(?:${vagueVerb}(?:d|ed|s|ing)?|be honest|honest|tell|say|explain|mention|inform|report|complain|talk|discuss|ask|request|share|write|apologi[sz]e|thank|help|support|assistance|solution|reply|replies|answer|response|resolution|attention|cooperation|understanding|patience|feedback|news|chance|business|sell|grow|see this message|do the needful|letter|e-?mail|message|time|sales|well|safe|nice|fair[a-z]*|justice|hear from you|advice|investigation|reaction|review|action|hand|(?:right )?team|person|urgent[a-z]*|immediately|soon|quickly)(?![a-z])`,
  'i',
);
