import type { EntityKey, NamedField } from './EntityType.ts';

/** The question for entities of a type as the gateway puts it. */
export function entityQuery(typename: string, selection: string): string {
  return `query Entities($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${selection} } } }`;
}

/** What is selected to see whose entry it is. */
export function keySelection({ fields }: Pick<EntityKey, 'fields'>): string {
  return fields.map(selectField).join(' ');
}

function selectField({ name, fields }: NamedField): string {
  return fields.length === 0 ? name : `${name} { ${fields.map(selectField).join(' ')} }`;
}
