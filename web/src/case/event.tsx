/** One entry of the ledger: who did what when, how it came in, its facts, paper and digest. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EventView } from '../../../server/api/shapes.ts';
import { query } from '../api/client.ts';
import { copyText } from '../app/copy.ts';
import { dayText, instantText, shortDigest } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { PaperLinks } from './paper.tsx';

const HANDS: Record<string, string> = {
  delegation: '受委托办理',
  paper: '凭纸质材料录入',
  platform: '由其他系统传来',
  clock: '期限届满自动记入',
  'follow-up': '由关联行为引起',
};
/** What of it stands beside the title. */
const HAND_TAGS: Record<string, string> = { delegation: '受委托', paper: '凭纸质代录', platform: '平台传来' };

export function Event({
  event: e,
  id,
  open,
  unit,
  correct,
}: {
  event: EventView;
  id: string;
  open: boolean;
  unit: string;
  correct?: () => void;
}) {
  return (
    <details open={open || undefined}>
      <summary>
        <span className="event-n">{e.n}</span>
        <span className="event-what">
          <span className="event-title">{e.title}</span>
          <Tags event={e} />
          <span className="event-who">
            {e.actor.name === e.actor.role ? e.actor.role : `${e.actor.name} ${e.actor.role}`}
            {e.cosigned?.map((c) => `、${c.name}(共同署名)`)}
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
        <Facts event={e} id={id} />
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
              <dd>
                {[e.hand.name, HANDS[e.hand.by] ?? ''].filter(Boolean).join(',')}
                {e.hand.scans !== undefined && !e.hand.scan && `,扫描件${e.hand.scans}份(您的职责看不到)`}
                {e.hand.scan?.map((digest, i, all) => (
                  <a
                    key={digest}
                    className="file"
                    href={`/api/files/${digest}${query({ name: `${e.title}签批扫描件`, case: id })}`}
                    title={`SHA-256 ${digest}`}
                    download
                  >
                    <Icon name="file" size={14} />
                    扫描件{all.length > 1 && i + 1}
                  </a>
                ))}
              </dd>
            </div>
          )}
          {e.cosigned && e.cosigned.length > 0 && (
            <div>
              <dt>共同署名</dt>
              <dd>{e.cosigned.map((c) => `${c.name}(${instantText(c.at)})`).join('、')}</dd>
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
          {e.document && e.corrects === undefined && <PaperLinks id={id} n={e.n} title={e.document} />}
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

/** How many files were handed in with it. */
export const filesIn = (e: EventView): number =>
  e.facts.reduce((n, f) => n + (f.kind === 'files' && Array.isArray(f.value) ? f.value.length : 0), 0);

function Tags({ event: e }: { event: EventView }) {
  const files = filesIn(e);
  return (
    <>
      {e.document && <span className="tag tag-paper">《{e.document}》</span>}
      {e.hand && HAND_TAGS[e.hand.by] && <span className="tag">{HAND_TAGS[e.hand.by]}</span>}
      {e.deemed && <span className="tag">视为</span>}
      {e.recorded && <span className="tag">补录</span>}
      {e.hand?.scans !== undefined && <span className="tag">扫描件</span>}
      {files > 0 && <span className="tag">材料{files}件</span>}
      {e.against.length > 0 && <span className="tag tag-bad">违反{e.against.length}条</span>}
      {e.corrects !== undefined && <span className="tag">更正第{e.corrects}号</span>}
      {e.corrected !== undefined && <span className="tag">已由第{e.corrected}号更正</span>}
    </>
  );
}

function Facts({ event: e, id }: { event: EventView; id: string }) {
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
                  href={`/api/files/${file.digest}${query({ name: file.name, case: id })}`}
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
          setCopied(await copyText(digest));
        }}
      >
        <Icon name="copy" size={14} />
        {copied ? '已复制' : '复制'}
      </button>
    </span>
  );
}
