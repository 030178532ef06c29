/**
 * Single characters that Unicode calls confusable with an ASCII letter, digit or sign: UTS 39
 * `confusables.txt` 13.0, as the npm package unhomoglyph 1.0.6 (MIT) carries it. Each row: the plain
 * character, then what stands for it. Left out: what NFKC or an accent's removal explains, digit
 * scripts (`normalise.ts` counts them), CJK, and signs that mean something (¥, ×, ∪).
 * Capital I stands for capitals that Unicode lists under l, and 0 or 1 for numerals.
 */
const confusables = [
  ['-', '۔‐‒–⁃−∸⨩⨪Ⲻ⸚﹘'],
  ['.', '܁܂ꓸ꘎𐩐'],
  ['/', '᜵⁁⁄∕⟋⧶⧸Ⳇ'],
  ['1', '𐌠𞣇'],
  ['2', 'ƧƻϨᒿꙄꛯꝚ'],
  ['3', 'ƷȜЗҘӠⳌꝪꞫ𑣊𖼻'],
  ['4', 'Ꮞ𑢯'],
  ['5', 'Ƽ𑢻'],
  ['6', 'бᏮⳒ𑣕'],
  ['7', '𐓒𑣆'],
  ['8', 'Ȣȣ𐌚𞣋'],
  ['9', 'ⳊꝮ𑢬𑣌𑣖'],
  [':', 'ː։׃܃܄᛬᠃᠉⁚∶ꓽ'],
  ['A', 'ΑАᎪᗅꓮ𐊠𖽀'],
  ['B', 'ΒВᏴᗷꓐꞴ𐊂𐊡𐌁'],
  ['C', 'ϹСҪᏟⲤꓚ𐊢𐌂𐐕𐔜𑣲'],
  ['D', 'ÐĐƉᎠᗞᗪꓓ'],
  ['E', 'ɆΕЕᎬⴹꓰ𐊆𑢦𑢮'],
  ['F', 'ƑϜᖴꓝꞘ𐊇𐊥𐔥𑢢𑣂'],
  ['G', 'ǤԌᏀᏳꓖ'],
  ['H', 'ĦΗНҢӇӉᎻᕼⱧⲎꓧ𐋏'],
  ['I', 'ƖƗΙІӀⲒ'],
  ['J', 'ɈͿЈᎫᒍꓙꞲ'],
  ['K', 'ΚКҚҞᏦᛕⱩⲔꓗꝀ𐔘'],
  ['L', 'ŁᏞᒪⳐꓡ𐐛𐔦𑢣𑢲𖼖'],
  ['M', 'ΜϺМӍᎷᗰᛖⲘꓟ𐊰𐌑'],
  ['N', 'ƝΝⲚꓠ𐔓'],
  ['O', 'ØƟǾΘΟθОѲӨՕଠዐᎾᏫⲞⴱⵁⵔꓳꝊ𐊒𐊫𐐄𐓂𐔖𑢵'],
  ['P', 'ΡРᏢᑭⲢꓑ𐊕'],
  ['Q', 'ⵕ'],
  ['R', 'ƦᎡᏒᖇꓣ𐒴𖼵'],
  ['S', 'ЅՏᏕᏚꓢ𐊖𐐠𖼺'],
  ['T', 'ŦƮȾΤТҬᎢⲦꓔ𐊗𐊱𐌕𑢼𖼊'],
  ['U', 'ɄՍሀᏌᑌꓴ𐓎𑢸𖽂'],
  ['V', 'ѴᏙᐯⴸꓦꛟ𐔝𑢠𖼈'],
  ['W', 'ԜᎳᏔꓪ𑣯'],
  ['X', 'ΧХҲᚷⲬⵝꓫꞳ𐊐𐊴𐌗𐌢𐔧𑣬'],
  ['Y', 'ɎΥУҮҰᎩᎽⲨꓬ𐊲𑢤𖽃'],
  ['Z', 'ƵȤΖᏃꓜ𐋵𑢩'],
  ['_', 'ߺ'],
  ['a', 'ɑαаẚ'],
  ['b', 'ƀƂƃƄɓБЬѢѣҌҍᏏᑲᑳᖯ'],
  ['c', 'ȼϲсҫᴄⲥꮯ𐐽'],
  ['d', 'đƌɖɗԁᏧᑯꓒ'],
  ['e', 'ɇеҽҿꬲ'],
  ['f', 'ƒքᵮẝꞙꬵ'],
  ['g', 'ƍǥɠɡցᶃ'],
  ['h', 'ħɦћһհᏂᏲꚕ'],
  ['i', 'ıɨɩɪιіӏᎥᵻᵼꙇꭵ𑣃'],
  ['j', 'ɉϳј'],
  ['k', 'ƙ'],
  ['l', 'łƚǀɫɭ׀וןإاٳߊᛁⵏꓲﴼﴽ𐊊𐌉𖼨'],
  ['m', 'ɱᵯ𑜀'],
  ['n', 'ƞɳηոռᵰ'],
  ['o', 'øɵοσоѳөօסهھہەۿഠတဝჿᴏᴑⲟꝋꬽꬾꭴꮎꮻﳙ𐐬𐓪𑣈𑣗'],
  ['p', 'ƥρрᵽⲣ'],
  ['q', 'ʠԛգզ'],
  ['r', 'ɍɼɽгғᴦᵲⲅꭇꭈꮁ'],
  ['s', 'ƽʂѕᵴꜱꮪ𐑈𑣁'],
  ['t', 'ŧƭᵵ'],
  ['u', 'ʋυսᴜᵾꞟꭎꭒꮜ𐓶𑣘'],
  ['v', 'νѵטᴠꮩ𑜆𑣀'],
  ['w', 'ɯѡѽԝաᴡꝡꮃ𑓅𑜊𑜎𑜏'],
  ['x', 'хᕁᕽ᙮'],
  ['y', 'ƴɏɣʏγуүұყᶌỿꭚ𑣜'],
  ['z', 'ƶȥʐᴢᵶꮓ𑣄'],
] as const;

/** What sellers' keyboards and habits add: dashes, dots, negative and dingbat digits, Cyrillic by sight. */
const habits = [
  ['-', '—―⸺⸻᠆־➖﹣－'],
  ['.', '·•∙⋅・‧｡●'],
  ['|', '│∣'],
  [':', '：∶'],
  [' ', '⠀ㅤᅠᅟﾠ'],
  ['i', 'і'],
  ['k', 'к'],
  ['l', 'ӏ'],
  ['m', 'м'],
  ['n', 'п'],
  ['t', 'т'],
  ['w', 'ω'],
  ['x', 'χ'],
  ['0', '⓿🄋🄌🄀🄁'],
] as const;

/** Characters that stand in the order of the alphabet or of the digits: first of them, first meant, how many. */
const series = [
  ['❶', '1', 9],
  ['➀', '1', 9],
  ['➊', '1', 9],
  ['⓵', '1', 9],
  ['⑴', '1', 9],
  ['⒈', '1', 9],
  ['⒜', 'a', 26],
  ['🄐', 'A', 26],
  ['🄰', 'A', 26],
  ['🅐', 'A', 26],
  ['🅰', 'A', 26],
  ['🇦', 'A', 26],
  ['㈠', '一', 9],
  ['㊀', '一', 9],
] as const;

const chineseDigits = '一二三四五六七八九';

function inSeries([first, meant, count]: (typeof series)[number]): (readonly [string, string])[] {
  return Array.from({ length: count }, (_, place) => [
    String.fromCodePoint((first.codePointAt(0) ?? 0) + place),
    meant === '一'
      ? chineseDigits.charAt(place)
      : String.fromCodePoint(meant.charCodeAt(0) + place),
  ]);
}

/** From the stand-in to the plain character. */
export const lookalikes: ReadonlyMap<string, string> = new Map([
  ...[...confusables, ...habits].flatMap(([plain, standIns]) =>
    [...standIns].map((one) => [one, plain] as const),
  ),
  ...series.flatMap(inSeries),
]);

/** Chinese numerals said digit by digit, as in a phone number: 幺三八… */
export const hanziDigits: ReadonlyMap<string, string> = new Map(
  ['〇零○', '一壹幺', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (forms, digit) => [...forms].map((one) => [one, String(digit)] as const),
  ),
);

/** The HTML entities that appear when a page is pasted, or that hide a sign; numeric ones are computed. */
export const entities: Readonly<Record<string, string>> = {
  amp: '&',
  ast: '*',
  bsol: '\\',
  colon: ':',
  comma: ',',
  commat: '@',
  dash: '-',
  emsp: ' ',
  ensp: ' ',
  equals: '=',
  gt: '>',
  hyphen: '-',
  lbrack: '[',
  lowbar: '_',
  lpar: '(',
  lrm: '',
  lt: '<',
  mdash: '-',
  minus: '-',
  nbsp: ' ',
  ndash: '-',
  num: '#',
  period: '.',
  plus: '+',
  quest: '?',
  quot: '"',
  rbrack: ']',
  rlm: '',
  rpar: ')',
  shy: '',
  sol: '/',
  thinsp: ' ',
  zwj: '',
  zwnj: '',
};
