import { type GraphQLNamedType, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

/** Numbers of objects. One number is one object in all subgraphs, whatever they call its type. */
export interface Identities {
  /** The number of an entity: the dice choose which of the few, and of which of the types. */
  entity(type: string, dice: number): number;
  /** The type that an object of this number has, when only one of `possible` can be. */
  typeOf(number: number, possible: readonly string[]): string;
}

const entitiesOfEachType = 6;

/**
 * Numbers entities so that the concrete type can be read off the number. A subgraph with an `@interfaceObject` names a
 * number; the one that knows the interface must find the same type for it always.
 */
export function createIdentities(supergraph: GraphQLSchema): Identities {
  const types = Object.values(supergraph.getTypeMap()).filter((type) => isObjectType(type));
  const names = types.map(({ name }) => name).sort();
  const indexes = new Map(names.map((name, index) => [name, index]));
  return {
    entity(typeName, dice) {
      const type: GraphQLNamedType | undefined = supergraph.getType(typeName);
      const possible = isAbstractType(type) ? supergraph.getPossibleTypes(type).map(({ name }) => name) : [typeName];
      const concrete = possible.toSorted()[(dice >>> 8) % Math.max(1, possible.length)] ?? typeName;
      return (dice % entitiesOfEachType) * names.length + (indexes.get(concrete) ?? 0);
    },
    typeOf(number, possible) {
      const named = names[number % names.length];
      if (named !== undefined && possible.includes(named)) return named;
      return possible.toSorted()[number % possible.length] ?? 'None';
    },
  };
}
