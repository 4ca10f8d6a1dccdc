/**
 * 规范性文件库: a register of documents in force, each a long-lived case. What a document rests on, replaces and changes are references, told to the
 * other entries; whether it is in force on a day is read from its days alone (施行日, 有效期至, 废止, 代替, 清理), so also for any day past.
 * 有效期, 备案, 解读, 修改 and 到期评估 are each province's own (37号 asks for 备案 and leaves its days open): limits here are defaults.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, choices, date, not, optional, procedure, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { congressLaw, disclosureRules, normRules, notice37 } from '../statutes.ts';
import { described, filed, filingPapers, proclaimed, related, texts } from './forms.ts';
import * as set from './settings.ts';

const until = date('最后有效之日');
const open = { class: 'open' } as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const normativeText = procedure({
  id: 'normative-text', title: '规范性文件(现行有效)', chapter: 'norms', from: '2018-05-31', roles, register: true,
  statutes: { notice: notice37, local: normRules, congress: congressLaw, disclosure: disclosureRules },
  opens: ['enter'], subject: 'enter.title',

  steps: {
    enter: step('登记入库', 'office', { form: { ...described, ...proclaimed, ...related, ...texts, old: optional(yes('存量文件补登,当时已经解读、备案')) } }),
    interpret: step('发布解读', 'office', { issues: '解读材料', form: { way: choices('方式', '文字', '图表', '问答', '新闻发布会', '其他'), link: text('地址', open) } }),
    lodge: step('报送政府备案', 'agency', { issues: '备案报告', form: {
      to: choice('备案机关', '上一级人民政府', '本级人民政府'), office: optional(agency('承办备案审查的机构(在本系统办理的)')), papers: filingPapers } }),
    lodgeCongress: step('报送人大常委会备案', 'agency', { issues: '备案报告' }),
    filed: told('备案审查结果(本系统办理的)', 'normative-filing', { form: filed }),
    answered: step('收到上级、本级政府备案审查的答复', 'superior', { repeats: 9, form: filed }),
    congressAnswered: step('收到人大常委会备案审查的答复', 'congress', { repeats: 9, form: filed }),
    annulled: told('备案审查决定撤销', 'normative-filing', { ends: '被撤销', form: { until } }),
    struck: step('被上级机关、人大常委会撤销', 'superior', { ends: '被撤销', form: { by: text('撤销的机关和文件', open), until } }),
    ordered: told('审查建议经研究需要纠正', 'filing-suggestion', { form: { what: text('需要纠正的问题', open) } }),
    amended: told('被另一文件修改', 'normative-text', { repeats: 50, form: { what: text('修改的内容', open) } }),
    revise: step('修改、更新正式文本', 'agency', { repeats: 20, issues: '修改后的正式文本', form: { why: choice('原因', '被另一文件修改', '自行纠正', '清理、评估后修改', '依据变化'),
      from: date('修改后的文本施行日'), by: text('所依据的修改文件', open), ...texts } }),
    basisChanged: step('依据的文件修改、废止', 'office', { repeats: 20, form: { by: text('变化的依据', open) } }),
    flagged: told('依据变化,需要研究', 'statute-change', { form: { by: text('变化的依据', open) } }),
    study: step('研究依据变化的影响', 'agency', { repeats: 20, form: { result: choice('结论', '不受影响', '修改', '废止'), why: text('理由') } }),
    remind: step('制发到期提示单', 'legalReviewer', { repeats: 9, issues: '到期提示单' }),
    evaluate: step('到期评估', 'agency', { repeats: 9, issues: '实施评估报告', form: { result: choice('结论', '继续有效,重新发布', '修改', '废止', '到期失效'), why: optional(text('理由')) } }),
    renew: step('重新发布', 'head', { repeats: 9, issues: '重新发布的通知', form: { no: text('文号', open), effective: date('重新施行之日'), until: date('有效期至(最后有效之日)') } }),
    cleaned: told('清理结果:继续有效、修改', 'normative-cleanup', { repeats: 50, form: { result: choice('清理结果', '继续有效', '修改') } }),
    abolished: told('清理废止', 'normative-cleanup', { ends: '清理废止', form: { until } }),
    lapsed: told('清理宣布失效', 'normative-cleanup', { ends: '宣布失效', form: { until } }),
    replaced: told('被另一文件废止、代替', 'normative-text', { ends: '被代替', form: { until } }),
    repeal: step('废止', 'head', { ends: '废止', issues: '废止决定', form: { until, why: choice('原因', '评估、到期', '纠正', '依据变化', '工作任务完成', '其他'), by: text('废止的文件', open) } }),
    expire: step('有效期届满,失效', 'clock', { ends: '期满失效' }),
  },

  rules: ({ notice, local, congress, disclosure, fact, did, latest }) => {
    const lastDay = latest(fact('enter.until'), fact('renew.until'));
    const dated = any(fact('enter.until').present, fact('renew.until').present);
    const fresh = not(fact('enter.old').true), trial = fact('enter.trial').true;
    return [
      // 与其他文件的关系
      local('废止').after('enter').tells('enter.replaces', 'replaced', { each: 'doc' }),
      local('修改').after('enter').tells('enter.amends', 'amended', { each: 'doc' }),
      local('修改').after('amended').must('revise').promptly(),
      local('修改').before('revise').attest('修改的内容经过规范性文件的制定程序'),
      disclosure(26).publishes('revise', { within: workdays(20) }),
      // 解读、备案
      local('解读').after('enter').must('interpret').within(set.interpretLimit, { from: fact('enter.proclaimedOn') }).when(fresh),
      notice('第(十)项').before('lodge').hold('材料齐全', fact('lodge.papers').has('备案报告'), fact('lodge.papers').has('正式文本'), fact('lodge.papers').has('起草说明'), fact('lodge.papers').has('制定依据')),
      local('备案').after('enter').must('lodge').within(set.lodgeLimit, { from: fact('enter.proclaimedOn') }).when(fresh),
      notice('第(十)项').after('lodge').opens('normative-filing', { unit: 'lodge.office', with: {
        title: 'enter.title', no: 'enter.no', maker: 'enter.maker', level: 'enter.level', proclaimedOn: 'enter.proclaimedOn', papers: 'lodge.papers' } }).when(fact('lodge.office').present),
      local('备案').after('enter').must('lodgeCongress').within(set.congressLimit, { from: fact('enter.proclaimedOn') }).when(fresh, fact('enter.level').is('县人民政府')),
      congress(39).before('lodgeCongress').hold('是县人民政府或者其办公室的文件', fact('enter.level').among('县人民政府', '县人民政府办公室')),
      // 纠正
      local('纠正').after('filed').must('revise', 'repeal').within(set.mendLimit).when(fact('filed.result').is('纠正')),
      local('纠正').after('answered').must('revise', 'repeal').within(set.mendLimit).when(fact('answered.result').is('纠正')),
      local('纠正').after('congressAnswered').must('revise', 'repeal').within(set.mendLimit).when(fact('congressAnswered.result').is('纠正')),
      local('纠正').after('ordered').must('revise', 'repeal').within(set.mendLimit),
      local('动态清理').after('basisChanged').must('study', 'revise', 'repeal').promptly(),
      local('动态清理').after('study').must('revise', 'repeal').promptly().when(fact('study.result').among('修改', '废止')),
      local('动态清理').after('cleaned').must('revise', 'repeal').within(set.reviseLimit).when(fact('cleaned.result').is('修改')),
      // 有效期:提示、评估、重新发布、失效
      local('有效期').after('enter').must('remind', 'repeal').by(fact('enter.until').minus(set.remindBefore)).when(fact('enter.until').present).unless(did('renew')),
      local('有效期').after('renew').must('remind', 'repeal').by(fact('renew.until').minus(set.remindBefore)),
      local('有效期').before('remind', 'evaluate').hold('写明了有效期', dated),
      local('有效期').after('enter').must('evaluate', 'repeal').by(fact('enter.until').minus(set.evaluateBefore)).when(fact('enter.until').present).unless(did('renew')),
      local('有效期').after('renew').must('evaluate', 'repeal').by(fact('renew.until').minus(set.evaluateBefore)),
      local('有效期').after('evaluate').must('revise', 'repeal').promptly().when(fact('evaluate.result').among('修改', '废止')),
      local('有效期').before('renew').hold('到期评估的结论是继续有效,重新发布', fact('evaluate.result').is('继续有效,重新发布')),
      local('有效期').before('renew').hold('重新发布的有效期不超过规定的年限', any(fact('renew.until').within(set.trialTerm, fact('renew.effective')), not(trial)),
        fact('renew.until').within(set.term, fact('renew.effective'))),
      local('有效期').before('renew').attest('重新发布经过合法性审核和集体审议'),
      local('有效期').after('enter', 'renew').must('renew', 'repeal').by(lastDay, { silence: 'expire' }).when(dated),
      disclosure(26).publishes('renew', { within: workdays(20) }),
      disclosure(26).publishes('repeal', { within: workdays(20) }),
      local('废止').before('repeal').attest('由制定机关按照程序决定废止'),
      local('动态清理').after('flagged').must('study', 'revise', 'repeal').promptly(),
    ];
  },

  inForce: ({ fact, earliest, latest }) => ({
    from: latest(fact('enter.effective'), fact('enter.proclaimedOn')), until: [],
    expires: earliest(latest(fact('enter.until'), fact('renew.until')), fact('replaced.until'), fact('repeal.until'), fact('abolished.until'), fact('lapsed.until'), fact('annulled.until'), fact('struck.until')),
  }),

  figures: (f, { fact }) => {
    const fresh = not(fact('enter.old').true), by = { by: ['enter.level'] as ['enter.level'] };
    const made = f.count('enter', '新公布规范性文件', '件', { when: fresh, ...by }), lodged = f.count('lodge', '报送政府备案', '件', { by: ['lodge.to'] });
    const inTime = f.inTime('lodge', '按时报送政府备案', '件'), told = f.count('filed', '本系统内的备案审查结果', '件', { by: ['filed.result'] });
    const answered = f.count('answered', '政府备案机关的答复', '件', { by: ['answered.result'] }), answers = f.total('备案审查结果', '件', told, answered);
    const toldWell = f.count('filed', '本系统内报备合乎规范', '件', fact('filed.standard').true), answeredWell = f.count('answered', '答复认为报备合乎规范的', '件', fact('answered.standard').true);
    const well = f.total('报备合乎规范', '件', toldWell, answeredWell), interpreted = f.count('interpret', '发布解读', '件'), congress = f.count('lodgeCongress', '报送人大常委会备案', '件');
    const toldBad = f.count('filed', '本系统内要求纠正', '件', fact('filed.result').is('纠正')), answeredBad = f.count('answered', '答复要求纠正', '件', fact('answered.result').is('纠正'));
    return {
      inForce: f.standing('inForce', '现行有效规范性文件', '件', by), made, entered: f.count('enter', '登记入库', '件', by), lodged, inTime, told, answered, answers, toldWell, answeredWell, well,
      lodgedRate: f.share(lodged, made, '报备率'), inTimeRate: f.share(inTime, lodged, '报备及时率'), standardRate: f.share(well, answers, '报备规范率'),
      congress, congressInTime: f.inTime('lodgeCongress', '按时报送人大常委会备案', '件'), interpreted, interpretedRate: f.share(interpreted, made, '解读率'),
      corrected: f.total('备案审查要求纠正', '件', toldBad, answeredBad), toldBad, answeredBad, congressAnswers: f.count('congressAnswered', '人大常委会备案审查的答复', '件', { by: ['congressAnswered.result'] }),
      annulled: f.count('annulled', '备案审查撤销', '件'), struck: f.count('struck', '被上级机关、人大常委会撤销', '件'), ordered: f.count('ordered', '审查建议引起的纠正', '件'),
      revised: f.count('revise', '修改规范性文件', '件次', { by: ['revise.why'] }), repealed: f.count('repeal', '决定废止规范性文件', '件', { by: ['repeal.why'] }),
      replaced: f.count('replaced', '被新文件代替', '件'), abolished: f.count('abolished', '清理废止', '件'), lapsed: f.count('lapsed', '清理宣布失效', '件'), expired: f.count('expire', '期满失效', '件'),
      reminded: f.count('remind', '到期预警', '件次'), evaluated: f.count('evaluate', '到期评估', '件次', { by: ['evaluate.result'] }), renewed: f.count('renew', '重新发布', '件次'),
      basisChanged: f.count('basisChanged', '依据变化', '件次'), flagged: f.count('flagged', '依据变化核对到的文件', '件次'),
    };
  },

  notModelled: {
    '依据文件废止后的提示': '以某文件为依据的其他文件,由制定依据一栏反查,在依据变化的核对里列出,逐件告知;语言不能自己找出它们',
    '国办发〔2018〕37号第(十)项': '联合制定的由牵头部门报备,垂直管理部门抄送当地政府,由填报备案机关的人掌握',
    '监督法第39条、第40条': '本级人大常委会可以审查、撤销本级政府制定的规范性文件,程序和备案期限由省级人大常委会规定;政府办公室的文件是否报送,各省不一,可以报送、不催',
    '改变': '备案机关改变文件内容的,登记为被另一文件修改,更新正式文本',
    '每年目录报送': '每年一月底前报送上一年度文件目录,由现行有效和新公布的计数生成,不是一件文件的步骤',
    '施行日与公布日相隔三十日': '不足的在备案说明中写明理由;日期相加遇节假日会顺延,不能恰好数到,由备案机关核对',
  },
});
