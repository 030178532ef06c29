import type { APIRoute } from 'astro';
import { library } from '../library/library.ts';
import { guideGroups } from '../site/guide-groups.ts';
import { paths } from '../site/paths.ts';

/** What an assistant should read first, in the form of llmstxt.org: guides as Markdown, then lists. */
export const GET: APIRoute = ({ site }) => {
  const { documents, categories, groups } = library();
  const to = paths('zh-CN');
  const whole = (path: string) => new URL(path, site).href;
  const link = (title: string, path: string, about: string) =>
    `- [${title}](${whole(path)})${about ? `: ${about}` : ''}`;
  const guides = guideGroups
    .flatMap(({ guides: listed }) => listed)
    .flatMap(
      ({ slug }) => documents.find((one) => one.kind === 'guide' && one.slug === slug) ?? [],
    );
  const examples = documents.filter(({ kind }) => kind === 'example');
  return new Response(
    [
      '# KaiCase · 开Case互助库',
      '> 亚马逊卖家的双语互助库：先搜相似案例，再开 Case。A bilingual knowledge base and forum for Amazon marketplace sellers. Policies change: Seller Central is the authority. Worked examples (编辑示例) are written by the editors and never happened.',
      '## 指南 Guides (Markdown)',
      ...guides.flatMap(({ slug, zh, en }) => [
        link(zh.title, `/guides/${slug}.md`, zh.description),
        ...(en ? [link(en.title, `/en/guides/${slug}.md`, en.description)] : []),
      ]),
      '## 查一查 Look it up',
      link('术语表 Glossary', '/api/v1/glossary', 'JSON'),
      link('常用英文句子 Phrase book', '/api/v1/phrases', 'JSON'),
      link('问题类别 Categories', '/api/v1/categories', 'JSON'),
      link(
        'API',
        '/api/openapi.json',
        'OpenAPI 3.1: search, redaction, published stories, letters, checks, replies',
      ),
      '## 写 Case Write a case',
      link(
        '写英文 Case Write a case',
        to.write,
        'an English letter from choices in Chinese or English',
      ),
      link('重新打开还是新开 Reopen or new', to.reopenOrNew, 'a decision table'),
      link('检查英文 Check a draft', to.writeCheck, ''),
      link('看懂回复 Understand a reply', to.writeReply, ''),
      '## 类别 Categories',
      ...groups.flatMap((group) =>
        categories
          .filter((category) => category.group === group.id)
          .map(({ id, zh, en }) => link(`${zh} · ${en}`, to.category(id), '')),
      ),
      '## Optional: 编辑示例 Worked examples',
      ...examples.map(({ slug, zh }) => link(zh.title, to.example(slug), '')),
      '',
    ].join('\n'),
  );
};
