import { describe, expect, test } from 'vitest';
import { packedLists } from '../../src/redaction/names/pack-lists.ts';
import * as packed from '../../src/redaction/names/packed-lists.ts';
import { packSieve, sieveOf } from '../../src/redaction/names/sieve.ts';
import { redact } from '../../src/redaction/redact.ts';

const unquoted = (text: string) => text.replace(/[«»]/g, '');
const quoted = (text: string) => [...text.matchAll(/«(.*?)»/g)].map((one) => one[1]);
const overlapping = (text: string) => {
  const plain = unquoted(text);
  const found = redact(plain).redactions.map(({ start, end }) => plain.slice(start, end));
  return quoted(text).filter(
    (one) => !found.some((two) => two.includes(one!) || one!.includes(two)),
  );
};

/** Everything in «» is masked or asked. */
const found = {
  'a Chinese name': [
    '股东两位：«顾明远»、«沈墨言»。',
    '我们运营«郑海燕»上个月离职了',
    '«欧阳雪»签收的，不是我们的人',
    '跟业务员«许佳宁»核对过两次',
    '法人«芮小茹»还在外地',
    '收件人：«陳美玲»',
    '祝好\n«罗启航»\n2024 年 3 月',
  ],
  'a name with a title': ['昨晚«陈姐»拉了个群', '«王总»不同意', '问了«赵律师»', '«黎叔»把货发错了'],
  'a nickname': [
    '只剩«小霍»一个人',
    '最后«老汤»下楼去接的',
    '圈里都叫他«大伟»',
    '翻译同事«阿绣»帮忙回了信',
    '«婷婷»说别慌',
    '店里«秀姐»管钱',
    '找«老周»要发票',
    '客服«小李»说等三天',
    '«阿强»，在吗',
  ],
  'a surname alone': ['我姓«佘»，做欧洲站'],
  'a name carried over by sound': ['联系人«阿依古丽·买买提»', '买家«约翰·史密斯»'],
  'a name kept apart': ['法人«沈 一 帆»，审核卡了', '姓名«洪·锦·标»'],
  'a name in pinyin': [
    '«Zhang Weiming» 收到',
    'Dear «XU JINGYI», we',
    'by «Xiao-Ming Li» yesterday',
  ],
  'a Western name': [
    'my employee «Wendy Castellane» left',
    'agent «Nomvula» told me to wait',
    'spoke with «Priya» from seller support',
    'Best,\n«Derek Ostrander»',
    'the buyer «J. Morrow» refused',
    'hi, this is «kevin» from the prep center',
    'When Amazon phoned, «Tran Thi Hoa» picked up',
    'LOA 是 «Chukwuemeka Okonjo» 签的',
  ],
  'a Japanese name': ['买家«藤原沙织»留差评'],
  'a shop': [
    '店铺«Ropewalk Living»的资金解冻了',
    '我们店是«Thimblewick»，投诉',
    '«山外山»店里有三个子账号',
    'our shop «Otterby» only has one product',
    '早上«Velmora»直接灰了',
    '隔壁«半亩花田铺子»没删',
    '«禾月拾光»的详情页全是照抄的',
    '«织棠»是我们自己的牌子',
    'outsold every copycat except «Fernhollow», sadly',
    'I hear the owner of «Wrenfield Kids» gave up',
  ],
  'a firm': [
    '都找过«联舸货代»开发票',
    '给我们做 EPR 的是«诺程合规»，',
    '货代«泰隆国际物流»小施',
    '«海顺达»的清关资料做得慢',
    'inventory from «Hartwick & Dunmore Wholesale», invoice in hand',
    '我们找的«上海衡屹律师事务所»',
    'from «Ashdown & Pell Solicitors»',
    '公司名是«Changsha Mufeng»，没写',
    'SOLD BY «JIANGYIN HUAXU TEXTILE CO LTD»',
  ],
  'an address': [
    '仓库在«塘厦镇林村田心路丰泰产业园5栋»，',
    '人在«福建 晋江 青阳 街道 曾井 小区 7 幢 502»',
    '地址 «Calle de Velarde 19, 3º B, 28004 Madrid»',
    'ship to «12 rue des Peupliers, 93290 Tremblay»',
    'at «2205-88 Harbourline Crescent, Mississauga, ON L5B 4M7».',
    '地址写«PO Box 4471, Parramatta NSW 2124»',
    '«大阪府吹田市江坂町3-21-8»',
  ],
};

describe.each(Object.entries(found))('%s is found', (_, texts) => {
  test.each(texts)('in %s', (text) => expect(overlapping(text)).toEqual([]));
});

test.each([
  ['the name in a host', '邮箱 hello@kestrelcove.example，店铺 Kestrel Cove 被停', 'Kestrel Cove'],
  [
    'a word of a full name',
    'Marcus Tillingham left. Later Tillingham called.',
    'Tillingham called',
  ],
  ['another spelling of a shop', '店铺 PawlineJoy 被停，文件 pawlinejoy_main', 'pawlinejoy'],
])('%s is found again', (_, text, again) => {
  const at = text.lastIndexOf(again);
  expect(redact(text).redactions.some(({ start, end }) => start <= at && end > at)).toBe(true);
});

test('the packed lists are made of the lists', () => {
  for (const [name, one] of Object.entries(packed))
    expect(packedLists()).toContain(`${name} =\n  '${one}'`);
});

test('a sieve lets its words pass, and few others', () => {
  const words = Array.from({ length: 500 }, (_, at) => `word${at * 7}`);
  const sieve = sieveOf(packSieve(words, 5));
  expect(words.every((one) => sieve.has(one))).toBe(true);
  const others = Array.from({ length: 3200 }, (_, at) => `other${at}`);
  expect(others.filter((one) => sieve.has(one)).length).toBeLessThan(200);
});

/** Ordinary words that hold a surname, a first name or a trade. */
test.each([
  '方法高级、金额安全，明明成功了',
  '招商经理和客服都说再等等',
  '跨境电商和国际物流都涨价了',
  '周一到周五，马上处理，谢谢',
  'Account Health Rating dropped, Brand Registry said no',
  'Prime Day deal price, May 2026, Best Seller badge',
  'the on-time delivery rate of Seller Fulfilled Prime',
  '广东省深圳市',
  '第 3 号规则，第 2 层原因',
  '老客户和小类目都大方，最小金额也慢慢看',
  '某某旗舰店和一家国外律所，卖家编号 AXXXXXXXXXXXXX',
  'Keepa shows the price; SubmissionId is in the report',
])('%s stays', (text) => expect(redact(text)).toEqual({ text, redactions: [] }));
