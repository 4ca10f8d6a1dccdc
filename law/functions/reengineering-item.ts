/**
 * 一个事项的再造: what its guide says before, a new edition of the guide, what that says after. Both sides are read from the register of items, so the
 * differences and the percentages are counted and nobody types them.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, count, date, procedure, ref, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, practice } from '../statutes.ts';

const sizes = {
  materials: count('申请材料'),
  prerequisites: count('前置件'),
  links: count('环节'),
  promised: count('承诺时限(工作日)'),
  visits: count('到现场次数'),
};

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const reengineeringItem = procedure({
  id: 'reengineering-item', title: '事项的流程再造', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { business: businessRules, practice },
  opens: ['begin'], subject: 'begin.item',

  steps: {
    begin: told('列入再造', 'reengineering', { repeats: 1, form: { item: ref('service-item', '事项'), holder: agency('单位'), until: date('完成期限') } }),
    measure: step('核对再造前的办事指南', 'agency', { issues: '前置件、环节、时限登记表', form: { ...sizes, main: yes('是主项') } }),
    plan: step('拟订再造方案', 'agency', { repeats: 5, issues: '事项再造方案', form: { cut: text('拟取消、合并的前置件和环节', { class: 'open' }), why: choice('办法', '取消没有依据的', '合并', '共享、内部核查代替', '告知承诺', '压缩时限') } }),
    compare: step('对照再造后的办事指南', 'agency', { ends: '再造完成', issues: '事项再造前后对照表', form: {
      ...sizes, oldMaterials: count('再造前的申请材料'), oldPrerequisites: count('再造前的前置件'), oldLinks: count('再造前的环节'), oldPromised: count('再造前的承诺时限(工作日)'), main: yes('是主项'), frequent: yes('高频事项') } }),
    keep: step('决定不作调整', 'agency', { ends: '不作调整', form: { why: text('理由') } }),
  },

  rules: ({ business, practice, fact, day }) => {
    const item = fact('begin.item');
    return [
      practice('流程再造').after('begin').must('measure', 'keep').promptly(),
      practice('流程再造').after('begin').must('compare', 'keep').by(fact('begin.until')),
      practice('流程再造').before('measure').hold('事项有现行有效的办事指南', item.inForce),
      practice('流程再造').after('measure').tells('begin.item', 'chosen'),
      business(35).before('plan').do('measure'),
      business(35).before('compare').do('plan'),
      business(35).before('compare').hold('已经因流程再造公布新的办事指南', item.get('why').is('流程再造'), item.get('from').after(day('measure').minus({ n: 1, unit: 'day' }))),
      business(35).before('compare').hold('前置件、环节、材料、时限都没有增加', fact('compare.prerequisites').atMost(fact('measure.prerequisites')), fact('compare.links').atMost(fact('measure.links')),
        fact('compare.materials').atMost(fact('measure.materials')), fact('compare.promised').atMost(fact('measure.promised'))),
    ];
  },

  computes: ({ fact, truth }) => {
    const item = fact('begin.item');
    const now = (step: 'measure' | 'compare') => ({ [`${step}.materials`]: item.get('materialCount'), [`${step}.prerequisites`]: item.get('prerequisiteCount'), [`${step}.links`]: item.get('linkCount'),
      [`${step}.promised`]: item.get('promised'), [`${step}.visits`]: item.get('visits'), [`${step}.main`]: truth(item.get('level').is('主项')) });
    return { ...now('measure'), ...now('compare'), 'compare.frequent': truth(item.get('frequent').is(true)), 'compare.oldMaterials': fact('measure.materials'), 'compare.oldPrerequisites': fact('measure.prerequisites'),
      'compare.oldLinks': fact('measure.links'), 'compare.oldPromised': fact('measure.promised') };
  },

  figures: (f, { fact }) => {
    const main = fact('compare.main').true, preBefore = f.sum('compare.oldPrerequisites', '再造前的前置件', '个'), preAfter = f.sum('compare.prerequisites', '再造后的前置件', '个'), preCut = f.minus(preBefore, preAfter, '精简的前置件');
    const linksBefore = f.sum('compare.oldLinks', '再造前的审批环节', '个'), linksAfter = f.sum('compare.links', '再造后的审批环节', '个'), linksCut = f.minus(linksBefore, linksAfter, '精简的审批环节');
    const daysBefore = f.sum('compare.oldPromised', '再造前的审批时限', '天'), daysAfter = f.sum('compare.promised', '再造后的审批时限', '天'), daysCut = f.minus(daysBefore, daysAfter, '压缩的审批时限');
    const papersBefore = f.sum('compare.oldMaterials', '再造前的申请材料', '份'), papersAfter = f.sum('compare.materials', '再造后的申请材料', '份'), papersCut = f.minus(papersBefore, papersAfter, '减少的申请材料');
    return {
      chosen: f.count('begin', '纳入再造的事项', '项'), units: f.distinct('begin.holder', '参加再造的单位', '家'), items: f.count('compare', '再造事项', '项'), mains: f.count('compare', '再造的主项', '项', main), subs: f.count('compare', '再造的子项', '项', fact('compare.main').false),
      frequent: f.count('compare', '再造的高频事项', '个', fact('compare.frequent').true), frequentOnce: f.count('compare', '再造后到现场不超过一次的高频事项', '个', { when: fact('compare.frequent').true.and(fact('compare.visits').atMost(1)) }),
      preBefore, preAfter, preItemsBefore: f.sum('compare.oldPrerequisites', '再造前的前置件项数', '项'), preItemsAfter: f.sum('compare.prerequisites', '再造后的前置件项数', '项'), preCut, preCutRate: f.share(preCut, preBefore, '前置件精简比例'), linksBefore, linksAfter, linksCut, linksCutRate: f.share(linksCut, linksBefore, '审批环节精简比例'),
      daysBefore, daysAfter, daysCut, daysCutRate: f.share(daysCut, daysBefore, '审批时限精简比例'), papersBefore, papersAfter, papersCut, papersCutRate: f.share(papersCut, papersBefore, '申请材料减少比例'),
      kept: f.count('keep', '决定不作调整的事项', '项'), inTime: f.inTime('compare', '按期完成再造的事项', '项'),
    };
  },

  notModelled: {
    '第35条': '环节、材料有没有依据,在公布办事指南时由人署名认定',
    '审批时限': '按承诺时限的工作日合计;即办件为零天',
    '分轮、分时段的合计': '各轮的数按完成对照的日子分段统计',
  },
});
