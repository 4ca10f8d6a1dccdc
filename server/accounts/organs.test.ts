/** No limit passes unseen: over all procedures, whoever can owe a step is somebody's in the county, or an outsider with a reason. */
import { describe, expect, it } from 'vitest';
import { type Act, type Case, doingStep, isOutsiders, stepOf } from '../../kernel/case/index.ts';
import { rulesOf } from '../../kernel/case/rules.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import type { Day } from '../../kernel/time/day.ts';
import { procedureById, procedures } from '../../law/index.ts';
import { organs, roles } from '../../law/roles.ts';
import { demoPeople } from '../demo/people.ts';
import { debtors, ORGANS, unitsNamed } from './organs.ts';

/** Outsiders whose debts stand on no official's own desk: the unit that holds the case sees them as owed by others, and receives what they bring. */
const OUTSIDE: Partial<Record<keyof typeof roles, string>> = {
  applicant: '群众、企业',
  party: '群众、企业',
  third: '群众、企业',
  informant: '群众、企业',
  licensee: '群众、企业',
  collector: '收费单位多为企业、协会',
  hazardOwner: '隐患责任单位多为企业',
  appraiser: '社会机构',
  expert: '社会机构、专家个人',
  electors: '村民会议、职工大会等',
  examinee: '应试人员在考场答题,由组织考试的单位登记',
  court: '法院',
  upperCourt: '法院',
  procuratorate: '检察院',
  police: '公安机关办理刑事案件,用自己的系统',
  discipline: '监察机关',
  partyCommittee: '党委',
};
/** Owed by the unit that handed the case in, or whose case opened it. */
const SENT = [
  'hotline-order.longer otherOrgan',
  'legal-review.answer otherOrgan',
  'legal-review.fix otherOrgan',
  'major-filing.mended supervised',
  'major-filing.more supervised',
];
/** Owed by an organ that no fact of the case names: the unit that holds it sees it among what others owe. */
const NAMELESS = {
  'accountability-person.appealed otherOrgan': '公务员主管部门、监察机关处理申诉',
  'audit-finding.handled otherOrgan': '受移送的主管机关,函里写明',
  'audit.handled otherOrgan': '受移送的机关,移送处理书里写明',
  'audit.ruled otherOrgan': '本级人民政府裁决',
  'filing-suggestion.explain maker': '建议审查的文件由哪个机关制定,建议里用文字写明',
  'legislation-advice.collect cooperator': '同时征求各单位、联系点、群众意见',
  'normative-cleanup.propose cooperator': '各单位都要清理,各报各的',
  'petition.adopted otherOrgan': '建议书送哪个机关,建议书里写明',
  'rule-of-law-inspection.selfReport inspected': '一批被督察单位都要自查',
  'special-rectification.selfCheck supervised': '各执法机关都要自查,各报各的',
};
const DAY = '2026-03-02' as Day;
/** Nobody's hand: the law itself, another case. */
const NOBODY = new Set(['clock', 'told']);
/** Organs' roles, named by a case or held for all. */
const COUNTY = new Set<string>([...ORGANS, ...organs.everywhere]);

const owed = procedures.flatMap((p) =>
  rulesOf(p).duties.flatMap((duty) =>
    duty.owes.flatMap((act) => {
      const by = stepOf(p, doingStep(act))?.by;
      return by === undefined || NOBODY.has(by) ? [] : [{ p, act, by, after: duty.after, outsider: isOutsiders(p, act) }];
    }),
  ),
);

describe('whoever owes a step', () => {
  it('is an office’s role, an organ of the county, or an outsider with a reason: in every procedure', () => {
    expect(procedures.length).toBeGreaterThan(250);
    const unknown = owed.filter(({ by, outsider }) => outsider && !COUNTY.has(by) && !(by in OUTSIDE));
    expect(unknown.map(({ p, act, by }) => `${p.id}: ${act} (${by})`)).toEqual([]);
    const wrong = owed.filter(({ by, outsider }) => !outsider && (COUNTY.has(by) || by in OUTSIDE));
    expect(wrong.map(({ p, act, by }) => `${p.id}: ${act} (${by})`)).toEqual([]);
    for (const role of [...organs.posts, ...organs.everywhere, ...organs.whole])
      expect(roles[role], role).toMatchObject({ outsider: true });
    // no reason is kept for one who owes nothing, or who has a desk
    const owing = new Set(owed.map(({ by }) => by));
    expect(Object.keys(OUTSIDE).filter((role) => !owing.has(role) || COUNTY.has(role))).toEqual([]);
  });

  it('is found together with all others of the procedure in one unit of the county, or holds the role everywhere', () => {
    const everywhere = new Set(demoPeople.flatMap((p) => p.everywhere ?? []));
    const units = new Map<string, Set<string>>();
    for (const p of demoPeople) units.set(p.unit, new Set([...(units.get(p.unit) ?? []), ...p.roles]));
    const alone = procedures.filter((p) => {
      const needed = Object.values(p.steps).flatMap(({ by }) =>
        NOBODY.has(by) || p.roles[by]?.outsider || everywhere.has(by) ? [] : [by],
      );
      return ![...units.values()].some((held) => needed.every((role) => held.has(role)));
    });
    expect(alone.map((p) => p.id)).toEqual([]);
  });

  it('is, as an organ, the unit that the case names or that sent it in; where it is neither, the debt is listed here with its reason', () => {
    const found = new Map<string, Set<string>>([
      ['named', new Set()],
      ['sent', new Set()],
      ['none', new Set()],
    ]);
    for (const { p, act, by, after } of owed.filter(({ by }) => ORGANS.has(by))) {
      const ways = p.opens.map((first) => debtors(p, made(p, first, after[0]!), { trigger: 2, owes: [act] }, 'sender'));
      const way = ways.some((units) => units.has('organ')) ? 'named' : ways.some((units) => units.has('sender')) ? 'sent' : 'none';
      found.get(way)!.add(`${p.id}.${act} ${by}`);
    }
    expect([...found.get('sent')!].sort()).toEqual(SENT);
    expect([...found.get('none')!].sort()).toEqual(Object.keys(NAMELESS));
  });
});

/** Steps before the trigger whose fact names the organ. */
const SAID_IN = new Set(['petition.send', 'government-inspection.plan']);
/** A case whose acts name the unit `organ` wherever they can: opened, then the trigger, or the document of which it is the service. */
function made(p: ProcedureData, first: string, trigger: string): Case {
  const step = doingStep(trigger);
  const base = trigger.split(' ')[0]!;
  const act = (n: number, name: string, document?: number): Act => ({
    n,
    step: name,
    on: DAY,
    actor: { role: 'office', unit: 'holder' },
    facts: Object.fromEntries(Object.entries(stepOf(p, name)?.form ?? {}).flatMap(([k, f]) => (f.kind === 'agency' ? [[k, 'organ']] : []))),
    digest: '',
    ...(document !== undefined && { document }),
  });
  const named = Object.keys(p.steps).filter((name) => SAID_IN.has(`${p.id}.${name}`));
  const acts = [
    act(1, first),
    ...named.map((name, i) => act(10 + i, name)),
    ...(trigger === '' ? [] : step === base ? [act(2, base)] : [act(3, base), act(2, step, 3)]),
  ];
  return {
    tenant: 't',
    id: 'c',
    procedure: p.id,
    edition: '',
    unit: 'holder',
    opened: DAY,
    n: acts.length,
    head: '',
    acts,
    links: [],
  };
}

describe('the organ of which a case asks something', () => {
  const supervision = procedureById('enforcement-supervision')!;
  const acts: Act[] = [
    { n: 1, step: 'clue', on: DAY, actor: { role: 'supervisor', unit: 'justice' }, facts: { organ: 'market' }, digest: '' },
    { n: 2, step: 'urge', on: DAY, actor: { role: 'supervisor', unit: 'justice' }, facts: {}, digest: '' },
    { n: 3, step: 'blame', on: DAY, actor: { role: 'head', unit: 'justice' }, facts: { organ: 'tax' }, digest: '' },
  ];
  const one: Case = { ...made(supervision, 'clue', ''), unit: 'justice', acts };
  it('is the one that the case is about, not every one that it mentions', () => {
    expect([...debtors(supervision, one, { trigger: 2, owes: ['respond'] })]).toEqual(['market']);
    expect([...unitsNamed(supervision, one)]).toEqual(['market', 'tax']);
  });
  it('is the one whose document was served, where several were asked', () => {
    const rectification = procedureById('special-rectification')!;
    const asked = (n: number, organ: string): Act => ({ ...acts[0]!, n, step: 'advise', facts: { organ } });
    const served = { ...acts[0]!, n: 4, step: 'serve', facts: {}, document: 3 };
    const c = {
      ...one,
      procedure: rectification.id,
      acts: [{ ...acts[0]!, step: 'plan', facts: {} }, asked(2, 'market'), asked(3, 'tax'), served],
    };
    expect([...debtors(rectification, c, { trigger: 4, owes: ['answer'] })]).toEqual(['tax']);
  });
  it('is whoever sent the case in, where it names none', () => {
    const review = procedureById('legal-review')!;
    const c = { ...made(review, 'handIn', 'conclude'), unit: 'justice' };
    expect([...debtors(review, c, { trigger: 2, owes: ['answer'] }, 'town-1')]).toEqual(['town-1']);
    expect([
      ...debtors(
        review,
        { ...c, acts: c.acts.map((a) => ({ ...a, actor: { role: 'otherOrgan', unit: 'town-2' } })) },
        { trigger: 2, owes: ['answer'] },
      ),
    ]).toEqual(['town-2']);
  });
  it('is not the organ that is audited where another handles what was passed on', () => {
    const audit = procedureById('audit')!;
    const c = made(audit, 'plan', 'transfer');
    expect([...debtors(audit, c, { trigger: 2, owes: ['handled'] })]).toEqual([]);
    expect([...debtors(audit, c, { trigger: 2, owes: ['execution'] })]).toEqual(['organ']);
  });
});
