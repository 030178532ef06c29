import type { ContentFault } from '../../library/faults.ts';
import type { Block, Part } from '../blocks.ts';
import type { Corpus } from '../corpus.ts';

/** Numbers with a unit in guides, of which nobody says where they come from. */
export function faultsOfNumbers({ pages }: Corpus): ContentFault[] {
  return pages
    .filter(({ kind }) => kind === 'guide')
    .flatMap(({ file, blocks }) =>
      blocks.flatMap((block, at) =>
        isQuestion(block) || isCovered(block, blocks[at - 1])
          ? []
          : block.parts.flatMap((part) =>
              claimsOf(part).map((claim) => ({
                file,
                line: part.line,
                message: `“${claim}” without a source: cite its fact, or say whose advice it is.`,
              })),
            ),
      ),
    );
}

/** What stands above the first heading is the reader's question, not our claim. */
const isQuestion = ({ heading }: Block) => heading === '';

/** A table may be covered by the paragraph before it. */
const isCovered = ({ type }: Block, before: Block | undefined) =>
  type === 'table' && before?.type === 'paragraph' && before.facts.length > 0;

/** Own advice and examples say that they are no facts; 比例 and 案例 are no example. */
const ours =
  /我们的建议|our advice|经验值|(?<!customer |buyer )experience|(?<![比案条惯])例(?!外)|example/i;

function claimsOf({ kind, text, facts }: Part): string[] {
  if (kind === 'heading' || facts.length > 0 || ours.test(text)) return [];
  const plain = text.replace(noClaims, (found) => '〇'.repeat(found.length));
  return [...plain.matchAll(claim)].map(([found]) => found.trim());
}

const months =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** Days of the calendar and ordinals (第 3 步): they count nothing. */
const noClaims = new RegExp(
  [
    String.raw`\d{4}-\d\d-\d\d`,
    String.raw`\d{4} ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?`,
    String.raw`\d{1,2} ?月(?: ?\d{1,2} ?日)?`,
    String.raw`第 ?\d+(?: ?[–—~至到-] ?\d+)?`,
    String.raw`\b\d{1,2} ${months}(?: \d{4})?`,
    String.raw`\b${months} \d{1,2}(?:, \d{4})?\b`,
  ].join('|'),
  'g',
);

const units = [
  '秒|分钟|个?小时|天|个?(?:自然|工作)?日|周|个?星期|个?月|年',
  '次|份|张|件|条|家|名|人|个|项|倍|轮|页|位|种',
  '个?字符|个?字|像素|[万亿]|元|美元|欧元|英镑|日元|公斤|千克|克|厘米|毫米|米|磅|盎司',
].join('|');

const englishUnits = [
  'seconds?|minutes?|hours?|days?|weeks?|months?|years?|times|percent|per cent|points',
  'copies|units?|items?|files?|images?|photos?|pages?|characters?|words?|letters?|pixels?|px',
  'attempts?|rounds?|people|agents?|companies|cases?|orders?|products?',
  'dollars|euros|pounds|kg|g|cm|mm|lbs?|oz|inch(?:es)?|KB|MB|GB|USD|EUR|GBP|JPY|CNY',
].join('|');

const figure = String.raw`\d+(?:[.,]\d+)*`;
const number = `${figure}(?: ?[–—~至到-] ?${figure})?`;
/** What may stand between a number and its unit. */
const kinds = '(?:(?:business|calendar|working|more|full|extra|separate|different) )?';

const claim = new RegExp(
  [
    String.raw`(?:[$€£¥]|\b(?:USD|EUR|GBP|JPY|CNY) ?)${number}`,
    String.raw`(?<![\w.])${number} ?[%％‰]`,
    String.raw`(?<![\w.])${number} ?(?:${units})`,
    String.raw`(?<![\w.])${number}[ -]${kinds}(?:${englishUnits})\b`,
  ].join('|'),
  'gu',
);
