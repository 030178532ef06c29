import type { BetterWords } from '../matching.ts';
import { phrases } from '../phrases.ts';

/** Promises about the future that nobody can keep. */
export const promises: readonly BetterWords[] = [
  {
    say: [
      '(?<!did )(never|not|no more) (ever )?(happen|occur|repeat|be repeated|arise)~ (ever )?(again|any ?more|in the future|a second time)|no second time|stays? …for ever',
      "won't (ever )?(happen|occur|be repeated)~",
      '(will|shall) (never|always)|never again|forever|be the last time',
      '(not (one|a)|no)( [a-z]+){1,4} will (ever|never|again)',
      'no more (<fault>|problems?|complaints?)',
      '(there )?(will|shall|can) (not )?be <very>(no|never|zero|perfect|100|more careful|any (problem|mistake|complaint))~',
    ],
    instead: phrases.P064,
  },
  {
    say: [
      '(<we>|can|could|will|and|to|<will>) <very>(guarantee|promise|swear|vow|assure|pledge|commit ourselves)[ds]?',
      "(am|are|'m|'re) <very>(guarantee|promis|assur|swear)~",
      '<my> (solemn |full |firm )?(promise|word|guarantee|vow|pledge|oath)(?! (card|claim|period|letter))',
      'on my (life|honou?r)',
      'rest assured|you can trust',
      '(zero|no more|without any) (risk|defects?|errors?|trouble) (with|from|in|at) (us|our|the future)|<be> now (impossible|excluded)|(never|no longer) <very>(has|have|need~) to (complain|worry)|(buyer|customer|unit|order|child|seller)s? ([a-z]+ ){0,4}will (ever|never|not|complain|leave)…( (again|any ?more|ever|for ever|complain~|about us))|(this|that|it) (was|is|will be) the last time(?! (we|i|that))|(will|shall) not (hear|see|get|have) (any|a single|one) (complaint|problem|mistake)s?|(take|took|swear) an? oath|in future all|on (oath|our honou?r)',
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
      '<we> <very>(deserve|earned) (it|this)|<we> <very>regret (what|that|our|my|the|having)',
    ],
    instead: phrases.P068,
  },
  {
    say: [
      '<we> <very>(sold|sell|sent|listed|shipped|bought|made|used|uploaded|edited|changed|modified|submitted) <a>((fake|counterfeit|fals(e|ified)|forged|photoshopped|invented|duplicate|stolen|branded|unauthori[sz]ed|grey[- ]market|replica|imitation|inauthentic|pirated|infringing|unsafe|illegal|false|edited|modified|expired|copied|knock-?off|refurbished)(s|(?= )(?! (report|notice)))|used [a-z]+ as new)',
      '<we> <very>(bought|buy|paid for|ordered|wrote|posted|((did |do )?(ask(ed)?|invite[sd]?|begged|request(ed)?)|paid|gave|bribed|rewarded|offered) …? ?(friends?|famil~|relatives?|buyers?|customers?)( (to|for))?)…( [0-9,]+)?( (positive|five[- ]star|5[- ]star|good|fake))* ?(reviews?|ratings?|feedback)',
    ],
    instead: phrases.P068,
  },
  {
    say: [
      "(?<=(^|[.!?:,] |\n))(it is true|it's true|yes|okay|ok|honestly|to be honest|in fact|frankly|we know|i know|true)(,| that| it's| it is)(?![^.!?\n]{0,120}(buyer|customer|other seller|hijacker|notice|your))[^.!?\n]{0,60} (break|broke|not (real|original|genuine|ours|authentic|ours)|forbidden|illegal|hid(den)?|fake|copied|wrong|against|bought|paid|used the word|friend|not allowed|before (the )?approval)(?![a-z])",
      '(?<=(^|[.!?,;] |\n| and ))(and )?<very>(broke|violated|breached|ignored|infringed) <a>([a-z]+ ){0,2}(rule|polic|law|term|agreement|right|patent|trademark)~|(did|do|does) <a>(breach|violation)s?|<we> <very>did (it|this|that|so) <very>(against|without|although|though|anyway)|<my> bad,|(mixed|put|packed) used|changed <a>expiry|too lazy|<we> <very>had no (right|licen[cs]e|permission)|(violation|breach|mistake) is (real|ours)|and ours(?=[.,])|(copies|fakes) and (we|i) |<we> <very>fak(e|ed) |sold (it|them) (anyway|nevertheless|all the same)',
      '(error|mistake|fault|problem|blame) (lies|lay|lie|is|was) (with|on|at|by) (us|me|<my> (side|team|staff))|(it was|this was|that was) wrong (of|from|by) (us|me|<my>)|<my> (employee|staff|worker|manager|assistant|team|friend|cousin|wife|husband|colleague|operator)s? ([a-z]+ ){0,2}(bought|paid|wrote (to )?(the |a )?(buyer|customer|review)s?|faked|asked (the |a )?(buyer|customer)s?|edited|forged|copied|posted)',
      'let (friends?|famil~|relatives?|<my> [a-z]+) (buy|review|rate|praise|write)|(put|insert|add|includ|enclos)(ed|s|es)? <a>(card|flyer|leaflet|note|letter)s?[^.!?]{0,40} (five|5|good|positive|reviews?|stars?)|(gave|paid|offered|sent|promised) (the |our |some |ten |many )*(buyers?|customers?|reviewers?) [^.!?]{0,30}for <a>(good|positive|nice|five|5|star|review|praise)~',
      '(invoice|test report|certificate|document|photo|licen[cs]e|receipt)s? <very>(<be> )<very>(not (real|ours|original|genuine)|from (another|a different) (model|product|company|seller|brand|person|lamp|item|test)|edited|forged|fake~|photoshop~|false|made by (a friend|us|ourselves)|expired when)|<be> not ours(?=[ ,.])|fake and (we|i) <very>(sold|sell|listed|shipped)|(goods|lamps?|units|products?|items?) <very>(<be> )(not (authentic|original|genuine|real)|copies|counterfeits?)(?! (says?|claims?))',
      '(and|we) (continued|went on) (to sell|selling)|(brand|owner|maker) never (allowed|permitted|authori[sz]ed) (us|me)|(changed|replaced|put) [^.!?]{0,30}(to keep|with) (its|the|old) reviews|took <a>(photo|picture|image|text|title|word)s? (of|from) <a>(competitor|rival|other|another)~|(second|two|another|several|more) accounts? [^.!?]{0,30}(forbidden|not allowed|from one|same (office|computer|person)|though|although)',
    ],
    instead: phrases.P059,
  },
  {
    say: [
      '<we> <very>(<will> )?(admit|confess|accept <a>(full |all |complete )*(responsibility|blame|fault|liability)|take <a>(full |all |complete )*(responsibility|blame)|plead guilty)~',
      "<we>… should(?: not|n't) have [a-z]+|(accept|deserve) <a>(punishment|penalt)~",
      '<we>…( [a-z]+ed| used| sold)… without (permission|authori[sz]ation|<a>licen[cs]e|asking)',
      '(i|we) (was|were|am|are) <very>(wrong|guilty|at fault|to blame|careless|negligent|greedy|in breach)',
      '<we> <very>(made|make|done|did|committed) <a><fault>(?! (report|screenshot))',
      '(sorry|apologi[sz]e|apolog(y|ies)|forgive (me|us)|pardon (me|us)|excuse us)…(( (for|that|because|about))( [a-z]+){0,3} | |, )(this (way|act|step|trick|behaviou?r)|<we> (asked|paid|bought|used|gave|contacted|tried to|did (it|this|that|so)|sold|sent (an? )?(fake|edited|false|wrong)|broke|violated|infringed|hid|copied))(?! (for |you |the help|support|late))',
    ],
    instead: phrases.P059,
  },
];
