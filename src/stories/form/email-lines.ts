/**
 * How mail programs write headers, quotes and signatures: Outlook, Gmail, Apple Mail, QQ 邮箱, 163.
 * Each table is a list to add to. Every pattern is bounded and reads one line.
 */

/** Names of header lines, by what they say. */
const headers: Record<string, string> = {
  from: 'from|sender|发件人|发信人|寄件者|寄件人|von|de|expéditeur|da|差出人',
  date: 'sent|date|发送时间|发送日期|发件时间|日期|时间|寄件日期|gesendet|datum|envoyé|fecha|enviado(?: el)?|inviato|data|送信日時|日付',
  to: 'to|收件人|收信人|收件者|an|à|para|a|宛先',
  cc: 'cc|bcc|抄送|密送|暗送|副本|kopie|copie',
  subject: 'subject|re|主题|主旨|标题|betreff|objet|asunto|oggetto|件名',
  other:
    'reply-to|importance|priority|attachments?|message-id|x-[a-z-]{2,30}|mime-version|content-type|return-path|received|回复至|附件|重要性|大小',
};

const headerLines = Object.entries(headers).map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        `^[>|\\s*]{0,6}(?:${words})\\s{0,3}\\*{0,2}\\s{0,3}[:：]\\*{0,2}(?:\\s|$|[^/])`,
        'i',
      ),
    ] as const,
);

/** What kind of header line this is: `from`, `to`, `date`, `subject` …; undefined for none. */
export function headerLine(line: string): string | undefined {
  if (line.length > 2000) return undefined;
  return headerLines.find(([, pattern]) => pattern.test(line))?.[0];
}

const older =
  'original message|forwarded message|original appointment|reply message|ursprüngliche nachricht|weitergeleitete nachricht|message d’origine|message transféré|mensaje original|messaggio originale' +
  '|原始邮件|原始信件|原邮件|回复的原邮件|回复的邮件|转发的邮件|转发邮件信息|转发邮件|邮件原件|原文';

/** The line above an older mail. */
export const separator = new RegExp(
  `^[>|\\s]{0,6}(?:[-—=*_]{2,60} {0,3}(?:${older}) {0,3}[-—=*_]{2,60}|begin forwarded message:)\\s*$`,
  'i',
);

/** The same, where what follows was sent on to be read. */
export const sentOn = /forward|weitergeleitet|transféré|转发/i;

/** A line across the page: notices have them too, so a header must follow. */
export const rule = /^[-_]{10,120}\s*$/;

/** Lines that introduce a quoted mail; `dated` tells them from a story that says who wrote what. */
const intros: readonly RegExp[] = [
  /^on .{6,250}\b(?:wrote|writes):?$/i,
  /^at \d{4}-\d\d-\d\d .{3,200}\bwrote:?$/i,
  /^在.{4,200}写道[:：]?$/,
  /^.{2,160}(?:于|在) ?\d{4} ?[年/-].{4,100}写道[:：]?$/,
  /^\d{4}[-/年]\d{1,2}[-/月]\d{1,2}.{2,200}写道[:：]?$/,
  /^am .{6,200}\bschrieb\b.{0,120}:$/i,
  /^le .{6,200}\ba écrit ?:$/i,
  /^el .{6,200}\bescribió:$/i,
  /^il .{6,200}\bha scritto:$/i,
];

const dated = /\d{4}|\d:\d\d|[<@]/;

export function isIntro(line: string): boolean {
  return dated.test(line) && intros.some((intro) => intro.test(line));
}

/** What a program puts below a mail by itself. */
export const sentFrom =
  /^(?:sent from (?:my |yahoo|outlook|mail for|proton|samsung).{0,60}|get outlook for .{0,60}|sent (?:via|with|using) .{2,40}|发自我?的? ?.{1,30}|来自我?的? ?.{1,20}(?:手机|iphone|ipad|邮箱)|从 ?.{2,20}发送|获取适用于.{2,20}outlook.{0,60}|使用 ?.{2,20}(?:邮箱|客户端)发送|签名由 ?.{2,20}定制|.{0,20}网易邮箱大师.{0,20})$/i;

export const signOffs =
  /^(?:(?:best|kind|warm|many|warmest|kindest)?,? ?regards|best(?: wishes)?|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|respectfully|cheers|mit freundlichen grüßen|cordialement|saludos(?: cordiales)?|此致|顺颂商祺|顺祝商祺|商祺|祝好|祝商祺|此致敬礼|敬上|谨启|best,? .{0,20}regards)[,，.。！!~]{0,3}$/i;

/** Ordinary words, which end a mail only where something else says that it is one. */
export const weakSignOffs =
  /^(?:thanks?(?: you)?(?: (?:and|&) .{2,20}| in advance| so much| very much)?|many thanks|多谢|谢谢|感谢|非常感谢|敬礼)[,，.。！!~]{0,3}$/i;

/** The first line of a card below a mail: a short name with nothing else. */
export const surelySender = /^(?:[\u4e00-\u9fff]{2,4}|[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15}){1,2})$/;

/** A line of a card: a number, an address, a title. */
export const saysWhoWrites =
  /@|(?:tel|phone|mobile|mob|fax|wechat|whatsapp|skype|qq|e-?mail|web|www|电话|手机|邮箱|微信|地址|网址|传真)\s*[.:：]?|\+?\d[\d ()-]{7,}/i;

/** In the words below a sign-off: the sender is the platform, and the text its notice. */
export const names =
  /amazon|亚马逊|seller (?:support|performance|central)|卖家支持|卖家绩效|\bteam\b|团队|客户服务|case id|customer service/i;

/** The first line of a legal notice below a mail. */
export const disclaimer =
  /^[\s*_]{0,6}(?:confidentiality (?:notice|note)|disclaimer\b|this (?:e-?mail|message)(?: message)?,? (?:and|including|together with|is (?:confidential|intended|for)|may contain|contains confidential)|the (?:information|content)s? (?:contained )?in this (?:e-?mail|message)|(?:本|此|该)(?:电子)?邮件.{0,30}(?:保密|机密|仅供|仅限|收件人|专有)|保密(?:声明|提示|须知)|免责声明)/i;
