import type { LetterKind } from '../types.ts';
import type { Facts } from './next-facts.ts';
import type { Sentence } from './sentences.ts';
import { asksDetail, opensAnother } from './shapes.ts';
import type { Reason } from './types.ts';

type Rule = [
  why: Reason,
  kind: LetterKind | 'wait',
  fits: (facts: Facts) => readonly Sentence[] | boolean,
];

/** What was found, or that it is so without a sentence that says it. */
const either = (found: readonly Sentence[]) => (found.length > 0 ? found : true);
const none = (found: readonly unknown[]) => found.length === 0;

/** The first that fits. */
export const rules: readonly Rule[] = [
  [
    'chinese_possible',
    'chinese',
    ({ asksChinese, given, said }) => asksChinese && !given && either(said('chinese')),
  ],
  [
    'transferred',
    'wait',
    ({ asksChinese, given, said }) =>
      asksChinese && given && [...said('transferred'), ...said('chinese')],
  ],
  [
    'solved',
    'thanks',
    ({ solved, asksForMore, open, pending }) => !asksForMore.is && !open && !pending && solved,
  ],
  [
    'new_case',
    'open',
    ({ allAnswered, sentences }) => !allAnswered && sentences.filter(opensAnother),
  ],
  [
    'chinese_possible',
    'chinese',
    ({ documents, allAnswered, said }) => none(documents) && !allAnswered && said('chinese'),
  ],
  [
    'repeated',
    'escalate',
    ({ again, allAnswered, said }) => again && !allAnswered && said('repeated'),
  ],
  ['plan_asked', 'appeal', ({ said }) => said('plan')],
  [
    'automatic',
    'person',
    ({ said, asksPerson, allAnswered }) =>
      !allAnswered &&
      (asksPerson || !none(said('automatic'))) &&
      none(said('received')) &&
      said('menu'),
  ],
  ['automatic', 'person', ({ said, documents }) => none(documents) && said('menu')],
  [
    'documents_asked',
    'evidence',
    ({ documents, asksForMore }) => !none(documents) && !!asksForMore.is,
  ],
  [
    'details_asked',
    'evidence',
    ({ asksForMore, said }) => asksForMore.is === true && said('details'),
  ],
  [
    'details_asked',
    'evidence',
    ({ sentences, howTos }) =>
      none(howTos) && sentences.filter(({ text }) => asksDetail.test(text)),
  ],
  [
    'repeated',
    'escalate',
    ({ said, allAnswered, refused, withheld }) =>
      !allAnswered && said('repeated').filter((one) => none(withheld) || !refused.includes(one)),
  ],
  [
    'repeated',
    'escalate',
    ({ again, answered, template, pending, solved }) =>
      again &&
      none(solved) &&
      !pending &&
      template.is !== false &&
      answered.some(({ is }) => is === false),
  ],
  [
    'other_team',
    'owner',
    ({ elsewhere, allAnswered, said }) => !allAnswered && none(said('transferred')) && elsewhere,
  ],
  [
    'answered',
    'thanks',
    ({ allAnswered, onlyWhy, documents, asksForMore, pending, underWay }) =>
      allAnswered && onlyWhy && !pending && none(underWay) && none(documents) && !asksForMore.is,
  ],
  [
    'partly_answered',
    'not_resolved',
    ({ answered, open, pending, documents }) =>
      open && !pending && none(documents) && answered.some(({ is }) => is),
  ],
  ['refused_with_reason', 'evidence', ({ refused, reasons }) => !none(reasons) && refused],
  ['refused_without_reason', 'reason', ({ refused }) => refused],
  ['refused_without_reason', 'reason', ({ withheld, asksWhy }) => asksWhy && withheld],
  [
    'partly_answered',
    'not_resolved',
    ({ answered, open, restUnderWay }) => open && !restUnderWay && answered.some(({ is }) => is),
  ],
  ['transferred', 'wait', ({ said }) => said('transferred')],
  [
    'under_review',
    'wait',
    ({ said, closed, underWay }) => !closed.is && [...said('under_review'), ...underWay],
  ],
  [
    'received',
    'wait',
    ({ said, withheld, closed }) => !closed.is && none(withheld) && said('received'),
  ],
  [
    'closed_unanswered',
    'not_resolved',
    ({ closed, allAnswered }) => closed.is === true && !allAnswered,
  ],
  ['answered', 'thanks', ({ allAnswered }) => allAnswered],
  ['automatic', 'person', ({ said, asksPerson }) => asksPerson || said('automatic')],
  [
    'other_topic',
    'correct',
    ({ otherTopic, strange, template, closed }) =>
      otherTopic || (strange && template.is === true && !closed.is),
  ],
  [
    'other_topic',
    'correct',
    ({ template, open, said, howTos }) =>
      template.is !== false && open && [...said('how_to'), ...howTos],
  ],
  ['template_only', 'not_resolved', ({ template }) => template.is === true],
  ['steps_first', 'wait', ({ said }) => said('steps')],
  ['unanswered', 'not_resolved', ({ open }) => open],
];
