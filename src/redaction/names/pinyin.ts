const surnames = new Set(
  (
    'wang zhang liu chen yang huang zhao zhou wu xu sun zhu gao guo luo liang zheng xie tang feng deng cao peng zeng xiao tian dong pan yuan cai jiang du ye cheng wei su lu lv ding ren yao shen zhong cui tan liao shi jia xia fang zou xiong meng qin qiu hou jin xue yan lei tao qian li lin hu ma song han bai kong mao hao ouyang he yu fu dai fan lai pang qi wen mo zhuang ni niu nie gong gan geng gu guan ji ke kang lan liu mei mu ning pei ping qu rong ruan shao sheng situ shangguan tu wan xing yin you yue zhan zhuo zong zuo an bao bi bian bu chai chu cong ' +
    'chan wong cheung leung lam ng ho lau tsang yeung yip tsui kwok chow chu chung fong fung hui ip kwan kwong lai lee lo lui mak mok poon siu szeto tam tang to tse tsoi wan yau yee yu yuen yung hsieh hsu tsai chiang chou kuo lim teo goh koh ong tay toh chua chia chang chien hsiao hsiung tseng teng'
  ).split(' '),
);

const syllable =
  '(?:[bpmf]?(?:a[ino]?|ang|o|ei|en|eng)|[bpm](?:i|ie|iao|ian|in|ing|u)|fu|miu|mou|fou|pou' +
  '|[dtnl](?:a[ino]?|ang|e|ei|eng|i|iao|ian|ie|ing|ong|ou|u|uan|uo|un)|[nl](?:iang|in|iu|ue|ve|v)|diu|dia|lia|den|nen|nin' +
  '|[gkh](?:a[ino]?|ang|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo)' +
  '|[jqx](?:i|ia|iang|iao|ian|ie|in|ing|iong|iu|u|uan|ue|un)' +
  '|(?:[zcs]h?|r)(?:a[ino]?|ang|e|ei|en|eng|i|ong|ou|u|ua|uai|uan|uang|ui|un|uo)' +
  '|y(?:a|an|ang|ao|e|i|in|ing|ong|ou|u|uan|ue|un)|w(?:a|ai|an|ang|ei|en|eng|o|u)|er)';
const given = new RegExp(`^${syllable}(?:[-']?${syllable})?$`);

/** Pinyin that is also English; such a word proves nothing. */
const english =
  /^(?:a|an|are|can|change|chang|die|dance|dun|fan|fang|gun|guide|hang|he|home|hide|huge|kind|lane|like|long|made|make|man|men|mine|pan|pin|pine|ran|rang|runs?|sale|same|sane|sang|she|song|sun|tan|tang|tie|to|wan|we|woman|women|you|bang|ban|bin|bingo|can|den|fee|fen|lei|mango|panda|wine|wide|wife|date|data|gate|line|lines?|side|size|time|tape|take|name|note|page|pack|rate|ride|rule|safe|sage|save|site|tune|tube|use|wave|wage|tea|ten|pie|fa|no|so|do|go|me|be|my|in|on|en|ai|er|mai|miao|hong|kong|guang|dong|shen|zhen)$/;

export const isPinyinSurname = (word: string): boolean => surnames.has(word);
export const isPinyinGiven = (word: string): boolean => given.test(word);
export const isEnglishToo = (word: string): boolean => english.test(word);

/** Two words written as a Chinese name in Latin letters, in either order: Zhang Weiming, Xiao-Ming Li. */
export function isPinyinName(one: string, other: string): boolean {
  const [first, last] = [one.toLowerCase(), other.toLowerCase()];
  return ordered(first, last) || ordered(last, first);
}

function ordered(surname: string, name: string): boolean {
  if (!surnames.has(surname) || !given.test(name)) return false;
  return !english.test(surname) && !english.test(name);
}
