/** 已恢复: what stands behind the sign. */
const after =
  /(?:已经?|均已经?|现已经?|都已经?|刚刚?|全部|全都|业已|随即|今早|今天|昨天|上午|下午|成功)(?!收到|知)([^,。;:!?]{1,16})/gu;
/** 恢复了 · 合并完成: what stands before it. */
const until = /([^,。;:!?]{2,12}?)(?:了(?!解|结)|掉|完毕|完成|成功|回来|好了)/gu;
/** 挂回父体下面了: the result is part of the verb. */
const turned = /[挂移放调改打汇并拉接补换撤](?:回|到|好|还|入|上)[^,。;:!?]{0,10}了(?=[,。;]|$)/gu;
/** In it, nothing is done: a no, a plan, or only a step on the way. */
const unfinished =
  /[不未没拒驳停]|无法|将|会|若|如果|请|提交|转|收到|受理|登记|排|升级|反馈|联系|询问|上报|开始|进入|过期|超/u;
/** What ends a matter well, whatever was asked. */
export const endsWell =
  /恢复|更正|修正|修复|更新|合并|拆开|退款|退还|退回|[挂移放调改打汇并拉接补换撤](?:回|到|好|还|入|上)|赔偿|赔付|补偿|释放|发放|批准|通过|解除|解决|撤销|重新上架|上架|激活|绑定|关联|豁免|调整|解锁|开通|处理完|入账|到账|计入|计入账户|打款|汇出|支付|补发|重置|重算|重新计算|生成|换成|改为|改好|改成|调回|移回|移到|改回|上线|过审|可售|生效|剔除|排除|延长|提高|核销|接通/u;

/** What ends it where just this was asked. */
export const endsIfWanted =
  /移除|删|撤下|撤掉|拿下|去掉|拿掉|下架|合并|拆|修改|更改|取消|停止|暂停|测量|上传|更换|锁定|屏蔽|冻结|停用|升级|关闭|创建|转/u;
/** Before 了 the verb stands last. */
const ending = new RegExp(`(?:${endsWell.source}|${endsIfWanted.source})$`, 'u');

/** 已完成的整改: nothing that is told, only said of a thing. */
const attributive = /^(?![把将为对从由在于按给])[^,。您我]{1,4}的(?=\p{sc=Han})/u;

/** What is done in a Chinese text, by the characters that tell it. */
export function doneInChinese(text: string): string[] {
  const behind = [...text.matchAll(after)]
    .map(([, words]) => words!)
    .filter((words) => !attributive.test(words));
  const before = [...text.matchAll(until)]
    .filter(([, words]) => !unfinished.test(words!))
    .flatMap(([, words]) => ending.exec(words!)?.[0] ?? []);
  const results = [...text.matchAll(turned)].map(([words]) => words);
  return [...behind, ...before, ...results].filter((words) => !unfinished.test(words));
}

/** The expressions of Chinese deeds, for the characters that they are written with. */
export const deedShapes = [after, until, turned, unfinished, endsWell, endsIfWanted];
