/** What a request asks for; one may ask for several. */
export interface Asked {
  why: boolean;
  document: boolean;
  when: boolean;
  amount: boolean;
  team: boolean;
  how: boolean;
  explain: boolean;
  /** Which word, value or field. */
  which: boolean;
  /** Whether something is so: “Did you receive …?” */
  whether: boolean;
  /** Any question; else it is something to be done. */
  question: boolean;
  /** It begins with a question word. */
  open: boolean;
  /** What to do now. */
  next: boolean;
  /** Why it isn't done yet. */
  still: boolean;
  /** Whether a thing arrived. */
  receipt: boolean;
  /** Asked before: “Third request”. */
  again: boolean;
  /** What a word or a code means. */
  means: boolean;
  /** Where a thing is, or what became of it. */
  where: boolean;
  /** A value: “What is our rate?” */
  value: boolean;
  who: boolean;
  /** How far it is. */
  status: boolean;
  person: boolean;
  chinese: boolean;
}

const patterns: Readonly<Record<keyof Asked, RegExp>> = {
  why: /\b(?:why|reasons?|which (?:policy|part|rule|word|words|attribute|value|condition|complaint)|what (?:is|was|does|did|caused?|made|makes)|cause[sd]?|mean(?:s|ing)?|explain)\b|为什么|为何|原因|哪(?:条|份|个|一|项|处|部分|里(?:不|没|有问题|出))|缺(?:什么|哪)|理由|什么意思|解释|(?<!的)说明(?!书|文件|材料|并|里|中)/i,
  document:
    /\bwhat (?:else )?is (?:still )?missing\b|\b(?:which|what|name of the) (?:\w+ )?(?:documents?|files?|papers?|evidence|proofs?|certificates?)\b|(?:哪|什么)[^,。]{0,6}(?:文件|材料|资料|证据|单据|证明)|缺(?:什么|哪)/i,
  when: /\b(?:when|how long|by what date|deadline|time ?line|time ?frame|(?:date|day) (?:for|on|of))\b|什么时候|何时|多久|几天|哪天|时限|期限|日期/i,
  amount: /\b(?:how (?:many|much)|amount|calculat\w*|quantity)\b|多少|金额|计算|数量/i,
  team: /\b(?:which team|transfer|route|forward|right team|escalate|move (?:the|this|my|our) case)\b|哪个(?:团队|部门)|转(?:给|到|接|交)|升级/i,
  explain: /\bexplain|(?<!的)说明(?!书|文件|材料|并|里|中)|解释/i,
  which:
    /\bwhich (?:exact )?(?:words?|values?|attributes?|fields?|phrases?|claims?|terms?|parts?|settings?)\b|哪(?:个|些|一个)?(?:词|字|属性|字段|值|说法|部分|设置)/i,
  how: /\b(?:how (?:can|do|to|should)|which (?:setting|step|page|button|option|path)|what (?:should|must|can) (?:i|we)|where (?:can|do))\b|怎么|怎样|如何|哪个(?:设置|选项|页面)|在哪里?(?:设置|修改|提交|上传)/i,
  whether:
    /^(?:\W*(?:and|also|please|hello,?)\W+)?(?:did|do|does|is|are|was|were|has|have|can|could|may|will|would)\b(?! you please)[^?]*\?|\b(?:whether|confirm (?:that|if|whether|receipt))\b|吗|是否|有没有|能否|可否|能不能|了没/i,
  question:
    /\?\s*$|\b(?:tell (?:me|us)|let (?:me|us) know|explain|who|which|what|where|why|when|how|whether|confirm (?:that|if|whether)|share the|give (?:me |us |)the (?:date|reason|amount))\b|[吗呢]|什么|哪|多少|怎么|怎样|如何|是否|告诉|告知|(?<!的)说明(?!书|文件|材料|并|里|中)|解释|为何/i,
  open: /\b(?:who|whose|which|what|where|why|when|how)\b|explain|谁|哪|什么|为何|怎|多少|几|原因|(?<!的)说明(?!书|文件|材料|并|里|中)|解释/i,
  next: /\bnext steps?\b|\bwhat (?:must|should|shall|do|can) (?:we|i)\b|下一步|(?:要|该|需要)做什么|怎么办/i,
  still: /\bstill\b|\byet\b|还(?:没|不|在|是)|仍/i,
  receipt: /\b(?:receiv|arriv|got|reach)\w*|收到|到了/i,
  again:
    /\b(?:second|third|fourth|fifth|sixth|seventh|[2-9](?:nd|rd|th)) (?:request|message|time|contact|e-?mail|reminder|question|attempt)\b|\bonce more\b|\bask(?:ed|ing)? (?:again|for the)\b|第\s*[二三四五六七八九十2-9]\s*次|再次(?:请求|询问|要求|请)|多次|已经问过/i,
  means: /\bmean(?:s|ing)?\b|stands? for|什么意思|含义|是指/i,
  where:
    /\bwhere (?:is|are|did|was|were|has|have)\b|what happened|在哪|去哪|哪里(?!不|没|有问题|出)|哪儿|下落/i,
  status:
    /\b(?:status|what stage|how far|where (?:does|do|is) (?:it|this|the|our|my) [a-z ]{0,30}stand|which step (?:is|are)|progress)\b|到哪(?:一)?步|进(?:行|展)到|进度|什么状态|走到哪/i,
  value:
    /\bwhat (?:is|are|was) (?:our|my|the) (?!reason|cause|problem|issue|matter|error|meaning)|(?:现在|目前)?是多少/i,
  who: /\bwho (?:changed|edited|made|did|overwrote|removed|added|merged|split|replaced|sent|filed|reported|complained)|谁/i,
  person:
    /\b(?:(?:real |human )?person|human|real agent|somebody real|live agent|manual(?:ly)? review)\b|人工|真人|专人/i,
  chinese: /\b(?:chinese|mandarin)\b|中文|普通话|汉语/i,
};

/** “Could you restore …?” is no question: something shall be done. */
const politely =
  /\b(?:can|could|would|will) (?:you|somebody|someone|your team|the team)(?: please| kindly)? (?!please|kindly|tell|confirm|explain|let|share|say|give|check (?:if|whether|why))\w+|(?:能否|可否|能不能|可不可以|可以)(?:请|帮|为|把|给|恢复|移除|重新|更改|修改|退|赔|释放|审核|处理)/i;

/** “Please remove the seller who copies us”: “who” asks nothing. */
function orders(request: string, { why, when, amount, how, whether, document }: Asked): boolean {
  if (/[?？]/.test(request) || why || when || amount || how || whether || document) return false;
  return /\bplease (?!tell|let|explain|confirm|share|say|give|advise|clarify|state|name|list)\w+/i.test(
    request,
  );
}

/** What a request, folded, asks for. */
export function askedIn(request: string): Asked {
  const asked = Object.fromEntries(
    Object.entries(patterns).map(([name, pattern]) => [name, pattern.test(request)]),
  ) as unknown as Asked;
  if (orders(request, asked)) return { ...asked, question: false, open: false, which: false };
  if (!politely.test(request)) return asked;
  const question = asked.why || asked.document || asked.how;
  return { ...asked, question, whether: false };
}
