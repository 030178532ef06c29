import type { BetterWords } from '../matching.ts';

/** How long a promise shall hold that nobody can keep. */
const always =
  '((the |all )?next [a-z0-9]+ years|all (the )?(years|times?)|for ?ever|till? (the end|we die)|until (the )?(end|last)|every future|(rest|whole|all) of <my> li(fe|ves)|<my> whole life|as long as (we|i) (live|sell|exist)|(in|for) (the |all )?future|from (now|today) on|ever again|never again|will ever|will [a-z ]{2,30} any ?more)';
/** What such a promise leaves no doubt of. */
const nothing =
  '(no|not (a|one|even)|never|nobody|none|zero|perfect(ion|ly)?|flawless|spotless|model|certain(ly)?|impossible|without (an?|any|one|single)|100 ?%|hundred percent|guarantee[sd]?|for sure|permanent)';

/** Promises about the future that nobody can keep. */
export const promises: readonly BetterWords[] = [
  {
    say: [
      '(?<!did )(never|not|no more) (ever )?(happen|occur|repeat|be repeated|arise)~ (ever )?(again|any ?more|in the future|a second time)',
      '(will|shall) (never|always)|(was|is|be) the last time(?=[.!])|never again',
      '(it|this|that|they)( [a-z]+)? <will> (not|never) ever [a-z]+',
      `${nothing}(?![a-z])[^.!?\\n]{0,80} ${always}(?![a-z])|${always}(?![a-z])[^.!?\\n]{0,80} ${nothing}(?![a-z])`,
      '100 ?% (guarante|sure|safe|certain|complian|promis)~|guaranteed(?=[.,!]| 100)|(client|company|firm|agency|manager|boss|director|factory|brand)s? (guarantees?|promises?|swears?|vows?)',
      '(there )?(will|shall|can) (not )?be <very>(no|never|zero|perfect|100|more careful|any (problem|mistake|complaint))~',
    ],
    instead: 'P064',
  },
  {
    say: [
      '(<we>|can|could|will|and|to|<will>) <very>(guarantee|promise|swear|vow|assure|pledge|commit ourselves)[ds]?',
      '<my> (solemn |full |firm )?(promise|word|guarantee|vow|pledge|oath)(?! (card|claim|period|letter))',
      'rest assured|you can trust',
      '<be> now (impossible|excluded)|(take|took|swear) an? oath|in future all|on (oath|our honou?r)',
    ],
    instead: 'P064',
  },
];

/** Admissions of what nobody proved; negations don't match. */
export const admissions: readonly BetterWords[] = [
  {
    say: [
      "<be> <very>(partly |mainly )?<my> (own )?([a-z]+'s )?(<fault>|responsibility|bad|problem)",
      '<my> (own )?<a>(<fault>|wrong(ful)? [a-z]+|illegal [a-z]+|bad behaviou?r)(?= |[.,;]|$)(?! (notice|warning|page|case|claim|report|number|id|record|rate|message|code))',
      '<we> <very>(violat|broke|breach|infring|disobey|manipulat|cheat|forg(e|ed) |fak(e|ed) |falsif|fabricat|stole|abus|misus|plagiari|photoshop)~(?= )(?! (down|seal|box|open))',
      '<we> <very>((did|do|have|had|must|will) )?<very>(break|broke|broken|breach|violate|infringe|breached|violated|infringed|cross|bend|bent|ignored?|hid|hide|hidden|conceal|concealed|circumvent~|bypass~|dodg~|evad~|trick~|cheat~|li[ek]d|fool~|mislead|misled|misrepresent~|deceiv~) <a>((amazon|platform|review|hazmat|fair|pricing|safety|brand|listing|variation|intellectual|community|selling|seller|property|trade|design|trademark) ){0,6}(polic|rule|law|term|regulation|guideline|agreement|code of conduct|patent|trade ?mark|copyright|right|design|requirement|standard|system|amazon|fact|truth|battery|relation|buyers?|customers?)~',
      '(this|that|it|which|and that) <very>(did )?(violate[sd]?|breaks?|broke|breach(es|ed)|infring(es|ed)|<be> against|goes against|went against) <a>([a-z]+ ){0,2}(polic|rule|term|law|guideline|agreement)~',
    ],
    instead: 'P068',
  },
  {
    say: [
      '<we> <very>(sold|sell|sent|listed|shipped|bought|made|used|uploaded|edited|changed|modified|submitted) <a>((fake|counterfeit|fals(e|ified)|forged|photoshopped|invented|duplicate|stolen|branded|unauthori[sz]ed|grey[- ]market|replica|imitation|inauthentic|pirated|infringing|unsafe|illegal|false|edited|modified|expired|copied|knock-?off|refurbished)(s|(?= )(?! (report|notice)))|used [a-z]+ as new)',
      '<we> <very>(us|got|get|ha[dv]|exchang|arrang|organi[sz]|collect)~ <a>((paid|fake|bought|purchased|incentivi[sz]ed|rewarded) ){1,3}(reviews?|ratings?|feedback)',
      '<we> <very>(bought|buy|paid for|ordered|wrote|posted|((did |do )?(ask(ed)?|invite[sd]?|begged|request(ed)?)|paid|gave|bribed|rewarded|offered) …? ?(friends?|famil~|relatives?|buyers?|customers?)( (to|for))?)…( [0-9,]+)?( (positive|five[- ]star|5[- ]star|good|fake)){0,6} ?(reviews?|ratings?|feedback)',
    ],
    instead: 'P068',
  },
  {
    say: [
      "(?<=(^|[.!?:,] |\n))(it is true|it's true|yes|okay|ok|honestly|to be honest|in fact|frankly|we know|i know|true)(,| that| it's| it is)(?![^.!?\n]{0,120}(buyer|customer|other seller|hijacker|notice|your))[^.!?\n]{0,60} (break|broke|not (real|original|genuine|ours|authentic|ours)|forbidden|illegal|hid(den)?|fake|copied|wrong|against|bought|paid|used the word|friend|not allowed|before (the )?approval)(?![a-z])",
      "<we> ((?! (nothing|never|not|cannot|didn't|don't)(?= ))[^.!?\n]){0,60}(?<!(appeal|protest|object|complain|argue|claim)[a-z]* )against (the |your |amazon's |these |all )([a-z]+ ){0,2}(terms|rule|polic|guideline|law)~|<we> <very>knew [^.!?\n]{0,60}(forbid~|prohibit~|not allowed|n't allowed|against|wrong|illegal|not permitted)|(it|that|this|all)( is|'s| was) (all |really |down |only ){0,6}(on|to) (us|me)(?=[ ,.!])(?! (to|for))|that( is|'s| was) <a>(violation|breach)|<we> <very>(advertis|sold|list|ship|sell|offer)[a-z]* [^.!?\n]{0,30}(banned|prohibited|forbidden)(?= )",
      '<my>( [a-z]+){1,4} <very>(broke|violated|breached|infringed|went against) <a>([a-z]+ ){0,2}(rule|polic|law|term|agreement|right|patent|trademark)~',
      '(?<=(^|[.!?,;] |\n| and ))(and )?<very>(broke|violated|breached|ignored|infringed) <a>([a-z]+ ){0,2}(rule|polic|law|term|agreement|right|patent|trademark)~|<my> bad,|(mixed|put|packed) used|changed <a>expiry|too lazy|<we> <very>(had no|(did not|didn.t) have|lacked) <a>(right|licen[cs]e|permission|authori[sz]ation)(?! (number|document|plate))|<we> <very>(sell|sold) <a>cop(y|ies)|(fake|counterfeit|replica|cop(y|ies))[^.!?]{0,30} <we> (sold|listed) (them|it)|sold (it|them) (anyway|nevertheless|all the same)',
      '(error|mistake|fault|problem|blame) (lies|lay|lie|is|was) (with|on|at|by) (us|me|<my> (side|team|staff))|(it was|this was|that was) wrong (of|from|by) (us|me|<my>)|<my> (employee|staff|worker|manager|assistant|team|friend|cousin|wife|husband|colleague|operator)s? ([a-z]+ ){0,2}(bought|paid|wrote (to )?(the |a )?(buyer|customer|review)s?|faked|asked (the |a )?(buyer|customer)s?|edited|forged|copied|posted)',
      'let (friends?|famil~|relatives?|<my> [a-z]+) (buy|review|rate|praise|write)|(put|insert|add|includ|enclos)(ed|s|es)? <a>(card|flyer|leaflet|note|letter)s?[^.!?]{0,40} (five|5|good|positive|reviews?|stars?|gift|dollars?|voucher)|<we> <very>(gave|paid|offered|sent|promised) <a>(buyer|customer|reviewer|him|her|them)s? [^.!?]{0,30}for <a>(good|positive|nice|five|5|star|review|praise)~',
      '(invoice|test report|certificate|document|photo|licen[cs]e|receipt)s? <very>(<be> )<very>(not (real|ours|original|genuine)|from (another|a different) (model|product|company|seller|brand|person|lamp|item|test)|edited|forged|fake~|photoshop~|false|made by (a friend|us|ourselves)|expired when)|<be> not ours(?=[ ,.])',
      '(and|we) (continued|went on) (to sell|selling)|took <a>(photo|picture|image|text|title|word)s? (of|from) <a>(competitor|rival|other|another)~|(second|two|another|several|more) accounts? [^.!?]{0,30}(forbidden|not allowed|from one|same (office|computer|person)|though|although)',
    ],
    instead: 'P059',
  },
  {
    say: [
      '<we> <very>(<will> )?(admit|confess|accept <a>(full |all |complete ){0,6}(responsibility|blame|fault|liability)|take <a>(full |all |complete ){0,6}(responsibility|blame)|plead guilty)~',
      "<we>… should(?: not|n't) have [a-z]+",
      '<we> <very>([a-z]+ed|used|sold|sent|made|put|ran) [^.!?,\n]{0,60}without (permission|approval|authori[sz]ation|<a>licen[cs]e|asking)',
      '(i|we) (was|were|am|are) <very>(wrong|guilty|at fault|to blame|careless|negligent|greedy|in breach)',
      '<we> <very>(made|make|done|did|committed) <a>(<fault>|breach)(?! (report|screenshot))',
      '(sorry|apologi[sz]e|apolog(y|ies)|forgive (me|us)|pardon (me|us)|excuse us)…(( (for|that|because|about))( [a-z]+){0,3} | |, )(this (way|act|step|trick|behaviou?r)|<we> (asked|paid|bought|used|gave|contacted|tried to|did (it|this|that|so)|sold|sent (an? )?(fake|edited|false|wrong)|broke|violated|infringed|hid|copied))(?! (for |you |the help|support|late))',
    ],
    instead: 'P059',
  },
];
