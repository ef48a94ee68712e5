import {
  type ConstDirectiveNode,
  type ConstObjectValueNode,
  type DocumentNode,
  Kind,
  parse,
  type SchemaDefinitionNode,
} from 'graphql';
import { directivesNamed, textArgument } from './joinDirectives.ts';

const identity = 'https://specs.apollo.dev/inaccessible/';
const usualName = 'inaccessible';
const specification = parse(
  `schema @link(url: "${identity}v0.2", for: SECURITY) { query: Query }
  directive @${usualName} on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`,
  { noLocation: true },
);

/** A supergraph in which fields can be hidden from clients, and the name of the directive that does so. */
export interface HidingSupergraph {
  readonly document: DocumentNode;
  readonly directive: string;
}

/** Links `@inaccessible` where the supergraph does not do so itself. */
export function linkInaccessible(document: DocumentNode): HidingSupergraph {
  const schema = document.definitions.find(isSchema);
  const link =
    schema && directivesNamed(schema, 'link').find((used) => textArgument(used, 'url')?.startsWith(identity));
  if (link !== undefined) return { document, directive: importedName(link) ?? textArgument(link, 'as') ?? usualName };
  const [ownSchema, ...directives] = specification.definitions;
  const added = ownSchema?.kind === Kind.SCHEMA_DEFINITION ? (ownSchema.directives ?? []) : [];
  const definitions = document.definitions.map((definition) =>
    isSchema(definition) ? { ...definition, directives: [...(definition.directives ?? []), ...added] } : definition,
  );
  return { document: { ...document, definitions: [...definitions, ...directives] }, directive: usualName };
}

/** `import: [{name: "@inaccessible", as: "@hidden"}]`: the supergraph calls it as its subgraphs do. */
function importedName(link: ConstDirectiveNode): string | null {
  const list = link.arguments?.find(({ name }) => name.value === 'import')?.value;
  const renamed = list?.kind === Kind.LIST ? list.values.filter((value) => value.kind === Kind.OBJECT) : [];
  const own = renamed.find((value) => textOf(value, 'name') === `@${usualName}`);
  return own === undefined ? null : (textOf(own, 'as')?.slice(1) ?? null);
}

function textOf({ fields }: ConstObjectValueNode, key: string): string | null {
  const value = fields.find(({ name }) => name.value === key)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

function isSchema(definition: { readonly kind: string }): definition is SchemaDefinitionNode {
  return definition.kind === Kind.SCHEMA_DEFINITION;
}
