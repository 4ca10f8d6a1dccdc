/** 移送涉嫌犯罪案件: what a penalty case leads to when a crime is suspected, until the police take it or it comes back. Days here are natural days. */
// biome-ignore format: the words of the language, on few lines
import {
  agency, choice, choices, days, hours, officials, party, procedure, step, text, told, yes,
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice, transferRules } from '../statutes.ts';
import { twoCertified } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const criminalTransfer = procedure({
  id: 'criminal-transfer', title: '移送涉嫌犯罪案件', chapter: 'enforcement', from: '2020-08-07', roles,
  statutes: { transfer: transferRules, practice },
  opens: ['start'], subject: 'start.party',

  steps: {
    start: told('发现涉嫌犯罪', ['penalty', 'transfer-watch'], { repeats: 1, form: { party: party('当事人') } }),
    team: step('指定专案组', 'head', { form: { members: officials('专案组行政执法人员') } }),
    report: step('提出移送的书面报告', 'officer', { repeats: 2, issues: '移送涉嫌犯罪案件书面报告', form: {
      crime: text('涉嫌罪名和核实的情况'), suspicion: choice('移送的理由', '涉嫌构成犯罪,依法需要追究刑事责任', '知识产权领域存在犯罪的合理嫌疑'),
      duty: yes('发现公职人员涉嫌职务犯罪') } }),
    approve: step('批准移送', 'chief', { issues: '移送审批表' }),
    reject: step('不批准移送', 'chief', { ends: '不批准移送', issues: '移送审批表', form: { reason: text('不予批准的理由(记录在案)') } }),
    send: step('向同级公安机关移送', 'agency', { issues: '涉嫌犯罪案件移送书', form: { police: agency('公安机关'),
      papers: choices('附送材料', '涉嫌犯罪案件情况的调查报告', '涉案物品清单', '检验报告或者鉴定结论', '其他有关材料'), tested: yes('有检验、鉴定') } }),
    copy: step('抄送同级人民检察院', 'agency', { issues: '涉嫌犯罪案件移送书(抄送)', serves: 'procuratorate' }),
    query: step('人民检察院查询、要求说明情况', 'procuratorate', { repeats: 5, form: { what: text('查询的事项') } }),
    explain: step('向人民检察院说明情况、提供案卷', 'agency', { repeats: 5, issues: '情况说明', serves: 'procuratorate', form: { words: text('说明') } }),
    propose: step('人民检察院提出移送意见', 'procuratorate', { repeats: 3, form: { no: text('文号', { class: 'open' }) } }),
    sign: step('在移送书回执上签字', 'police'),
    forward: step('转送有管辖权的机关', 'police', { form: { to: agency('有管辖权的机关') } }),
    take: step('公安机关立案', 'police'),
    refuse: step('公安机关不予立案', 'police', { form: { reason: text('理由') } }),
    ask: step('提请公安机关复议', 'agency', { issues: '提请复议书', form: { reason: text('理由') } }),
    uphold: step('复议维持不予立案', 'police'),
    advise: step('建议人民检察院立案监督', 'agency', { issues: '立案监督建议书', form: { reason: text('理由') } }),
    supervised: step('检察机关通知立案', 'procuratorate'),
    unsupervised: step('检察机关认为不立案理由成立', 'procuratorate'),
    hand: step('移交涉案物品和材料', 'agency', { issues: '交接清单', form: { what: text('物品和材料') } }),
    clue: step('移送职务犯罪线索', 'agency', { repeats: 3, issues: '问题线索移送函', form: { to: choice('移送机关', '监察机关', '人民检察院') } }),
    finish: step('移送办结', 'officer', { ends: '公安机关立案' }),
    back: step('转回行政处理', 'officer', { ends: '公安机关不予立案' }),
    stop: step('终止移送', 'chief', { ends: '终止移送', form: { reason: text('理由') } }),
  },

  rules: ({ transfer, practice, fact }) => [
    // 专案组、报告
    transfer(5, 1).after('start').must('team').promptly(),
    transfer(5, 1).before('team').hold('二名以上行政执法人员,持有效证件', ...twoCertified(fact('team.members'))),
    transfer(5, 1).before('report').do('team'),
    transfer(3, 1).before('report').attest('涉嫌构成犯罪,依法需要追究刑事责任').when(fact('report.suspicion').is('涉嫌构成犯罪,依法需要追究刑事责任')),
    transfer(3, 2).before('report').attest('知识产权领域存在犯罪的合理嫌疑,需要公安机关进一步获取证据')
      .when(fact('report.suspicion').is('知识产权领域存在犯罪的合理嫌疑')),
    // 审批、移送
    transfer(5, 2).before('approve', 'reject').do('report'),
    transfer(5, 2).after('report').must('approve', 'reject').within(days(3)),
    transfer(5, 2).after('approve').must('send').within(hours(24)),
    transfer(5, 2).after('approve').never('reject'),
    transfer(5, 2).before('send').do('approve'),
    transfer(6).before('send').hold('附有调查报告和涉案物品清单', fact('send.papers').has('涉嫌犯罪案件情况的调查报告'), fact('send.papers').has('涉案物品清单')),
    transfer(6).before('send').hold('附有检验报告或者鉴定结论', fact('send.papers').has('检验报告或者鉴定结论')).when(fact('send.tested').true),
    practice('抄送人民检察院').after('send').must('copy').promptly(),
    practice('抄送人民检察院').before('copy').do('send'),
    transfer(7).after('send').must('sign', 'forward').promptly(),
    // 公安机关审查
    transfer(8).after('sign').must('take', 'refuse').within(days(3)),
    // 复议、立案监督
    transfer(9, 1).after('refuse').may('ask').within(days(3)),
    transfer('第9条第1款、第2款').after('refuse', 'uphold').may('advise').within(days(3)),
    transfer(9, 2).after('ask').must('take', 'uphold').within(days(3)),
    transfer(9, 3).after('supervised').must('take').promptly(),
    // 检察机关的监督
    transfer(14, 1).after('query').must('explain').promptly(),
    transfer(14, 1).before('finish', 'back').let('explain'),
    transfer(14, 1).after('propose').must('report', 'approve', 'reject').promptly(),
    // 退回、移交
    transfer(10).before('back').do('refuse'),
    transfer(10).after('take').never('back', 'stop'),
    transfer(9, 2).before('back').let('take'),
    transfer(12).after('take').must('hand').within(days(3)),
    transfer(12).before('hand').do('take'),
    transfer(12).before('finish').do('take', 'hand'),
    transfer(19).after('report').must('clue').promptly().when(fact('report.duty').true),
    transfer(19).before('finish', 'back').let('clue'),
  ],

  figures: (f, { did }) => {
    const found = f.count('start', '发现涉嫌犯罪', '件'), sent = f.count('send', '移送涉嫌犯罪案件', '件'), taken = f.count('take', '公安机关立案', '件');
    return {
      found, sent, sentInTime: f.inTime('send', '二十四小时内移送', '件'), sentRate: f.share(sent, found, '主动移送率'), rejected: f.count('reject', '不批准移送', '件'),
      taken, refused: f.count('refuse', '不予立案', '件'), takenRate: f.share(taken, sent, '移送立案率'), asked: f.count('ask', '提请复议', '件'),
      advised: f.count('advise', '建议立案监督', '件'), queried: f.count('query', '检察机关查询', '次'), proposed: f.count('propose', '检察机关提出移送意见', '件'), copied: f.count('copy', '抄送检察机关', '件'), supervised: f.count('supervised', '检察监督立案', '件'), returned: f.count('back', '退回行政处理', '件'),
      clues: f.count('clue', '移送职务犯罪线索', '件', { by: ['clue.to'] }), open: f.standing(did('start'), '在办', '件'),
    };
  },

  notModelled: {
    '第4条': '证据和涉案物品的保存、处理由人办理,清单在移送时附送',
    '第7条': '公安机关二十四小时内转送的起点是其接到案件之时,外部机关的时刻不在本案中记录',
    '第11条第2款、第3款': '移送前已作出的处罚不停止执行、罚款折抵罚金,由原处罚案件和法院办理',
    '第13条': '公安机关移送行政机关处理的案件由反向移送程序办理,是新的处罚案件的案源',
    '第14条第1款': '人民检察院、监察机关的监督由其依法进行;行政机关接受监督,查询的及时说明',
    '第16条': '逾期不移送的责令和处分由监察和上级机关办理;有案不移由移送监督程序发现',
    '抄送人民检察院': '两高关于行刑衔接的规定没有取得原文,抄送按通行做法',
    '第5条第2款、第8条、第9条、第12条的“三日”': '条文没有写明是否工作日,按自然日从严',
  },
});
