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
      '(not (one|a)|no)( [a-z]+){1,4} will (ever|never|again)',
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
      '<we> <very>((did|do|have|had|must|will) )?<very>(break|broke|broken|breach|violate|infringe|breached|violated|infringed|cross|bend|bent|ignored?|hid|hide|hidden|conceal|concealed|circumvent~|bypass~|dodg~|evad~|trick~|cheat~|li[ek]d|fool~|mislead|misled|misrepresent~|deceiv~) <a>((amazon|platform|review|hazmat|fair|pricing|safety|brand|listing|variation|intellectual|community|selling|seller|property|trade|design|trademark) )*(polic|rule|law|term|regulation|guideline|agreement|code of conduct|patent|trade ?mark|copyright|right|design|requirement|standard|system|amazon|fact|truth|battery|relation|buyers?|customers?)~',
      '(this|that|it|which|and that) <very>(did )?(violate[sd]?|breaks?|broke|breach(es|ed)|infring(es|ed)|<be> against|goes against|went against) <a>([a-z]+ ){0,2}(polic|rule|term|law|guideline|agreement)~',
      '<be> <very>(against|in breach of|a breach of|a violation of|not in line with|not allowed (by|under)) <a>([a-z]+ ){0,2}(polic(y|ies)|rules?|terms|laws?|guidelines?)',
      '(the|this|that) (violation|infringement|mistake|fault|breach) (was|is|came|happened|lies?) (<my>|on <my> side|with us|from (us|<my>)|because <we>|caused by (us|<my>))|<we> (caused|are responsible for|am responsible for) <a>(violation|infringement|breach|mistake|problem)s?',
      '<we> <very>(deserve|earned) (it|this)|you (are|were) right(,| and| that) <we>… (violat|broke|mistake|wrong)~|<we> <very>regret (what|that|our|my|the|having)',
      '<we> <very>(copied|copy) <a>(competitor|brand|design|picture|image|photo|logo|product|listing|other)~',
    ],
    instead: phrases.P068,
  },
  {
    say: [
      '<we> <very>(sold|sell|sent|listed|shipped|bought|made|used|uploaded|edited|changed|modified|submitted) <a>((fake|counterfeit|fals(e|ified)|forged|photoshopped|invented|duplicate|stolen|branded|unauthori[sz]ed|grey[- ]market|replica|imitation|inauthentic|pirated|infringing|unsafe|illegal|false|edited|modified|expired|copied|knock-?off|refurbished)(s|(?= )(?! (report|notice)))|used [a-z]+ as new)',
      '<we> <very>(bought|buy|paid for|ordered|wrote|posted|((did |do )?(ask(ed)?|invite[sd]?|begged|request(ed)?)|paid|gave|bribed|rewarded|offered) …? ?(friends?|famil~|relatives?|buyers?|customers?)( (to|for))?)…( [0-9,]+)?( (positive|five[- ]star|5[- ]star|good|fake))* ?(reviews?|ratings?|feedback)',
      "<we> <very>used (another|other|someone else's|their|a competitor's)… without",
    ],
    instead: phrases.P068,
  },
  {
    say: [
      '<we> <very>(<will> )?(admit|confess|accept <a>(full |all |complete )*(responsibility|blame|fault|liability)|take <a>(full |all |complete )*(responsibility|blame)|plead guilty)~',
      '<we> <very>(acknowledge|recogni[sz]e|reali[sz]e|understand|know|knew|see)d? (that )?(<my> (<fault>|problem)|(we|i) <very>(<be> wrong|violat~|infring~|broke|made <a><fault>|did <a>wrong))',
      "<we>… should(?: not|n't) have [a-z]+|(accept|deserve) <a>(punishment|penalt)~",
      '<my> products? <very>(<be> )<very>(fake|counterfeit|replica|not (original|genuine|authentic))',
      '<we>…( [a-z]+ed| used| sold)… without (permission|authori[sz]ation|<a>licen[cs]e|asking)',
      '(i|we) (was|were|am|are) <very>(wrong|guilty|at fault|to blame|careless|negligent|greedy|in breach)',
      '<we> <very>(made|make|done|did|committed) <a><fault>(?! (report|screenshot))',
      "<we> ((did|do|had|have|could)( not|n't)|never|failed to|forgot to) (really |carefully )?(?!(?<=(do|don't) )know )(have |get |got |had |own |obtain |obtained |check |know |knew |follow |comply with |read |respect |ask for |apply for |understand |obey |pay attention to )+<a>(valid |brand |legal |amazon's |amazon |enough |right |product |official |listing )*(authori[sz]ation|permission|licen[cs]e|rules?|polic(y|ies)|terms|law|regulations?|requirements?|certificat~|trademark|patent|rights?|consent)(?! (appl|you mean|number))",
      '(sorry|apologi[sz]e|apolog(y|ies)|forgive (me|us)|pardon (me|us)|excuse us)…(( (for|that|because|about))( [a-z]+){0,3} | |, )(this (way|act|step|trick|behaviou?r)|<we> (asked|paid|bought|used|gave|contacted|tried to|did (it|this|that|so)|sold|sent (an? )?(fake|edited|false|wrong)|broke|violated|infringed|hid|copied))(?! (for |you |the help|support|late))',
      '(sorry|apologi[sz]e|apolog(y|ies)|forgive (me|us)|regret)…,? (for|about|that|to have|having) <a>(all )?(having |being |we |i )?<very>(violat|infring|mistake|error|wrong|fault|negligen|careless|broke|break|breach|sold|sell|fake|counterfeit|misconduct|behaviou?r|illegal|manipulat|late ship|unsafe|misus|abus|not following|not complying|non-?complian)~',
    ],
    instead: phrases.P059,
  },
];
