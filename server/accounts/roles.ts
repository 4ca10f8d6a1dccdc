/** Roles: a procedure names those that its own steps know; a person may hold others, which are the office's all the same. */
import type { ProcedureData } from '../../kernel/language/data.ts';
import { roles as known } from '../../law/roles.ts';

/**
 * Rights of the office itself: to set it up. They are no roles of the law, do no step of a procedure, and make nobody one of a unit's own people.
 */
export const OFFICE_RIGHTS: Readonly<Record<string, string>> = { admin: '系统管理员' };

const all: Readonly<Record<string, { title: string; outsider?: boolean }>> = known;
/** Steps that nobody does by hand. */
const BY_ITSELF: Record<string, string> = { clock: '法律视为', told: '关联案件' };

/** What a role is called everywhere. */
export const titleOf = (role: string): string => all[role]?.title ?? OFFICE_RIGHTS[role] ?? BY_ITSELF[role] ?? role;
/** What a role is called in a procedure. */
export const roleTitle = (procedure: ProcedureData, role: string): string => procedure.roles[role]?.title ?? titleOf(role);

const isOutsider = (procedure: ProcedureData, role: string): boolean =>
  procedure.roles[role]?.outsider === true || (procedure.roles[role] === undefined && all[role]?.outsider === true);

/** The roles of the office among those held: with any of them one is of the unit's own people. */
export const officeRoles = (procedure: ProcedureData, roles: readonly string[]): string[] =>
  roles.filter((role) => !isOutsider(procedure, role) && OFFICE_RIGHTS[role] === undefined);
