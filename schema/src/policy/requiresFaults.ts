import { type FieldDefinitionNode, Kind } from 'graphql';
import type { SubgraphSource } from '../readSubgraphs.ts';
import { schemaFields } from './schemaFields.ts';

/** Fields that ask another department for a field with arguments: the planner is not sound there. */
export function requiresFaults({ name, document }: SubgraphSource): string[] {
  return schemaFields(document)
    .filter(({ field }) => requiredFields(field).includes('('))
    .map(({ type, field }) => `[${name}] ${type}.${field.name.value}: @requires must not pass arguments`);
}

function requiredFields(field: FieldDefinitionNode): string {
  const requires = field.directives?.find((directive) => directive.name.value === 'requires');
  const value = requires?.arguments?.[0]?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
