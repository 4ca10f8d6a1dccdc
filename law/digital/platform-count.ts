/** 平台对账: the count of a platform above and our own of the same thing over the same time, compared; a difference is explained, and mended where ours or theirs is wrong. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, count, date, files, procedure, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';

const explainLimit = setting('platform-count.explain', '说明对账差异的期限', workdays(10), '本县平台对账的约定');
const mendLimit = setting('platform-count.mend', '补录、补报的期限', workdays(10), '本县平台对账的约定');
const platforms = choice(
  '平台',
  '省一体化政务服务平台',
  '全国行政复议平台',
  '行政执法综合管理监督系统',
  '备案审查平台',
  '统一公开查询平台',
  '双随机、一公开平台',
  '行刑衔接平台',
  '信访信息系统',
  '12345热线平台',
  '12348公共法律服务网、热线',
  '学法考法平台',
  '电子证照平台',
  '数据共享、开放平台',
  '其他',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const platformCount = procedure({
  id: 'platform-count', title: '平台对账', chapter: 'digital', from: '2021-08-11', roles,
  statutes: { practice },
  opens: ['compare'], subject: 'compare.what',

  steps: {
    compare: step('对账', 'clerk', { form: { platform: platforms, what: text('对的是什么数', { class: 'open' }), from: date('起'), to: date('止'), above: count('平台的数'), ours: count('本系统的数'), proof: files('平台的导出、截图'), differs: yes('不一致') } }),
    same: step('认定一致', 'clerk', { ends: '一致' }),
    explain: step('说明不需要更正的差异', 'office', { repeats: 5, issues: '对账差异说明', form: { cause: choice('原因', '上报延迟', '口径不同', '其他'), n: count('差几件'), why: text('说明') } }),
    fault: step('说明应当更正的差异', 'office', { repeats: 5, issues: '对账差异说明', form: { cause: choice('原因', '本系统漏录', '平台漏接', '重复计数', '平台差错'), n: count('差几件'), why: text('说明') } }),
    mend: step('补录、补报、更正', 'office', { repeats: 5, form: { how: choice('办法', '本系统补录', '向平台补报', '请平台更正', '更正重复'), n: count('更正的件数') } }),
    recheck: step('复核', 'clerk', { ends: '差异已经说明', form: { above: count('平台的数'), ours: count('本系统的数'), result: choice('结果', '一致', '口径不同,差异说明清楚') } }),
  },

  rules: ({ practice, fact, did, done }) => {
    return [
      practice('平台对账').before('compare').hold('止日不早于起日', any(fact('compare.to').after(fact('compare.from')), fact('compare.to').is(fact('compare.from')))),
      practice('平台对账').after('compare').must('same').promptly().when(fact('compare.differs').false),
      practice('平台对账').before('same').hold('两边的数一致', fact('compare.differs').false),
      practice('平台对账').after('compare').must('explain', 'fault').within(explainLimit).when(fact('compare.differs').true),
      practice('平台对账').before('explain', 'fault').hold('两边的数不一致', fact('compare.differs').true),
      practice('平台对账').after('fault').must('mend').within(mendLimit),
      practice('平台对账').before('mend').hold('有应当更正而没有更正的', done('fault').over(done('mend'))),
      practice('平台对账').before('recheck').hold('差异已经说明,应当更正的已经更正', any(did('explain'), did('fault')), done('mend').atLeast(done('fault'))),
      practice('平台对账').before('recheck').hold('报一致的,两边的数一致', fact('recheck.above').is(fact('recheck.ours'))).when(fact('recheck.result').is('一致')),
      practice('平台对账').after('explain', 'fault').must('recheck').within(mendLimit),
    ];
  },

  computes: ({ fact, truth }) => ({ 'compare.differs': truth(any(fact('compare.above').over(fact('compare.ours')), fact('compare.above').under(fact('compare.ours')))) }),

  figures: (f, { fact }) => {
    const by = { by: ['compare.platform'] as ['compare.platform'] }, compared = f.count('compare', '平台对账', '次', by), agreed = f.count('compare', '对账一致', '次', fact('compare.differs').false), plain = f.count('explain', '不需要更正的对账差异', '次', { by: ['explain.cause'] }), faults = f.count('fault', '应当更正的对账差异', '次', { by: ['fault.cause'] }), plainInTime = f.inTime('explain', '按期说明不需要更正的差异', '次'), faultsInTime = f.inTime('fault', '按期说明应当更正的差异', '次');
    return {
      compared, agreed, agreedRate: f.share(agreed, compared, '对账一致率'), differing: f.count('compare', '对账不一致', '次', fact('compare.differs').true), plain, faults, explained: f.total('说明对账差异', '次', plain, faults), plainInTime, faultsInTime, explainedInTime: f.total('按期说明差异', '次', plainInTime, faultsInTime), mended: f.sum('mend.n', '对账更正', '件'), rechecked: f.count('recheck', '复核', '次', { by: ['recheck.result'] }),
      above: f.sum('compare.above', '平台的数', '件', { ...by, declared: true, basis: '各平台自己的数,照平台的导出填报' }), ours: f.sum('compare.ours', '本系统的数', '件', by),
    };
  },

  notModelled: { 平台接口: '有接口的由导入程序取数,没有接口的照导出填报并附佐证;同一口径才能对账,口径写在对的是什么数里' },
});
