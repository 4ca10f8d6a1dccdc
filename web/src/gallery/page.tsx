/**
 * Every component of the office in every state, on one page: looked at by eye, run through by axe. A component that is new belongs here, with each of
 * its states; what stands here is drawn by the component itself, never by a copy of its markup.
 */
import type { ReactNode } from 'react';
import type { Light } from '../../../kernel/case/types.ts';
import { ApiProblem, Offline } from '../api/client.ts';
import { ICON_NAMES, Icon } from '../app/icons.tsx';
import { LightMark } from '../app/light.tsx';
import { Page, Part } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { LIGHT_NOTES, LIGHTS, MARKS, type Mark } from '../app/words.ts';
import { FormLibrary } from '../forms/antd.tsx';
import { MarkSign } from '../map/marks.tsx';
import { Controls } from './controls.tsx';
import { FormSays } from './says.tsx';
import './gallery.css';

const refused = new ApiProblem({
  type: 'urn:zhangtu:problem:403',
  title: '没有权限',
  status: 403,
  detail: '「立案」应当由行政机关负责人作出',
});
export function Gallery() {
  return (
    <Page wide title="部件" lead="办公界面的每个部件、每种状态。新做的部件放到这里来。">
      <FormLibrary>
        <Part title="灯">
          <Shelf>
            {(Object.keys(LIGHTS) as Light[]).map((light) => (
              <Sample key={light} says={LIGHT_NOTES[light]}>
                <LightMark light={light} size={20} /> {LIGHTS[light]}
              </Sample>
            ))}
          </Shelf>
        </Part>
        <Part title="图上的标记">
          <Shelf>
            {(Object.keys(MARKS) as Mark[]).map((mark) => (
              <Sample key={mark} says={MARKS[mark]}>
                <MarkSign mark={mark} size={20} />
              </Sample>
            ))}
          </Shelf>
        </Part>
        <Part title="图标">
          <Shelf>
            {ICON_NAMES.map((name) => (
              <Icon key={name} name={name} size={22} />
            ))}
          </Shelf>
        </Part>
        <Part title="按钮、标签">
          <Shelf>
            <button type="button" className="button button-main">
              主要
            </button>
            <button type="button" className="button">
              一般
            </button>
            <button type="button" className="button" aria-pressed="true">
              按下
            </button>
            <button type="button" className="button button-main" disabled>
              正在提交…
            </button>
            <button type="button" className="button" disabled>
              不能用
            </button>
            <button type="button" className="button-plain">
              <Icon name="copy" size={14} />轻
            </button>
            <button type="button" className="button-link">
              像链接的
            </button>
            <span className="tag">标签</span>
            <span className="tag tag-paper">《文书》</span>
            <span className="tag tag-bad">违反2条</span>
          </Shelf>
        </Part>
        <Controls />
        <FormSays />
        <Part title="表格">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard */}
          <section className="scroll-x" tabIndex={0} aria-label="案件、最近一步、期限、金额">
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">案件</th>
                  <th scope="col">最近一步</th>
                  <th scope="col">期限</th>
                  <th scope="col" className="end">
                    金额
                  </th>
                </tr>
              </thead>
              <tbody>
                {(['red', 'yellow', 'green'] as const).map((light, i) => (
                  <tr key={light}>
                    <td>某食品有限公司</td>
                    <td>立案</td>
                    <td>
                      <LightMark light={light} /> 11月{20 + i}日
                    </td>
                    <td className="end">{(12345.5 * (i + 1)).toLocaleString('zh-CN')}元</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </Part>
        <Part title="没有、正在、没有办成、断开">
          <div className="gallery-states">
            <Empty title="没有待您办理的案件">可以在「新办」中开始。</Empty>
            <Loading lines={4} />
            <Failed error={refused} retry={() => {}} />
            <Failed error={new Offline()} retry={() => {}} />
            <Failed error={new Error('x')} retry={() => {}} />
          </div>
          <p className="offline">网络已断开:可以继续填写,内容保存在本机;恢复后再提交。</p>
          <p className="notice">依据未经确认的默认值,显示为灰色。</p>
        </Part>
      </FormLibrary>
    </Page>
  );
}

const Shelf = ({ children }: { children: ReactNode }) => <div className="gallery-shelf">{children}</div>;
const Sample = ({ says, children }: { says: string; children: ReactNode }) => (
  <span className="gallery-sample">
    {children}
    <span className="quiet">{says}</span>
  </span>
);
