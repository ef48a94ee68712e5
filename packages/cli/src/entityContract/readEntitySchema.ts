import {
  buildASTSchema,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isRequiredArgument,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { CliError } from '../CliError.ts';
import type { EntityKey, EntityPath, EntitySchema, EntityType, NamedField } from './EntityType.ts';

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** Reads which entities a subgraph has, from its SDL. @throws CliError SUBGRAPH_SDL_REFUSED */
export function readEntitySchema(sdl: string | DocumentNode): EntitySchema {
  const schema = buildSchema(sdl);
  const keysOf = new Map(
    Object.values(schema.getTypeMap())
      .filter(isComposite)
      .flatMap((type): [string, readonly EntityKey[]][] => {
        const keys = readKeys(type);
        return keys.length === 0 ? [] : [[type.name, keys]];
      }),
  );
  const isEntity = (name: string): boolean => keysOf.has(name);
  const entities = [...keysOf].flatMap(([name, keys]): EntityType[] => {
    const type = schema.getType(name);
    if (!isComposite(type)) return [];
    const fields = askableFields(type);
    return [
      {
        name,
        keys,
        selection: ['__typename', ...fields.map(selectionOf)].join(' '),
        requires: fields.flatMap((field) => requiredBy(type, field)),
        paths: fields.flatMap((field) => pathsOf(field, isEntity)),
      },
    ];
  });
  const query = schema.getQueryType();
  const rootFields = query == null ? [] : askableFields(query).filter(({ name }) => !name.startsWith('_'));
  return { entities, rootPaths: rootFields.flatMap((field) => pathsOf(field, isEntity)) };
}

function buildSchema(sdl: string | DocumentNode): GraphQLSchema {
  try {
    return buildASTSchema(plain(typeof sdl === 'string' ? parse(sdl, { noLocation: true }) : sdl), {
      assumeValid: true,
      assumeValidSDL: true,
    });
  } catch (cause) {
    // GraphQL throws a plain Error for a type that is not defined
    if (!(cause instanceof Error)) throw cause;
    throw new CliError(`The schema that the subgraph tells cannot be read: ${cause.message}`, {
      code: 'SUBGRAPH_SDL_REFUSED',
      cause,
    });
  }
}

/** Without what only federation defines, and with a definition for each type that is only extended. */
function plain({ kind, definitions }: DocumentNode): DocumentNode {
  const defined = new Set<string>();
  for (const definition of definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) defined.add(definition.name.value);
  }
  return {
    kind,
    definitions: definitions.flatMap((definition) => {
      if (definition.kind === Kind.DIRECTIVE_DEFINITION) return [];
      if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION || defined.has(definition.name.value)) return [definition];
      defined.add(definition.name.value);
      const made: ObjectTypeDefinitionNode = { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION };
      return [made];
    }),
  };
}

function isComposite(type: unknown): type is Composite {
  return type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType;
}

function directivesOf({ astNode, extensionASTNodes }: Composite): readonly DirectiveNode[] {
  return [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

function readKeys(type: Composite): readonly EntityKey[] {
  const keys = directivesOf(type).filter(({ name }) => name.value === 'key' || name.value === 'federation__key');
  return keys.flatMap((directive): EntityKey[] => {
    const resolvable = directive.arguments?.find(({ name }) => name.value === 'resolvable')?.value;
    if (resolvable?.kind === Kind.BOOLEAN && !resolvable.value) return [];
    const text = fieldsOf(directive);
    return text === null ? [] : [{ text, fields: readFields(type, text) }];
  });
}

function fieldsOf({ arguments: given = [] }: DirectiveNode): string | null {
  const fields = given.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING ? fields.value : null;
}

function readFields(type: Composite, text: string): readonly NamedField[] {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? namedFields(type, definition.selectionSet) : [];
}

function namedFields(type: Composite, { selections }: SelectionSetNode): readonly NamedField[] {
  return selections.flatMap((selection): NamedField[] => {
    if (selection.kind !== Kind.FIELD) return []; // what a fragment requires stands only on some
    const field = type.getFields()[selection.name.value];
    if (field === undefined) return [];
    const named = getNamedType(field.type);
    const fields = selection.selectionSet && isComposite(named) ? namedFields(named, selection.selectionSet) : [];
    return [{ name: field.name, type: field.type, fields }];
  });
}

/** Those that the gateway may select of it without an argument, and that are not another department's. */
function askableFields(type: Composite): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(
    ({ astNode, args }) =>
      !args.some(isRequiredArgument) &&
      !(astNode?.directives ?? []).some(({ name }) => /^(federation__)?external$/.test(name.value)),
  );
}

function selectionOf({ name, type }: GraphQLField<unknown, unknown>): string {
  return isLeafType(getNamedType(type)) ? name : `${name} { __typename }`;
}

function requiredBy(type: Composite, { astNode }: GraphQLField<unknown, unknown>): readonly NamedField[] {
  const directives = (astNode?.directives ?? []).filter(({ name }) => /^(federation__)?requires$/.test(name.value));
  return directives.flatMap((directive) => readFields(type, fieldsOf(directive) ?? ''));
}

/** Directly, by a list, or by the nodes of a connection. */
function pathsOf({ name, type }: GraphQLField<unknown, unknown>, isEntity: (name: string) => boolean): EntityPath[] {
  const named = getNamedType(type);
  if (isEntity(named.name)) return [{ target: named.name, selection: `${name} { KEYS }` }];
  if (!isComposite(named)) return [];
  const nodes = named.getFields()['nodes'];
  const target = nodes === undefined ? null : getNamedType(nodes.type).name;
  return target !== null && isEntity(target) ? [{ target, selection: `${name} { nodes { KEYS } }` }] : [];
}
