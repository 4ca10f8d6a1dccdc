/** What the browser itself says of a field that is not rightly filled, in our words: its own come in the language that the browser was installed in. */
import { printed } from '../../../writing/paper/punctuation.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

/** The words for what is wrong first; empty where it is something that only the browser can name. */
export function fieldWords(is: Partial<ValidityState>, of: { type?: string; min?: string; max?: string; minLength?: number } = {}): string {
  if (is.valueMissing)
    return of.type === 'checkbox' || of.type === 'radio' ? '请勾选' : of.type?.startsWith('select') ? '请选择' : '请填写';
  if (is.typeMismatch) return of.type === 'email' ? '邮件地址写得不对,应当像 name@example.cn' : '写得不对,请核对';
  if (is.badInput) return of.type === 'number' ? '请填写数字' : '请填写完整';
  if (is.rangeUnderflow) return `应当不小于${of.min}`;
  if (is.rangeOverflow) return `应当不大于${of.max}`;
  if (is.tooShort) return `至少写${of.minLength}个字`;
  if (is.tooLong) return '写得太长';
  if (is.stepMismatch || is.patternMismatch) return '写得不对,请核对';
  return '';
}

document.addEventListener(
  'invalid',
  ({ target }) => {
    if (isControl(target)) target.setCustomValidity(printed(fieldWords(target.validity, target as HTMLInputElement)));
  },
  true,
);
// words that were put there hold only until the field is touched, or the form is sent again
document.addEventListener('input', ({ target }) => isControl(target) && target.setCustomValidity(''), true);
document.addEventListener('change', ({ target }) => isControl(target) && target.setCustomValidity(''), true);
document.addEventListener(
  'click',
  ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.type === 'submit') for (const one of button.form?.elements ?? []) if (isControl(one)) one.setCustomValidity('');
  },
  true,
);
