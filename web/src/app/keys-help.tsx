/** The keys of the office, shown with ?. */
import { Dialog } from './dialog.tsx';
import { Icon } from './icons.tsx';
import { AT_HAND, type Place } from './places.ts';

const HERE: readonly [string[], string][] = [
  [['/'], '查找(任何一页)'],
  [['Ctrl', 'K'], '查找(正在填写时也可以)'],
  [['j'], '下一行'],
  [['k'], '上一行'],
  [['回车'], '办理这一行'],
  [['e'], '看期限怎样算出'],
  [['x'], '选中这一行(清单中)'],
  [['Esc'], '关闭'],
  [['?'], '这张表'],
];

export function KeysHelp({ places, close }: { places: readonly Place[]; close: () => void }) {
  return (
    <Dialog label="键盘操作" close={close} className="keys">
      <header className="box-head">
        <h2>键盘操作</h2>
        <button type="button" className="button-plain" onClick={close}>
          <Icon name="close" size={16} />
          <span className="sr">关闭</span>
        </button>
      </header>
      <div className="keys-two">
        <section>
          <h3>操作</h3>
          <dl>
            {HERE.map(([keys, says]) => (
              <Row key={says} keys={keys} says={says} />
            ))}
          </dl>
        </section>
        <section>
          <h3>去往</h3>
          <dl>
            {[...places, ...AT_HAND].map((p) => (
              <Row key={p.to} keys={['g', p.key]} says={p.label} />
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

function Row({ keys, says }: { keys: readonly string[]; says: string }) {
  return (
    <div>
      <dt>
        {keys.map((k) => (
          <kbd key={k}>{k}</kbd>
        ))}
      </dt>
      <dd>{says}</dd>
    </div>
  );
}
