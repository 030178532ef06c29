import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { sidebar } from './sidebar.ts';

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
  customCss: ['./src/styles/tokens.css', './src/styles/kaicase.css'],
  routeMiddleware: './src/site/route-data.ts',
  components: {
    SiteTitle: './src/components/starlight/SiteTitle.astro',
    Header: './src/components/starlight/Header.astro',
    Footer: './src/components/starlight/Footer.astro',
    PageTitle: './src/components/starlight/PageTitle.astro',
    MarkdownContent: './src/components/starlight/MarkdownContent.astro',
    ThemeSelect: './src/components/starlight/ThemeSelect.astro',
    LanguageSelect: './src/components/starlight/LanguageSelect.astro',
  },
  pagefind: {
    mergeIndex: [{ bundlePath: '/pagefind-stories/' }],
  },
};
