/**
 * 行政执法监督个案: from a clue to what became of it. 行政执法监督条例 (2026-02-01) says when 督办函, 意见书 and 决定书 are made, and no number of days: the
 * letter names the day; order and limits besides are one province's, cited as such.
 */
// biome-ignore format: the words of the language, on few lines
import {
  agency, all, any, choice, choices, date, files, not, number, officials, optional, party, procedure, step, text, workdays, yes,
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, enforcementSupervisionRules, practice, sichuanSupervision } from '../statutes.ts';
import { sources } from './oversight.ts';
import * as set from './oversight-settings.ts';

// biome-ignore format: a paragraph of the article after the other
const wrongs = choices('存在的问题', '执法主体、权限、程序不合法', '执法决定不合法或者明显不适当', '不履行法定职责', '侵害市场主体权益、干扰生产经营、限制平等竞争', '粗暴、野蛮等不文明执法',
  '落实执法制度不规范', '其他违法情形');
const source = choice('线索来源', ...sources);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const enforcementSupervision = procedure({
  id: 'enforcement-supervision', title: '行政执法监督个案', chapter: 'enforcement', from: '2021-08-01', roles,
  statutes: { law: enforcementSupervisionRules, sichuan: sichuanSupervision, disclosure: disclosureRules, practice },
  opens: ['clue'], subject: 'clue.organ',

  steps: {
    clue: step('登记监督线索', 'supervisor', { issues: '行政执法监督线索登记表', form: { organ: agency('行政执法机关'), source, what: text('线索内容'), party: optional(party('行政相对人')) } }),
    refer: step('移送有管辖权的监督机关', 'supervisor', { ends: '移送', issues: '监督事项移送函', form: { to: text('受移送的监督机关', { class: 'open' }) } }),
    decline: step('不予立案', 'supervisor', { ends: '不予立案', form: { ground: choice('理由', '正在或者已经复议、诉讼', '没有违法或者不适当的情形', '已经自行纠正', '其他'), why: text('说明') } }),
    onSpot: step('督促当场纠正', 'supervisor', { ends: '当场纠正', form: { what: text('纠正的问题') } }),
    file: step('登记立案', 'head', { issues: '行政执法监督立案审批表', form: { no: number('案号', '执法监督〔年〕号'), kind: optional(choice('监督方式', '日常监督', '重点监督', '重点监督(挂牌督办)', '重点监督(提级监督)', '专项监督')) } }),
    notify: step('通知被监督机关', 'supervisor', { issues: '行政执法监督立案通知书', serves: 'supervised' }),
    explain: step('提交说明和证据、依据', 'supervised', { repeats: 5, form: { words: text('书面说明'), papers: files('证据、依据和案卷') } }),
    recuse: step('决定监督人员回避', 'chief', { repeats: 5, form: { out: officials('应当回避的人员(含此前已决定回避的)') } }),
    inquire: step('调查(调卷、询问、勘验)', 'supervisor', { repeats: 30, issues: '行政执法监督调查笔录', form: { officers: officials('执法监督人员'), shown: yes('已出示监督检查证件'),
      way: choice('方式', '查阅调取案卷', '询问', '实地调查勘验', '检查、暗访', '座谈、访谈', '鉴定评估', '听证论证', '要求自查、说明情况'), found: text('查明的情况') } }),
    longer: step('批准延长调查期限', 'head', { form: { why: text('特殊情况') } }),
    drop: step('撤销立案', 'head', { ends: '没有违法或者不适当', issues: '撤销监督立案通知书', serves: 'supervised', form: { why: text('理由') } }),
    urge: step('制发督办函', 'supervisor', { repeats: 5, issues: '行政执法监督督办函', serves: 'supervised', form: { no: number('文号', '执法督办〔年〕号'), matter: text('督办事项'), until: date('办结并报告的最后一日') } }),
    respond: step('报告督办事项办理情况', 'supervised', { repeats: 9, form: { words: text('办理情况'), papers: optional(files('佐证')) } }),
    opine: step('制发监督意见书', 'head', { issues: '行政执法监督意见书', serves: 'supervised', form: { no: number('文号', '执法监督意见〔年〕号'), wrongs, demand: text('改正要求'), until: optional(date('报送纠正情况的最后一日')) } }),
    object: step('申请复核', 'supervised', { form: { why: text('异议') } }),
    recheck: step('复核并答复', 'head', { issues: '行政执法监督复核决定', serves: 'supervised', form: { result: choice('结果', '维持意见', '变更意见', '撤销意见'), why: text('理由') } }),
    mend: step('纠正并书面报告', 'supervised', { repeats: 5, form: { how: choice('纠正方式', '撤销', '变更', '确认违法', '重新作出', '履行职责', '补正、完善制度', '返还、赔偿'), words: text('纠正情况') } }),
    decide: step('作出监督决定', 'chief', { issues: '行政执法监督决定书', serves: 'supervised', form: { no: number('文号', '执法监督决定〔年〕号'),
      outcome: choice('决定', '责令限期履行', '责令重新作出行政行为', '撤销', '变更', '确认违法'), grave: optional(yes('涉及重大问题')) } }),
    execute: step('书面报告执行决定的情况', 'supervised', { repeats: 5, form: { words: text('执行情况') } }),
    check: step('核实纠正情况', 'supervisor', { repeats: 9, form: { result: choice('结论', '已经纠正', '没有纠正') } }),
    talk: step('谈话提醒、约谈', 'head', { repeats: 3, issues: '约谈记录', form: { who: text('约谈对象的职务', { class: 'open' }), words: text('要点') } }),
    circulate: step('通报', 'head', { repeats: 3, issues: '行政执法监督通报', form: { public: yes('向社会公开'), words: text('通报内容', { class: 'open' }) } }),
    staff: step('提出处理执法人员的建议', 'supervisor', { repeats: 5, issues: '处理建议书', form: { what: choice('建议', '批评教育', '离岗教育', '调离执法岗位', '取消执法资格'), why: text('理由') } }),
    duty: step('移送职务违法、职务犯罪线索', 'supervisor', { repeats: 3, issues: '问题线索移送函' }),
    blame: step('提出追责建议', 'head', { issues: '追责建议书', form: { organ: agency('有关单位'), cause: text('应当追责的情形'), source: choice('线索来源', '执法监督') } }),
    close: step('结案', 'head', { ends: '监督办结', form: { corrected: yes('违法或者不当的行为已经纠正'), what: text('结果', { class: 'open' }) } }),
  },

  rules: ({ law, sichuan, disclosure, practice, fact, did, done, late, served }) => {
    const overturned = all(did('recheck'), fact('recheck.result').is('撤销意见'));
    return [
      // 立案、移送、通知
      practice('监督立案').after('clue').must('file', 'decline', 'refer', 'onSpot', 'urge').within(set.foundLimit),
      law(26, 2).before('onSpot').attest('问题能够当场纠正,已经立即纠正'),
      sichuan(31, 1).before('file').attest('执法行为存在违法或者不适当的情形,需要监督'),
      law(33, 3).before('file', 'urge').attest('没有进入行政复议、行政诉讼程序,不是重复监督').when(not(did('file'))),
      sichuan(31, 1).after('file').never('refer', 'decline'),
      sichuan(32).after('file').must('notify').within(set.noticeLimit),
      // 督办函只要求没有履行职责,凭线索就可以发;调查、意见、决定才要先立案
      practice('监督的次序').before('notify', 'inquire', 'drop', 'opine', 'decide', 'longer', 'recuse', 'duty', 'staff', 'talk', 'circulate', 'blame').do('file'),
      sichuan(32).after(served('notify')).must('explain').within(set.explainLimit),
      // 调查
      sichuan(29, 1).before('inquire').hold('监督人员不少于两人,持有有效证件', fact('inquire.officers').count.atLeast(2), fact('inquire.officers').allHold('certificate')),
      sichuan(29, 1).before('inquire').hold('出示监督检查证件', fact('inquire.shown').true),
      sichuan(30).before('inquire').hold('应当回避的人员不参加', not(fact('inquire.officers').meets(fact('recuse.out')))).when(fact('recuse.out').present),
      practice('调查期限').after('file').must('drop', 'opine', 'urge', 'decide').within(set.inquiryLimit),
      practice('调查期限').extends('opine', { with: 'longer', by: set.inquiryLonger, times: 1 }),
      sichuan(33, 1).before('opine', 'decide', 'drop').do('inquire'),
      sichuan(33, 2).before('drop').attest('不存在违法或者不适当的情形'),
      sichuan(33, 2).after('opine', 'urge', 'decide').never('drop'),
      law(28, 1).before('opine').attest('已经查明行政执法违法或者明显不当'),
      // 督办
      law(27, 1).before('urge').attest('应当履行而没有履行行政执法职责'),
      law(27, 2).after(served('urge')).must('respond').by(fact('urge.until')),
      practice('督办').after('respond', 'mend', 'execute').must('check').promptly(),
      practice('督办').after('check').must('file', 'urge', 'decline', 'refer').within(set.foundLimit).when(all(fact('check.result').is('没有纠正'), not(did('file')))),
      practice('督办').before('check').hold('有尚未核实的报告', done('respond').plus(done('mend')).plus(done('execute')).over(done('check'))),
      // 意见书、复核、纠正
      practice('监督文书的送达').after('opine', 'decide', 'urge').must('opine served', 'decide served', 'urge served').promptly(),
      law(28, 2).after(served('opine')).must('mend').by(fact('opine.until')).when(fact('opine.until').present).unless(overturned),
      sichuan(34, 1).after(served('opine')).must('mend').within(set.mendLimit).when(fact('opine.until').absent).unless(overturned),
      sichuan(34, 2).after(served('opine')).may('object').within(set.objectLimit),
      sichuan(34, 2).after('object').must('recheck').within(set.recheckLimit).unless(late('object')),
      sichuan(34, 2).before('recheck').do('object'),
      // 决定书
      law(29).before('decide').hold('涉及重大问题,或者没有按督办函履职、没有按意见书纠正', any(fact('decide.grave').true, late('mend'), late('respond'), fact('check.result').is('没有纠正'))),
      law(29).before('decide').attest('监督机构提出了处理建议,本级人民政府决定纠正'),
      practice('监督结案').before('decide').let('recheck'),
      sichuan(34, 3).after(served('decide')).must('execute').within(set.executeLimit),
      // 通报、约谈、追责
      law(31).before('circulate').attest('拒不落实行政执法制度,或者行政执法行为存在突出问题'),
      practice('追责建议').before('blame').do('inquire'),
      disclosure(26).publishes('circulate', { within: workdays(20) }).when(fact('circulate.public').true),
      sichuan(45).after('blame').opens('accountability', { with: { organ: 'blame.organ', cause: 'blame.cause', source: 'blame.source' } }),
      // 结案
      practice('监督结案').before('close').hold('已经纠正,意见书被撤销,或者逾期不执行决定而已经提出追责建议', any(fact('check.result').is('已经纠正'), overturned, all(late('execute'), did('blame')))),
      practice('监督结案').before('close').let('check', 'recheck'),
    ];
  },

  computes: ({ fact, truth }) => ({ 'blame.organ': fact('clue.organ'), 'blame.source': { data: { value: '执法监督' } },
    'close.corrected': truth(fact('check.result').is('已经纠正')) }),

  figures: (f, { fact, did, late }) => {
    const clues = f.count('clue', '执法监督线索', '件', { by: ['clue.source', 'clue.organ'] }), filed = f.count('file', '执法监督立案', '件', { by: ['file.kind'] });
    const closed = f.count('close', '执法监督办结', '件'), corrected = f.count('close', '纠正违法或者不当的执法行为', '件', fact('close.corrected').true);
    const opinions = f.count('opine', '监督意见书', '份', { by: ['opine.wrongs'] }), mended = f.inTime('mend', '按期纠正', '件');
    return {
      clues, filed, closed, corrected, opinions, mended, mendedRate: f.share(mended, opinions, '意见书按期纠正率'), declined: f.count('decline', '不予监督立案', '件', { by: ['decline.ground'] }),
      urged: f.count('urge', '督办函', '份'), decided: f.count('decide', '监督决定书', '份', { by: ['decide.outcome'] }), dropped: f.count('drop', '撤销监督立案', '件'),
      objected: f.count('object', '被监督机关申请复核', '件'), changed: f.count('recheck', '复核改变意见', '件', fact('recheck.result').among('变更意见', '撤销意见')),
      talks: f.count('talk', '约谈', '次'), circulated: f.count('circulate', '通报', '次'), blamed: f.count('blame', '移送追责', '件'), duty: f.count('duty', '移送职务违法犯罪线索', '件'), staff: f.count('staff', '建议处理执法人员', '人次', { by: ['staff.what'] }), onSpot: f.count('onSpot', '当场纠正', '件'),
      referred: f.count('refer', '移送其他监督机关', '件'), notInTime: f.count('mend', '逾期纠正', '件次', late('mend')), open: f.standing(any(did('file'), did('urge')), '在办监督案件', '件'),
    };
  },

  notModelled: {
    '2026年2月1日以前的案件': '行政执法监督条例施行以前依省级条例,更早的通知书就是这里的意见书;步骤相同,三种文书的情形按条例',
    '行政执法监督条例第27条至第30条': '报送的时限由文书载明,异议只说及时处理,都没有天数;文书没有载明的和立案、通知、调查、复核的天数是省级规定的默认值',
    '行政执法监督条例第20条': '哪些问题作为重点监督、挂牌督办、提级监督由监督机构研判,立案时写明',
    '四川省行政执法监督条例第27条第7项': '暂扣、吊销执法证件在执法证件登记中办理',
    '四川省行政执法监督条例第31条第1款': '不属于本机关管辖的十日内移送,起点是发现之时;这里登记线索以后三个工作日内就要决定立案、不立案或者移送,更早',
    '四川省行政执法监督条例第39条': '监督建议书针对普遍问题,不是个案,由专项整治和年度报告提出',
    '四川省行政执法监督条例第40条': '特别调查组的组成由人决定,其调查登记为本案的调查',
    '撤销、变更他机关的决定': '以政府名义作出的撤销、变更使原案的决定改变:原案由其自己的程序登记,语言还不能告知任意一种案件',
  },
});
