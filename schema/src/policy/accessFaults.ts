import { isRole } from '@guanjia/kernel/roles';
import type { SubgraphSource } from '../readSubgraphs.ts';
import { schemaFields } from './schemaFields.ts';

const everybody = ['PUBLIC', 'SIGNED_IN'];

/** Fields whose readers nobody has named, and readers that do not exist. */
export function accessFaults({ name, document }: SubgraphSource): string[] {
  return schemaFields(document).flatMap(({ type, field, roles, external }) => {
    const where = `[${name}] ${type}.${field.name.value}`;
    if (external) return [];
    if (roles === null) return [`${where}: has no @access, neither its own nor its type's`];
    if (roles.length === 0) return [`${where}: @access names no role; nobody could ever read it`];
    return roles
      .filter((role) => !everybody.includes(role) && !isRole(role))
      .map((role) => `${where}: @access names ${role}, which is no role`);
  });
}
