import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getOperationAST,
  isAbstractType,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isAllowed } from './isAllowed.ts';
import type { AccessRules } from './readAccessRules.ts';

/** Refuses operations that ask for a field their caller may not read (G2). */
export interface AccessGuard {
  /**
   * The document must be valid against the schema. What it needs is worked out once per document and operation.
   * @throws FORBIDDEN that names every field refused and the roles that may read it.
   */
  check(document: DocumentNode, operationName: string | null | undefined, principal: Principal): void;
  /** Whether `check` would let it pass. */
  allows(document: DocumentNode, operationName: string | null | undefined, principal: Principal): boolean;
}

/** A field and the roles of which one is needed; `field` is a schema coordinate. */
interface Requirement {
  readonly field: string;
  readonly roles: readonly string[];
}

const nothing: readonly Requirement[] = [];

/** Guards one schema by the rules of its supergraph. A field without any rule is nobody's. */
export function createAccessGuard(schema: GraphQLSchema, rules: AccessRules): AccessGuard {
  const known = new WeakMap<DocumentNode, Map<string, readonly Requirement[]>>();
  const requirementsOf = (document: DocumentNode, operation: string): readonly Requirement[] => {
    const ofDocument = known.get(document) ?? new Map<string, readonly Requirement[]>();
    known.set(document, ofDocument);
    const requirements = ofDocument.get(operation) ?? findRequirements(document, operation, schema, rules);
    ofDocument.set(operation, requirements);
    return requirements;
  };
  const needed = (document: DocumentNode, operationName: string | null | undefined): readonly Requirement[] => {
    if (!rules.guarded) return nothing;
    return requirementsOf(document, getOperationAST(document, operationName)?.name?.value ?? '');
  };
  return {
    check(document, operationName, principal) {
      const refused = needed(document, operationName).filter(({ roles }) => !isAllowed(principal, roles));
      if (refused.length > 0) throw new DomainError('FORBIDDEN', { fields: refused });
    },
    allows: (document, operationName, principal) =>
      needed(document, operationName).every(({ roles }) => isAllowed(principal, roles)),
  };
}

function findRequirements(
  document: DocumentNode,
  operation: string,
  schema: GraphQLSchema,
  rules: AccessRules,
): readonly Requirement[] {
  const found = new Map<string, Requirement>();
  const types = new TypeInfo(schema);
  const collect = {
    Field: ({ name: { value: fieldName } }: { readonly name: { readonly value: string } }) => {
      const parent = types.getParentType();
      if (!parent || fieldName.startsWith('__')) return;
      for (const typeName of typesBehind(parent, schema, rules, fieldName)) {
        const field = `${typeName}.${fieldName}`;
        found.set(field, { field, roles: rules.rolesOf(typeName, fieldName) ?? [] });
      }
    },
  };
  const reachable = separateOperations(document)[operation];
  if (reachable !== undefined) visit(reachable, visitWithTypeInfo(types, collect));
  return [...found.values()].filter(({ field }) => !field.startsWith('__'));
}

/** A field of an interface needs what the interface asks, if it does, and what every type behind it asks. */
function typesBehind(
  parent: GraphQLNamedType,
  schema: GraphQLSchema,
  rules: AccessRules,
  fieldName: string,
): readonly string[] {
  if (!isAbstractType(parent)) return [parent.name];
  const own = rules.rolesOf(parent.name, fieldName) === null ? [] : [parent.name];
  return [...own, ...schema.getPossibleTypes(parent).map(({ name }) => name)];
}
