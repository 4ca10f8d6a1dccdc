/** What a list was asked for: from an address to the question, and in words for whoever reads the list later. */
import { stepOf } from '../../kernel/case/index.ts';
import type { Context } from '../context.ts';
import { columnAt } from '../reads/list-columns.ts';
import { factsAsked, type ListFilter, procedureOf } from '../reads/list-condition.ts';
import type { OrderAsked } from '../reads/list-order.ts';

/** The parts of an address that say which cases and in which order. */
export interface Address extends ListFilter {
  sort?: string;
  group?: OrderAsked['group'];
  columns?: string;
  view?: string;
  offset?: number;
  limit?: number;
  cursor?: string;
}

/** The question; what only says which window, and which facts are shown, is no part of it. */
export function orderAsked({ sort, columns: _c, view: _v, offset: _o, limit: _l, cursor: _p, ...filter }: Address): OrderAsked {
  const [by, dir] = (sort ?? '').split('.') as [NonNullable<OrderAsked['sort']>['by'], 'asc' | 'desc'];
  return { ...filter, ...(sort !== undefined && { sort: { by, dir } }) };
}

const LIGHTS: Record<string, string> = { red: '逾期', yellow: '临近', green: '从容', grey: '待确认', stopped: '停止计算' };
const SORTS: Record<string, string> = { opened: '开立', latest: '最近一步', due: '期限', number: '文号', subject: '名称' };
const GROUPS: Record<string, string> = { unit: '承办单位', state: '状态', step: '最近一步', light: '灯' };
const period = (from: string | undefined, to: string | undefined) => (from || to ? `${from ?? '最早'}至${to ?? '今'}` : undefined);

/** The conditions in words, a line each. */
export function askedWords(context: Context, asked: Address): [string, string][] {
  const procedure = procedureOf(context, asked.procedure);
  const { directory } = context;
  const [by = '', dir] = (asked.sort ?? '').split('.');
  const lines: [string, string | undefined][] = [
    ['程序', procedure?.title ?? '全部'],
    ['承办单位', asked.unit && directory.unitName(asked.unit)],
    ['状态', asked.state && (asked.state === 'open' ? '在办、有效' : '已结')],
    ['灯', asked.light && LIGHTS[asked.light]],
    ['开立', period(asked.from, asked.to)],
    ['终结', period(asked.endFrom, asked.endTo)],
    ['最近一步', asked.step && procedure && stepOf(procedure, asked.step)?.title],
    ['承办人', asked.assigned && (asked.assigned === 'none' ? '尚未分派' : directory.personName(asked.assigned))],
    ['发现', asked.found && (asked.found === 'yes' ? '有' : '没有')],
    ['查找', asked.q],
    ...factWords(context, asked),
    ['排序', asked.sort && `${SORTS[by]},${dir === 'desc' ? '从后往前' : '从前往后'}`],
    ['分组', asked.group && GROUPS[asked.group]],
    ['只含选中的', asked.ids && `${asked.ids.length}件`],
  ];
  return lines.flatMap(([name, text]): [string, string][] => (text ? [[name, text]] : []));
}

function factWords(context: Context, { procedure: id, where }: Address): [string, string][] {
  const procedure = procedureOf(context, id);
  if (!procedure || where === undefined) return [];
  return factsAsked(where).map(({ path, value }) => {
    const column = columnAt(procedure, path);
    const name = { agency: context.directory.unitName(value), official: context.directory.personName(value) } as Record<string, string>;
    const text =
      value === '-' ? '没有填写' : column?.filter === 'yes' ? (value === 'true' ? '是' : '否') : (name[column?.filter ?? ''] ?? value);
    return [column ? `${column.stepTitle}:${column.title}` : path, text.replace('..', '至')];
  });
}
