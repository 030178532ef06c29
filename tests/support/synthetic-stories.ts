import type { InValue } from '@libsql/client';
import type { Db } from '../../db/client.ts';
import { marketplaces, outcomes } from '../../db/stories.ts';
import { library } from '../../src/library/library.ts';

/** A text about one category, made of real wording in random order: for measuring, never shown. */
export interface SyntheticStory {
  number: number;
  title: string;
  problem: string;
  quote: string;
  takeaway: string;
  category: string;
  marketplace: string;
  outcome: string;
  locale: 'zh-CN' | 'en';
}

/** The same sequence of numbers from 0 to below 1 for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const things =
  '充电器 榨汁机 台灯 背包 水杯 手机壳 瑜伽垫 收纳盒 耳机 键盘 毛巾 雨伞 帐篷 玩具 地毯 窗帘 枕头 相框 花盆 锅铲 剃须刀 吹风机 行李箱 自行车灯 宠物床 猫砂盆 鱼缸 钓竿 手套 围巾';
const before =
  '上周 前天 三个月前 大促前 补货以后 换了客服之后 改完标题 一觉醒来 昨晚 这两天'.split(' ');
const after =
  '开了 Case 只收到模板回复|客服让我等 48 小时|到现在没人处理|已经催了三次|资料都交过了|对方只用英文回复|不知道下一步怎么办|损失挺大的'.split(
    '|',
  );

/** Makes stories without end, numbered from `first`; the same ones for the same seed. */
export function* syntheticStories(seed = 1, first = 1000): Generator<SyntheticStory> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const { categories, sellerWords } = library();
  const nouns = things.split(' ');
  for (let number = first; ; number++) {
    const { id } = pick(categories);
    const { zh, en, notices } = sellerWords[id]!;
    const thing = `${pick(nouns)}${Math.floor(random() * 5000)}`;
    const isEnglish = random() < 0.15;
    const said = () => (isEnglish ? pick(en) : pick(zh));
    const stop = isEnglish ? '. ' : '，';
    const middle = Array.from({ length: 3 + Math.floor(random() * 6) }, said);
    yield {
      number,
      title: isEnglish ? `${said()} (${said()})` : `${thing}${said()}，${said()}`,
      problem: [pick(before), thing, ...middle, pick(after)].join(stop),
      quote: `${pick(notices)}. ${pick(notices)}.`,
      takeaway: said(),
      category: id,
      marketplace: pick(marketplaces),
      outcome: pick(outcomes),
      locale: isEnglish ? 'en' : 'zh-CN',
    };
  }
}

const columns =
  'id, number, title, category, marketplace, channel, reply_language, problem, steps, takeaway, english, outcome, days, rounds, locale, status, submitted_at, published_month';
const rowsInOne = 500;

/** Writes stories into a database as published ones. */
export async function publishSynthetic(db: Db, stories: Iterable<SyntheticStory>): Promise<void> {
  let waiting: SyntheticStory[] = [];
  for (const story of stories) {
    waiting.push(story);
    if (waiting.length === rowsInOne) {
      await insert(db, waiting);
      waiting = [];
    }
  }
  if (waiting.length > 0) await insert(db, waiting);
}

function insert(db: Db, stories: readonly SyntheticStory[]) {
  const row = `(${columns.replace(/[^,]+/g, '?')})`;
  return db.$client.execute({
    sql: `INSERT INTO stories (${columns}) VALUES ${stories.map(() => row).join(', ')}`,
    args: stories.flatMap(valuesOf),
  });
}

function valuesOf(story: SyntheticStory): InValue[] {
  const steps = JSON.stringify([{ day: 0, actor: 'agent', text: '回复', quote: story.quote }]);
  return [
    `synthetic-${story.number}`,
    story.number,
    story.title,
    story.category,
    story.marketplace,
    'chat',
    'en',
    story.problem,
    steps,
    story.takeaway,
    '',
    story.outcome,
    5,
    2,
    story.locale,
    'published',
    0,
    `2026-${String(1 + (story.number % 11)).padStart(2, '0')}`,
  ];
}
