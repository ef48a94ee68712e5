import { type Role, roles } from '@guanjia/kernel/roles';
import { type Readers, type RowScope, rowScopes } from '@guanjia/kernel/rowScope';
import type { AccessRow } from '../access/AccessRow.ts';
import { accessPolicy } from '../access/accessPolicy.ts';
import { otherActions } from '../access/actionPolicy.ts';
import { type ActionScopeName, actionScopes } from '../access/actionScopes.ts';
import type { GeneratedFile } from './GeneratedFile.ts';
import { type Action, readActions } from './readActions.ts';
import type { SubgraphSource } from './readSubgraphs.ts';
import { type FieldAccess, type TypeAccess, typeAccess } from './typeAccess.ts';

const preface = `# Who may see what

Written by \`npm run codegen\` from \`schema/access/\` and the \`@access\` directives of the supergraph. Do not edit.

A person reads a field of a row when **both** hold: one of the roles held reaches the row (first table), and one of them may ask for
the field (second table). Rows are judged in the department, by \`packages/kernel/src/rowScope.ts\`; fields in the gateway and again
in the department. Why so: [decision 0016](decisions/0016-row-access.md).

本页由程序生成。能否看到一行数据取决于第一张表（范围），能否查询一个字段取决于第二张表（角色），两者须同时满足。

Regions enclose each other: who works in 370000 works in 370700 and in 370702 (省含市、市含县). A token without the region, unit,
department or company that a scope asks for reaches nothing by it.
`;

/** The matrix of who reads what, for people: rows by scope, then fields by role. */
export function accessPage(supergraphSdl: string, subgraphs: readonly SubgraphSource[]): GeneratedFile {
  const parts = [preface, '## Scopes 范围\n', scopeTable(), '## Rows 数据行\n', rowTable(), '## Reasons 依据\n'];
  const fields = ['## Fields 字段\n', fieldPreface, fieldTable(typeAccess(supergraphSdl))];
  const actions = [
    '## Actions 操作\n',
    actionPreface,
    actionScopeTable(),
    actionTable(readActions(subgraphs)),
    otherPreface,
    otherTable(),
  ];
  return { path: 'docs/access.md', text: [...parts, reasonTable(), ...actions, ...fields].join('\n') };
}

const fieldPreface = `A type's own rule is that of all its fields, but for those named behind it. PUBLIC 公开: anybody; SIGNED_IN 登录: any token.
Types of which all fields are PUBLIC are left out. SYSTEM reads all fields, in departments only.
`;

const actionPreface = `Each verb of the graph, with the roles that may ask it (\`@access\`) and the rows on which each of them may
(\`schema/access/*Actions.ts\`). A verb on anything else is refused, and changes nothing; that the department's own rules ask for more, a
state or a duty of the item, is not told here.

每项操作的角色取自 \`@access\`，可操作的数据行取自 \`schema/access/*Actions.ts\`；范围之外一律拒绝，不产生任何变更。
`;

const otherPreface = `What is done at other doors than \`/graphql\`:
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

function actionScopeTable(): string {
  const rows = Object.entries(actionScopes).map(([name, { en, zh }]) => [`\`${name}\``, zh, en]);
  return table(['Rows 数据行', '范围', 'Which'], rows);
}

function actionTable(actions: readonly Action[]): string {
  const rows = actions.map(({ name, zh, department, roles: asked, scope }) => [
    `\`${name}\``,
    zh,
    department,
    scope === null ? '' : scopedRoles(asked, scope),
    `\`${scope}\``,
  ]);
  return table(['Mutation 操作', '术语', 'Department 部门', 'Roles 角色（范围）', 'Rows 数据行'], rows);
}

function otherTable(): string {
  const rows = otherActions.map(({ request, zh, en, department, roles: asked, by, scope }) => [
    `\`${request}\``,
    `${zh}<br>${en}`,
    department,
    scope === null ? by : scopedRoles(asked, scope),
  ]);
  return table(['Request 请求', '术语', 'Answers 受理', 'Who 谁'], rows);
}

/** The roles with how far each reaches; SIGNED_IN stands for all that have a scope. */
function scopedRoles(asked: readonly string[], scope: ActionScopeName): string {
  const scopes: Readers = actionScopes[scope].roles;
  return roleNames
    .filter(([role]) => asked.includes('SIGNED_IN') || asked.includes(role))
    .filter(([role]) => cellOf(scopes, role) !== '—')
    .map(([role]) => `${role} ${cellOf(scopes, role).replaceAll('<br>', ' / ')}`)
    .join('<br>');
}
