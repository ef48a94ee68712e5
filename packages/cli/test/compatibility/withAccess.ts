import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  visit,
} from 'graphql';

const everybody: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'access' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'roles' },
      value: { kind: Kind.LIST, values: [{ kind: Kind.STRING, value: 'PUBLIC' }] },
    },
  ],
};

type Guarded = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | FieldDefinitionNode;

const guard = <Node extends Guarded>(node: Node): Node => ({
  ...node,
  directives: [...(node.directives ?? []), everybody],
});

/** An interface of another subgraph cannot take the rule as a whole: each field of an `@interfaceObject` has its own. */
function guardType<Node extends ObjectTypeDefinitionNode | ObjectTypeExtensionNode>(node: Node): Node {
  const isInterface = node.directives?.some(({ name }) => name.value === 'interfaceObject') ?? false;
  return isInterface ? { ...node, fields: node.fields?.map(guard) } : guard(node);
}

/** A schema of the package with what our graph asks of every one besides: each field says who may read it, here everybody. */
export function withAccess(sdl: string): DocumentNode {
  const guarded = visit(parse(sdl), { ObjectTypeDefinition: guardType, ObjectTypeExtension: guardType });
  // where it is not imported it goes by its long name, and where it is by no other
  const compose = sdl.includes('@composeDirective') ? '@composeDirective' : '@federation__composeDirective';
  const rule = parse(`
    extend schema
      @link(url: "https://guanjia.example/access/v1.0", import: ["@access"])
      ${compose}(name: "@access")
    directive @access(roles: [String!]!) on OBJECT | FIELD_DEFINITION
  `);
  return { kind: Kind.DOCUMENT, definitions: [...guarded.definitions, ...rule.definitions] };
}
