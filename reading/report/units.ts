/**
 * Measure words of reports. Longest first wherever one begins another. Those of the first list may carry 次 (人次, 件次, 户次),
 * which counts the times and not the things.
 */
const COUNTED =
  '件 起 宗 例 案 条 个 名 人 位 家 户 所 处 份 本 册 部 篇 场 批 轮 卷 张 台 辆 艘 架 套 组 队 支 班 块 面 幅 枚 座 栋 幢 间 只 头 株 棵 项 期 门 类 种 则 道 顶 扇 片 盒 箱 瓶 包 袋 桶 粒 颗 根 盏 口 单 笔 票 对 双 副 款 点 趟 车 船 车辆 站 节 堂 题 版 单位 企业 机构';
const PLAIN =
  '个工作日 工作日 个百分点 百分点 个月 个小时 个学时 个课时 个自然日 平方公里 平方千米 平方米 立方米 万平方米 公顷 公里 千米 千克 公斤 千瓦时 千瓦 厘米 毫米 米 亩 吨 克 斤 升 亿美元 美元 欧元 元 天 小时 学时 课时 分钟 秒 周 倍 次 页 人 周次 户 乡镇 街道 社区 行政村 村 镇 乡 分 % ‰';
const words = (list: string) => list.split(' ').filter((w) => w !== '');
const ALL = [...new Set([...words(COUNTED).map((w) => `${w}次`), ...words(COUNTED), ...words(PLAIN)])].sort((a, b) => b.length - a.length);
const UNIT_AT = new RegExp(`(?:${ALL.join('|')})`, 'y');

/** What follows a measure word and shows that it was none: 3点半, 8人大代表, 5分别, 7天津. */
const NOT_BEFORE: Record<string, RegExp> = {
  人: /^(民(?!调解|警)|大|员|事|力|才|社|物|均|工智|身|行道|类|口)/,
  分: /^(别|为|析|工|解|管|配|布|类|级|散|支|局|期|批|钟|流|离|行|公司|不)/,
  点: /^(半|钟|多|前|后|至|到|整|击|评|位|对|面|\d|以)/,
  次: /^(级|序|日|年|月|之)/,
  部: /^(门|队|长|委|署|分|级|位|省|市)/,
  位: /^(置|列|于|次|一体)/,
  家: /^(庭|长|园|属|政|乡|门)/,
  处: /^(级|长|罚|理|置|于|室|分)/,
  所: /^(有|属|在|长|谓|以|得|需)/,
  项: /^(目部)/,
  期: /^(间|限|末|初|望|货)/,
  面: /^(向|对|临|貌)/,
  道: /^(路|德|理|歉)/,
  版: /^(本|权|面|式|块|图|画)/,
  题: /^(目|材|型|库|为|词|字)/,
  成: /^(立|果|效|员|为|功|绩|本|都|年|交|人|品|长)/,
  队: /^(员|伍|长)/,
  节: /^(约|能|假|日|点|目)/,
  单: /^(位|独|一|元|行|方)/,
  对: /^(口|应|照|标|接|象|外|内)/,
  门: /^(户|口|诊|牌)/,
  类: /^(似|别)/,
  种: /^(植|子|养)/,
  周: /^(边|围|期|岁|年|[一二三四五六日末])/,
  米: /^(兰|面)/,
  斤: /^(斤)/,
  升: /^(级|至|到|为|华|值)/,
  克: /^(服|拉|隆)/,
  镇: /^(长|政府|街|村)/,
  村: /^(委|民|级|规|居|支)/,
  乡: /^(长|政府|村|级|亲)/,
  车: /^(间|站|位|道|牌|行|主)/,
  站: /^(点|位|长|在)/,
  头: /^(脑|条|号)/,
  天: /^(津|然气|河|府|猫)/,
  案: /^(件|例|卷|由|情)/,
  起: /^(诉|草|来|步|点|全|实|开|施|算|至)/,
  块: /^(链)/,
  条: /^(款|例|件)/,
  户: /^(籍|口|外|均)/,
  元: /^(旦|件|素)/,
  间: /^(断|接)/,
  口: /^(径|岸|头|碑|号)/,
  套: /^(路|用|取)/,
  班: /^(子|组|长|车)/,
  支: /^(持|部|出|队|付|行)/,
};

export interface UnitMatch {
  unit: string;
  end: number;
}

/** The measure word at `at` of plain text, blanks before it skipped (36 次), or undefined. */
export function unitAt(text: string, at: number): UnitMatch | undefined {
  let from = at;
  while (from < at + 3 && text[from] === ' ') from += 1;
  UNIT_AT.lastIndex = from;
  let unit = UNIT_AT.exec(text)?.[0];
  while (unit !== undefined) {
    const after = text.slice(from + unit.length, from + unit.length + 6);
    if (NOT_BEFORE[unit]?.test(after) !== true) return { unit: bySense(unit), end: from + unit.length };
    unit = shorter(unit, text, from);
  }
  return undefined;
}

/** The next shorter measure word at the same place, where the longest was none: 个单 … 个. */
function shorter(unit: string, text: string, from: number): string | undefined {
  return ALL.find((w) => w.length < unit.length && text.startsWith(w, from));
}

/** Spellings of one unit. */
function bySense(unit: string): string {
  if (unit === '百分点') return '个百分点';
  if (unit === '工作日') return '个工作日';
  return unit;
}

/** Whether two units may be added or compared: 件 with 件, and 个 or none with what the other names. */
export function sameUnit(a: string, b: string): boolean {
  // 家(户)次 is 家次
  const kin = (u: string) => KIN[u.replace(/[((].*?[))]/, '')] ?? u.replace(/[((].*?[))]/, '');
  return kin(a) === kin(b);
}

const KIN: Record<string, string> = {
  名: '人',
  位: '人',
  个工作日: '天',
  日: '天',
  宗: '件',
  起: '件',
  例: '件',
  案: '件',
  所: '家',
  户次: '家次',
  条次: '条',
  场次: '次',
  个: '家',
};

/** Whether the unit is a ratio and not a count. */
export function isPercent(unit: string): boolean {
  return unit === '%' || unit === '‰';
}
