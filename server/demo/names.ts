/** Invented names, the same on every machine: drawn in turn from short lists, so that nobody is meant. */

const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文',
];
const FIRST = [...'文志明建国海晓春秋雨思子家安永新立正德学凯丽静秀玉兰云佳欣怡可乐平'];
const SECOND = [...'华强军平伟芳敏杰磊洋艳勇娟涛超霞刚玲桂英辉鹏飞红梅林宁波东南'];

/** The n-th name: surnames turn fastest, so that neighbours on a list differ. */
export function personName(n: number): string {
  const surname = SURNAMES[n % SURNAMES.length]!;
  const turn = Math.floor(n / SURNAMES.length);
  const first = FIRST[(n * 7 + turn * 3) % FIRST.length]!;
  const second = SECOND[(n * 11 + turn * 5) % SECOND.length]!;
  return `${surname}${first}${second}`;
}

const TRADES = [
  '餐饮店',
  '百货店',
  '建材经营部',
  '农资服务部',
  '副食店',
  '五金店',
  '药房',
  '汽修部',
  '养殖场',
  '运输服务部',
  '洗涤店',
  '茶楼',
];
const FIRMS = [
  '建筑工程有限公司',
  '食品有限公司',
  '物流有限公司',
  '矿业有限公司',
  '农业开发有限公司',
  '环保科技有限公司',
  '商贸有限公司',
  '置业有限公司',
];
const SIGNS = [...'图账册簿卷页笔墨格线'];

/** The n-th shop: a name that only this county could bear. */
export const shopName = (n: number): string => `账图县${SIGNS[n % 10]}${SIGNS[Math.floor(n / 10) % 10]}${TRADES[n % TRADES.length]}`;
export const firmName = (n: number): string => `账图${SIGNS[n % 10]}${SIGNS[(Math.floor(n / 10) + 3) % 10]}${FIRMS[n % FIRMS.length]}`;
