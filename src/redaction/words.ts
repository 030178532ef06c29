/** Word lists for names of people and firms. Frequency decides what is in; ordinary words what is out. */

const compound = '欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|夏侯|皇甫|尉迟|公孙|慕容|令狐|端木';

/** Surnames, commonest first: for places where a name is announced. */
export const surname = `(?:${compound}|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦柳邢岳齐梅莫庄辛管祝左涂祁耿牟詹关苗凌费纪靳盛童欧甄游裴席屈鲍覃翁甘景单柏柯阮桂闵解华车房吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来褚廉简娄盖符穆党郎冀谈屠连商蒙喻窦迟宇敖冷卓花仇艾蓝])`;

/** The surnames that hardly ever begin an ordinary word: for running text. */
export const clearSurname =
  '(?:欧阳|上官|司徒|皇甫|慕容|[王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛阎潘戴汪姜姚谭廖邹熊陆郝崔邱秦侯邵孟龚庞樊殷倪聂邢莫詹])';

/** Characters common in given names, and rare in the words that follow a surname's character. */
export const given =
  '[伟芳娜敏静丽强磊军洋勇艳杰娟涛超霞刚桂玉兰英华红梅鑫波斌宇浩凯健俊帆雪帅雯婷玲琳欣怡佳嘉慧颖晨轩涵梓雨泽豪博诗琪瑶思睿铭峰辉鹏飞翔龙虎燕莉萍莹蓉薇菲倩楠茜妍媛丹蕾露璐悦瑞祥庆荣海云春秋晓志文武国建振永昌世德仁义礼智诚忠孝贤良善淑贞惠珍珠琴琼瑾瑜璇珊瑛翠彤彬斐卓昊天朗晖曦旭阳炎焕煜烨炜炫灿星辰宸皓哲懿毅恒威林森松楷桐栋江河湖源浚渊润沁沐沛淼潇澜瀚启航舟达捷学宁康泰平顺和景明亮光耀东南北岳岩岚子元亨君竹芝芸若萱蕙茵荷莲莎蔚蓝紫青碧丹凤鸿雁兴富贵家友福生根旺胜利民新伯少仲一]';

/** Ordinary words that read like a name. */
export const notNames =
  /^(?:方[面式法向便案]|高[级度低品端风]|成[功本为员立都品]|任[何务意]|关[于联闭键注]|安[全排装]|金[额属融]|何时|温度|明[确天显]|解[决封释除]|应该|来[自源]|计划|房[东产租]|单[号个独]|连[接续]|常[见规]|文[件案字]|余额|华[为南东北]|游戏|史上|章程|简[单历介]|商[品家标城]|管理|古[代典]|许可|许多|周[一二三四五六日末期转年]|周[期转][^平]?|黄[金色牌][^.]?|朱红|马上|白[色天]|江[苏西]|海[外关运]|欧元|曾经|华强北|康[复宁]?$|谢谢|张贴|陈述|陈列|宋体|胡乱|梁子|曹操|郑重|郑州|苏州|韩国|韩文|唐山|魏|杨梅)/;

/** English given names, for people named in running text. */
export const firstName =
  '(?:James|John|Robert|Michael|William|David|Richard|Joseph|Thomas|Charles|Christopher|Daniel|Matthew|Anthony|Donald|Steven|Paul|Andrew|Joshua|Kenneth|Kevin|Brian|George|Edward|Ronald|Timothy|Jason|Jeffrey|Ryan|Jacob|Gary|Nicholas|Eric|Jonathan|Stephen|Larry|Justin|Scott|Brandon|Benjamin|Samuel|Gregory|Frank|Alexander|Raymond|Patrick|Dennis|Jerry|Tyler|Aaron|Adam|Henry|Nathan|Douglas|Peter|Walter|Ethan|Jeremy|Harold|Keith|Roger|Noah|Carl|Sean|Arthur|Lawrence|Dylan|Bruce|Gabriel|Logan|Alan|Wayne|Roy|Ralph|Eugene|Vincent|Russell|Louis|Philip|Marcus|Derek|Curtis|Tobias|Oliver|Lucas|Felix|Hans|Klaus|Jonas|Lars|Marco|Luca|Pierre|Antoine|Diego|Carlos|Miguel|Luis|Pedro|Mary|Patricia|Jennifer|Linda|Elizabeth|Barbara|Susan|Jessica|Sarah|Karen|Lisa|Nancy|Betty|Margaret|Sandra|Ashley|Emily|Donna|Michelle|Carol|Amanda|Dorothy|Melissa|Deborah|Stephanie|Rebecca|Sharon|Laura|Cynthia|Kathleen|Amy|Angela|Shirley|Anna|Brenda|Emma|Nicole|Helen|Samantha|Katherine|Christine|Rachel|Carolyn|Janet|Catherine|Maria|Heather|Diane|Ruth|Julie|Olivia|Joyce|Victoria|Kelly|Lauren|Christina|Joan|Evelyn|Judith|Megan|Andrea|Hannah|Martha|Gloria|Teresa|Sara|Alice|Julia|Judy|Sophia|Denise|Doris|Danielle|Isabella|Diana|Natalie|Charlotte|Marie|Wendy|Harriet|Alex|Tony|Mike|Steve|Tom|Jim|Bob|Joe|Dave|Dan|Ben|Nick|Matt|Greg|Jeff|Ken|Priya|Rahul|Amit|Aarav|Raj|Ravi|Anil|Sanjay|Neha|Pooja|Ahmed|Mohammed|Ali|Fatima|Omar|Yuki|Hiroshi|Kenji|Cindy|Jenny|Coco|Vivian|Fiona|Tina|Lily|Lucy)';

/** Surnames in pinyin, where a capitalised given name stands before or after. */
export const pinyinSurname =
  '(?:Wang|Zhang|Liu|Chen|Yang|Huang|Zhao|Zhou|Wu|Xu|Sun|Zhu|Gao|Guo|Luo|Liang|Zheng|Xie|Tang|Feng|Deng|Cao|Peng|Zeng|Xiao|Tian|Dong|Pan|Yuan|Cai|Jiang|Du|Ye|Cheng|Wei|Su|Lu|Ding|Ren|Yao|Shen|Zhong|Cui|Tan|Liao|Shi|Jia|Xia|Fang|Zou|Xiong|Meng|Qin|Qiu|Hou|Jin|Xue|Yan|Lei|Tao|Qian|Li|Lin|Hu|Ma|Song|Han|Bai|Kong|Mao|Hao|Ouyang)';

/** Capitalised words that begin no one's name. */
export const notPeople =
  /^(?:An?|The|This|That|Our|Your|My|We|It|In|On|At|For|To|From|And|Or|But|If|When|After|Before|Not?|Yes|All|New|Old|Dear|Hi|Hello|Amazon|Sellers?|Support|Central|Prime|Case|Account|Health|Brand|Registry|Customers?|Services?|Teams?|Products?|Policy|Performance|Notification|Orders?|Shipment|Payments?|Invoice|Appeal|Please|Thanks?|Best|Kind|Regards|Sincerely|Writing|Owner|Manager|Director|United|States|Kingdom|China|Germany|France|Italy|Spain|Japan|Canada|Mexico|Business|Legal|Transparency|Vine|Section|Error|Store|Marketplace|Ful[a-z]*ment|Inventory|Chat|Email|Phone|[A-Z][a-z]*day|January|February|March|April|May|June|July|August|September|October|November|December|Sir|Madam|Valued|Merchant|Partner|Selling|Verification|Identity|Compliance|Catalog|Listing|Buyer|Reviews?|Feedback|Returns?|Refund|Logistics|Trading|Black|Lightning|Deal|Still|Also|Then|Now|Re|Fwd|API|CNY|FBA|FBM|ASIN|USD|VAT|ID)$/i;

/** Firms and services everybody knows: never masked. */
export const publicFirm =
  /亚马逊|Amazon|\bUPS\b|FedEx|DHL|USPS|顺丰|连连|派安盈|Payoneer|PingPong|WorldFirst|万里汇|Airwallex|Walmart|沃尔玛|eBay|TikTok|Temu|Shein|阿里巴巴|腾讯|Google|Apple|Microsoft|某/i;

/** Where many firms' names begin: provinces and the cities sellers come from. */
export const cities =
  '北京|上海|天津|重庆|广东|广州|深圳|东莞|佛山|中山|珠海|惠州|汕头|江门|浙江|杭州|宁波|温州|义乌|金华|台州|嘉兴|绍兴|湖州|福建|厦门|福州|泉州|莆田|漳州|江苏|南京|苏州|无锡|常州|南通|徐州|山东|青岛|济南|烟台|潍坊|临沂|河北|石家庄|保定|河南|郑州|许昌|洛阳|湖北|武汉|湖南|长沙|江西|南昌|赣州|安徽|合肥|四川|成都|陕西|西安|辽宁|沈阳|大连|香港|澳门|台湾|广西|南宁|云南|昆明|贵阳|海南|海口';

/** Pieces of patterns for names. */
export const hanzi = '[\\u4e00-\\u9fff]';
export const capital = "[A-Z][A-Za-z'’]{1,20}";

/** Characters that end a name: particles, pronouns, verbs. */
export const particle =
  '[的是在说把被和与了也就都有不没让给跟已还要从对到名身电手护地来去这那之下上先女们及或并却但只能会又再很拿发做找换开报收我你他她叫问加]';

/** A name ends before something that is not Chinese, or before a particle. */
export const edge = `(?=$|[^\\u4e00-\\u9fff]|${particle})`;
