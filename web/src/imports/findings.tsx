/** What was found of each row: the row, the column, the words and the article; and the rules that a 补录 keeps as broken. */
import type { SheetImportedView } from '../../../server/api/import-answers.ts';
import { numberText } from '../app/format.ts';
import { Wide } from '../app/wide.tsx';

/** Lines shown at once; the rest when asked for in the corrected file. */
const MOST = 500;

export function Findings({ result, file }: { result: SheetImportedView; file: string }) {
  return (
    <>
      {result.ignored.length > 0 && <p className="quiet">模板里没有、没有用到的列:{result.ignored.join('、')}。</p>}
      <Lines title="不能记入的" lines={result.refused} file={file} />
      <Lines title="违反规定、补录时作为发现保留的" lines={result.findings} file={file} />
    </>
  );
}

function Lines({ title, lines, file }: { title: string; lines: SheetImportedView['refused']; file: string }) {
  if (lines.length === 0) return null;
  return (
    <Wide label={title}>
      <table className="plain import-lines">
        <caption>
          {title}({numberText(lines.length)}处)<span className="sr">,文件{file}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="end">
              行
            </th>
            <th scope="col">列</th>
            <th scope="col">问题</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, MOST).map((l) => (
            <tr key={`${l.no} ${l.column} ${l.rule} ${l.says}`}>
              <td className="end">{l.no}</td>
              <td>{l.column ?? ''}</td>
              <td className="import-note">{l.says}</td>
              <td>{l.article}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > MOST && <p className="quiet">这里列出前{MOST}处,改正以后再核对,会列出其余的。</p>}
    </Wide>
  );
}
