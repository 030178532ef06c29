import { expect, test } from 'vitest';
import { library } from '../../src/library/library.ts';
import { replyPhrases } from '../../src/library/reply-phrases.ts';
import { writing } from '../../src/library/writing.ts';
import { replyContent } from '../../src/writing/reply/content.ts';
import { readReply } from '../../src/writing/reply/read.ts';

const content = replyContent(replyPhrases(), { ...library(), requests: writing().requests });
const answered = (text: string, request: string) =>
  readReply(text, { requests: [request], content }).answered[0]?.is;

test.each([
  // done, whoever did it and in whatever tense
  [
    'Please remove the hold on our funds.',
    'The hold came off this morning and 1,200 EUR were paid out.',
  ],
  [
    'Please merge the two ASINs.',
    'Both pages now form one listing; the catalog team combined them on 4 November 2026.',
  ],
  [
    'Please reset two-step verification.',
    'Two-step verification was reset for you, so you can sign in with your password alone.',
  ],
  [
    'Please correct the weight of the item.',
    'The weight reads 420 g now. We amended it after looking at your photo.',
  ],
  [
    'Please refund the storage fee.',
    'A credit of 18.40 USD was posted to your balance on 3 November 2026.',
  ],
  [
    'Please cancel the removal order.',
    'Removal order 7Q-118 is cancelled and the units are back in stock.',
  ],
  ['Please reinstate the listing.', 'We lifted the block; your offer is buyable again.'],
  ['Please close the duplicate case.', 'I closed the second case as you asked and keep this one.'],
  ['Please move the ASIN to Kitchen.', 'Moved. It sits under Kitchen > Scales since 9 November.'],
  ['请退还多收的配送费。', '多收的 18.40 美元已于 11 月 3 日退回您的账户余额。'],
  ['请移除这条反馈。', '这条反馈刚刚被我们拿掉了。'],
  ['请更正商品重量。', '重量已改为 420 克，页面今晚更新。'],
  ['请恢复变体关系。', '三个子体都挂回父体下面了。'],
  ['请释放暂扣的资金。', '暂扣的 2,300 美元今天已打到您的银行卡。'],
  ['请取消移除订单。', '移除订单已取消，库存恢复可售。'],
  // a no, and why
  [
    'Please reimburse 4 units.',
    'We can’t reimburse them because the claim came 12 days after the limit.',
  ],
  [
    'Please remove the feedback.',
    'The feedback stays: it speaks about your service, not about the product.',
  ],
  ['请赔偿这 4 件。', '由于索赔超出 60 天期限，这 4 件不予赔偿。'],
  // what was asked
  [
    'Why was the payment returned?',
    'Your bank sent it back: the account was closed on 2 November 2026.',
  ],
  ['When will the review be finished?', 'We expect to finish by 20 December 2026.'],
  ['Which image was refused?', 'Image 3 was refused because it shows a logo.'],
  ['Did you get our invoice?', 'Yes, invoice 2026-088 reached us on 4 November.'],
  ['How many units were found?', 'We found 14 of them at ONT8.'],
  [
    'What does error 8541 mean?',
    'Error 8541 stands for a conflict between your title and the catalog.',
  ],
  ['Is our certificate accepted?', 'The certificate is not accepted: it names another model.'],
  ['付款为什么被退回？', '银行退回是因为户名少了“有限公司”。'],
  ['审核什么时候结束？', '预计 12 月 20 日前给出结论。'],
  ['哪张图片被拒？', '被拒的是第 3 张，上面有水印。'],
  ['发票收到了吗？', '收到了，发票 2026-088 正在核对。'],
  ['8541 是什么意思？', '8541 表示您的标题与目录冲突。'],
])('“%s” is answered by: %s', (request, text) => {
  expect(answered(text, request)).toBe(true);
});

test.each([
  // a step on the way
  [
    'Please merge the two ASINs.',
    'I have opened a ticket with the catalog team so that the pages can be merged.',
  ],
  ['Please refund the storage fee.', 'Your request for a refund was passed to the fees team.'],
  ['Please reinstate the listing.', 'We started a review of the listing this morning.'],
  [
    'Please correct the weight of the item.',
    'The correction has been submitted and is waiting for approval.',
  ],
  ['Please release the funds.', 'Finance is looking at the reserve and will let you know.'],
  ['请合并两个页面。', '合并申请已提交给目录团队，请留意后续邮件。'],
  ['请退还多收的配送费。', '您的退款请求已转给费用小组核对。'],
  ['请恢复商品。', '我们已开始复核这个商品。'],
  // to come, possible, or up to the seller
  [
    'Please refund the storage fee.',
    'Refunds are usually issued within 30 days once a fee is found to be wrong.',
  ],
  ['Please merge the two ASINs.', 'Pages can be merged if they show the same product.'],
  [
    'Please correct the weight of the item.',
    'You can change the weight yourself under Edit listing.',
  ],
  ['Please remove the feedback.', 'Feedback is removed when it breaks our guidelines.'],
  ['Please release the funds.', 'The funds will be released after the check.'],
  ['请退还多收的配送费。', '如果费用有误，系统会自动退还。'],
  ['请合并两个页面。', '同一商品的页面可以合并，请在后台自行操作。'],
  ['请移除这条反馈。', '违反准则的反馈会被移除。'],
  // asks first
  [
    'Please correct the weight of the item.',
    'Before we change it, please send a photo of the scale.',
  ],
  ['请更正商品重量。', '请先提供称重照片，我们再修改。'],
  // another matter, or only what the seller wrote
  ['Please refund the storage fee.', 'We updated our fee schedule on 15 October 2026.'],
  ['Please reinstate the listing.', 'Your listing was removed on 3 November 2026.'],
  [
    'Please cancel the removal order.',
    'I see that you created a removal order on 3 November 2026.',
  ],
  ['请恢复商品。', '您的商品已于 11 月 3 日被下架。'],
  // doesn’t know, or won’t say
  ['Why was the payment returned?', 'Banks return payments for many reasons.'],
  ['When will the review be finished?', 'I have no date for it yet.'],
  ['Which image was refused?', 'One of your images was refused. We can’t name single images.'],
  ['How many units were found?', 'I can’t see the count from here.'],
  ['付款为什么被退回？', '银行退回的原因有很多种。'],
  ['审核什么时候结束？', '目前看不到结束时间。'],
  ['哪张图片被拒？', '具体是哪张，我们不便说明。'],
  ['Please approve our application.', 'We can’t approve it at this time.'],
])('“%s” is not answered by: %s', (request, text) => {
  expect(answered(text, request)).toBe(false);
});
