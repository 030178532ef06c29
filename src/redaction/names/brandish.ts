import { beginsGiven, endsGiven } from './weights.ts';

/** Characters that shops and firms are named with, beside those of given names. */
const shops = new Set(
  '喵汐屿嶼禾棠栖隅橙柚莓茶茉桃栗麦谷野岸岛鹿兔猫熊鲸鹤燕雀狐苔藤棉织織绒纱匠作物拾光素简慢暖糖果蜜酪巢屋舍居窝铺集社坊记森山川木林花草叶枝月星云雾风雨雪霜海溪泉知初半小优良选選橡樨日和朴家',
);
const firms = new Set(
  '鑫诺諾恒宏盛泰信联聯捷帆海盟达達顺順隆骏駿驰馳通瑞祥兴旺嘉佳华創创腾騰翔凯润丰德力合众汇邦迅航远拓沐绿程欧立格衡屹舸铭锦博朗优森卓尔晟昊睿晨旭亿宝利源茂永慎朴',
);

const isGiven = (one: string) => Math.max(beginsGiven(one, 0), endsGiven(one, 0)) > 1;
export const isShoplike = (name: string): boolean =>
  [...name].every((one) => shops.has(one) || isGiven(one));
export const isFirmlike = (name: string): boolean =>
  [...name].every((one) => firms.has(one) || isGiven(one));

/** Words made of such characters that no shop is called. */
const ordinary =
  /^(?:小[类号店家批件程]|物流|海[运外关报淘]|[春夏秋冬]|[一二三]|日[本常用均期子]|家[居里用人庭长]|果断|光[是学]|简[单介]|作[品用为业]|集[装中合]|选[品择中]|社[区会交]|记[录者得]|优[质秀化惠先]|良[好性]|和|风[险格]|星期|山寨|花[费钱了]|木[制头质]|暖[风气]|慢|茶[具叶]|素材|棉|织物|猫[爬抓咪砂]|知[道识名]|云[南仓]|半[年天个]|德国|英国|法国|美国|主[要图]|新|老|大|同行|竞品|对手|卖家|合[规同作]|力|通|海外|信息|联系|达到|远|利润|源头|永久)/;
export const isOrdinaryHead = (name: string): boolean => ordinary.test(name);
