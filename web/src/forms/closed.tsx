/** The step was closed by what another did meanwhile: why, over the form that keeps what was typed and hands it out to be used elsewhere. */
import { useState } from 'react';
import type { StepView } from '../../../server/api/shapes.ts';
import { copyText } from '../app/copy.ts';

/** `text`: what was typed, as lines; `forget` throws it away and closes the form. */
export function Closed({ step, text, forget }: { step: StepView; text: string; forget?: () => void }) {
  const [copied, setCopied] = useState<boolean>();
  return (
    <div className="refused closed" role="alert">
      <p className="refused-head">这一步现在不能办了</p>
      <ul>
        {step.refusals.map((r) => (
          <li key={`${r.rule} ${r.says}`}>
            {r.says}
            {r.article && <cite>{r.article}</cite>}
          </li>
        ))}
      </ul>
      {text !== '' && (
        <>
          <p className="quiet">您填写的内容都还在,保存在本机;可以复制出来,用到别的步骤里。</p>
          <p className="row">
            <button type="button" className="button" onClick={async () => setCopied(await copyText(text))}>
              {copied ? '已复制' : '复制填写的内容'}
            </button>
            {forget && (
              <button type="button" className="button-link" onClick={forget}>
                不要了
              </button>
            )}
          </p>
          {copied === false && <textarea className="input" rows={6} readOnly value={text} aria-label="填写的内容" />}
        </>
      )}
    </div>
  );
}
