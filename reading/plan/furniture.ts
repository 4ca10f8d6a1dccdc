import type { DocumentLine } from '../document/index.ts';
import { markOf } from './marks.ts';

/** What a web page says around an article, however long the line: no task is worded so. */
const ALWAYS = [
  /扫码(关注|阅读|查看|下载|分享)|扫一扫|扫描(上方|下方)?二维码|长按.{0,6}(识别|关注)|识别二维码|关注我们|欢迎关注|点击.{0,6}(关注|下载|阅读原文|蓝字)/,
  /^分享(到|至|:|:|$)|^(责任|网站|栏目|执行|本文|美术)?编辑\s*[::/]|^(责编|校对|审核|初审|终审|复审|监制|排版|撰稿|供稿|供图)\s*[::]/,
  /^(信息|文章|稿件|新闻|内容)?来源\s*[::]|^(发布|发文|更新|公开|成文)(时间|日期|机构)\s*[::]|^(浏览|阅读|点击|访问)(次数|量|数|人数)?\s*[::]?\s*\d*\s*次?$|浏览次数\s*[::]/,
  /^[【[]?\s*(字体|字号)\s*[::]|^[【[(]?\s*(打印|关闭|收藏|返回|纠错|朗读)(本页|窗口|此页|页面|顶部|首页|列表)?\s*[】\])]?$/,
  /^(上一篇|下一篇|上一条|下一条|相关(链接|阅读|新闻|文档|文章)|推荐阅读|延伸阅读|热门(推荐|文章)|更多精彩|猜你喜欢|大家都在看)/,
  /^(首页|当前位置|您的位置|您现在的位置|所在位置|现在位置)\s*[::>»]|^首页$|版权所有|ICP备|公网安备|网站(标识码|地图)|技术支持\s*[::]|联系我们|隐私(声明|政策)/i,
  /^(微信|微博|QQ空间|朋友圈|抖音|新浪微博|腾讯微博|人人网|今日头条|客户端|APP|手机版|无障碍|繁體|简体|English|登录|注册)(\s|[|/、,,]|$)/i,
  /^(智能问答|你还可以输入|请输入|点赞|转发|评论|展开全文|阅读全文|我要纠错|附件下载|免责声明|广告)/,
  /^(本页|第\s*\d+\s*页|\d+\s*\/\s*\d+|[-—–\s]*\d{1,3}[-—–]\s*|[-—–]\s*\d{1,3}[-—–\s]*)$/,
];
/** Whole lines made of nothing but such words: 打印 关闭 收藏. */
const WORDS =
  /^(?:\s|[|【】[\]()()<>·、,,::]|字体|字号|大|中|小|打印|关闭|收藏|保存|返回|分享|微信|微博|朋友圈|QQ空间|QQ|朗读|纠错|复制链接|浏览次数|来源|\d)+$/;

/**
 * Whether a line is furniture of the page that the document was published on (share buttons, counters, promotion), not of the document.
 * Long lines are never: a sentence on 二维码 is no promotion.
 */
export function isFurniture(text: string): boolean {
  if (text.length > 80 || (text.length > 40 && /[。;;]$/.test(text))) return false;
  return ALWAYS.some((pattern) => pattern.test(text)) || (/[打印收藏字体分享微信微博朗读]/.test(text) && WORDS.test(text));
}

/** Promotion by its words, which a task could use too: only a short line of its own between two paragraphs is taken for it. */
const PROMOTION =
  /转载请|免责声明|投稿|客服|立即(下载|登录|注册|咨询)|下载(APP|客户端|全文)|免费(下载|领取)|展开(全部|剩余|更多)|加载更多|(点击|查看)(更多|原文|全文|详情)|更多(内容|资讯|精彩|信息)|(敬请|请|持续)关注|公众号|视频号|服务号|(咨询|热线|服务)电话|(会员|VIP|特惠|优惠|限时)/i;

/** The document's own lines. */
export function withoutFurniture(lines: DocumentLine[]): DocumentLine[] {
  const own = lines.filter((line) => line.table !== undefined || !isFurniture(line.text));
  const promotes = own.map(
    ({ text, table }) => !table && text.length <= 40 && !/[。;;]$/.test(text) && !markOf(text) && PROMOTION.test(text),
  );
  return own.filter((_, i) => {
    if (!promotes[i]) return true;
    const before = own.slice(0, i).findLast((_line, k) => !promotes[k])?.text;
    const after = own.slice(i + 1).find((_line, k) => !promotes[i + 1 + k])?.text;
    const ended = before === undefined || /[。;;))〕】]$/.test(before) || markOf(before) !== undefined;
    return !(ended && (after === undefined || markOf(after) !== undefined));
  });
}
