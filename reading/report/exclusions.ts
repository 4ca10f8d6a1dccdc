import type { Span } from './types.ts';

/**
 * Where digits count nothing: dates, document numbers, articles, clock times, telephone numbers, titles, names in quotation
 * marks, numbering, and what the page and not the report says. Each rule's whole match is closed to figures.
 */
const Y = '(?:\\d{4}|\\d{2}|[*×X]{2,4}|[二一][〇零九一二三四五六七八]{3})';
const RULES: RegExp[] = [
  // dates and periods
  new RegExp(`${Y} ?(?:[-~至到、和] ?${Y} ?)?年(?:度|底|初|末|来|以来|间|起|前|内)?`, 'g'),
  /\d{4} ?- ?\d{4}(?=年|\))/g,
  /(?:近|前|后|过去|未来|连续)?(?:\d+|[一二两三四五六七八九十]+)(?:余|多)?年(?:来|间|内|期|度|以上|以来|多)?/g,
  /\d{1,2} ?(?:[-~至到、] ?\d{1,2} ?)?月(?:份|底|初|末)?(?: ?\d{1,2} ?(?:[-~至到、] ?\d{1,2} ?)?[日号])?/g,
  /[一二三四五六七八九十]{1,2}月(?:份|底|初|末)?(?:[一二三四五六七八九十]{1,3}日)?/g,
  /\d{4}[-./]\d{1,2}[-./]\d{1,2}(?: ?\d{1,2}:\d{2}(?::\d{2})?)?/g,
  /\d{1,2}:\d{2}(?::\d{2})?/g,
  /\d{1,2}时(?:\d{1,2}分)?/g,
  /(?:[上下]午|凌晨|周[一二三四五六日])\d{1,2}点/g,
  /(?<![\d.])(?:1|2|3|4|[一二三四])季度/g,
  // document numbers, articles, ordinals
  /[〔[(【]?\d{4}[〕\])】] ?第?\d+ ?号/g,
  /第 ?[\d一二三四五六七八九十百千〇零两]+(?:-\d+)? ?(?:号|届|条|款|项|章|节|编|次|批|轮|期|名|位|个|季度|类|只|部|家|份|阶段|场|卷|方|者|版|页|台|站|例)?(?:之[一二三四五六七八九十])?/g,
  /(?:[\d一二三四五六七八九十]+届)(?:[\d一二三四五六七八九十]+(?:次|中))?/g,
  /[A-Za-z\d]+(?:-\d+)? ?号(?!召)/g,
  /(?:前|排名|名列|位列|位居|居)(?:全[省市国区县])?第?[\d一二三四五六七八九十]+(?:名|位)/g,
  // numbering at the beginning of a line, marks of notes
  /(?<=^|\n)[ ]*(?:\d{1,2}[、.)](?!\d)|\(\d{1,2}\)|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))/g,
  /[一二三四五六七八九十](?=是|要|来)/g,
  // titles, names
  /《[^《》\n]{1,80}》/g,
  /[“"'‘][^“”"'‘’\n]{1,12}[”"'’]/g,
  /\d+(?:\+[\dXN]+)+项?(?:指标)?(?:体系)?/g,
  /[A-Za-zN]?\d*[A-Za-zN]\+\d+|\d+\+[A-Za-z]/g,
  /\d+ ?[×*xX] ?24 ?小时|24小时(?=自助|服务|不打烊|值班|在线|热线|开放|全天|值守|监控|接)/g,
  /(?<!\d)12\d{3}(?!\d)(?= ?(?:热线|平台|政务|市民|便民|等?举报|投诉|消费|”|公共|法律|一号|、))/g,
  // telephone, post, web, records
  /(?:电话|传真|手机|热线|邮编|邮政编码|QQ|微信号|ICP备?|公网安备|网站标识码|信用代码|索引号|文号|编号)[^\n。,;]{0,6}[:] ?[(\d) -]{5,}/g,
  /0\d{2,3}-\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{17}[\dX](?!\d)/g,
  /(?:https?:\/\/|www\.)[^\s,。]+/g,
];

const FIXED =
  '两个确立 两个维护 四个意识 四个自信 三个代表 四个全面 两个毫不动摇 两个责任 双随机 三项制度 四个最严 一窗受理 两条线 三位一体 五位一体 四位一体 三重一大 两个一百年 一百年 四个伟大 三个必须 三个区分开来 十个方面 七个有 五个必 两个基本点 六个必 三个务必 八个明确 千家万户 百家争鸣 百花齐放 三同步 三到位 三书一函 三张清单 三公经费 三类人员 一类人员 两手抓 两手硬 两个健康 百姓 万众 万家 千方百计 万无一失 百日 百强 两会 三农 一体 一次性 一系列 一件事 一站式 百年 千年 一部分 一些 一把手 一定 一律 一般 一致 一起 三个规定 两类人员 四类人员 三区 十件实事';
const FIXED_RULE = new RegExp(FIXED.split(' ').join('|'), 'g');

/** What a page says of itself: reading counts, post codes, sizes of type. Only its own number is closed, not the line. */
const COUNTER =
  /(?:浏览|点击|阅读|访问|下载|打印|转发|点赞|收藏|评论|查看|人气|播放)(?:次数|量|数|率|人数)? ?[::] ?[[(]? ?\d[\d,.]*(?:万|\+)? ?[\])]?(?:次|人次|人)?/g;
const CODE = /(?:邮编|邮政编码|字号|字体|页码|共\d+页|第\d+页)[^\n。]{0,12}/g;
/** A line without a full stop that sells, asks to be followed or to be paid for is no report. */
const SELLS =
  /VIP|vip|扫码|扫一扫|客服|秒杀|包邮|抢购|点赞|加微信|长按|关注我们|版权所有|Copyright|©|ICP备|公网安备|网站地图|技术支持|主办单位|承办单位|上一篇|下一篇|相关(?:文章|阅读|推荐)|热门(?:推荐|文章)|猜你喜欢|打印本页|关闭窗口|文库|立减|折起|原价|现价|限时(?:优惠|抢|特价|免费)|红包|会员(?:免费|价|专享|下载|仅|低)|开通会员|(?:立即|免费|点击|付费)下载|下载(?:本文|文档|APP|客户端|券|全文)|优惠券|^ *广告|广告(?:位|招商|投放)/;

/** Stretches of plain text in which no number is a figure, in order, joined where they touch. */
export function exclusions(text: string): Span[] {
  const spans: Span[] = [];
  const close = (rule: RegExp) => {
    for (const m of text.matchAll(rule)) if (m[0] !== '') spans.push({ start: m.index, end: m.index + m[0].length });
  };
  for (const rule of RULES) close(rule);
  close(FIXED_RULE);
  close(COUNTER);
  close(CODE);
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.length <= 80 && SELLS.test(line) && !/。/.test(line)) spans.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return merge(spans);
}

function merge(spans: Span[]): Span[] {
  const out: Span[] = [];
  for (const s of spans.sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && s.start <= last.end) last.end = Math.max(last.end, s.end);
    else out.push({ ...s });
  }
  return out;
}
