import { describe, expect, it } from 'vitest';
import { readReport } from './read.ts';

/** A report of an invented county, half in full width as pages have it, with a page's furniture and a seller's line in between. */
const report = `青禾县2023年度法治政府建设情况报告
来源:青禾县司法局 发布时间:2024-01-15 10:30 阅读:3,201 次 字号:[大 中 小]
一、主要做法和成效
(一)强化组织领导。县政府常务会议会前学法12次,全县46个单位主要负责人述法。
点击下方“阅读原文”免费领取资料包 原价99元 现价9.9元
(二)深化改革。“最多跑一次”事项1,128项,占比98.6%;网办率达95.2%,较上年提升3.4个百分点。企业开办时间由3个工作日压缩至0.5个工作日,压缩83.3%。政务服务中心受理各类事项86,432件,办结86,120件,办结率99.6%。
(三)规范执法。全年办理行政处罚案件2356件(其中简易程序1840件、普通程序516件),罚没款1286.4万元,同比分别增长12.5%、8.3%。开展“双随机、一公开”抽查420次,发现问题136个,整改率100%。持证率由89.7%提高到96.1%,提高6.4个百分点。
(四)化解纠纷。调解员一千二百余名,全年调解纠纷3,456件,调解成功3,421件,成功率98.99%,涉及金额2.3亿元。收到行政复议申请58件,受理52件,不予受理4件,其他处理2件;审结49件,其中维持30件、撤销5件、终止11件、驳回3件。办理行政应诉案件36件,行政机关负责人应出庭30件、实际出庭30件,出庭应诉率100%;败诉3件,败诉率8.3%。12345热线受理诉求1.86万件,按期办结率99.2%。
二、下一步打算
2024年,计划开展培训不少于4期,每村配备3—5名“法律明白人”。
青禾县人民政府
2024年1月15日
`;
const wide = (s: string) => s.replace(/[,:;()%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('a report it has not been made for', () => {
  const result = readReport(report);

  it('finds its figures and no others', () => {
    expect(result.figures.map((f) => f.text)).toEqual(
      '12次 46个 1,128项 98.6% 95.2% 3.4个百分点 3个工作日 0.5个工作日 83.3% 86,432件 86,120件 99.6% 2356件 1840件 516件 1286.4万元 12.5% 8.3% 420次 136个 100% 89.7% 96.1% 6.4个百分点 一千二百余名 3,456件 3,421件 98.99% 2.3亿元 58件 52件 4件 2件 49件 30件 5件 11件 3件 36件 30件 30件 100% 3件 8.3% 1.86万件 99.2% 不少于4期 3—5名'.split(
        ' ',
      ),
    );
  });

  it('raises nothing where all is right, in either width', () => {
    for (const text of [report, wide(report)]) {
      const { relations, findings } = readReport(text);
      expect(relations.filter((r) => !r.holds)).toEqual([]);
      expect(findings).toEqual([]);
      expect(relations.filter((r) => r.stated !== null).length).toBeGreaterThanOrEqual(9);
    }
    expect(readReport(wide(report)).figures.map((f) => [f.value, f.unit, f.start])).toEqual(
      result.figures.map((f) => [f.value, f.unit, f.start]),
    );
  });

  it.each([
    ['压缩83.3%', '压缩88.3%', 'wrong-change'],
    ['办结率99.6%', '办结率98.6%', 'wrong-rate'],
    ['普通程序516件', '普通程序561件', 'wrong-sum'],
    ['提高6.4个百分点', '提高7.4个百分点', 'wrong-difference'],
    ['成功率98.99%', '成功率99.89%', 'wrong-rate'],
    ['不予受理4件', '不予受理7件', 'wrong-sum'],
    ['驳回3件', '驳回8件', 'wrong-sum'],
    ['出庭应诉率100%', '出庭应诉率90%', 'wrong-rate'],
    ['败诉率8.3%', '败诉率9.3%', 'wrong-rate'],
  ])('%s made %s is noticed', (right, wrong, kind) => {
    expect(report).toContain(right);
    for (const text of [report.replace(right, wrong), wide(report.replace(right, wrong))]) {
      expect(readReport(text).findings.map((f) => f.kind)).toEqual([kind]);
    }
  });
});
