/**
 * The file of a case (案卷): a cover, the list of its papers in their order, every act with what it says, what was owed and how it was kept, and what
 * is still missing; with the events as the ledger has them, their proofs, and the bytes of what was handed in. One archive that can be read, printed
 * and checked without this program.
 */
import JSZip from 'jszip';
import { explainMarkdown } from '../../kernel/explain/explain.ts';
import { getFile } from '../../store/rows/files.ts';
import { type Reader, readerOf } from '../accounts/reading.ts';
import type { CaseView, EventView, Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { type OneCase, readEvents } from '../reads/case.ts';
import { caseView } from './case.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const day = (on: string): string => on.slice(0, 16).replace('T', ' ');

/** An instant as the clock on the wall in China. */
const clock = (at: string): string => day(new Date(Date.parse(at) + 8 * 3600_000).toISOString());

/** A paper of the file: what it is, of which act, its day; files bear the names under which they lie in the archive. */
interface Paper {
  n: number;
  title: string;
  on: string;
  files: { name: string; digest: string; path?: string }[];
  note: string;
}

const filesOf = (e: EventView): { name: string; digest: string }[] =>
  e.facts.flatMap((f) =>
    f.kind === 'files' && Array.isArray(f.value)
      ? (f.value as { name: string; digest: string }[]).map(({ name, digest }) => ({ name, digest }))
      : [],
  );

/** The sheets that an entry from paper rests on, where the reader may open them. */
const scansOf = (e: EventView): { name: string; digest: string }[] =>
  (e.hand?.scan ?? []).map((digest, i, all) => ({ name: `签批扫描件${all.length > 1 ? i + 1 : ''}`, digest }));
const allFilesOf = (e: EventView) => [...scansOf(e), ...filesOf(e)];

/** The papers in the order of the acts: documents issued, and what was handed in with each act. */
function papersOf(view: CaseView): Paper[] {
  return view.events
    .filter((e) => e.corrects === undefined && (e.document !== undefined || allFilesOf(e).length > 0))
    .map((e) => {
      const issued = view.documents.find((d) => d.n === e.n);
      const note = [
        ...(issued?.serves !== undefined ? [issued.served ? `${day(issued.served)}送达${issued.serves}` : `没有送达${issued.serves}`] : []),
        ...(issued?.published ? [`${day(issued.published)}公开`] : []),
        ...(e.recorded ? ['补录'] : []),
      ].join(',');
      return { n: e.n, title: e.document ?? e.title, on: e.on, files: allFilesOf(e), note };
    });
}

/** What a complete file would still need, each in words. */
export function lackingIn(view: CaseView, papers: readonly Paper[]): string[] {
  return [
    ...(view.ended ? [] : ['案件还没有办结']),
    ...view.obligations.filter((o) => o.state === 'open' && !o.outsider).map((o) => `应当${o.titles.join('或者')}(${o.article})`),
    ...view.documents.filter((d) => d.serves !== undefined && d.served === undefined).map((d) => `《${d.title}》没有送达${d.serves}的记录`),
    ...papers.flatMap((p) => p.files.filter((f) => f.path === undefined).map((f) => `第${p.n}项的「${f.name}」只有摘要,没有原件`)),
    ...view.pending.map((p) => p.says),
  ];
}

const row = (...cells: string[]): string => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
const table = (head: string[], rows: string[]): string =>
  rows.length === 0
    ? '<p>无</p>'
    : `<table><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

function actHtml(e: EventView): string {
  const facts = e.facts.map((f) => row(escaped(f.title), escaped(f.text)));
  const signers = (e.cosigned ?? []).map((c) => `、${escaped(c.name)}(${clock(c.at)}共同署名)`).join('');
  const marks = [
    ...(e.hand?.by === 'paper'
      ? [`凭纸质签批,由${escaped(e.hand.name ?? '经办人')}录入${e.hand.scans ? `,扫描件${e.hand.scans}份` : ''}`]
      : []),
    ...(e.deemed ? [`依${escaped(e.deemed.article)}视为`] : []),
    ...(e.recorded ? ['补录'] : []),
    ...(e.corrected !== undefined ? [`已由第${e.corrected}项更正`] : []),
    ...e.against.map((a) => `不合${escaped(a.article)}:${escaped(a.says)}`),
    ...(e.hidden.length > 0 ? ['有依法不在此显示的事项'] : []),
    ...(e.erased.length > 0 ? ['有依法删除的事项'] : []),
  ];
  return `<section><h3>${e.n} ${escaped(e.title)}</h3><p>${day(e.on)} · ${escaped(e.actor.role)} ${escaped(e.actor.name)}${signers}${
    e.actor.unit === undefined ? '' : ` · ${escaped(e.actor.unit)}`
  }</p>${marks.length > 0 ? `<p class="mark">${marks.join(';')}</p>` : ''}${facts.length > 0 ? `<table class="facts"><tbody>${facts.join('')}</tbody></table>` : ''}<p class="digest">${e.digest}</p></section>`;
}

const STYLE = `body{font:16px/1.7 "FangSong","Noto Serif CJK SC",serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{text-align:center;font-size:1.9rem}h2{margin-top:2.4rem;border-bottom:2px solid #111}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #777;padding:.25rem .5rem;text-align:left;vertical-align:top}.facts td:first-child{width:11rem}
.digest{font:12px monospace;color:#555;word-break:break-all}.mark{color:#8a1f11}section{break-inside:avoid}@page{size:A4;margin:25mm}`;

/** The file as one page of HTML, with no script and nothing fetched from elsewhere. */
export function caseFileHtml(view: CaseView, papers: readonly Paper[], lacking: readonly string[], county: string): string {
  const cover: [string, string][] = [
    ['案由', `${view.title}${view.subject ? ` ${view.subject}` : ''}`],
    ['承办单位', view.unit.name],
    ['立案(开立)', day(view.opened)],
    ['办结', view.ended ? `${day(view.ended.on)} ${view.ended.outcome}` : '尚未办结'],
    ['案件编号', view.id],
    ['所依程序版本', view.edition],
    ['末笔摘要', view.head],
  ];
  const kept = view.obligations.map((o) =>
    row(
      escaped(o.titles.join('或者')),
      escaped(o.article),
      day(o.from),
      o.due === undefined ? '及时' : day(o.due),
      o.state === 'done'
        ? o.late
          ? '逾期完成'
          : '按期完成'
        : o.state === 'stopped'
          ? '中止计算'
          : o.state === 'void'
            ? '不再需要'
            : o.late
              ? '逾期'
              : '未到期',
    ),
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(view.title)}案卷</title><style>${STYLE}</style></head><body>
<h1>${escaped(county)}<br>案卷</h1><table class="facts"><tbody>${cover.map(([a, b]) => row(escaped(a), escaped(b))).join('')}</tbody></table>
<h2>卷内目录</h2>${table(
    ['顺序', '文书、材料', '日期', '文件', '备注'],
    papers.map((p, i) =>
      row(
        String(i + 1),
        escaped(p.title),
        day(p.on),
        p.files
          .map((f) => (f.path === undefined ? escaped(f.name) : `<a href="${escaped(encodeURI(f.path))}">${escaped(f.name)}</a>`))
          .join('<br>'),
        escaped(p.note),
      ),
    ),
  )}
<h2>完整性</h2>${lacking.length === 0 ? '<p>已经办结,应当有的都有。</p>' : `<ul>${lacking.map((l) => `<li>${escaped(l)}</li>`).join('')}</ul>`}
<h2>办理过程</h2>${view.events.map(actHtml).join('')}
<h2>期限</h2>${table(['应当做的', '依据', '起算', '届满', '结果'], kept)}
<h2>关联案件</h2>${table(
    ['关系', '案件', '编号'],
    view.links.map((l) => row(escaped(l.relation), escaped(l.title), escaped(l.case))),
  )}
</body></html>`;
}

/** The archive of a case as the reader may see it. Files of a class that he may not see are left out. */
export async function caseFile(context: Context, session: Session, one: OneCase): Promise<{ name: string; bytes: Buffer }> {
  const view = await caseView(context, session, one);
  const reader: Reader = readerOf(session, one.case);
  const zip = new JSZip();
  const papers = papersOf(view);
  for (const [i, paper] of papers.entries())
    for (const [k, file] of paper.files.entries()) {
      const bytes = await getFile(context.held, file.digest);
      if (!bytes) continue;
      file.path = `材料/${String(i + 1).padStart(3, '0')}-${k + 1}-${file.name.replace(/[\\/:*?"<>|]/g, '_')}`;
      zip.file(file.path, bytes);
    }
  zip.file('案卷.html', caseFileHtml(view, papers, lackingIn(view, papers), context.tenant.name));
  zip.file('程序.md', explainMarkdown(one.procedure, { procedures: Object.fromEntries(context.procedures.map((p) => [p.id, p])) }));
  for (const stored of await readEvents(context, one.case.id)) {
    zip.file(`账/${String(stored.event.n).padStart(4, '0')}.json`, stored.text);
    const proof = await context.store.proof(context.tenant.id, { case: one.case.id, n: stored.event.n });
    if (proof) zip.file(`账/${String(stored.event.n).padStart(4, '0')}.证明.json`, JSON.stringify(proof));
  }
  zip.file(
    '目录.json',
    JSON.stringify({ case: view.id, head: view.head, edition: view.edition, personal: reader.personal, papers }, null, 2),
  );
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  return { name: `${view.title}-${(view.subject || view.id).replace(/[\\/:*?"<>|\s]/g, '')}.zip`, bytes };
}
