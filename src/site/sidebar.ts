import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const group = (zh: string, en: string, items: Sidebar): Sidebar[number] => ({
  label: zh,
  translations: { en },
  items,
});
const guide = (slug: string, zh: string, en: string): Sidebar[number] => ({
  slug: `guides/${slug}`,
  label: zh,
  translations: { en },
});
const page = (link: string, zh: string, en: string): Sidebar[number] => ({
  link,
  label: zh,
  translations: { en },
});

/** Hand-ordered by what a seller meets first; labels are shorter than the titles. */
export const sidebar: Sidebar = [
  group('开 Case 之前', 'Before you open a case', [
    guide('search-before-opening', '先搜一搜', 'Search first'),
    guide('ai-support', '接入 AI 之后', 'Support with AI'),
  ]),
  group('写 Case', 'Writing the case', [
    guide('describe-the-problem', '写清楚一个问题', 'Describe the problem'),
    guide('plain-english', '简单的英文', 'Plain English'),
  ]),
  group('沟通', 'After the reply', [
    guide('not-resolved', '没解决怎么办', 'When it isn’t resolved'),
    guide('chinese-support', '找中文客服', 'Support in Chinese'),
  ]),
  group('商品', 'Listings', [guide('variations', '变体拆分与合并', 'Variations')]),
  group('查一查', 'Look it up', [
    page('/categories/', '问题类别', 'Categories'),
    page('/examples/', '编辑示例', 'Worked examples'),
    page('/glossary/', '术语表', 'Glossary'),
    page('/phrases/', '常用英文句子', 'Phrase book'),
  ]),
];

/** The guides by group, without the pages to look things up in. */
export const guideGroups = sidebar.flatMap((entry) => {
  if (typeof entry === 'string' || !('items' in entry)) return [];
  const slugs = entry.items.flatMap((item) =>
    typeof item === 'object' && 'slug' in item ? [item.slug.replace('guides/', '')] : [],
  );
  const label = { zh: entry.label, en: entry.translations?.['en'] ?? entry.label };
  return slugs.length > 0 ? [{ label, slugs }] : [];
});
