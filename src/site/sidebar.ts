import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { guideGroups } from './guide-groups.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const page = (link: string, zh: string, en: string): Sidebar[number] => ({
  link,
  label: zh,
  translations: { en },
});

/** The guides by group, then the pages to look things up in. */
export const sidebar: Sidebar = [
  ...guideGroups.map(({ label, guides }) => ({
    label: label.zh,
    translations: { en: label.en },
    items: guides.map(({ slug, zh, en }) => ({
      slug: `guides/${slug}`,
      label: zh,
      translations: { en },
    })),
  })),
  {
    label: '查一查',
    translations: { en: 'Look it up' },
    items: [
      page('/categories/', '问题类别', 'Categories'),
      page('/examples/', '编辑示例', 'Worked examples'),
      page('/glossary/', '术语表', 'Glossary'),
      page('/phrases/', '常用英文句子', 'Phrase book'),
    ],
  },
];
