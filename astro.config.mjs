// @ts-check
import { fileURLToPath } from 'node:url';
import node from '@astrojs/node';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { readingPlugins } from './src/reading/markdown.ts';
import { answerReadingModes } from './src/reading/answer-in-dev.ts';
import { contentErrors } from './src/editing/check-content.ts';
import { refuseFaultyContent } from './src/site/check-content.ts';
import { finishBuild } from './src/site/finish-build.ts';
import { starlightOptions } from './src/site/starlight.ts';
import { isForSitemap, pagesOnDemand } from './src/site/sitemap.ts';
import { withTopLevelContent } from './src/site/top-level-content.ts';

const origin = process.env.PUBLIC_ORIGIN ?? `http://localhost:${process.env.PORT ?? '4321'}`;

export default defineConfig({
  site: origin,
  adapter: node({ mode: 'middleware' }),
  session: false,
  image: { service: passthroughImageService() },
  // src/server.ts checks Host and Origin for every content type; Astro's check trusts the raw Host.
  security: { checkOrigin: false },
  markdown: {
    processor: satteri({ hastPlugins: readingPlugins }),
    // The guides' code blocks are English to copy, not code.
    syntaxHighlight: false,
  },
  integrations: [
    sitemap({
      filter: isForSitemap,
      customPages: pagesOnDemand(origin),
      i18n: { defaultLocale: 'zh-CN', locales: { 'zh-CN': 'zh-CN', en: 'en' } },
    }),
    withTopLevelContent(starlight(starlightOptions)),
    answerReadingModes(),
    refuseFaultyContent(contentErrors),
    finishBuild(),
  ],
  vite: {
    // A small script inlined into an on-demand page has no hash in the CSP: every script is a file.
    build: { assetsInlineLimit: 0 },
    resolve: {
      alias: [
        {
          find: 'virtual:starlight/collection-config',
          replacement: fileURLToPath(new URL('./src/site/page-schema.ts', import.meta.url)),
        },
      ],
    },
  },
});
