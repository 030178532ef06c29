/**
 * How a sentence says a thing, whatever it is about: grammar, not vocabulary. Sentences are folded
 * and in lower case.
 */

const we =
  '(?:i|we|they|nobody|no one|the system|the team|our (?:team|system|tools|records)|my (?:team|tools)|seller support|support|our side|my side)';
const cannot =
  "(?:can't|cannot|can not|couldn't|could not|don't|do not|didn't|did not|am not able to|are not able to|aren't able to|am unable to|are unable to|were unable to|'re unable to|'re not able to)";

/** Whoever writes doesn't know, has no data, or leaves it open: it answers nothing. */
export const ignorant = new RegExp(
  [
    `(?<![a-z])${we}\\s+(?:[a-z]+\\s+)?(?:sees?|finds?|found|ha[sd]|have|got|holds?|shows?)\\s+(?:no(?! (?:doubt|objection|further questions?))|nothing|neither)(?![a-z])`,
    `(?<![a-z])${we}\\s+${cannot}\\s+(?:[a-z]+ly\\s+|yet\\s+)?(?:see|tell|say|know|look|determine|trace|comment|explain|view|answer|have|speak|name|check|go into)`,
    "(?:i|we)'(?:m|re)\\s+(?:unable|not able)\\s+to\\s+(?:comment|see|say|tell|explain|answer|check|go into)",
    'can only (?:say|tell|confirm|see) (?:that )?(?!.{0,40}because)',
    '(?:goes|is|are|lies?|falls?) (?:beyond|outside) (?:what|my|our)',
    "(?:there is|there's|there are) no (?:record|entry|trace|data|information|explanation|date|estimate|eta)",
    "(?:can't|cannot|don't|do not|didn't|have no|has no) (?:have |see )?(?:the |any )?(?:permissions?|access|rights|tools|insight|view)",
    '(?:remains?|is still|stays?|is) (?:unclear|unknown|unanswered|undecided)',
    "(?:and|but|also)\\s+(?:can't|cannot|couldn't|could not|don't|do not)\\s+(?:see|tell|say|know|explain|name)",
    "(?<![a-z])(?:i've|we've|i've got|left|gave(?: me| us)?|came with|with)\\s+(?:no|nothing)(?! (?:doubt|objection))(?:\\s+(?:further|other|more))?\\s+(?:remark|note|comment|explanation|reason|detail|tool|way|access|view|record|answer|result|word)s?(?![a-z])",
    'without (?:any |further |a )?(?:explanation|remark|comment|reason)(?![a-z])',
    "(?:(?:i|we)(?:'ll| will| would)?\\s+(?:still\\s+)?(?:have|need|want)\\s+to|let me|(?:i|we)(?:'ll| will)(?: first)?)\\s+(?:find out|ask(?: around)?|look (?:into|up) (?:that|this|it)|check (?:that|this|it)|clarify)(?![a-z])",
    '(?:not|never) (?:yet )?(?:had|got|received|seen) (?:a|an|any|the) (?:result|answer|reply|response|word|news)',
    'no (?:result|answer|reply|response|news|word) (?:yet|so far|from (?:the|our|that))',
    '只能?(?:看|查|知道?)到|没有(?:返回|给出|留下|附上|写明|附带)|(?:还|尚|暂)(?:没有|没|未有|无)(?:结果|回音|答复|下文|消息|结论)|(?:要|需要?|得)(?:再|先|去)?(?:问|查|了解|打听)(?:一下|清楚|问)',
    'not (?:visible|known|available|shared|disclosed) (?:to|for|with) (?:me|us|sellers|you)',
    '(?:没有|没|未|未能|并未)(?:查到|查询到|看到|查得|任何资料|相关资料|相关信息|它们的|这部分的|该部分的)',
    '(?:看|查|找|得)不到(?!您上传|序列号)',
    '(?:我|这边|这里|我们|系统|后台)[^,。]{0,8}(?:没有|无)[^,。]{0,10}(?:记录|资料|数据|信息|说明|权限)',
    '(?:不清楚|不了解|不掌握|无从|尚不明确|暂时?(?:不|无法)(?:确定|得知|判断))',
  ].join('|'),
);

/** It may be so, or not. */
export const hedged =
  /(?<![a-z])(?:as far as (?:i|we) (?:can (?:tell|see)|know)|probably|presumably|(?:i|we) (?:think|guess|suppose)|(?<!you )should (?:also |now |then |soon )?(?:be (?:fine|ok|okay|alright|all right|correct|solved|included)|follow|come back|recover|work))(?![a-z])|应该(?:也|会|是|没|可以|能|已)|估计|大概|可能也|说不定/;

/** Tried, and it is as it was. */
export const unchanged =
  /(?<![a-z])(?:still\s+(?:not\s|[a-z]+ed\b|fails?\b|shows?\b|open\b|pending\b)|(?:failed|fails|refused) again|(?:without|no) success)|(?:没有|没|未能?|均未|都没有?)(?:再)?(?:生效|成功|变化)|仍(?:然|旧)?(?:未|被|无法|不|显示|报)|还是(?:不|没|被|报)/;

/** What somebody else did is no deed of Amazon's. */
export const byOthers =
  /\bby (?:your|you\b|the (?:buyer|seller|customer|complainant|owner|rights owner|other)|another|other|an? (?:vendor|buyer|seller|third))/;

/** They won't say. */
export const withholds =
  /(?<![a-z])(?:won't|will not|not) be (?:able|in a position) to (?:offer|give|provide|share|discuss|disclose|comment|name)[^.]{0,30}?(?:details?|information|reasons?|discuss|comment)|(?:not|n't) in a position to (?:discuss|comment|share|disclose|give|name|tell|explain)|(?:nothing|do not have anything|don't have anything) (?:further |more |else )?to (?:add|share)|(?<![a-z])(?:we|i|amazon)(?:'re|'m| are| am)?\s+(?:don't|do not|can't|cannot|won't|will not|may not|unable to|not able to|not allowed to|(?:are|am)n't able to)\s+(?:provide|share|disclose|reveal|discuss|comment|go into|give out|name|specify|elaborate)(?! (?:further |more |additional )?(?:assistance|help|support))|(?:不|无法|不能|不便|不会|恕不|不予)(?:对外|向您|就[^,。]{0,8}|对[^,。]{0,12})?(?:透露|披露|告知|公开|分享|说明|解释|评论|作出说明)/;

/** A step on the way: given to somebody, filed, waiting. */
export const passedOn = new RegExp(
  [
    '(?:sent|filed|submitted|forwarded|passed|handed|raised|escalated|opened|logged|put|placed|assigned|routed|moved|referred|reported|transferred|given|relayed|brought)\\s[^.]{0,60}?\\b(?:to|with|for|in|into)\\s+(?:the|our|a|an|my|another|its|their)\\s+(?:[a-z-]+\\s+){0,3}?(?:teams?|queue|department|engineers?|colleagues?|specialists?|desk|group|warehouse|carrier|reviewers?|investigators?|developers?)(?![a-z])',
    '(?:ticket|task|investigation|review|workflow|trace|search|audit|count|enquiry|inquiry|work order)(?:\\s[a-z0-9-]+)?\\s(?:was|were|has been|have been|is)\\s+(?:now\\s+)?(?:opened|open|filed|raised|created|started|begun|submitted|launched|logged|running|pending|ongoing|underway)',
    "(?<![a-z])(?:i|we|they|i've|we've|they've|have|has)\\s+(?:[a-z]+\\s+)?(?:opened|filed|started|began|begun|launched|initiated|raised|created|ordered|requested)\\s+(?:a|an|the|our|another)?\\s*(?:[a-z-]+\\s){0,2}?(?:ticket|task|investigation|review|trace|workflow|search|inquiry|enquiry|bin check|count|audit|recount|check|work order)",
    "(?:(?:is|are|am|still|currently|now|'re|'s|'m)\\s+){1,2}(?:being\\s+)?(?:actively\\s+)?(?:investigat|check|review|work|look|wait|compar|process|examin|assess|verify|test|trac|count)ing(?![a-z])",
    "(?:is|are|it's|they're)\\s+(?:still\\s+|now\\s+|currently\\s+)?(?:running|ongoing|underway|under way|in progress|in (?:the|our|their) queue|with (?:the|our) [a-z -]{2,30}team)",
    '(?:is|are|has gone|have gone|went|goes)\\s+(?:now\\s+|already\\s+)?(?:with|at|to|before)\\s+(?:the|our)\\s+(?:[a-z-]+\\s+){0,3}?(?:teams?|investigators?|reviewers?|engineers?|specialists?|department|group|desk|warehouse|carrier)(?![a-z])',
    '(?<!请)(?:正在?|在)(?:向|和|跟|同|找)[^,。]{1,12}(?:查证|核实|确认|核对|询问|了解|沟通|调查)',
    '(?:向|给|让|请|由|找)[^,。]{1,12}(?:团队|部门|组|同事|仓库|专员)[^,。]{0,3}(?:提交|开|上报|反馈|递交|提)(?:了|工单|申请)?',
    '(?:sent|made|placed|put in|filed|submitted)\\s+(?:the|a|an|your|another)\\s+(?:[a-z-]+\\s){0,2}request(?![a-z])',
    'reached (?:our|the) (?:[a-z-]+ ){0,2}team',
    '(?:已|已经|刚)?[^,。]{0,6}(?:提交|转|交|升级|上报|反馈|递交|报)(?:给|至|到|由)?(?:了)?(?!的|编号)[^,。]{0,10}(?:团队|部门|小组|同事|工程师|专员|仓库|技术|专家)',
    '(?:正由|正在由?|仍在|还在|尚在)[^,。]{0,14}(?:处理|审核|核查|复核|调查|核对|核实|排队|确认|查找|跟进|评估|清点|盘点|扫描|测试|比对|测量|追查|核算|复查)',
    '(?:进入|排在|处于)[^,。]{0,14}(?:队列|环节|流程|阶段)|排队|处理中|审核中',
    '(?:开启|启动|发起|开立|建立|已开)(?:了)?[^,。]{0,8}(?:调查|工单|任务|核查|盘点)',
  ].join('|'),
);

/** A cause told by what differs, is short, or set something off. */
export const causes = new RegExp(
  [
    "(?<![a-z])(?:differs?|differed|lack(?:s|ed|ing)?|instead of|rather than|whereas|while (?:the|your)|(?:fell|fall|is|was|were|are|stood|went) (?:under|below|above|over|outside)|too (?:late|small|low|high|old|short|long|large|heavy|dark)|triggered|caused|which is why|that's why|that is why|led to|set off|cites?|cited|expired|had no|has no|isn't on|is not on|without (?:a|an|the)|uses|used the|by default|by design|therefore|under (?:the|our) [a-z' -]{4,40}(?:policy|rules?|act|standard|directive)|since (?:it|they|the|your|this|we|you|\\d+ of|no|some|all|one|both|there)|as (?:the|a|your) (?:[a-z]+ ){1,2}(?:was|were|had|did|[a-z]+ed)|doesn't|does not|did not|didn't|is missing|was missing|are missing|contains?|contained|carr(?:y|ies|ied)|mismatch|exceed(?:s|ed)?|belongs? to another)(?![a-z])",
    '被[^,。]{1,6}的是|(?:和|与|跟)[^,。]{1,10}(?:没有关系|无关)|打不开|像是|看不清|模糊|拼接|后期合成|却|写成|默认(?!用)|因此|所以|(?:上传|提交|提供)的是|写的是|少(?:了)?一|多(?:了)?一|不同|对不上|查明|起因|所致|导致|触发|引起|(?:低|高|早|晚|多|少|大|小)于|超出|超过|缺(?:少|了)?|不一致|不符(?!合)|含有|带有',
  ].join('|'),
);

/** What a word or a code means. */
export const defines =
  /(?<![a-z])(?:means?|stands for|that is|i\.e\.|refers? to|is when|in other words)(?![a-z])|也就是|指的?是|意思是|即(?:为|是|指)|表示|代表/;

/** In what state it ended: no verb of doing is needed. */
export const endState =
  /(?<![a-z])(?:(?:is|are|went|'s|'re|back|working|works?|shows?|appears?)\s+(?:now\s+|back\s+|once\s+)*(?:gone|live|settled|fixed|back|buyable|searchable|sellable|active|unlocked|correct|online|visible|open again|available|in stock|valid and linked|whole|complete again|healthy)(?![a-z])|went (?:out|live|through|back|up)(?![a-z])|left (?:us|our [a-z]+)(?![a-z])|(?:is|are) on (?:its|their) way|(?:paid|sent) out(?![a-z])|puts? it back|(?:again|now) (?:buyable|searchable|sellable|active|visible|live)|no longer (?:shows?|blocked|suppressed|held|restricted|hidden|missing|counts?|counted|included|charged|listed|flagged|marked|linked|applies|needed)|in your (?:account|balance) now)|(?<![a-z])(?:is|are|sits?|shows?|showing|stands?|appears?|reads?|displays?|works?|sells?|loads?|belongs?|has|have)\s[^.;,]{0,40}?\bagain(?=[.,;:!)]|$)|(?<![a-z])(?:both|all|they|it|pages?|listings?|offers?|sellers?)\s(?:[a-z]+\s)?(?:is|are)\s(?:now\s)?(?:down|gone|off)(?![a-z])|(?:又|重新)(?:能|可以|可)|(?:全部|均|都)(?:成功|正常|通过|恢复)|(?:恢复|回到|回归|转为|变为)(?:了)?(?:正常|可售|在售|原)|不再(?:显示|受限|计入|出现|限制)|过审|已可(?:售|用|见|以)|现(?:在|已)可(?:售|用|见|以)|(?:可售|正常|在售)了/;

/** A number, a name or a date that a letter can give. */
export const asksDetail =
  /\b(?:reply|answer|respond|write back)(?:\s+here|\s+to\s+this\s+[a-z-]+)?\s+with(?![a-z])|(?:^|[,;:]\s*|\b(?:and|then|please|kindly|must|can|to|otherwise,?|or)\s+)(?:enter|provide|send|give|add|supply|submit|tell us|share|state|quote|name)\s+(?:us\s+)?(?:your|the|an?)\s+(?:[a-z-]+\s){0,4}(?:numbers?|ids?|codes?|dates?|address|name)(?![a-z])|(?:提供|填写|填入|补充|告知|输入|登记)[^,。;]{0,14}(?:号|编号|号码|日期|单号|地址)/;

/** How a thing is done by anybody. */
export const howTo =
  /^(?:in|on|under|from) [a-z][^,]{3,40}, (?:please )?(?:tick|open|select|click|choose|go|press|find|enter|pick|switch)(?![a-z])|^(?:to|if you (?:no longer )?(?:want|wish|need|would like) to|in order to) [^,]{3,60}, (?:please )?(?:you can |search|go|open|select|click|press|choose|enter|use|visit|fill|download|navigate|follow|log|sign|head|tap|type)|(?:想要?|若要|如需|如要|如果?您?要|需要)[^。]{0,30}(?:可以?|请|建议)[^。]{0,30}(?:使用|完善|点击|搜索|填写|选择|进入|打开|前往|下载)|在订单详情里点|(?:可以|请)(?:您)?(?:在|前往|进入)[^。]{0,24}(?:点|点击|选择|搜索|填写)/;

/** What a reply thanks for being asked about. */
export const thanksFor =
  /(?:thank(?:s| you) for (?:your (?:interest|question|inquiry|enquiry|message) (?:in|about|on|regarding)|asking (?:us )?about|(?:contacting|writing to|reaching out to) (?:us|amazon|[a-z ]{0,30}support) (?:about|regarding)|contacting us about)|here's what i know about) ([^.!]{3,60})|感谢您(?:咨询|对|来信询问|关注|提交)([^,。!]{2,24})/;

/** A new case, or another form, is the way. */
const newCase =
  /(?<![a-z])(?:(?:open|create|start|raise|submit|file|log|begin|send|set up)\s+(?:us\s+)?(?:a|an|one|it (?:as|in) a|them (?:as|in) a|your question (?:as|in) a)?\s*(?:new|separate|fresh|different|another|second|further|own|additional)\s+(?:support\s+)?(?:case|cases|ticket|request|contact|form|one|enquiry|inquiry)|(?:new|separate|fresh) (?:case|ticket|cases) (?:is|are|must|should|needs?|for each|for every|has to|have to)|(?:in|as|with|through|under|by) (?:a|an) (?:new|separate|fresh|different|another) (?:case|ticket|contact|request)|(?:submit|send|open|raise|file|report|request|ask)[^.?]{0,50}\sseparately|(?:needs?|requires?|in|open|wants?)\s(?:a|its own)\s(?:case|ticket)(?:\sof\sits\sown)|(?:not|can't|cannot|isn't|won't)\s(?:be\s)?[a-z ]{3,20}\s(?:in|through|from|within)\s(?:an\sexisting|this|the\ssame)\scase)(?![a-z])|(?:新建|另开|另外?新?建|重新(?:提交|开立|创建)|另行(?:提交|新建|开立|创建)|开(?:一个)?新|新开|单独(?:开|建|提交|创建)|分别(?:开|建|提交|创建)|创建(?:一个)?新|提交(?:一个)?新|各(?:自)?另?(?:开|建))[^,。]{0,8}(?:案|case|工单|问题|请求)/;
/** “You don't have to open another case.” */
const noNewCase =
  /(?:not|n't|no need to|without|instead of|avoid|rather than)(?:\s+[a-z]+){0,4}\s+(?:open|creat|start|rais|submit|fil|log|send)(?:e|ing)?|(?:勿|不要|不必|无需|不用|不需要|避免)[^,。]{0,8}(?:新建|另开|开|创建|提交)/;

/** Whether a sentence sends the seller to a new case, or another form. */
export const opensAnother = ({ text }: { text: string }): boolean =>
  newCase.test(text) && !noNewCase.test(text);
