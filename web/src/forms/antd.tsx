/** The component library as the forms use it: Chinese, dense, and dark enough to read. Loaded with the forms and not before. */
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import './forms.css';
import './files.css';
import './rows.css';
import './signing.css';

/** A field at hand looks like the office's own: red is for what is wrong, and for the one act that a page is there for. */
const field = {
  hoverBorderColor: '#454c53',
  activeBorderColor: '#1b5fb8',
  activeShadow: '0 0 0 1px #1b5fb8',
  activeOutlineColor: '#1b5fb8',
};
const theme = {
  token: {
    colorPrimary: '#a8201a',
    colorText: '#1c2024',
    colorTextSecondary: '#4a5158',
    colorTextTertiary: '#5a626a',
    colorTextQuaternary: '#5f6770',
    colorTextPlaceholder: '#646c74',
    colorTextDescription: '#4a5158',
    colorTextDisabled: '#6b737b',
    colorBorder: '#8b939b',
    colorError: '#b3261e',
    borderRadius: 3,
    fontSize: 14,
    controlHeight: 32,
    fontFamily: 'inherit',
    motion: false,
  },
  components: { Input: field, InputNumber: field, Select: field, DatePicker: field },
};

/** Lists and calendars open within the page's own part, or the dialog that they belong to, and not beside it at the end of the document. */
const within = (at?: HTMLElement): HTMLElement => at?.closest<HTMLElement>('dialog, main') ?? document.body;

export function FormLibrary({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider locale={zhCN} getPopupContainer={within} theme={theme} wave={{ disabled: true }}>
      {children}
    </ConfigProvider>
  );
}
