import { type ASTNode, type DirectiveNode, type DocumentNode, type TypeDefinitionNode, visit } from 'graphql';
import { reachedTypes } from './reachedTypes.ts';

/** The schema as it would be without its deprecated parts and without the types that only those led to. */
export function withoutDeprecated(document: DocumentNode): DocumentNode {
  const pruned: DocumentNode = visit(document, {
    enter: (node) => ('directives' in node && isDeprecated(node.directives ?? []) ? null : undefined),
  });
  const types = pruned.definitions.filter(isTypeDefinition);
  const reached = reachedTypes(types);
  return { ...pruned, definitions: types.filter(({ name }) => reached.has(name.value)) };
}

function isDeprecated(directives: readonly DirectiveNode[]): boolean {
  return directives.some(({ name }) => name.value === 'deprecated');
}

function isTypeDefinition(node: ASTNode): node is TypeDefinitionNode {
  return node.kind.endsWith('TypeDefinition');
}
