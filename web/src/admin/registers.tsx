/** Certificates and other registers: each is a procedure of the law and is kept there; here stands which entries lapse soon. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { registersQuery } from '../api/admin.ts';
import { dayText, numberText } from '../app/format.ts';
import { Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';

export function RegistersTab() {
  const found = useQuery(registersQuery);
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failed error={found.error} retry={() => found.refetch()} />;
  const { registers, soon } = found.data;
  return (
    <>
      <Part title="六十日内到期">
        {soon.length === 0 ? (
          <p className="nothing">六十日内没有到期的证件和登记。</p>
        ) : (
          <div className="scroll-x admin-scroll">
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">到期日</th>
                  <th scope="col">登记</th>
                  <th scope="col">名称</th>
                  <th scope="col">单位</th>
                </tr>
              </thead>
              <tbody>
                {soon.map((s) => (
                  <tr key={s.case}>
                    <td>{dayText(s.day)}</td>
                    <td>{s.register}</td>
                    <td>
                      <Link to="/cases/$id" params={{ id: s.case }}>
                        {s.subject || s.register}
                      </Link>
                    </td>
                    <td>{s.unit}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Part>
      <Part title="登记簿">
        <p className="quiet">证件的申领、暂扣、注销都是登记簿里的行为,在登记簿里办。</p>
        <div className="scroll-x">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">登记簿</th>
                <th scope="col" className="end">
                  在册
                </th>
                <th scope="col" className="end">
                  已终止
                </th>
                <th scope="col" className="end">
                  六十日内到期
                </th>
                <th scope="col" className="end">
                  已过期未处理
                </th>
              </tr>
            </thead>
            <tbody>
              {registers.map((r) => (
                <tr key={r.id}>
                  <th scope="row">
                    <Link to="/cases" search={{ procedure: r.id }}>
                      {r.title}
                    </Link>
                  </th>
                  <td className="end">{numberText(r.open)}</td>
                  <td className="end">{numberText(r.ended)}</td>
                  <td className="end">{r.lapses ? numberText(r.soon) : '没有期限'}</td>
                  <td className="end">{r.lapses ? numberText(r.lapsed) : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Part>
    </>
  );
}
