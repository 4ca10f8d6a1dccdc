/** A 文书 of the case: looked at, printed, taken on in Word. */
import { useState } from 'react';
import { documentAddress, printPage } from '../api/documents.ts';

/** `main`: it is what one wants now (right after the act); else a line among others. */
export function PaperLinks({ id, n, title, main }: { id: string; n: number; title: string; main?: boolean }) {
  const [failed, setFailed] = useState(false);
  return (
    <span className="paper-links">
      <button
        type="button"
        className={main ? 'button button-main' : 'button-link'}
        aria-label={`打印《${title}》`}
        onClick={() => {
          setFailed(false);
          printPage(documentAddress(id, n), () => setFailed(true));
        }}
      >
        {main ? `打印《${title}》` : '打印'}
      </button>
      <a
        className={main ? 'button' : undefined}
        href={documentAddress(id, n)}
        target="_blank"
        rel="noreferrer"
        aria-label={`查看《${title}》`}
      >
        查看
      </a>
      <a className={main ? 'button' : undefined} href={documentAddress(id, n, 'docx')} download aria-label={`《${title}》Word 文件`}>
        Word
      </a>
      {failed && (
        <span className="waiting" role="alert">
          没有取到文书,请再试一次
        </span>
      )}
    </span>
  );
}
