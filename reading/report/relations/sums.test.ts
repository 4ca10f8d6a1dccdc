import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';

const sums = (text: string) => readReport(text).relations.filter((r) => r.kind === 'sum' && r.stated !== null);
const failing = (text: string) => readReport(text).relations.filter((r) => !r.holds);

describe('a whole and its parts', () => {
  it.each([
    '公共服务清单351项(其中县直213项、社区38项、乡镇60项、村级40项)。',
    '选取683项(含主项570项,子项113项)权力事项。',
    '实际录入3848件。其中即办件3474件,承诺件374件,按时办结率100%。',
    '事项共20项,分为甲类12项、乙类8项。',
    '报备规范性文件309件,经审查,合法予以备案的288件;存在违法内容,通知纠正的10件;不予审查的11件。',
    '收到申请23件,不予受理1件,审结2件,其余20件正在办理。',
    '共清理文件156件,其中继续有效98件、修改12件、废止35件、失效11件。',
    '收到申请9件,上年结转1件,其中网络申请5件,信函申请5件,发生复议1件。',
    '共有执法人员1286名(在编1100名、聘用186名),较上年增加36名。',
    '总人口45.6万人,其中城镇人口18.3万人,农村人口27.3万人。',
    '设调委会312个,其中村(居)调委会280个、乡镇(街道)调委会21个、行业性调委会11个,人民调解员1560人(其中专职420人)。',
    '办理86件,较2022年的64件上升34.4%;其中,维持52件,占60.5%;撤销9件,占10.5%;终止25件,占29.1%。',
  ])('adds up: %s', (text) => {
    expect(sums(text)).toMatchObject([{ holds: true }]);
    expect(failing(text)).toEqual([]);
  });

  it.each([
    ['公共服务清单351项(其中县直213项、社区38项、乡镇60项、村级41项)。', 352],
    ['公共服务清单351项(其中县直213项、社区38项、乡镇60项、村级39项)。', 350],
    ['共有执法人员1286名(在编1100名、聘用176名)。', 1276],
    ['选取683项(含主项570项,子项112项)权力事项。', 682],
    ['实际录入3848件。其中即办件3474件,承诺件373件。', 3847],
    ['事项共20项,分为甲类12项、乙类9项。', 21],
    ['报备规范性文件309件,经审查,合法予以备案的288件;通知纠正的10件;不予审查的12件。', 310],
    ['收到申请23件,不予受理1件,审结2件,其余21件正在办理。', 24],
    ['共清理文件156件,其中继续有效98件、修改12件、废止35件、失效10件。', 155],
    ['全年受理120件,其中维持80件、撤销30件、终止20件。', 130],
  ])('does not: %s', (text, computed) => {
    const { relations, findings } = readReport(text);
    expect(relations.filter((r) => !r.holds)).toMatchObject([{ kind: 'sum', computed }]);
    expect(findings.map((f) => f.kind)).toEqual(['wrong-sum']);
    expect(findings[0]?.says).toContain(String(computed));
  });

  it.each([
    '全年办理案件500件,其中民事案件120件、刑事案件80件。',
    '清理文件815件,其中涉及行政强制30件。',
    '辖区共有企业860家,其中规模以上企业等120家、外资企业30家。',
    '建立了2个综合业务专区、1个投资审批专区、1个交通服务专区。',
    '召开会议12次,印发简报30期,开展培训8次。',
    '对41家单位进行考核,近三年全面完成指标的分别为16家、18家、20家。',
    '立案21件,罚款156.8万元;其中移送公安机关2件,行政拘留3人。',
    '受理10件,其中网络申请5件,信函申请4件,均已按时办理,无一超期,引发复议3件。',
    '办结940件,其中城区600件、乡村340件;其中适用简易程序500件,普通程序440件。',
    '保留17件文件,宣布失效9件、废止10件。',
  ])('a list that need not be the whole raises nothing: %s', (text) => {
    expect(failing(text)).toEqual([]);
    expect(readReport(text).findings).toEqual([]);
  });

  it('asks where several penalties in one case could explain it', () => {
    const { relations, findings } = readReport('办结处罚案件940件,其中警告120件,罚款890件,没收违法所得45件。');
    expect(relations.filter((r) => !r.holds)).toEqual([]);
    expect(findings).toMatchObject([{ kind: 'explain' }]);
  });

  it('does not let one part exceed its whole', () => {
    expect(failing('受理案件30件,其中调解结案35件。')).toMatchObject([{ kind: 'sum' }]);
  });
});

describe('parts and their total', () => {
  it('holds a total to the parts before it', () => {
    expect(sums('办理许可3200件、处罚450件、强制12件,合计3662件。')).toMatchObject([{ holds: true, stated: 3662 }]);
    expect(failing('办理许可3200件、处罚450件、强制12件,合计3672件。')).toMatchObject([{ computed: 3662, stated: 3672 }]);
    expect(failing('辖12个镇、3个乡、2个街道,共18个乡镇(街道)。')).toMatchObject([{ computed: 17 }]);
    expect(failing('上半年受理12件,下半年受理15件,全年共受理28件。')).toMatchObject([{ computed: 27 }]);
  });

  it('does not take 共 and 累计 with a verb for a total', () => {
    expect(failing('举办讲座3场、展览4场,累计发放资料9场次。举办讲座3场、展览4场,共开展活动20场。')).toEqual([]);
  });

  it('reads approximate numbers as far as they reach', () => {
    expect(failing('发放手册30余万份、折页20余万份,合计50余万份。')).toEqual([]);
    expect(failing('发放手册30余万份、折页20余万份,合计80余万份。')).toHaveLength(1);
    expect(sums('开展七进活动30余次,开展主题日宣传20余次。全年组织各类宣传活动50余次。')).toMatchObject([{ holds: true }]);
  });
});

describe('sentences made from numbers', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 6 });
  const names = ['许可', '处罚', '检查', '强制', '确认', '裁决'];
  const list = (ns: readonly number[]) => ns.map((n, i) => `行政${names[i]}${n}件`).join('、');
  const plus = (ns: readonly number[]) => ns.reduce((a, b) => a + b, 0);

  it('finds a wrong total if and only if one was planted', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -40, max: 40 }), (ns, error) => {
        const total = plus(ns) + error;
        fc.pre(total > Math.max(...ns));
        // A planted error may make the last parts alone add up, which is a right reading too.
        fc.pre(error === 0 || !ns.some((_, i) => i <= ns.length - 2 && plus(ns.slice(i)) === total));
        return failing(`全年办理${list(ns)},合计${total}件。`).length === (error === 0 ? 0 : 1);
      }),
    );
  });

  it('finds parts that are more than their whole, and only those', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 40 }), (ns, less) => {
        const whole = plus(ns) - less;
        fc.pre(whole >= Math.max(...ns) && (less === 0 || !ns.some((_, i) => i >= 1 && plus(ns.slice(0, i + 1)) === whole)));
        return failing(`全年办理案件${whole}件,其中${list(ns)}。`).length === (less === 0 ? 0 : 1);
      }),
    );
  });

  it('finds a wrong division of a whole if and only if one was planted', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -40, max: 40 }), (ns, error) => {
        const whole = plus(ns) + error;
        fc.pre(whole >= Math.max(...ns) && (error === 0 || !ns.some((_, i) => i >= 1 && plus(ns.slice(0, i + 1)) === whole)));
        return failing(`全县行政执法事项${whole}件,分为${list(ns)}。`).length === (error === 0 ? 0 : 1);
      }),
    );
  });
});

describe('shapes seen in reports', () => {
  it('reads the total of several departments', () => {
    expect(failing('公安1200件,市场监管320件,城管89件,三个部门合计1619件。')).toMatchObject([{ computed: 1609 }]);
    expect(failing('公安1200件,市场监管320件,城管89件,三个部门合计1609件。')).toEqual([]);
  });

  it('does not add parts of one list into another part of it', () => {
    expect(sums('结案50件,其中驳回23件、撤诉15件、撤销8件、其他4件。')).toMatchObject([{ stated: 50 }]);
  });

  it('speaks of the whole again behind a semicolon', () => {
    const text = (n: number) => `办结案件940件,其中城区600件、乡村340件;其中适用简易程序${n}件,普通程序240件。`;
    expect(failing(text(700))).toEqual([]);
    expect(failing(text(720))).toMatchObject([{ stated: 940, computed: 960 }]);
  });
});
