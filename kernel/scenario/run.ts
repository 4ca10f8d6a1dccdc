/** Holds a scenario against the kernel: each line is done or asked in the order of its days, and what does not come out so is named. */
import {
  allowed,
  type Case,
  type Command,
  type Contribution,
  clockWorld,
  contextOf,
  correct,
  deemed,
  due,
  endingOf,
  followUps,
  isLate,
  open,
  perform,
  type World,
} from '../case/index.ts';
import { contributions } from '../figure/contributions.ts';
import { answer } from '../figure/figure.ts';
import type { Form, ProcedureData } from '../language/data.ts';
import { sha256 } from '../ledger/hash.ts';
import type { Calendar } from '../time/calendar.ts';
import { type Day, dayOf } from '../time/day.ts';
import { commandOf, documentLine, type LineAct, UNIT } from './command.ts';
import type { Line, Scenario } from './scenario.ts';
import { hasTwoSides, nothingShown, type Shown, stoodSo, wentThrough } from './shown.ts';

/** What did not come out as a line says. `line` counts from 1. */
export interface Miss {
  scenario: string;
  line: number;
  says: string;
}

/** Runs one scenario; an empty list means that every line holds. */
export function runScenario(procedure: ProcedureData, scenario: Scenario, calendar: Calendar, shown: Shown = nothingShown()): Miss[] {
  const run = new Run(procedure, scenario, calendar, shown);
  for (const entry of scenario.entries) run.enter(entry);
  for (const [i, line] of scenario.lines.entries()) run.line(line, i + 1);
  run.end();
  return run.misses;
}

class Run {
  readonly misses: Miss[] = [];
  private readonly procedure: ProcedureData;
  private readonly scenario: Scenario;
  private readonly calendar: Calendar;
  private readonly cases: World['cases'] = {};
  private readonly held: World['held'] = {};
  private c: Case | undefined;
  private last = { n: 0, form: {} as Form };

  private readonly shown: Shown;

  constructor(procedure: ProcedureData, scenario: Scenario, calendar: Calendar, shown: Shown) {
    this.shown = shown;
    this.procedure = procedure;
    this.scenario = scenario;
    this.calendar = calendar;
  }

  private world(on: string): World {
    return {
      ...clockWorld(dayOf(on as Day), this.calendar, this.scenario.settings),
      cases: this.cases,
      held: this.held,
      lookups: this.scenario.lookups,
    };
  }

  /** A register's entry or another case: its steps as given, recorded so that none of its own rules stands in the way. */
  enter(entry: Scenario['entries'][number]): void {
    const { procedure } = entry;
    let c: Case | undefined;
    for (const { step, on, form, who } of entry.steps) {
      const command = this.command(procedure, c?.n ?? 0, {
        does: step,
        on,
        form,
        how: { who: { ...who, unit: who?.unit ?? entry.unit }, record: { on } },
      });
      const opening = { tenant: 't', id: entry.id, unit: entry.unit, edition: 'e' };
      const result = c ? perform(procedure, c, command, this.world(on), sha256) : open(procedure, opening, command, this.world(on), sha256);
      if (!result.ok) {
        this.miss(0, `登记项 ${entry.id} 的「${step}」:${result.refusals.map((r) => r.says).join(';')}`);
        return;
      }
      c = result.case;
    }
    if (!c) return;
    this.cases[entry.id] = { case: c, procedure };
    const holder = procedure.inForce?.holder;
    const field = holder?.slice(holder.indexOf('.') + 1);
    for (const act of c.acts) {
      const person = field === undefined ? undefined : act.facts[field];
      if (typeof person !== 'string') continue;
      const key = `${procedure.id} ${person}`;
      if (!this.held[key]?.includes(entry.id)) this.held[key] = [...(this.held[key] ?? []), entry.id];
    }
  }

  private miss(line: number, says: string): void {
    this.misses.push({ scenario: this.scenario.title, line, says });
  }

  private command(procedure: ProcedureData, n: number, act: LineAct, told = false): Command {
    return commandOf(procedure, `${procedure.id}-${n + 1}`, act, told);
  }

  private decide(d: LineAct, today = d.on, told = false) {
    const command = this.command(this.procedure, this.c?.n ?? 0, d, told);
    const world = this.world(today);
    const opening = { tenant: 't', id: 'case', unit: UNIT, edition: 'e' };
    return this.c ? perform(this.procedure, this.c, command, world, sha256) : open(this.procedure, opening, command, world, sha256);
  }

  private take(at: number, what: string, result: ReturnType<typeof perform>, form: Form): boolean {
    if (!result.ok) {
      this.miss(at, `${what}被拒绝:${result.refusals.map((r) => `${r.says}[${r.rule}]`).join(';')}`);
      return false;
    }
    wentThrough(this.shown, this.procedure, result.event.step, this.c, result.case, this.world(result.event.on));
    this.c = result.case;
    this.last = { n: result.event.n, form };
    return true;
  }

  line(line: Line, at: number): void {
    if ('does' in line) {
      this.take(at, line.does, this.decide(line, line.on), line.form);
      return;
    }
    if ('told' in line) {
      this.take(
        at,
        line.told,
        this.decide({ does: line.told, on: line.on, form: line.form, how: { who: { role: 'told', unit: undefined } } }, line.on, true),
        line.form,
      );
      return;
    }
    if ('refused' in line || 'found' in line || 'mayNot' in line) this.shown.bites.add(line.rule);
    if ('refused' in line) {
      const result = this.decide({ ...line, does: line.refused });
      if (result.ok) this.miss(at, `${line.refused}应当被${line.rule}拒绝,却通过了`);
      else if (!result.refusals.some((r) => r.rule === line.rule || r.kind === line.rule))
        this.miss(at, `${line.refused}应当被${line.rule}拒绝,却是${result.refusals.map((r) => `${r.rule}:${r.says}`).join(';')}`);
      return;
    }
    if ('found' in line) {
      const on = line.how.record?.on ?? line.on;
      const result = this.decide({ does: line.found, on, form: line.form, how: line.how }, line.on);
      if (this.take(at, line.found, result, line.form) && result.ok && !result.findings.some((f) => f.rule === line.rule))
        this.miss(at, `补录${line.found}应当留下${line.rule},却是${result.findings.map((f) => f.rule).join('、') || '没有'}`);
      return;
    }
    if (!this.c) {
      this.miss(at, '案件还没有开始');
      return;
    }
    if ('serves' in line || 'publishes' in line) {
      const { does, of, form } = documentLine(line, this.c.acts);
      this.take(at, of, this.decide({ does, on: line.on, form, how: {} }), form);
      return;
    }
    if ('corrects' in line) {
      const n = this.c.acts.findLast((a) => a.step === line.corrects)?.n ?? 0;
      const command = this.command(this.procedure, this.c.n, { does: 'correct', on: line.on, form: {}, how: {} });
      const result = correct(
        this.procedure,
        this.c,
        { n, facts: line.form, reason: '录入有误', agreed: '乙' },
        command,
        this.world(line.on),
        sha256,
      );
      this.take(at, `更正${line.corrects}`, result, line.form ?? {});
      return;
    }
    this.ask(line, at, this.c);
  }

  /** Lines that ask and change nothing, but for what the clock writes. */
  private ask(line: Line, at: number, c: Case): void {
    const on = line.on as Day;
    const world = this.world(line.on);
    const dues = due(this.procedure, c, on, this.calendar, this.scenario.settings);
    stoodSo(this.shown, dues.obligations);
    const owed = (act: string) => dues.obligations.filter((o) => (o.state === 'open' || o.state === 'stopped') && o.owes.includes(act));
    if ('deems' in line) {
      const found = deemed(this.procedure, c, dayOf(on), this.calendar, this.scenario.settings).find((d) => d.step === line.deems);
      if (!found || found.on !== line.day) {
        this.miss(at, `${line.deems}应当视为${line.day}发生,却是${found?.on ?? '没有'}`);
        return;
      }
      const command = {
        ...this.command(this.procedure, c.n, {
          does: line.deems,
          on: found.on,
          form: {},
          how: { who: { role: 'clock' }, hand: { by: 'clock' } },
        }),
        deemed: { rule: found.rule, on: found.on },
      };
      this.take(at, line.deems, perform(this.procedure, c, command, world, sha256), {});
    } else if ('owes' in line) {
      const found = owed(line.owes);
      const fits = found.some((o) => (o.due ?? 'promptly') === line.due && (line.light === undefined || o.light === line.light));
      if (!fits)
        this.miss(
          at,
          `${line.owes}应当在${line.due}以前${line.light ?? ''},却是${found.map((o) => `${o.due ?? 'promptly'} ${o.light}`).join('、') || '没有'}`,
        );
    } else if ('nothingOwed' in line) {
      if (owed(line.nothingOwed).length > 0) this.miss(at, `${line.nothingOwed}不应当再有期限`);
    } else if ('stopped' in line) {
      if (!owed(line.stopped).some((o) => o.state === 'stopped')) this.miss(at, `${line.stopped}的期限应当停止`);
    } else if ('late' in line) {
      const ctx = contextOf(this.procedure, c, world, on);
      const acts = dues.obligations.some((o) => o.owes.includes(line.late) && o.late);
      if (!acts && !isLate(ctx, line.late)) this.miss(at, `${line.late}应当逾期`);
    } else if ('mayUntil' in line) {
      const found = dues.windows.filter((w) => w.step === line.mayUntil);
      if (!found.some((w) => w.until === line.until))
        this.miss(at, `${line.mayUntil}应当可到${line.until},却是${found.map((w) => w.until).join('、') || '没有'}`);
    } else if ('amounts' in line) {
      const found = dues.amounts.find((a) => a.id === line.amounts);
      if (found?.fen !== line.fen) this.miss(at, `${line.amounts}应当为${line.fen}分,却是${found?.fen ?? '没有'}`);
    } else if ('ended' in line) {
      const ending = endingOf(this.procedure, c.acts);
      const outcome = ending && this.procedure.steps[ending.step]?.ends;
      if (outcome !== line.ended) this.miss(at, `案件应当以「${line.ended}」终结,却是${outcome ?? '未终结'}`);
    } else if ('may' in line || 'mayNot' in line) this.askAllowed(line, at, c, world, on);
    else this.askOthers(line, at, c, world);
  }

  private askAllowed(line: Line & ({ may: string } | { mayNot: string; rule: string }), at: number, c: Case, world: World, on: Day): void {
    const step = 'may' in line ? line.may : line.mayNot;
    const found = allowed(this.procedure, c, undefined, on, world).find((a) => a.step === step);
    if (!found) this.miss(at, `没有「${step}」这一步`);
    else if ('may' in line && found.refusals.length > 0)
      this.miss(at, `${step}应当可以,却有${found.refusals.map((r) => r.rule).join('、')}`);
    else if ('mayNot' in line && !found.refusals.some((r) => r.rule === line.rule || r.kind === line.rule))
      this.miss(at, `${step}应当被${line.rule}挡住,却是${found.refusals.map((r) => r.rule).join('、') || '可以'}`);
  }

  /** What a figure of its own adds up to (money in 分); what is made of others, by the figures' own rules. */
  private counted(id: string, list: readonly Contribution[]): number | null {
    const { figures } = this.procedure;
    const of = (figure: string) => list.filter((x) => x.figure === figure);
    const amount = (figure: string) => of(figure).reduce((sum, x) => sum + x.amount, 0);
    const members = (figure: string) => new Set(of(figure).map((x) => x.member)).size;
    if (of(id).length > 0) return figures[id]?.kind === 'distinct' ? members(id) : amount(id);
    const tallied = ({ figure }: { figure: string }) => ({ amount: amount(figure), of: of(figure).length, members: members(figure) });
    return answer(figures, id, { from: '1900-01-01' as Day, to: '2999-12-31' as Day }, tallied).value;
  }

  /** What is owed on the last day that a line speaks of. */
  end(): void {
    const on = this.scenario.lines.at(-1)?.on as Day | undefined;
    if (this.c && on) stoodSo(this.shown, due(this.procedure, this.c, on, this.calendar, this.scenario.settings).obligations);
    for (const rule of this.procedure.rules) if (!hasTwoSides(rule) && this.scenario.rules.includes(rule.id)) this.shown.holds.add(rule.id);
  }

  private askOthers(line: Line, at: number, c: Case, world: World): void {
    if ('opens' in line || 'tells' in line) {
      const leads = followUps(this.procedure, c, this.last.n, this.last.form, world);
      if ('opens' in line) {
        const times = leads.filter((f) => f.kind === 'open' && f.procedure === line.opens).length;
        if (times !== line.times) this.miss(at, `应当开始${line.times}个${line.opens},却是${times}个`);
      } else if (!leads.some((f) => f.kind === 'tell' && (f.case ?? 'opened') === line.case && f.step === line.tells))
        this.miss(at, `应当告知${line.case}「${line.tells}」`);
    } else if ('counts' in line) {
      const id = line.counts.includes('.') ? line.counts : `${this.procedure.id}.${line.counts}`;
      const figure = this.procedure.figures[id];
      const total =
        figure &&
        this.counted(
          id,
          contributions(this.procedure, c, world).filter((x) => x.day <= line.on),
        );
      if (!figure) this.miss(at, `没有指标${line.counts}`);
      else if (total !== line.value) this.miss(at, `${line.counts}应当为${line.value},却是${total}`);
    }
  }
}
