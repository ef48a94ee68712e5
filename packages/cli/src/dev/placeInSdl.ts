import type { SdlPlace } from '@guanjia/schema/createComposer';
import { type ASTNode, type DefinitionNode, type DocumentNode, Kind } from 'graphql';

/** Where a document has what a coordinate names: a type, a directive, a field of it or an argument; else its type; else null. */
export function placeInSdl(document: DocumentNode, coordinate: string, subgraph: string): SdlPlace | null {
  const [, type = '', field, argument] = /^@?(\w+)(?:\.(\w+))?(?:\((\w+):\))?$/.exec(coordinate) ?? [];
  const definitions = document.definitions.filter((definition) => nameOf(definition) === type);
  const fields = definitions.flatMap(partsOf).filter((part) => nameOf(part) === field);
  const argumentNodes = fields.flatMap(partsOf).filter((part) => nameOf(part) === argument);
  const node = argumentNodes[0] ?? fields[0] ?? definitions[0];
  return node === undefined ? null : placeOf(node, subgraph);
}

function placeOf(node: ASTNode, subgraph: string): SdlPlace | null {
  const loc = 'name' in node ? (node.name?.loc ?? node.loc) : node.loc;
  if (loc === undefined) return null;
  return { subgraph, file: loc.source.name, line: loc.startToken.line, column: loc.startToken.column };
}

function nameOf(node: ASTNode): string | undefined {
  return 'name' in node ? node.name?.value : undefined;
}

/** Fields of a type, values of an enum, arguments of a field or a directive. */
function partsOf(node: DefinitionNode | ASTNode): readonly ASTNode[] {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return node.fields ?? [];
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
      return node.values ?? [];
    case Kind.FIELD_DEFINITION:
    case Kind.DIRECTIVE_DEFINITION:
      return node.arguments ?? [];
    default:
      return [];
  }
}
