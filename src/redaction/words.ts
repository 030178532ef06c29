/** Firms and services everybody knows: never masked. */
export const publicFirm =
  /亚马逊|Amazon|\bUPS\b|FedEx|DHL|USPS|顺丰|连连|派安盈|Payoneer|PingPong|WorldFirst|万里汇|Airwallex|Walmart|沃尔玛|eBay|TikTok|Temu|Shein|阿里巴巴|腾讯|Google|Apple|Microsoft|马士基|中远|长荣|以星|美森|达飞|万海|菜鸟|云途|燕文|圆通|中通|申通|韵达|极兔|京东|拼多多|淘宝|天猫|支付宝|微信支付|银联|海关|税务局|工商局|市场监督|市监局|商标局|专利局|法院|仲裁|警方|卖家精灵|某/i;

/** Where many firms' names begin: provinces and the cities sellers come from. */
export const cities =
  '北京|上海|天津|重庆|广东|广州|深圳|东莞|佛山|中山|珠海|惠州|汕头|江门|浙江|杭州|宁波|温州|义乌|金华|台州|嘉兴|绍兴|湖州|福建|厦门|福州|泉州|莆田|漳州|江苏|南京|苏州|无锡|常州|南通|徐州|山东|青岛|济南|烟台|潍坊|临沂|河北|石家庄|保定|河南|郑州|许昌|洛阳|湖北|武汉|湖南|长沙|江西|南昌|赣州|安徽|合肥|四川|成都|陕西|西安|辽宁|沈阳|大连|香港|澳门|台湾|广西|南宁|云南|昆明|贵阳|海南|海口';

/** Written where a name was left out: 某某店, 一家律所, AXXXX. */
export const placeholder = /某|^(?:[一那这哪两几][家个位]|XX|张三|李四)|X{3}|1XX|\*{3}/;
