import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { sidebar } from './sidebar.ts';

const override = (name: string) => `./src/components/starlight/${name}.astro`;

/** Stands in the head before every style sheet: whichever is loaded first, ours win over Starlight's. */
const layers = '@layer starlight,kaicase.base,kaicase.frame,kaicase.parts,kaicase.pages';

/** On every page. What only some pages use is imported where it is used. */
const styles = ['tokens', 'base', 'frame', 'header', 'guide', 'prose', 'reading'].concat([
  'pens',
  'buttons',
  'labels',
  'lists',
  'timeline',
  'print',
]);

/** What Starlight is told; each override renders the default plus one thing, or the mock's place. */
export const starlightOptions: StarlightUserConfig = {
  title: { 'zh-CN': '开Case互助库', en: 'KaiCase' },
  description: '亚马逊卖家的双语互助库：先搜相似案例，再开 Case。',
  favicon: '/favicon.svg',
  defaultLocale: 'root',
  locales: {
    root: { label: '简体中文', lang: 'zh-CN' },
    en: { label: 'English', lang: 'en' },
  },
  sidebar,
  disable404Route: true,
  pagination: false,
  lastUpdated: false,
  credits: false,
  head: [{ tag: 'style', content: layers }],
  customCss: styles.map((name) => `./src/styles/${name}.css`),
  routeMiddleware: './src/site/route-data.ts',
  components: {
    ContentPanel: override('ContentPanel'),
    Footer: override('Footer'),
    Header: override('Header'),
    LanguageSelect: override('LanguageSelect'),
    MarkdownContent: override('MarkdownContent'),
    PageFrame: override('PageFrame'),
    PageSidebar: override('PageSidebar'),
    PageTitle: override('PageTitle'),
    Search: override('Search'),
    Sidebar: override('Sidebar'),
    SiteTitle: override('SiteTitle'),
    ThemeSelect: override('ThemeSelect'),
    TwoColumnContent: override('TwoColumnContent'),
  },
  pagefind: true,
  expressiveCode: false,
};
