/** What each role may do, as the law has it; who holds it; and which units lack somebody. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { rolesQuery } from '../api/admin.ts';
import { Fold } from '../app/fold.tsx';
import { numberText } from '../app/format.ts';
import { Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';

export function RolesTab() {
  const roles = useQuery(rolesQuery);
  if (roles.isPending) return <Loading />;
  if (roles.isError) return <Failed error={roles.error} retry={() => roles.refetch()} />;
  const { holes } = roles.data;
  return (
    <>
      <Part title="缺人的职责">
        {holes.length === 0 ? (
          <p className="nothing">各单位近一年办理的程序,所需的职责都有人担任。</p>
        ) : (
          <div className="scroll-x">
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">单位</th>
                  <th scope="col">没有人担任</th>
                  <th scope="col">用到它的程序</th>
                </tr>
              </thead>
              <tbody>
                {holes.map((h) => (
                  <tr key={`${h.unit} ${h.role}`}>
                    <th scope="row">
                      <Link to="/admin" search={{ place: 'people', q: h.unitName }}>
                        {h.unitName}
                      </Link>
                    </th>
                    <td>{h.title}</td>
                    <td className="admin-why">{h.procedures.join('、')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Part>
      <Part title="各项职责能办什么">
        <p className="quiet">职责和它能办的步骤出自法律文件,不在这里改。</p>
        <ul className="admin-roles">
          {roles.data.roles.map((r) => (
            <li key={r.id}>
              <Fold
                className="admin-role"
                title={
                  <>
                    <strong>{r.title}</strong>{' '}
                    <span className="quiet">
                      {numberText(r.holders)}人担任
                      {r.everywhere.length > 0 && `,其中${r.everywhere.length}人及于全县各单位`}
                      {r.office ? ';设置本系统,不办理案件' : `;${numberText(r.procedures.length)}个程序`}
                    </span>
                  </>
                }
              >
                {() => (
                  <div className="admin-role-more">
                    <p>
                      <Link to="/admin" search={{ place: 'people', q: r.title }}>
                        谁担任
                      </Link>
                      {r.everywhere.length > 0 && <span className="quiet">及于全县各单位:{r.everywhere.join('、')}</span>}
                    </p>
                    <dl className="facts">
                      {r.procedures.map((p) => (
                        <div key={p.id}>
                          <dt>
                            <Link to="/procedures/$id" params={{ id: p.id }}>
                              {p.title}
                            </Link>
                          </dt>
                          <dd>{p.steps.join('、')}</dd>
                        </div>
                      ))}
                    </dl>
                  </div>
                )}
              </Fold>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
