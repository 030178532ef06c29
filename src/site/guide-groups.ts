/** A text in both languages. */
interface Both {
  zh: string;
  en: string;
}

/** Guides that belong together, each with a label shorter than its title. */
export interface GuideGroup {
  label: Both;
  guides: readonly (Both & { slug: string })[];
}

/** Every guide once, by hand in the order in which sellers meet what they are about. */
export const guideGroups: readonly GuideGroup[] = [
  {
    label: { zh: '开 Case 之前', en: 'Before you open a case' },
    guides: [
      { slug: 'search-before-opening', zh: '先搜一搜', en: 'Search first' },
      { slug: 'ai-support', zh: '接入 AI 之后', en: 'Support with AI' },
    ],
  },
  {
    label: { zh: '写 Case', en: 'Writing the case' },
    guides: [
      { slug: 'describe-the-problem', zh: '写清楚一个问题', en: 'Describe the problem' },
      { slug: 'plain-english', zh: '简单的英文', en: 'Plain English' },
    ],
  },
  {
    label: { zh: '沟通', en: 'After the reply' },
    guides: [
      { slug: 'not-resolved', zh: '没解决怎么办', en: 'When it isn’t resolved' },
      { slug: 'chinese-support', zh: '找中文客服', en: 'Support in Chinese' },
    ],
  },
  {
    label: { zh: '商品', en: 'Listings' },
    guides: [
      { slug: 'listing-gone', zh: '链接没了', en: 'A listing is gone' },
      { slug: 'variations', zh: '变体拆分与合并', en: 'Variations' },
      { slug: 'detail-pages', zh: '详情页改不动', en: 'Detail pages' },
      { slug: 'upload-errors', zh: '上传报错', en: 'Upload errors' },
    ],
  },
  {
    label: { zh: '账户与申诉', en: 'Account and appeals' },
    guides: [
      { slug: 'account-health', zh: '健康分与警告', en: 'Account health' },
      { slug: 'account-deactivated', zh: '账户停用', en: 'Account deactivated' },
      { slug: 'appeals', zh: '申诉怎么写', en: 'Appeals (POA)' },
      { slug: 'identity-verification', zh: '身份与资质审核', en: 'Verification' },
      { slug: 'related-accounts', zh: '关联账户', en: 'Related accounts' },
      { slug: 'sign-in', zh: '登录与被盗', en: 'Sign-in, hacked accounts' },
    ],
  },
  {
    label: { zh: '品牌与侵权', en: 'Brand and IP' },
    guides: [
      { slug: 'hijackers', zh: '跟卖与假货', en: 'Hijackers, counterfeits' },
      { slug: 'ip-complaints', zh: '收到侵权投诉', en: 'IP complaints' },
    ],
  },
  {
    label: { zh: 'FBA、订单与资金', en: 'FBA, orders, money' },
    guides: [
      { slug: 'fba-claims', zh: 'FBA 索赔', en: 'FBA claims' },
      { slug: 'payments', zh: '预留与打款', en: 'Reserves, payouts' },
      { slug: 'order-claims', zh: 'A-to-z 与拒付', en: 'A-to-z, chargebacks' },
      { slug: 'shipping-metrics', zh: '自发货指标', en: 'Shipping metrics' },
    ],
  },
  {
    label: { zh: '合规', en: 'Compliance' },
    guides: [{ slug: 'compliance-documents', zh: '合规文件', en: 'Documents' }],
  },
  {
    label: { zh: '讲自己的案例', en: 'Telling your own' },
    guides: [{ slug: 'share-safely', zh: '分享前先遮盖', en: 'Mask before you share' }],
  },
];
