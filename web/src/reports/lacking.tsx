/** What is not there yet, for who collects and who signs: numbers that were declared last year, figures that are left out, units that were not asked. */
import { Link } from '@tanstack/react-router';
import type { Collecting } from '../api/reports.ts';
import { numberText } from '../app/format.ts';
import { Part } from '../app/page.tsx';

/** What is not there: units that were not asked, declared figures that were stated last year, figures that are left out. */
export function Lacking({ data }: { data: Collecting }) {
  return (
    <div className="collect-lack">
      {data.missing.length > 0 && (
        <Part title="缺数" aside={<span className="quiet">账上没有行为的数,上年填报过、本年还没有</span>}>
          <div className="scroll-x">
            <table className="plain collect-missing">
              <thead>
                <tr>
                  <th scope="col">单位</th>
                  <th scope="col">数</th>
                  <th scope="col" className="end">
                    上年填报
                  </th>
                </tr>
              </thead>
              <tbody>
                {data.missing.map((m) => (
                  <tr key={`${m.figure} ${m.unit}`}>
                    <th scope="row">{m.unitName}</th>
                    <td>
                      <Link to="/figures/$id" params={{ id: m.figure }} search={{ unit: m.unit }}>
                        {m.title}
                      </Link>
                    </td>
                    <td className="end">
                      {numberText(m.before)}
                      {m.unitOf}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Part>
      )}
      {data.leftOut.length > 0 && (
        <Part title="报告中略去的数" aside={<span className="quiet">供签发人看</span>}>
          <ul className="collect-list">
            {data.leftOut.map((x) => (
              <li key={x.figure}>
                <strong>{x.title}</strong>
                <span>{x.reason}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {data.rows.length > 0 && data.notAsked.length > 0 && (
        <Part title="没有要求的单位" aside={<span className="quiet">{data.notAsked.length}个</span>}>
          <p className="collect-units">{data.notAsked.map((u) => u.name).join('、')}</p>
        </Part>
      )}
    </div>
  );
}
