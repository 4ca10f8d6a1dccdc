/** The ledger of a case: who did what when, with facts, document, findings, corrections and digest; the latest last, as they were entered. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseView, EventView } from '../../../server/api/shapes.ts';
import { query } from '../api/client.ts';
import { dayText, instantText, shortDigest } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import type { Doing } from './desk.tsx';

const HANDS: Record<string, string> = {
  delegation: '受委托办理',
  paper: '凭纸质材料录入',
  platform: '由其他系统传来',
  clock: '期限届满自动记入',
  'follow-up': '由关联行为引起',
};

export function LedgerList({ one, shown, choose }: { one: CaseView; shown?: number; choose: (doing: Doing) => void }) {
  const may = one.always.find((s) => s.step === 'correct')?.refusals.length === 0;
  return (
    <ol className="ledger">
      {one.events.map((e) => (
        <li
          key={e.n}
          id={`event-${e.n}`}
          className={['event', e.corrected && 'event-corrected', e.n === shown && 'event-shown'].filter(Boolean).join(' ')}
        >
          <Event
            event={e}
            open={e.n === shown}
            id={one.id}
            unit={one.unit.name}
            correct={may && e.corrects === undefined ? () => choose({ step: 'correct', event: e.n }) : undefined}
          />
        </li>
      ))}
    </ol>
  );
}

function Event({ event: e, id, open, unit, correct }: { event: EventView; id: string; open: boolean; unit: string; correct?: () => void }) {
  return (
    <details open={open || undefined}>
      <summary>
        <span className="event-n">{e.n}</span>
        <span className="event-what">
          <span className="event-title">{e.title}</span>
          <Tags event={e} />
          <span className="event-who">
            {e.actor.name === e.actor.role ? e.actor.role : `${e.actor.name}(${e.actor.role})`}
            {e.actor.unit && e.actor.unit !== unit && ` · ${e.actor.unit}`}
          </span>
        </span>
        <time className="event-on" dateTime={e.on}>
          {dayText(e.on)}
        </time>
      </summary>
      <div className="event-more">
        {e.against.length > 0 && (
          <ul className="event-against" aria-label="违反的规定">
            {e.against.map((f) => (
              <li key={f.rule}>
                {f.says}
                <cite>{f.article}</cite>
              </li>
            ))}
          </ul>
        )}
        {e.deemed && (
          <p>
            期限届满没有办理,依{e.deemed.article}于{dayText(e.deemed.on)}视为办理。
          </p>
        )}
        <Facts event={e} />
        <dl className="facts facts-quiet">
          {e.attested.length > 0 && (
            <div>
              <dt>署名确认</dt>
              <dd>{e.attested.length}项</dd>
            </div>
          )}
          {e.hand && (
            <div>
              <dt>录入</dt>
              <dd>{[e.hand.name, HANDS[e.hand.by] ?? ''].filter(Boolean).join(',')}</dd>
            </div>
          )}
          <div>
            <dt>记入</dt>
            <dd>
              {instantText(e.at)}
              {e.seq === undefined ? ',等待封存' : `,账本第${e.seq}位`}
            </dd>
          </div>
          <div>
            <dt>回执摘要</dt>
            <dd>
              <Digest digest={e.digest} />
            </dd>
          </div>
        </dl>
        <p className="row">
          <Link to="/ledger" search={{ event: `${id}:${e.n}` }} className="button-link">
            核对
          </Link>
          {correct && (
            <button type="button" className="button-link" onClick={correct}>
              更正这一笔
            </button>
          )}
        </p>
      </div>
    </details>
  );
}

function Tags({ event: e }: { event: EventView }) {
  return (
    <>
      {e.document && <span className="tag tag-paper">《{e.document}》</span>}
      {e.deemed && <span className="tag">视为</span>}
      {e.recorded && <span className="tag">补录</span>}
      {e.against.length > 0 && <span className="tag tag-bad">违反{e.against.length}条</span>}
      {e.corrects !== undefined && <span className="tag">更正第{e.corrects}号</span>}
      {e.corrected !== undefined && <span className="tag">已由第{e.corrected}号更正</span>}
    </>
  );
}

function Facts({ event: e }: { event: EventView }) {
  if (e.facts.length + e.hidden.length + e.erased.length === 0) return null;
  return (
    <dl className="facts">
      {e.facts.map((f) => (
        <div key={f.name}>
          <dt>{f.title}</dt>
          <dd>
            {f.link ? (
              <Link to="/cases/$id" params={{ id: f.link }}>
                {f.text}
              </Link>
            ) : f.kind === 'files' && Array.isArray(f.value) ? (
              (f.value as { name: string; digest: string }[]).map((file) => (
                <a
                  key={file.digest}
                  className="file"
                  href={`/api/files/${file.digest}${query({ name: file.name })}`}
                  title={`SHA-256 ${file.digest}`}
                  download
                >
                  <Icon name="file" size={14} />
                  {file.name}
                </a>
              ))
            ) : f.kind === 'day' || f.kind === 'moment' ? (
              dayText(f.text)
            ) : (
              f.text
            )}
          </dd>
        </div>
      ))}
      {e.hidden.map((title) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd className="quiet">您的职责看不到这一项</dd>
        </div>
      ))}
      {e.erased.map((title) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd className="quiet">已依法删除,摘要仍在</dd>
        </div>
      ))}
    </dl>
  );
}

function Digest({ digest }: { digest: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <span className="digest">
      <code title={digest}>{shortDigest(digest)}</code>
      <button
        type="button"
        className="button-plain"
        onClick={async () => {
          await navigator.clipboard?.writeText(digest);
          setCopied(true);
        }}
      >
        <Icon name="copy" size={14} />
        {copied ? '已复制' : '复制'}
      </button>
    </span>
  );
}
