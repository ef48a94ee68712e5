import { type Role, roles } from '@guanjia/kernel/roles';
import { type Readers, type RowScope, rowScopes } from '@guanjia/kernel/rowScope';
import type { AccessRow } from '../access/AccessRow.ts';
import { accessPolicy } from '../access/accessPolicy.ts';
import type { GeneratedFile } from './GeneratedFile.ts';
import { type FieldAccess, type TypeAccess, typeAccess } from './typeAccess.ts';

const preface = `# Who may see what

Written by \`npm run codegen\` from \`schema/access/accessPolicy.ts\` and the \`@access\` directives of the supergraph. Do not edit.

A person reads a field of a row when **both** hold: one of the roles held reaches the row (first table), and one of them may ask for
the field (second table). Rows are judged in the department, by \`packages/kernel/src/rowScope.ts\`; fields in the gateway and again
in the department. Why so: [decision 0016](decisions/0016-row-access.md).

本页由程序生成。能否看到一行数据取决于第一张表（范围），能否查询一个字段取决于第二张表（角色），两者须同时满足。

Regions enclose each other: who works in 370000 works in 370700 and in 370702 (省含市、市含县). A token without the region, unit,
department or company that a scope asks for reaches nothing by it.
`;

/** The matrix of who reads what, for people: rows by scope, then fields by role. */
export function accessPage(supergraphSdl: string): GeneratedFile {
  const parts = [preface, '## Scopes 范围\n', scopeTable(), '## Rows 数据行\n', rowTable(), '## Reasons 依据\n'];
  const fields = ['## Fields 字段\n', fieldPreface, fieldTable(typeAccess(supergraphSdl))];
  return { path: 'docs/access.md', text: [...parts, reasonTable(), ...fields].join('\n') };
}

const fieldPreface = `A type's own rule is that of all its fields, but for those named behind it. PUBLIC 公开: anybody; SIGNED_IN 登录: any token.
Types of which all fields are PUBLIC are left out. SYSTEM reads all fields, in departments only.
`;

const roleNames = Object.entries(roles).filter((entry): entry is [Role, (typeof roles)[Role]] => entry[0] in roles);
const resources: readonly AccessRow[] = Object.values(accessPolicy);

function scopeTable(): string {
  const rows = Object.entries(rowScopes).map(([scope, { en, zh }]) => [`\`${scope}\``, zh, en]);
  return table(['Scope', '范围', 'Rows'], rows);
}

function rowTable(): string {
  const head = ['Resource 资源', ...roleNames.map(([role, { zh }]) => `${role} ${zh}`)];
  const rows = resources.map(({ en, zh, readers }) => [
    `${zh}<br>${en}`,
    ...roleNames.map(([role]) => cellOf(readers, role)),
  ]);
  return table(head, rows);
}

function reasonTable(): string {
  const rows = resources.map(({ en, zh, department, reason }) => [`${zh} ${en}`, department, reason]);
  return table(['Resource 资源', 'Department 部门', 'Reason 依据'], rows);
}

function cellOf(readers: Readers, role: Role): string {
  const scopes: readonly RowScope[] = readers[role] ?? ['NONE'];
  return scopes.map((scope) => (scope === 'NONE' ? '—' : `${rowScopes[scope].zh} ${scope}`)).join('<br>');
}

function fieldTable(types: readonly TypeAccess[]): string {
  const rows = types
    .filter(({ own, others }) => [own, ...others.map(({ access }) => access)].some((access) => access !== 'PUBLIC'))
    .map(({ name, own, others }) => [`\`${name}\``, own, othersOf(others)]);
  return table(['Type 类型', 'Who 谁', 'Fields that ask for something else 另有规定的字段'], rows);
}

function othersOf(others: readonly FieldAccess[]): string {
  const groups = Map.groupBy(others, ({ access }) => access);
  return [...groups]
    .map(([access, fields]) => `${fields.map(({ name }) => `\`${name}\``).join(', ')}: ${access}`)
    .join('<br>');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}
