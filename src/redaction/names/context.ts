const hanzi = /[\u4e00-\u9fff]/;

/** What a name follows. The nearest words decide; each ends where the name begins. */
const announces =
  /(?:我叫|我是|本人|姓名|真名|全名|名字[是叫为]?|联系人|聯[系絡繫]人|联络人|法人|法人代表|法定代表人?|代表人|收[件货貨]人?|寄件人|发[件货]人|负责人|負責人|经营者|經營者|经手人|股东|董事|监事|名叫|叫做|持卡人|开户人|签收人|簽收人|经办人|受益人|户名|戶名|账户名|权利人|署名|落款|抬头|签名)(?:[ :=“"(]|是|为|叫|写的?|还是|换成了?|变成了?|改成了?|变更为|一栏写){0,4}$/;
const roles =
  /(?:老板娘?|老闆|运营|客服|经理|總監|总监|主管|助理|会计|财务|律师|律師|代理|业务员?|销售|采购|跟单|同事|朋友|合伙人?|股东|店长|师傅|司机|仓管|库管|买家|卖家|客户|顾客|员工|专员|顾问|老师|讲师|老公|老婆|爱人|妻子|丈夫|太太|先生|[哥弟姐妹舅叔姑姨]|妈妈?|爸爸?|[父母]亲|儿子|女儿|嫂子?|岳[父母]|前妻|前夫|男友|女友|女朋友|男朋友|供应商|货代|房东|老乡|同学|前员工|实习生|版主|群主|中介|审核员|调查员|设计师|工程师|美工|摄影师|快递员|组长|队长|老总|总经理|报关[员行]|检测员|质检员?|公证员|法务|对接人?|窗口|对方|那位|这位|叫|姓名|人名|名下|法人|我|买手|版主|楼主|群友|博主|[爸妈爷奶]|审核|经纪人|中间人|保人|担保人|原告|被告|当事人|投诉人|申请人|授权人|委托人|被授权人|交接人|验货员|质检|仓库的?|付款方|收款方|甲方|乙方|丙方)$/;
const links =
  /(?:[跟和找让由给是被问向与及请同替帮到为对把将听换派]|委托|通过|联系|转给|打给|发给|交给|寄给|感谢|谢谢|认识|原|据|加|约|见|投诉|通知|拜托|麻烦|包括|还有|以及)$/;

/** What follows a name: a title or a deed is a person's; any other letter speaks against. */
export const deeds =
  /^(?:先生|女士|小姐|太太|老师|律师|律師|经理|總監|总监|主管|主任|师傅|工程师|会计|店长|专员|老板|总(?![共是额结体会数量计])|[哥姐](?![妹弟])|[说說]|表示|告[诉訴]|回[复覆信我了]|答复|签收|簽收|签[字名]|负责|處理|处理|联系|打[来过了电]|来电|发[来了给]|转[给来告]|提交|名下|本人|收(?![到入费款])|寄|亲自|代[签收办]|入职|离职|辞职|注册|持有|实名|担任|出面|跑了|同意|确认|審核|审核|认为|要求我|让我|叫我|问我|加我|拉黑|已经?|刚|昨|今|上周|当时|那边|这个人|个人|的(?:身份证|护照|名字|手机|电话|邮箱|微信|账[号户]|签名|资料|个人|信息|名义|驾照|信用卡|银行卡|公司|店))/;
const openEnd =
  /^(?:$|[^\u4e00-\u9fff]|[的了在和与跟也就都是把被给对从向到说讲要会没有不很还又再却能可等及或但而去来做办写填问找拿用过帮让请叫电手身微护证收两三四五几])/;
const notAfter =
  /^(?:[总共]?[有公]司|商行|工厂|集团|科技|贸易|有限|省|市|[区县镇乡村路街](?![人])|大道|银行|大学|学院|站|国际)/;

/** What the words before a name say for it: 4 announced, 3 a role, 1 a link or an edge, 0 nothing. */
export const weightBefore = (before: string): number => {
  if (announces.test(before)) return 4;
  if (roles.test(before)) return 3;
  if (/[\u4e00-\u9fff]、$/.test(before)) return 2;
  if (before === '' || !hanzi.test(before.at(-1) ?? '')) return 1;
  return links.test(before) ? 1 : 0;
};
/** What the words after it say; `left` is the weight before it. */
export const weightAfter = (after: string, left: number): number => {
  if (notAfter.test(after)) return -6;
  if (deeds.test(after)) return 2;
  return openEnd.test(after) ? 1 : left > 2 ? -1 : -2;
};

/** A form's field: what stands in it is a name beyond doubt. */
export const surely =
  /(?:^|[^\u4e00-\u9fff])(?:姓名|真名|全名|联系人|收[件货]人|寄件人|发[件货]人|法人(?:代表)?|法定代表人|负责人|经营者|户名|持卡人|签收人|经办人|[收联]件?人姓名|联系人姓名): ?$/;
