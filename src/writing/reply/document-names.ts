import { placeIn, type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import type { Words } from './types.ts';

/** What a document's name may have before it: “commercial invoice”, “two photos”. */
const before =
  /(?:(?:supplier|commercial|original|signed|valid|recent|clear|color|colour|complete|unedited|copy of (?:the|your|a|an)|government-issued|official)\s+)+$/iu;
/** The seller is asked to act: what stands before it isn't asked for. */
const tellsToAct =
  /^(?:please|kindly|pls|submit|provide|send|upload|attach|resubmit|we|i|could|can|would|you|let|请|可以|可|麻烦|烦请|劳|您|你|我们|发|传|寄|能否|可否|需要|还需|need|requires?)/;
/** How a document is mentioned that the asked ones are compared with. */
const comparedWith =
  /(?:与|同|跟|和(?=[^,]*一致)|(?:match(?:es)?|same as|identical to|(?:shown|appears?|given|written) (?:on|in)|as (?:on|in)|instead of|rather than|not an?)(?: (?:on|in))?(?: the| your)?)\s*$/;
/** How a sentence goes on that says what a document must be like. */
const describes =
  /^\s*(?:\([^)]*\))?\s*(?:须|应|需|必须|要|不|均|上|中|的地址|must|should|needs? to|has to|have to|may)/;
/** 图片上的品牌名: about something in it. */
const partOf = /^(?:上|中|里)的/;
/** 您提供的行动计划: it is there already. */
const handedIn = /[您你](?:之前|此前|已)?(?:提供|提交|上传|发送|附上)的$/;
/** All that follows says when, or under which condition. */
const aside = /[,;]\s*(?:if|when|in case|as|because|since|so that|unless)\s|,(?:如|若|如果|因为)/;
/** Papers in general, by no name of their own. */
const unnamed =
  /^(?:(?:each|every|all|the|this|jpg|pdf|new|following|required|same|these|whole|inventory|edited|further|any|other|template)\s)?(?:documents?|documentation|files?|forms?|records?|lists?|notes?|confirmations?|explanations?|logs?|sheets?|analysis|instructions?|pictures?)$/;
/** “Each file should be …”: how, not what. */
const general =
  /^(?:each|every|all|both|the|these)\s(?:files?|documents?|photos?|images?|pictures?|pages?|scans?|copies)\s(?:should|must|needs?|ha(?:s|ve) to|may)|^(?:每|所有|全部|各)/;
/** The clause says that such papers won't do. */
const unwanted =
  /\b(?:(?:are|is|be|was|were|do|does|will|can)(?: not|n't)|cannot|refused|rejected|never)(?![a-z])|无法|不能|不予|不接受|不可|勿|不要|不得/;
/** Everything that an order to attach names, with or without a head of its own. */
const attaches = /(?:^|[,;:]\s*|\band |\bthen |\bplease |\bkindly )(?:attach|enclose)\s+(?=[a-z])/;

interface Found {
  at: number;
  name: string;
}

/** The documents that a sentence names; `whole` where it is a line of a list. */
export function namesOf(
  original: string,
  sentence: Sentence,
  groups: Groups,
  whole: boolean,
): Words[] {
  const { text, start } = sentence;
  if (general.test(text)) return [];
  const named = headed(sentence, groups, whole);
  const all = [...named, ...attached(text).filter((one) => !named.some(within(one)))];
  return all
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, name }) => {
      const from = start + at;
      return {
        words: original.slice(from, from + name.length),
        start: from,
        end: from + name.length,
      };
    });
}

const within = (one: Found) => (other: Found) =>
  other.at < one.at + one.name.length && one.at < other.at + other.name.length;

function headed({ text, ...sentence }: Sentence, groups: Groups, whole: boolean): Found[] {
  const ask = placeIn(groups.group.ask, { text, ...sentence });
  const end = whole || ask < 0 ? text.search(aside) : -1;
  const all = [...text.matchAll(groups.documents)].filter(
    ({ index, 0: name }) =>
      (end < 0 || index < end) &&
      !unnamed.test(name.trim()) &&
      !comparedWith.test(text.slice(Math.max(0, index - 24), index)) &&
      !unwanted.test(clauseAt(text, index)) &&
      !partOf.test(text.slice(index + name.length)) &&
      !handedIn.test(text.slice(Math.max(0, index - 12), index)),
  );
  const after = all.filter(({ index }) => index >= ask);
  const asked =
    whole || ask < 0 || after.length === 0 || !tellsToAct.test(text.slice(ask)) ? all : after;
  return asked
    .filter(
      ({ index, 0: { length } }, at) => at === 0 || !describes.test(text.slice(index + length)),
    )
    .map(({ index, 0: name }) => {
      const lead = before.exec(text.slice(Math.max(0, index - 60), index))?.[0].length ?? 0;
      const space = lead > 0 ? 0 : name.length - name.trimStart().length;
      const at = index - lead + space;
      return { at, name: text.slice(at, index + name.trimEnd().length) };
    });
}

/** “Attach the tracking number, the label and your messages.” */
function attached(text: string): Found[] {
  const order = attaches.exec(text);
  if (!order) return [];
  const from = order.index + order[0].length;
  const to = text.slice(from).search(/[.;:()]|\s(?:to|so|if|when|before|by|within)\s/);
  const list = text.slice(from, to < 0 ? text.length : from + to);
  const found: Found[] = [];
  for (const { index, 0: piece } of list.matchAll(/(?:(?!,\s|\sand\s|\sor\s).)+/g)) {
    const name = piece.replace(/^(?:,|\s|and\s|or\s|the\s|an?\s)+/, '');
    const words = name.trim().split(/\s+/).length;
    if (name.trim() === '' || words > 9 || /^(?:it|them|this|these|everything|us)\b/.test(name))
      continue;
    found.push({ at: from + index + piece.length - name.length, name: name.trimEnd() });
  }
  return found;
}

function clauseAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1;
  const to = text.slice(at).search(/[,;]/);
  return text.slice(from, to < 0 ? text.length : at + to);
}
