/** Where the server writes the annual report: addresses, for a frame and for downloads. */
import { query } from './client.ts';

export const reportAddress = (ask: { year: string; unit?: string; format: 'docx' | 'html' | 'json' }): string =>
  `/api/reports/annual${query(ask)}`;
