/** The leaves of a 案卷 that the program writes itself: cover, 卷内目录, what was done, what was owed, 备考表. */
import type { CaseView, EventView, Session } from '../../../server/api/shapes.ts';
import { dayText, instantText } from '../app/format.ts';

const filesOf = (e: EventView): { name: string; digest: string }[] =>
  e.facts.flatMap((f) => (f.kind === 'files' && Array.isArray(f.value) ? (f.value as { name: string; digest: string }[]) : []));
/** The sheets that an entry from paper rests on; of a file that the reader may not open, its place. */
const scansOf = (e: EventView): string[] => e.hand?.scan ?? Array.from({ length: e.hand?.scans ?? 0 }, (_, i) => `扫描件${i + 1}`);
/** The number that the case bears, drawn last. */
const numberOf = (one: CaseView): string | undefined =>
  [...one.events].reverse().flatMap((e) => e.facts.filter((f) => f.kind === 'number').map((f) => f.text))[0];

const Foot = ({ one }: { one: CaseView }) => (
  <p className="leaf-foot">
    共{one.n}笔 · 末笔摘要 {one.head} · 程序版本 {one.edition.slice(0, 16)}
  </p>
);

export function Cover({ one, county }: { one: CaseView; county: Session['tenant'] }) {
  const rows: [string, string][] = [
    ['案由', one.title],
    ['当事人或者事项', one.subject],
    ['案号', numberOf(one) ?? ''],
    ['承办单位', one.unit.name],
    ['开立日期', dayText(one.opened)],
    ['办结日期', one.ended ? dayText(one.ended.on) : ''],
    ['办理结果', one.ended?.outcome ?? '尚未办结'],
    ['归档日期', ''],
    ['保管期限', ''],
    ['卷号', ''],
  ];
  return (
    <section className="leaf leaf-cover" aria-label="封面">
      {county.demo && <p className="leaf-demo">演示数据:{county.name}为虚构</p>}
      <p className="leaf-organ">{one.unit.name}</p>
      <h2>案 卷</h2>
      <table>
        <tbody>
          {rows.map(([title, text]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="leaf-count">
        本卷共
        <span className="leaf-blank" />
        页,文书{one.documents.length}份,材料{one.events.reduce((n, e) => n + filesOf(e).length + scansOf(e).length, 0)}件
      </p>
      <Foot one={one} />
    </section>
  );
}

/** 卷内文件目录: documents and materials in the order of the acts; pages are numbered by hand when the volume is bound. */
export function Contents({ one }: { one: CaseView }) {
  const lines = one.events
    .filter((e) => e.corrects === undefined)
    .flatMap((e) => {
      const d = one.documents.find((x) => x.n === e.n);
      const note = d?.serves ? (d.served ? `${dayText(d.served)}送达` : '尚未送达') : '';
      const number = e.facts.find((f) => f.kind === 'number')?.text ?? '';
      return [
        ...(d ? [{ key: `${e.n}`, number, by: e.actor.unit ?? e.actor.name, title: d.title, on: e.on, note }] : []),
        ...scansOf(e).map((s) => ({
          key: `${e.n} ${s}`,
          number: '',
          by: e.actor.name,
          title: `${e.title}的签批(扫描件)`,
          on: e.on,
          note: '签批',
        })),
        ...filesOf(e).map((f) => ({ key: `${e.n} ${f.digest}`, number: '', by: e.actor.name, title: f.name, on: e.on, note: '材料' })),
      ];
    });
  return (
    <section className="leaf" aria-label="卷内目录">
      <h2>卷内文件目录</h2>
      <table className="leaf-contents">
        <thead>
          <tr>
            {['顺序号', '文号', '责任者', '题名', '日期', '页号', '备注'].map((h) => (
              <th key={h} scope="col">
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((l, i) => (
            <tr key={l.key}>
              <td className="leaf-middle">{i + 1}</td>
              <td>{l.number}</td>
              <td>{l.by}</td>
              <td>{l.title}</td>
              <td className="leaf-nowrap">{l.on.slice(0, 10).replaceAll('-', '.')}</td>
              <td />
              <td>{l.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Foot one={one} />
    </section>
  );
}

export function Acts({ one }: { one: CaseView }) {
  return (
    <section className="leaf leaf-acts" aria-label="办理经过">
      <h2>办理经过</h2>
      {one.events.map((e) => (
        <article key={e.n} className="leaf-act">
          <h3>
            {e.n}. {e.title}
            <span>{dayText(e.on)}</span>
          </h3>
          <p>
            {e.actor.name === e.actor.role ? e.actor.role : `${e.actor.role} ${e.actor.name}`}
            {e.cosigned?.map((c) => `、${c.name}(${instantText(c.at)}共同署名)`)}
            {e.actor.unit && e.actor.unit !== one.unit.name && `(${e.actor.unit})`}
            {marksOf(e)
              .map((m) => `;${m}`)
              .join('')}
          </p>
          {e.facts.length + e.hidden.length + e.erased.length > 0 && (
            <table>
              <tbody>
                {e.facts.map((f) => (
                  <tr key={f.name}>
                    <th scope="row">{f.title}</th>
                    <td>{f.kind === 'day' || f.kind === 'moment' ? dayText(f.text) : f.text}</td>
                  </tr>
                ))}
                {e.hidden.map((title) => (
                  <tr key={title}>
                    <th scope="row">{title}</th>
                    <td>(依法不在此显示)</td>
                  </tr>
                ))}
                {e.erased.map((title) => (
                  <tr key={title}>
                    <th scope="row">{title}</th>
                    <td>(已依法删除)</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className="leaf-digest">
            {instantText(e.at)}记入{e.seq === undefined ? ',等待封存' : `,账本第${e.seq}位`},摘要 {e.digest}
          </p>
        </article>
      ))}
      <Foot one={one} />
    </section>
  );
}

/** What is to be known of how an entry came about. */
const marksOf = (e: EventView): string[] => [
  ...(e.hand?.by === 'paper' ? [`凭纸质签批,由${e.hand.name ?? '经办人'}录入${e.hand.scans ? `,扫描件${e.hand.scans}份` : ''}`] : []),
  ...(e.deemed ? [`依${e.deemed.article}视为办理`] : []),
  ...(e.recorded ? ['补录'] : []),
  ...(e.corrected === undefined ? [] : [`已由第${e.corrected}号更正`]),
  ...e.against.map((a) => `不合${a.article}:${a.says}`),
];

const stateOf = (o: CaseView['obligations'][number]): string =>
  o.state === 'done'
    ? o.late
      ? '逾期完成'
      : '按期完成'
    : o.state === 'stopped'
      ? '停止计算'
      : o.state === 'void'
        ? '不再需要'
        : o.late
          ? '逾期'
          : '未到期';

export function Limits({ one }: { one: CaseView }) {
  if (one.obligations.length === 0) return null;
  return (
    <section className="leaf" aria-label="期限">
      <h2>期限</h2>
      <table>
        <thead>
          <tr>
            {['应当办理', '依据', '起算', '届满', '结果'].map((h) => (
              <th key={h} scope="col">
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {one.obligations.map((o) => (
            <tr key={`${o.rule} ${o.trigger}`}>
              <td>{o.titles.join('或者')}</td>
              <td>{o.article}</td>
              <td className="leaf-nowrap">{o.from.slice(0, 10)}</td>
              <td className="leaf-nowrap">{o.due ? o.due.slice(0, 10) : '及时'}</td>
              <td className="leaf-nowrap">{stateOf(o)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Foot one={one} />
    </section>
  );
}

/** 卷内备考表: what is still missing is written by the program, the rest by hand. */
export function Notes({ one, session }: { one: CaseView; session: Session }) {
  const missing = [
    ...(one.ended ? [] : ['案件还没有办结']),
    ...one.obligations.filter((o) => o.state === 'open' && !o.outsider).map((o) => `应当${o.titles.join('或者')}(${o.article})`),
    ...one.documents.filter((d) => d.serves && !d.served).map((d) => `《${d.title}》没有送达${d.serves}的记录`),
    ...one.pending.map((p) => p.says),
  ];
  return (
    <section className="leaf leaf-notes" aria-label="备考表">
      <h2>卷内备考表</h2>
      <div className="leaf-box">
        <p>本卷情况说明:</p>
        {missing.length === 0 ? <p>已经办结,应当有的都有。</p> : missing.map((m, i) => <p key={m}>{`${i + 1}. ${m}`}</p>)}
        <div className="leaf-sign">
          <p>立卷人:{session.person.name}</p>
          <p>检查人:</p>
          <p>立卷时间:{dayText(session.today)}</p>
        </div>
      </div>
      <Foot one={one} />
    </section>
  );
}
