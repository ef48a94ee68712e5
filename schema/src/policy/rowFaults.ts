import { type Role, roles } from '@guanjia/kernel/roles';
import type { Readers } from '@guanjia/kernel/rowScope';
import type { AccessRow } from '../../access/AccessRow.ts';
import { accessPolicy } from '../../access/accessPolicy.ts';
import type { SubgraphSource } from '../readSubgraphs.ts';
import { type SchemaField, schemaFields } from './schemaFields.ts';

const everybody = ['PUBLIC', 'SIGNED_IN'];

/**
 * Where the table of rows and `@access` disagree, for the fields that a resource names: a role that reads rows and may not ask
 * for the field, or may ask and reads no row. SYSTEM asks for all fields, in departments only.
 */
export function rowFaults(
  subgraphs: readonly SubgraphSource[],
  policy: Readonly<Record<string, AccessRow>> = accessPolicy,
): string[] {
  const fieldsOf = new Map(
    subgraphs.map(({ name, document }) => [name, schemaFields(document).filter(({ external }) => !external)]),
  );
  return Object.entries(policy).flatMap(([resource, { readers, department, fields = [] }]) =>
    fields.flatMap((named) => {
      const found = (fieldsOf.get(department) ?? []).filter((field) => isNamed(field, named));
      if (found.length === 0) return [`schema/access: ${resource} names ${named}, which ${department} does not have`];
      return found.flatMap((field) => disagreements(resource, readers, field));
    }),
  );
}

function isNamed({ type, field }: SchemaField, named: string): boolean {
  return named === type || named === `${type}.${field.name.value}`;
}

function disagreements(resource: string, readers: Readers, { type, field, roles: asked }: SchemaField): string[] {
  if (asked === null || asked.some((role) => everybody.includes(role))) return [];
  const where = `schema/access: ${resource}, ${type}.${field.name.value}`;
  const reading = roleNames.filter((role) => (readers[role] ?? []).some((scope) => scope !== 'NONE'));
  return [
    ...reading.filter((role) => !asked.includes(role)).map((role) => `${where}: ${role} reads rows and may not ask`),
    ...asked
      .filter((role) => !reading.some((one) => one === role))
      .map((role) => `${where}: ${role} may ask and reads no row`),
  ];
}

const roleNames = Object.keys(roles)
  .filter((role): role is Role => Object.hasOwn(roles, role))
  .filter((role) => role !== 'SYSTEM');
