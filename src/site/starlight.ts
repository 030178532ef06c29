import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { sidebar } from './sidebar.ts';

const override = (name: string) => `./src/components/starlight/${name}.astro`;

/** Stands in the head before every style sheet: whichever is loaded first, ours win over Starlight's. */
const layers = '@layer starlight,kaicase.base,kaicase.frame,kaicase.parts,kaicase.pages';

/** On every page. What only some pages use is imported where it is used. */
const styles = ['tokens', 'base', 'frame', 'header', 'guide', 'prose'].concat([
  'pens',
  'buttons',
  'labels',
  'lists',
  'timeline',
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
  // The guides' code blocks are English to copy: plain letters, wrapped, without a window around.
  expressiveCode: {
    themes: ['github-dark', 'github-light'],
    useStarlightDarkModeSwitch: true,
    useStarlightUiThemeColors: true,
    defaultProps: { wrap: true, frame: 'none' },
    styleOverrides: {
      borderColor: 'var(--sl-color-hairline)',
      borderRadius: 'var(--kc-r)',
      codeBackground: 'var(--kc-surface)',
      codeFontFamily: 'var(--sl-font-mono)',
      codeFontSize: 'var(--sl-text-xs)',
      codeForeground: 'var(--sl-color-gray-2)',
      codeLineHeight: '1.7',
      codePaddingInline: '1rem',
      frames: {
        frameBoxShadowCssValue: 'none',
        tooltipSuccessBackground: 'var(--kc-ok)',
        tooltipSuccessForeground: 'var(--sl-color-bg)',
      },
    },
  },
};
