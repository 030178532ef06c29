import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const group = (zh: string, en: string, items: Sidebar): Sidebar[number] => ({
  label: zh,
  translations: { en },
  items,
});

/** Hand-ordered by what a seller meets first. */
export const sidebar: Sidebar = [
  group('开 Case 之前', 'Before you open a case', [
    'guides/search-before-opening',
    'guides/ai-support',
  ]),
  group('写 Case', 'Writing the case', ['guides/describe-the-problem', 'guides/plain-english']),
  group('沟通', 'After the reply', ['guides/not-resolved', 'guides/chinese-support']),
  group('商品', 'Listings', ['guides/variations']),
  group('查一查', 'Look it up', [
    { label: '问题类别', translations: { en: 'Categories' }, link: '/categories/' },
    { label: '术语表', translations: { en: 'Glossary' }, link: '/glossary/' },
    { label: '常用英文句子', translations: { en: 'Phrase book' }, link: '/phrases/' },
  ]),
];
