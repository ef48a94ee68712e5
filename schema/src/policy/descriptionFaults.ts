import { type ASTNode, type DocumentNode, Kind, type NameNode, type StringValueNode, visit } from 'graphql';
import type { SubgraphSource } from '../readSubgraphs.ts';

const operationRoots = ['Query', 'Mutation', 'Subscription'];
const chinese = /\p{Script=Han}/u;

interface Described {
  readonly coordinate: string;
  readonly description: string;
}

/**
 * Types, fields, arguments, input fields and enum values that no department describes with a Chinese term. A type that
 * several departments share needs one description, from any of them.
 */
export function descriptionFaults(subgraphs: readonly SubgraphSource[]): string[] {
  const subgraphsOf = new Map<string, string[]>();
  const described = new Set<string>();
  for (const { name, document } of subgraphs) {
    for (const { coordinate, description } of describedParts(document)) {
      subgraphsOf.set(coordinate, [...(subgraphsOf.get(coordinate) ?? []), name]);
      if (chinese.test(description)) described.add(coordinate);
    }
  }
  return [...subgraphsOf]
    .filter(([coordinate]) => !described.has(coordinate))
    .map(([coordinate, names]) => `[${names.join(', ')}] ${coordinate}: has no description with its Chinese term`);
}

function describedParts(document: DocumentNode): Described[] {
  const parts: Described[] = [];
  const path: string[] = [];
  visit(document, {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return false; // of the machinery, not of the graph
      if (!isNamedPart(node)) return undefined;
      path.push(node.name.value);
      const isRoot = path.length === 1 && operationRoots.includes(node.name.value);
      if (!isRoot && 'description' in node) {
        parts.push({ coordinate: path.join('.'), description: node.description?.value ?? '' });
      }
      return undefined;
    },
    leave(node) {
      if (isNamedPart(node)) path.pop();
    },
  });
  return parts;
}

const namedParts: readonly string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_EXTENSION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_TYPE_EXTENSION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
];

function isNamedPart(node: ASTNode): node is ASTNode & { name: NameNode; description?: StringValueNode } {
  return namedParts.includes(node.kind);
}
