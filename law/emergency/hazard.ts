/**
 * 风险隐患: found on a round or told by anyone, graded, what is major watched over from above, mended by whom it belongs to, checked, closed. What an inspection of
 * a company finds is mended in its own order (see `../enforcement/rectification.ts`).
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, choice, count, date, files, not, optional, party, procedure, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, emergencyLaw, practice, safetyLaw } from '../statutes.ts';
import { danger, town } from './words.ts';

const checkLimit = setting('hazard.check', '报告整改完毕后核查验收的期限', workdays(10), '各地隐患排查治理规定;法律没有天数');
const gradeLimit = setting('hazard.grade', '排查发现隐患后核实分级的期限', workdays(5), '各地隐患排查治理规定;法律没有天数');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const hazard = procedure({
  id: 'hazard', title: '风险隐患排查治理', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, safety: safetyLaw, disclosure: disclosureRules, practice },
  opens: ['find', 'tell'], subject: 'grade.what',

  steps: {
    find: step('排查发现', 'office', { form: { what: text('隐患', { class: 'open' }), source: choice('来源', '日常排查', '专项排查', '执法检查', '监测', '上级交办', '村(社区)排查') } }),
    tell: step('报告、举报隐患', 'informant', { form: { what: text('隐患', { class: 'secret' }), papers: optional(files('材料', { class: 'secret' })) } }),
    grade: step('核实、分级登记', 'office', { issues: '风险隐患台账', form: { what: text('危险源、危险区域、隐患', { class: 'open' }), danger, level: choice('级别', '一般隐患', '重大隐患'), number: count('数量(处)'), area: yes('是危险源、危险区域'), where: text('地点', { class: 'open' }), town,
      owner: choice('责任单位', '企业等单位', '行政机关、镇街', '没有责任单位'), party: optional(party('责任单位(企业等)')), organ: agency('治理、督促单位'), risk: yes('排除前无法保证安全') } }),
    none: step('认定不构成隐患', 'office', { ends: '不构成隐患', form: { why: text('核实情况') } }),
    order: step('责令整改、交办治理', 'head', { issues: '隐患整改通知书', serves: 'hazardOwner', form: { what: text('整改要求'), guard: text('防范、监控措施', { class: 'open' }), by: date('整改期限') } }),
    supervise: step('挂牌督办', 'chief', { issues: '重大隐患挂牌督办通知', form: { organ: agency('督办单位') } }),
    stop: step('责令撤出人员、停止使用', 'head', { issues: '现场处理措施决定书', serves: 'hazardOwner', form: { what: text('措施') } }),
    resume: step('审查同意恢复', 'head', { issues: '恢复审查意见书' }),
    longer: step('批准延长整改期限', 'head', { form: { until: date('延长到'), why: text('理由') } }),
    mended: step('报告整改完毕', 'hazardOwner', { repeats: 9, form: { how: text('整改情况'), proof: optional(files('佐证')) } }),
    check: step('核查验收', 'officer', { repeats: 9, issues: '隐患整改复查意见书', form: { result: choice('结论', '合格', '不合格'), number: count('整改完成(处)'), proof: optional(files('照片、记录')) } }),
    toClue: step('拒不整改,转违法线索', 'head', { form: { to: agency('查处机关'), what: text('情况') } }),
    tellBack: step('告知报告人、举报人', 'office', { form: { result: text('处理结果') } }),
    close: step('销号', 'head', { ends: '销号', issues: '隐患销号表' }),
  },

  rules: ({ law, safety, disclosure, practice, fact, did }) => {
    const major = fact('grade.level').is('重大隐患'), business = fact('grade.owner').is('企业等单位'), risky = all(major, fact('grade.risk').true), listed = fact('grade.area').true;
    return [
      practice('核实分级').after('find').must('grade', 'none').within(gradeLimit),
      law(60, 3).after('tell').must('grade', 'none').promptly(),
      practice('隐患治理').after('grade').never('none'),
      practice('隐患治理').before('grade').hold('写明数量', fact('grade.number').over(0)),
      law(33, 1).after('grade').must('order').promptly(),
      law(33, 1).before('order').do('grade'),
      law(33, 1).before('order').hold('采取安全防范、监控措施', fact('order.guard').present),
      law(33, 3).after('grade').must('grade published').promptly().when(listed),
      disclosure(26).publishes('grade', { within: workdays(20) }).when(listed),
      safety(41, 3).after('grade').must('supervise').promptly().when(major, business),
      safety(41, 3).before('supervise').hold('是重大隐患', major),
      safety('第65条第1款第3项').after('grade').must('stop').promptly().when(risky, business),
      safety('第65条第1款第3项').before('stop').hold('是重大隐患,排除前或者排除过程中无法保证安全', risky),
      safety('第65条第1款第3项').before('resume').hold('隐患已经排除,经核查合格', did('stop'), fact('check.result').is('合格')),
      practice('隐患治理').after('order').must('mended', 'toClue', 'check').by(fact('order.by')),
      practice('隐患治理').extends('mended', { with: 'longer', to: 'longer.until', times: 1 }),
      practice('隐患治理').after('mended').must('check').within(checkLimit),
      practice('隐患治理').before('check', 'toClue').do('order'),
      practice('隐患治理').before('check').hold('整改完成的不多于登记的', fact('check.number').atMost(fact('grade.number'))),
      practice('隐患治理').after('check').must('mended', 'toClue', 'check').promptly().when(fact('check.result').is('不合格')),
      practice('隐患治理').after('check').must('close').promptly().when(fact('check.result').is('合格')),
      safety('第102条').before('toClue').hold('责任单位是企业等生产经营单位', business),
      safety('第102条').before('toClue').attest('责令以后拒不整改'),
      safety('第102条').after('toClue').opens('clue', { unit: 'toClue.to', with: { about: 'toClue.what' } }),
      practice('举报告知').after('grade', 'none').must('tellBack').promptly().when(did('tell')),
      practice('隐患治理').before('close').hold('核查验收合格', fact('check.result').is('合格')),
      practice('隐患治理').before('close').let('tellBack', 'supervise', 'stop'),
    ];
  },

  figures: (f, { fact, did }) => {
    const found = f.sum('grade.number', '排查风险隐患', '处', { by: ['grade.danger', 'grade.level'] }), mended = f.sum('check.number', '整治风险隐患', '处', fact('check.result').is('合格')), inTime = f.inTime('check', '按期核查的隐患', '件');
    return {
      reported: f.count('tell', '收到隐患报告、举报', '件'), cases: f.count('grade', '登记风险隐患', '件', { by: ['grade.danger', 'grade.level'] }), found, major: f.sum('grade.number', '重大隐患', '处', fact('grade.level').is('重大隐患')), ordered: f.count('order', '责令整改隐患', '件'),
      supervised: f.count('supervise', '挂牌督办重大隐患', '件'), stopped: f.count('stop', '责令撤出、停止使用', '件'), mended, mendedRate: f.share(mended, found, '隐患整改率'), inTime, mendedInTime: f.inTime('mended', '按期整改的隐患', '件'), toClue: f.count('toClue', '拒不整改转违法线索', '件'),
      closed: f.count('close', '隐患销号', '件'), open: f.standing(all(did('grade'), not(did('close'))), '没有销号的隐患', '件'), openMajor: f.standing(all(did('grade'), not(did('close')), fact('grade.level').is('重大隐患')), '没有销号的重大隐患', '件'),
    };
  },

  notModelled: {
    '突发事件应对法第33条第3款': '及时公布没有天数,不晚于公开条例的二十个工作日;接入信息系统由系统对接',
    '安全生产法第41条第2款': '单位自己排查治理的记录由单位保存;报告来的登记在这里',
    '安全生产法第41条第3款、第65条': '督办、责令撤出和停用的义务说的是生产经营单位;其他责任单位的重大隐患,督办、停用与否依各该法律,由办理的人判断',
    '安全生产法第76条': '对报告重大隐患有功人员的奖励,由线索的举报奖励办理,没有违法行为的按省定办法',
    '重大隐患的判定': '判定标准由国务院应急管理等部门定,由核实的人判断',
  },
});
