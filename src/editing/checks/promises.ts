import type { ContentFault } from '../../library/faults.ts';
import type { Corpus } from '../corpus.ts';

const result = '解封|通过|成功|恢复|上架|到账|回款|退款|赔付|过审|申诉成功';
const outcome =
  'results?|success|successful|approv(?:al|ed)|reinstate(?:ment|d)|restored?|refund(?:s|ed)?|unblock(?:ed)?|outcome';

/** What nobody may promise, and services that nobody may sell. */
const banned: readonly RegExp[] = [
  new RegExp(`保证[^。！？，；]{0,6}(?:${result})`, 'u'),
  /包过|百分之百|100 ?[%％] ?(?:通过|成功|解封|恢复)/u,
  /内部(?:渠道|关系|人员|客服|通道|人脉)/u,
  new RegExp(`\\bguarantee[sd]?\\b[^.?!]*\\b(?:${outcome})\\b`, 'i'),
  new RegExp(`\\b(?:${outcome})\\b[^.?!]*\\bguaranteed\\b`, 'i'),
  /\binsiders?\b|\binside (?:channel|contact|service)s?\b/i,
];

/** Said in a sentence that warns of it, or right before one, it is allowed. */
const warning =
  /[不别勿没未非]|\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n[’']t\b|\b(?:stay away|avoid|ignore|refuse)/iu;

export function faultsOfPromises({ texts }: Corpus): ContentFault[] {
  return texts
    .filter(({ warns }) => !warns)
    .flatMap(({ file, line, text }) => {
      const sentences = text.split(/(?<=[。！？\n])|(?<=[.?!]["”]?)\s/u);
      return sentences
        .filter((sentence, at) => !warning.test(sentence + (sentences[at + 1] ?? '')))
        .flatMap((sentence) => banned.flatMap((words) => words.exec(sentence)?.[0] ?? []))
        .map((words) => ({ file, line, message: `“${words}”: nobody can promise or sell that.` }));
    });
}
