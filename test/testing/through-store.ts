/**
 * Holds a scenario against the real store, in a tenant of its own: every line goes in by the one way in, what the law deems is written by the
 * clock's job, what an act leads to is sent by the follow-ups' job, and what is owed is asked of the work list as the office shows it on that day.
 */
import { allowed, type Case, type Command, clockWorld, contextOf, type Dues, due, isLate, isPast } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import { commandOf, documentLine, instantOf, type LineAct, UNIT } from '../../kernel/scenario/command.ts';
import type { Line, Scenario } from '../../kernel/scenario/scenario.ts';
import { type Day, dayOf } from '../../kernel/time/day.ts';
import { procedureById } from '../../law/index.ts';
import type { Context } from '../../server/context.ts';
import { worldFor } from '../../server/reads/case.ts';
import { listCases, type Outcome, openedCase, readCase, type Store, type Submission } from '../../store/index.ts';
import { pastCases, toldCases } from './past.ts';
import { differences, type Shown, workList } from './work-list.ts';

/** The case of the scenario. */
const CASE = 'case';

/** What did not come out as the lines say, each with its line; an empty list means that all hold. */
export async function throughStore(store: Store, tenant: string, procedure: ProcedureData, scenario: Scenario): Promise<string[]> {
  const run = new Run(store, tenant, procedure, scenario);
  await run.prepare();
  for (const [i, line] of scenario.lines.entries()) {
    run.at = i + 1;
    await run.line(line);
  }
  run.at = 0;
  await run.verified();
  return run.misses;
}

const saying = (outcome: Outcome): string =>
  outcome.kind === 'refused' ? outcome.refusals.map((r) => `${r.says}[${r.rule || r.kind}]`).join(';') : JSON.stringify(outcome);

class Run {
  readonly misses: string[] = [];
  at = 0;
  private readonly store: Store;
  private readonly tenant: string;
  private readonly procedure: ProcedureData;
  private readonly scenario: Scenario;
  private commands = 0;
  /** The number of the latest event that a line wrote. */
  private last = 0;

  constructor(store: Store, tenant: string, procedure: ProcedureData, scenario: Scenario) {
    this.store = store;
    this.tenant = tenant;
    this.procedure = procedure;
    this.scenario = scenario;
  }

  private miss(says: string): void {
    this.misses.push(`第${this.at}行:${says}`);
  }

  /** Editions, layers, register entries and the earlier cases that a lookup is to find: all of them really there. */
  async prepare(): Promise<void> {
    const { scenario, procedure } = this;
    const first = dayOf((scenario.lines[0]?.on ?? '2024-01-01') as Day);
    const others = [...scenario.entries, ...pastCases(procedure, scenario, first), ...toldCases(procedure, scenario, first)];
    const used = new Set<ProcedureData>([procedure, ...others.map((e) => e.procedure)]);
    for (const rule of procedure.rules) {
      const opened = rule.kind === 'opens' ? procedureById(rule.opens) : undefined;
      if (opened) used.add(opened);
    }
    // an entry older than the file's edition is held to the edition of its day, here of the same text
    const began = new Map<ProcedureData, string>([[procedure, first]]);
    for (const { procedure: of, steps } of others) began.set(of, [began.get(of) ?? first, steps[0]?.on ?? first].sort()[0]!);
    await this.store.enroll(this.tenant, [
      ...used,
      ...[...began].flatMap(([p, day]) => (day < p.from ? [{ ...p, from: day, until: p.from } as ProcedureData] : [])),
    ]);
    await this.store.putLayers(this.tenant, scenario.settings);
    for (const { id, procedure: of, unit, steps } of others)
      for (const [i, { step, on, form, who }] of steps.entries()) {
        const how = { who: { ...who, unit: who?.unit ?? unit }, record: { on } };
        const outcome = await this.store.submit(this.tenant, {
          case: id,
          command: commandOf(of, `${id}-${i + 1}`, { does: step, on, form, how }),
          ...(i === 0 && { opens: { procedure: of.id, unit } }),
        });
        if (outcome.kind !== 'done') this.miss(`${id} 的「${step}」没有登记:${saying(outcome)}`);
      }
  }

  private async read(id = CASE): Promise<Case | undefined> {
    return readCase(await this.store.tenant(this.tenant), id);
  }

  private async send(act: LineAct, today: string, more: Partial<Command> & Pick<Submission, 'correction'> = {}): Promise<Outcome> {
    const { correction, ...other } = more;
    const command = { ...commandOf(this.procedure, `${CASE}-${++this.commands}`, act), at: instantOf(today), ...other };
    const opens = this.last === 0 && { opens: { procedure: this.procedure.id, unit: UNIT } };
    return this.store.submit(this.tenant, { case: CASE, command, ...opens, ...(correction && { correction }) });
  }

  private taken(what: string, outcome: Outcome): void {
    if (outcome.kind === 'done') this.last = outcome.n;
    else this.miss(`${what}没有成立:${saying(outcome)}`);
  }

  async line(line: Line): Promise<void> {
    if ('does' in line) return this.taken(line.does, await this.send(line, line.on));
    if ('told' in line) {
      const { cause } = commandOf(this.procedure, '', { ...line, does: line.told, how: {} }, true);
      const act = { does: line.told, on: line.on, form: line.form, how: { who: { role: 'told' } } };
      return this.taken(line.told, await this.send(act, line.on, { who: { role: 'told', person: '甲' }, ...(cause && { cause }) }));
    }
    if ('refused' in line) {
      const outcome = await this.send({ ...line, does: line.refused }, line.on);
      const fits = outcome.kind === 'refused' && outcome.refusals.some((r) => r.rule === line.rule || r.kind === line.rule);
      if (outcome.kind === 'done') this.last = outcome.n;
      if (!fits) this.miss(`${line.refused}应当被${line.rule}拒绝,却是${saying(outcome)}`);
      return;
    }
    if ('found' in line) {
      const outcome = await this.send({ ...line, does: line.found, on: line.how.record?.on ?? line.on }, line.on);
      this.taken(line.found, outcome);
      if (outcome.kind === 'done' && !outcome.findings.some((f) => f.rule === line.rule))
        this.miss(`补录${line.found}应当留下${line.rule},却是${outcome.findings.map((f) => f.rule).join('、')}`);
      return;
    }
    const c = await this.read();
    if (!c) return this.miss('案件还没有开始');
    if ('serves' in line || 'publishes' in line) {
      const { does, of, form } = documentLine(line, c.acts);
      return this.taken(of, await this.send({ does, on: line.on, form, how: {} }, line.on));
    }
    if ('corrects' in line) {
      const n = c.acts.findLast((a) => a.step === line.corrects)?.n ?? 0;
      const correction = { n, facts: line.form, reason: '录入有误', agreed: '乙' };
      return this.taken(
        `更正${line.corrects}`,
        await this.send({ does: 'correct', on: line.on, form: {}, how: {} }, line.on, { correction }),
      );
    }
    if ('deems' in line) return this.deems(line.deems, line.on, line.day, c.n);
    if ('opens' in line || 'tells' in line) return this.leads(line);
    if ('counts' in line) return this.counts(line.counts, line.on as Day, line.value);
    await this.asked(line, c);
  }

  /** The clock runs that day, as the job does: it has to write the act by itself. */
  private async deems(step: string, on: string, day: string, before: number): Promise<void> {
    const { failed } = await this.store.runClock(this.tenant, dayOf(on as Day), instantOf(on));
    for (const { says } of failed) this.miss(`视为没有成立:${says}`);
    const written = (await this.read())?.acts.filter((a) => a.n > before) ?? [];
    const act = written.find((a) => a.step === step);
    if (act?.on !== day || act.deemed?.on !== day)
      this.miss(`${step}应当视为${day}发生,却是${written.map((a) => `${a.step} ${a.on}`).join('、') || '没有'}`);
    this.last = Math.max(this.last, ...written.map((a) => a.n));
  }

  /** What the latest event leads to is in the queue, goes out, and stands where it belongs. */
  private async leads(line: Line & ({ opens: string; times: number } | { tells: string; case: string })): Promise<void> {
    const tenant = await this.store.tenant(this.tenant);
    // what is told to a case that is opened in the same breath goes out after it
    await this.store.sendFollowUps(this.tenant, instantOf(line.on));
    const { waiting } = await this.store.sendFollowUps(this.tenant, instantOf(line.on));
    const queue = await tenant.database.within(this.tenant, async (client) => {
      const { rows } = await client.query<{ key: string; body: string; n: number }>(
        `select key, body, n from followups where tenant = $1 and "case" = $2`,
        [this.tenant, CASE],
      );
      return rows.map(({ key, body, n }) => ({
        key,
        n,
        body: JSON.parse(body) as { kind: string; procedure?: string; case?: string; opened?: string; step?: string },
      }));
    });
    const own = queue.filter(({ n, body }) =>
      n !== this.last
        ? false
        : 'opens' in line
          ? body.procedure === line.opens
          : (line.case === 'opened' ? body.opened !== undefined : body.case === line.case) && body.step === line.tells,
    );
    for (const { key, says } of waiting) if (own.some((one) => one.key === key)) this.miss(`引出的没有成立:${says}`);
    if ('tells' in line) {
      const known = line.case !== 'opened';
      if (known ? own.length !== 1 : own.length === 0) this.miss(`应当告知${line.case}「${line.tells}」`);
      for (const { body } of own) {
        const id = body.case ?? openedCase(body.opened ?? '');
        const told = (await this.read(id))?.acts.filter((a) => a.step === line.tells) ?? [];
        if (told.length === 0) this.miss(`${line.case}没有收到「${line.tells}」`);
      }
      return;
    }
    const { cases } = await listCases(tenant, { procedure: line.opens, limit: 200 });
    const parents = await Promise.all(cases.map(async ({ id }) => (await this.read(id))?.parent));
    const opened = parents.filter((p) => p?.case === CASE && p.n === this.last).length;
    if (own.length !== line.times || opened !== line.times)
      this.miss(`应当开始${line.times}个${line.opens},却引出${own.length}个、开始${opened}个`);
  }

  /** By the figure itself where the case is the only one of its procedure and the figure is a plain number; else by the events behind it. */
  private async counts(name: string, on: Day, expected: number): Promise<void> {
    const id = name.includes('.') ? name : `${this.procedure.id}.${name}`;
    const figure = this.procedure.figures[id];
    if (!figure) return this.miss(`没有指标${name}`);
    const question = figure.kind === 'standing' ? { on } : { from: '1900-01-01' as Day, to: on };
    const alone = (await listCases(await this.store.tenant(this.tenant), { procedure: this.procedure.id })).cases.length === 1;
    let value: number;
    if (alone && figure.kind !== 'days') value = await this.figure(id, question);
    else {
      const rows = (await this.store.figureEvents(this.tenant, id, { ...question, limit: 1000 })).flatMap((base) => base.rows);
      const own = rows.filter((row) => row.case === CASE);
      value = figure.kind === 'distinct' ? new Set(own.map((row) => row.member)).size : own.reduce((sum, row) => sum + row.amount, 0);
    }
    if (value !== expected) this.miss(`${name}应当为${expected},却是${value}`);
  }

  /** The figure as it is published, money turned back into 分. */
  private async figure(id: string, question: { on?: Day; from?: Day; to?: Day }): Promise<number> {
    const { value, unit } = await this.store.figure(this.tenant, id, question);
    return Math.round((value ?? 0) * (unit === '元' ? 100 : 1));
  }

  /** Lines that ask: of the work list, of the case as the office shows it. */
  private async asked(line: Line, c: Case): Promise<void> {
    const on = line.on as Day;
    const { context, rows } = await workList(this.store, this.tenant, this.procedure, on);
    const mine = rows.filter((row) => row.case === CASE);
    const { calendar, settings } = context.held.ground;
    const dues = due(this.procedure, c, on, calendar, settings);
    // kept by each event, the list says on every day what the case itself says then
    for (const difference of differences(mine, dues.obligations)) this.miss(difference);
    const owed = (act: string) => mine.filter((row) => row.owes.includes(act));
    if ('owes' in line) {
      const fits = owed(line.owes).some((r) => (r.day ?? 'promptly') === line.due && (line.light === undefined || r.light === line.light));
      if (!fits)
        this.miss(
          `${line.owes}应当在${line.due}以前${line.light ?? ''},却是${
            owed(line.owes)
              .map((r) => `${r.day} ${r.light}`)
              .join('、') || '没有'
          }`,
        );
    } else if ('nothingOwed' in line) {
      if (owed(line.nothingOwed).length > 0) this.miss(`${line.nothingOwed}不应当再有期限`);
    } else if ('stopped' in line) {
      if (!owed(line.stopped).some((r) => r.light === 'stopped')) this.miss(`${line.stopped}的期限应当停止`);
    } else if ('late' in line) this.late(line.late, mine, c, dues, context, on);
    else if ('mayUntil' in line) {
      const found = dues.windows.filter((w) => w.step === line.mayUntil);
      if (!found.some((w) => w.until === line.until))
        this.miss(`${line.mayUntil}应当可到${line.until},却是${found.map((w) => w.until).join('、')}`);
    } else if ('amounts' in line) {
      const found = dues.amounts.find((a) => a.id === line.amounts);
      if (found?.fen !== line.fen) this.miss(`${line.amounts}应当为${line.fen}分,却是${found?.fen}`);
    } else if ('ended' in line) {
      const { cases } = await listCases(context.held, { procedure: this.procedure.id, limit: 200 });
      const found = cases.find(({ id }) => id === CASE)?.ended;
      if (found !== line.ended) this.miss(`案件应当以「${line.ended}」终结,却是${found ?? '未终结'}`);
    } else if ('may' in line || 'mayNot' in line) await this.allowed(line, c, context, on);
  }

  /** What is owed and past its limit burns red (grey where only a default that nobody confirmed says so); what was done late stands in the case. */
  private late(act: string, mine: readonly Shown[], c: Case, dues: Dues, context: Context, on: Day): void {
    const { calendar, settings } = context.held.ground;
    const late = dues.obligations.filter((o) => o.owes.includes(act) && o.late);
    const open = late.filter((o) => o.state === 'open');
    const rings = mine.some(
      (row) => row.owes.includes(act) && (row.light === 'red' || row.light === 'grey') && row.day !== null && isPast(on, row.day as Day),
    );
    const done = late.length > 0 || isLate(contextOf(this.procedure, c, clockWorld(on, calendar, settings), on), act);
    if (open.length > 0 ? !rings : !done) this.miss(`${act}应当逾期`);
  }

  private async allowed(
    line: Line & ({ may: string } | { mayNot: string; rule: string }),
    c: Case,
    context: Context,
    on: Day,
  ): Promise<void> {
    const world = await worldFor(context, { case: c, procedure: this.procedure }, on);
    const step = 'may' in line ? line.may : line.mayNot;
    const refusals = allowed(this.procedure, c, undefined, on, world).find((a) => a.step === step)?.refusals;
    const found = refusals?.map((r) => r.rule || r.kind);
    if (!refusals) this.miss(`没有「${step}」这一步`);
    else if ('may' in line && refusals.length > 0) this.miss(`${step}应当可以,却有${found?.join('、')}`);
    else if ('mayNot' in line && !refusals.some((r) => r.rule === line.rule || r.kind === line.rule))
      this.miss(`${step}应当被${line.rule}挡住,却是${found?.join('、') || '可以'}`);
  }

  /** The whole tenant verifies: every chain and every projection equals a replay. */
  async verified(): Promise<void> {
    const { findings } = await this.store.verify(this.tenant);
    if (findings.length > 0) this.miss(`核验:${JSON.stringify(findings)}`);
  }
}
