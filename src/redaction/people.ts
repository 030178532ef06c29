import type { Identifier, Verdict } from './pattern.ts';
import {
  capital,
  clearSurname,
  edge,
  firstName,
  given,
  hanzi,
  notNames,
  notPeople,
  particle,
  pinyinSurname,
  surname,
} from './words.ts';

/** After these a Chinese name is to be expected; after the hints it is possible. */
const announces =
  '我叫|本人|姓名|联系人|联络人|法人(?:代表)?|法定代表人|收件人|寄件人|负责人|经营者|股东|董事|监事|名叫|持卡人|签收人|经办人|受益人|户名';
const hints = `${announces}|老板|运营|客服|经理|买家|律师|会计|代理|业务员|同事|朋友|店长|助理|主管|师傅|签名|报关行|货代|对方|我`;
const says = '(?:[ :=“"(]|是|为|叫|写的?|名字|名|还是|换成了?|变成了?|改成了?){0,4}';

const englishAnnounces = [
  '(?:[Mm]y |[Ll]egal |[Hh]is |[Hh]er |[Tt]he |[Ff]ull |[Bb]uyer )?[Nn]ame(?: is|:)',
  "\\bI am|\\bI'm|\\b[Ii]t's|[Cc]ontact(?: person)?:?|[Rr]egards,|[Ss]incerely,|[Tt]hanks,|[Ff]rom:|[Tt]o:|[Aa]ttn:?|[Dd]ear",
  '[Cc]alled|[Nn]amed|[Bb]uyer|[Cc]ustomer|[Ee]mployee|[Pp]artner|[Oo]wner|[Dd]irector|[Mm]anager|[Rr]ep(?:resentative)?',
  '[Aa]gent|[Aa]ssociate|[Aa]ttorney|[Ll]awyer|[Bb]eneficiary|Mr\\.?|Mrs\\.?|Ms\\.?',
  '客服|经理|律师|买家|名字叫|我叫|联系人|姓名|法人',
].join('|');
/** These are followed by other capitalised words too often: a full name is asked for. */
const weakly = /(?:contact|owner|customer|buyer|manager|partner|agent|to:|from:|dear) ?$/i;

/** People's names are only ever likely, and so are always asked. */
export const peopleIdentifiers: readonly Identifier[] = [
  {
    id: 'person-zh-announced',
    label: 'PERSON',
    pattern: new RegExp(
      `(?:${announces})${says}(${surname}(?!${particle})${hanzi}(?:(?!${particle})${hanzi})?)` +
        `(?!${hanzi}{0,2}(?:公司|商行|工厂))`,
      'dg',
    ),
    verdict: chineseName,
  },
  {
    id: 'person-zh-hinted',
    label: 'PERSON',
    pattern: new RegExp(
      `(?:${hints})[^\\n\\uE000]{0,8}?(${clearSurname}${given}{1,2})${edge}`,
      'dg',
    ),
    verdict: chineseName,
  },
  {
    id: 'person-zh',
    label: 'PERSON',
    pattern: new RegExp(
      `(?:^|[^\\u4e00-\\u9fff]|${particle})(${clearSurname}${given}{2})${edge}`,
      'dg',
    ),
    verdict: chineseName,
  },
  {
    id: 'person-zh-title',
    label: 'PERSON',
    pattern: new RegExp(
      `${clearSurname}(?:${given}{1,2})?(?:先生|女士|小姐|老师|律师|经理|总监|工程师)`,
      'dg',
    ),
    verdict: 'likely',
  },
  {
    id: 'person-zh-familiar',
    label: 'PERSON',
    pattern: new RegExp(
      `(?:^|[^\\u4e00-\\u9fff]|${particle})((?:[老小阿]${clearSurname}|${clearSurname}[总姐哥工]))${edge}`,
      'dg',
    ),
    verdict: 'likely',
  },
  {
    id: 'person-en-announced',
    label: 'PERSON',
    pattern: new RegExp(
      `(?:${englishAnnounces})[ :\\n是叫]{1,3}(${capital}(?: (?:[A-Z]\\. )?${capital}){0,2})(?![A-Za-z])`,
      'dg',
    ),
    verdict: (_, { raw, before }) => englishName(raw, weakly.test(before) ? 2 : 1),
  },
  {
    id: 'person-en',
    label: 'PERSON',
    pattern: new RegExp(
      `(?<![A-Za-z])${firstName}(?: [A-Z]\\.)? ${capital}(?: ${capital})?(?![A-Za-z])`,
      'dg',
    ),
    verdict: (_, { raw }) => englishName(raw, 2),
  },
  {
    id: 'person-initial',
    label: 'PERSON',
    pattern: /(?<![A-Za-z.] ?)[A-Z]\. [A-Z][a-z]{2,20}(?![A-Za-z])/dg,
    verdict: (_, { raw }) => (notPeople.test(raw.slice(3)) ? 'no' : 'likely'),
  },
  {
    id: 'person-pinyin',
    label: 'PERSON',
    pattern: new RegExp(
      `(?<![A-Za-z])(?:${pinyinSurname} [A-Z][a-z]{1,11}|[A-Z][a-z]{1,11} ${pinyinSurname}` +
        `|${pinyinSurname.toUpperCase()} [A-Z]{3,12})(?![A-Za-z])`,
      'dg',
    ),
    verdict: (_, { raw }) => englishName(raw, 2),
  },
];

function chineseName(value: string): Verdict {
  return notNames.test(value) ? 'no' : 'likely';
}

function englishName(raw: string, words: number): Verdict {
  const parts = raw.split(' ');
  return parts.length < words || parts.some((part) => notPeople.test(part)) ? 'no' : 'likely';
}
