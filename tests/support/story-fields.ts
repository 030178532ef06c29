/** The fields of a complete story, as the form posts them. */
export function storyFields(changes: Record<string, string> = {}): Record<string, string> {
  return {
    title: '两款台灯被并成一个变体，附对照表后拆开',
    category: 'variation-split-merge',
    marketplace: 'US',
    channel: 'email',
    replyLanguage: 'en',
    openedMonth: '2026-09',
    problem: '两款不同的台灯被系统并成一个变体，评论也混在一起，客服只回复模板，说无需进一步操作。',
    'steps[0].day': '0',
    'steps[0].actor': 'seller',
    'steps[0].text': '开 Case 说明两款台灯不是同一个产品。',
    'steps[0].quote': '',
    'steps[1].day': '3',
    'steps[1].actor': 'team',
    'steps[1].text': '附上对照表之后拆开了。',
    'steps[1].quote': 'We have separated the two products.',
    takeaway: '一张四行的对照表，比三段解释有用。',
    english: 'Please separate the two products. See the comparison attached.',
    outcome: 'solved',
    days: '3',
    rounds: '2',
    locale: 'zh-CN',
    confirmed: 'on',
    ...changes,
  };
}
