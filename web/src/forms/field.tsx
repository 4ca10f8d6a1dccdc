/** One field of a form: its label, its control by its kind, who may see it, and what is wrong with it. */
import { useId } from 'react';
import type { FieldData } from '../../../kernel/language/data.ts';
import type { Control, FieldProps } from './control.ts';
import { Choices, ChooseNumber, Count, Money, OneOf, Yes } from './controls.tsx';
import { DayInput, MomentInput } from './days.tsx';
import { Files } from './files.tsx';
import { AgencyPicker, OfficialPicker, OfficialsPicker, PartyPicker, RefPicker } from './pickers.tsx';
import { Rows } from './rows.tsx';
import { Text } from './text.tsx';

const CLASSES: Partial<Record<FieldData['class'], string>> = {
  open: '可公开',
  personal: '个人信息',
  secret: '仅本案人员可见;国家秘密只填编号',
};

export function Field({ field, name, value, onChange, fault, law, from, incomplete, choose, register, bare }: FieldProps) {
  const id = useId();
  const said = `${id}-fault`;
  const optional = field.optional && !incomplete;
  const described = [fault && said, law && law.length > 0 && `${id}-law`].filter(Boolean).join(' ');
  const control: Control = { id, field, value, onChange, register, invalid: fault !== undefined, ...(described && { described }) };
  const grouped = field.kind === 'choices' || field.kind === 'yes' || field.kind === 'rows' || field.kind === 'files' || fewChoices(field);
  const label = (
    <>
      {field.title}
      {optional && field.kind !== 'number' && !field.computed && <span className="quiet">(可不填)</span>}
      {CLASSES[field.class] && <span className={`class class-${field.class}`}>{CLASSES[field.class]}</span>}
    </>
  );
  return (
    <div className={`field field-${field.kind}${fault ? ' field-bad' : ''}`} data-field={name}>
      {grouped ? (
        <span className={bare ? 'label sr' : 'label'} id={id}>
          {label}
        </span>
      ) : (
        <label className={bare ? 'label sr' : 'label'} htmlFor={id}>
          {label}
        </label>
      )}
      {choose ? <ChooseNumber {...(control as Control<number>)} of={choose} /> : <OfKind {...control} />}
      {from && <p className="field-from">{from},请核对</p>}
      {fault && (
        <p className="fault" id={said}>
          {fault}
        </p>
      )}
      {!fault && law && law.length > 0 && (
        <div className="field-law" id={`${id}-law`} role="status">
          <ul>
            {law.map((r) => (
              <li key={`${r.rule} ${r.says}`}>
                {r.says}
                <cite>{r.article}</cite>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const fewChoices = (field: FieldData): boolean => field.kind === 'choice' && (field.of?.length ?? 0) <= 5;

function OfKind(c: Control) {
  if (c.field.computed)
    return (
      <output id={c.id} className="given">
        由程序计算
      </output>
    );
  switch (c.field.kind) {
    case 'text':
      return <Text {...(c as Control<string>)} />;
    case 'day':
      return <DayInput {...(c as Control<string>)} />;
    case 'moment':
      return <MomentInput {...(c as Control<string>)} />;
    case 'money':
      return <Money {...(c as Control<number>)} />;
    case 'count':
      return <Count {...(c as Control<number>)} />;
    case 'yes':
      return <Yes {...(c as Control<boolean>)} />;
    case 'choice':
      return <OneOf {...(c as Control<string>)} radios={fewChoices(c.field)} />;
    case 'choices':
      return <Choices {...(c as Control<string[]>)} />;
    case 'party':
      return <PartyPicker {...(c as Control<string>)} each={Field} />;
    case 'agency':
      return <AgencyPicker {...(c as Control<string>)} />;
    case 'official':
      return <OfficialPicker {...(c as Control<string>)} />;
    case 'officials':
      return <OfficialsPicker {...(c as Control<string[]>)} />;
    case 'ref':
      return <RefPicker {...(c as Control<string>)} />;
    case 'files':
      return <Files {...c} />;
    case 'rows':
      return <Rows {...c} each={Field} />;
    case 'number':
      return (
        <output id={c.id} className="given">
          提交时编号
        </output>
      );
  }
}
