/** What was given to read: to whom, until when, and each reading. Taken back by a press that is asked twice. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultOf } from '../api/client.ts';
import { type GiveBody, type GivenRow, revokeGiven } from '../api/given.ts';
import { dayText, instantText } from '../app/format.ts';
import { Fault } from '../app/states.tsx';

const STATES: Record<GivenRow['state'], string> = { open: '可以阅读', expired: '已到期', revoked: '已收回' };

export default function GivenList({ kind, what, rows }: { kind: GiveBody['kind']; what: string; rows: GivenRow[] }) {
  return (
    <ul className="given-list">
      {rows.map((row) => (
        <li key={row.id}>
          <One row={row} kind={kind} what={what} />
        </li>
      ))}
    </ul>
  );
}

function One({ row, kind, what }: { row: GivenRow; kind: GiveBody['kind']; what: string }) {
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const revoke = useMutation({
    mutationFn: () => revokeGiven(row.id),
    onSuccess: () => client.invalidateQueries({ queryKey: ['given', kind, what] }),
  });
  return (
    <>
      <p className="given-head">
        <strong>{row.reader}</strong> <span>{row.capacity}</span> <span className="tag">{STATES[row.state]}</span>
        <span className="quiet">
          {row.events ? `第${row.events.join('、')}项` : row.period} · 到{dayText(row.until)} · {row.by}于{instantText(row.at)}给出
        </span>
        {row.state === 'open' && (
          <button
            type="button"
            className="button-plain"
            disabled={revoke.isPending}
            onClick={() => (asked ? revoke.mutate() : setAsked(true))}
            onBlur={() => setAsked(false)}
          >
            {asked ? '确定收回' : '收回'}
          </button>
        )}
      </p>
      <p className="quiet">
        依据:{row.ground}
        {row.personal && `;显示个人信息,依据:${row.personal}`}
        {row.revokedAt && `;${row.revokedBy}于${instantText(row.revokedAt)}收回`}
      </p>
      <Fault says={faultOf(revoke.error, '没有收回,请再试一次', '连不上服务器,没有收回')} />
      <details>
        <summary>{row.reads.length === 0 ? '还没有读过' : `读过${row.reads.length}次`}</summary>
        <ul className="given-reads">
          {row.reads.map((r, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a log whose lines never move
            <li key={i}>
              <time>{instantText(r.at)}</time> {r.what}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
