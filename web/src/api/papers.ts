/** Papers that the server makes from the law and the registers: their addresses, and who has a map of duties. */
import { queryOptions } from '@tanstack/react-query';
import { call, query } from './client.ts';

type Format = 'html' | 'docx';
export const guideAddress = (item: string, format: Format): string => `/api/items/${encodeURIComponent(item)}/guide${query({ format })}`;
export const leaderMapAddress = (person: string, year: string, format: Format): string =>
  `/api/leaders/${encodeURIComponent(person)}/map${query({ year, format })}`;

export interface Leader {
  person: string;
  name: string;
  unit: string;
  title: string;
  duties: number;
}
export const leadersQuery = queryOptions({ queryKey: ['leaders'], queryFn: () => call<Leader[]>('/api/leaders') });
