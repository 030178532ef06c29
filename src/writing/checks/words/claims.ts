import type { BetterWords } from '../matching.ts';
import { phrases } from '../phrases.ts';

/** Promises about the future that nobody can keep. */
export const promises: readonly BetterWords[] = [
  {
    say: [
      '(never|not|no more) (ever )?(happen|occur|repeat|be repeated|arise)~ (ever )?(again|any ?more|in the future|a second time)',
      "won't (ever )?(happen|occur|be repeated)~",
      '(will|shall) (never|always)|never again|forever|be the last time',
      '(not|never) (make|do|repeat|commit) <a>(same )?(kind of )?(<fault>|thing)',
      'no more (<fault>|problems?|complaints?)',
      '(there )?(will|shall|can) (not )?be <very>(no|never|zero|perfect|100|more careful|any (problem|mistake|complaint))~',
      '(will|shall|<will>) (strictly|absolutely|definitely|perfectly|fully|100 ?%) (follow|comply|obey|respect|abide)~',
    ],
    instead: phrases.P064,
  },
  {
    say: [
      '(<we>|can|could|will|and|to|<will>) <very>(guarantee|promise|swear|vow|assure|pledge|commit ourselves)[ds]?',
      "(am|are|'m|'re) <very>(guarantee|promis|assur|swear)~",
      '<my> (solemn |full |firm )?(promise|word|guarantee|vow|pledge|oath)(?! (card|claim|period|letter))',
      '(give|gave) you (the |a |full )?(promise|guarantee|assurance)|on my (life|honou?r)',
      'rest assured|you can trust',
      "<we> (will|shall|'ll)( [a-z]+){0,12} (in (the )?future|from now on|forever|strictly|100 ?%|every single|perfect~)",
      'from now on,? <a>(we|i|all|every)…( (always|never|100|perfect|no))',
      '(make|making) (very )?sure( [a-z]+){0,8} (never|no longer|not (happen|occur)|no (more|such|other)|always|perfect)',
      'ensur~( [a-z]+){0,8} (never|no longer|not (happen|occur)|no (more|such)|always)',
      "you (will|won't|'ll) (not |never )?(see|have|receive|find|get|regret)~…( (again|any ?more|complaints?|problems?|happy|satisfied))",
      '100 ?(%|percent|per cent) (guarantee|sure|promise|correct|safe|compl|satisf|perfect|no )~',
      '(zero|no) (complaints?|violations?|defects?|<fault>) (in the future|from now|any ?more|ever)',
    ],
    instead: phrases.P064,
  },
];

/** Admissions of what nobody proved; negations don't match. */
export const admissions: readonly BetterWords[] = [
  {
    say: [
      "<be> <very>(partly |mainly )?<my> (own )?([a-z]+'s )?(<fault>|responsibility|bad|problem)",
      '<my> (own )?<a>(<fault>|wrong(ful)? [a-z]+|illegal [a-z]+|bad behaviou?r)(?= |[.,;]|$)(?! (notice|warning|page|case|claim|report|number|id|record|rate|message|code))',
      '<we> <very>(violat|broke|breach|infring|disobey|manipulat|cheat|forg(e|ed) |fak(e|ed) |falsif|fabricat|stole|abus|misus|plagiari|photoshop)~(?= )(?! (down|seal|box|open))',
      '<we> <very>(copied|copy) <a>(competitor|brand|design|picture|image|photo|logo|product|listing|other)~',
    ],
    instead: phrases.P068,
  },
  {
    say: [
      '<we> <very>(sold|sell|sent|listed|shipped|bought|made|used|uploaded|edited|changed|modified|submitted) <a>((fake|counterfeit|replica|imitation|inauthentic|pirated|infringing|unsafe|illegal|false|edited|modified|expired|copied|knock-?off|refurbished)(s|(?= )(?! (report|notice)))|used [a-z]+ as new)',
      '<we> <very>(bought|buy|paid for|ordered|wrote|posted|(asked|paid|gave) …? ?(friends?|famil~|relatives?|buyers?|customers?)( (to|for))?)…( (positive|five[- ]star|5[- ]star|good|fake))* ?(reviews?|ratings?|feedback)',
      "<we> <very>used (another|other|someone else's|their|a competitor's)… without",
    ],
    instead: phrases.P068,
  },
  {
    say: [
      '<we> <very>(<will> )?(admit|confess|accept <a>(full |all |complete )*(responsibility|blame|fault|liability)|take <a>(full |all |complete )*(responsibility|blame)|plead guilty)~',
      '<we> <very>(acknowledge|recogni[sz]e|reali[sz]e|understand|know|knew|see)d? (that )?(<my> (<fault>|problem)|(we|i) <very>(<be> wrong|violat~|infring~|broke|made <a><fault>|did <a>wrong))',
      "<we> … ?should(?: not|n't) have [a-z]+|(accept|deserve) <a>(punishment|penalt)~",
      '<my> products? <very>(<be> )<very>(fake|counterfeit|replica|not (original|genuine|authentic))',
      '<we>…( [a-z]+ed| used| sold)… without (permission|authori[sz]ation|<a>licen[cs]e|asking)',
      '(i|we) (was|were|am|are) <very>(wrong|guilty|at fault|to blame|careless|negligent|greedy|in breach)',
      '<we> <very>(made|make|done|did|committed) <a><fault>(?! (report|screenshot))',
      "<we> ((did|do|had|have|could)( not|n't)|never|failed to|forgot to) (really |carefully )?(have |get |got |had |own |obtain |obtained |check |know |knew |follow |comply with |read |respect |ask for |apply for |understand |obey |pay attention to )+<a>(valid |brand |legal |amazon's |amazon |enough |right |product |official |listing )*(authori[sz]ation|permission|licen[cs]e|rules?|polic(y|ies)|terms|law|regulations?|requirements?|certificat~|trademark|patent|rights?|consent)(?! (appl|you mean|number))",
      '(sorry|apologi[sz]e|apolog(y|ies)|forgive (me|us)|regret)…,? (for|about|that|to have|having) <a>(all )?(having |being |we |i )?<very>(violat|infring|mistake|error|wrong|fault|negligen|careless|broke|break|breach|sold|sell|fake|counterfeit|misconduct|behaviou?r|illegal|manipulat|late ship|unsafe|misus|abus|not following|not complying|non-?complian)~',
    ],
    instead: phrases.P059,
  },
];
