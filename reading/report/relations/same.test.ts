import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';

const of = (text: string, kind: string) => readReport(text).relations.filter((r) => r.kind === kind);
const asks = (text: string) => readReport(text).findings.filter((f) => f.kind === 'explain');

describe('numbers of one thing', () => {
  it('holds bodies of which a county has one number to each other', () => {
    expect(of('全县8个乡镇(街道)设站。提升全县8个镇街能力。', 'same')).toMatchObject([{ stated: 8, holds: true }]);
    expect(asks('由28家执法部门讲课。提升全县24个行政执法部门能力。')).toHaveLength(1);
    expect(readReport('由28家执法部门讲课。提升全县24个行政执法部门能力。').relations.filter((r) => !r.holds)).toEqual([]);
  });

  it('does not compare a part of them', () => {
    expect(asks('首批6个乡镇(街道)试点。全县17个乡镇(街道)推开。')).toEqual([]);
  });

  it('holds lists one of which answers the other to each other', () => {
    expect(of('调整后权力清单3252项,对应调整责任清单3252项。', 'same')).toMatchObject([{ holds: true }]);
    expect(asks('调整后权力清单3252项,对应调整责任清单3250项。')).toHaveLength(1);
    expect(asks('承接下放权力16项、对应取消权力82项。')).toEqual([]);
  });

  it('counts the members of a list', () => {
    expect(of('赴青禾、白水、柳林等3个乡镇调研。', 'same')).toMatchObject([{ stated: 3, computed: 3 }]);
    expect(asks('赴青禾、白水、柳林、河西等3个乡镇调研。')).toHaveLength(1);
    expect(asks('赴青禾、白水等6个乡镇调研。')).toEqual([]);
    expect(asks('听取发展改革、人力资源和社会保障、住房和城乡建设等3个部门汇报。')).toEqual([]);
  });

  it('adds lists of places up to the number of all', () => {
    const text = '赴甲城、乙城、丙城等3个市调研,委托丁城、戊城等2个市调研,驻己城、庚城市的代表也开展了调研。全省7个市均已建立。';
    expect(of(text, 'sum')).toMatchObject([{ stated: 7, computed: 7, holds: true }]);
  });
});

describe('the course of cases', () => {
  it('tells what is left', () => {
    expect(of('依法立案64件,审结56件。', 'difference')).toMatchObject([{ stated: null, computed: 8, holds: true }]);
    expect(of('收到申请23件,不予受理1件,已审结2件,其余正在办理中。', 'difference')).toMatchObject([{ computed: 20 }]);
    expect(of('作为被告的案件7件,负责人出庭应诉3件。', 'rate')).toMatchObject([{ stated: null, computed: 42.8571 }]);
  });

  it('asks where more were closed than came in', () => {
    expect(asks('受理案件56件,审结64件。')).toHaveLength(1);
  });
});
