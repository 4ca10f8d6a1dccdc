/** The component library as the forms use it: Chinese, dense, and dark enough to read. Loaded with the forms and not before. */
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import './forms.css';
import './files.css';
import './rows.css';
import './signing.css';

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
};

export function FormLibrary({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider locale={zhCN} theme={theme} wave={{ disabled: true }}>
      {children}
    </ConfigProvider>
  );
}
