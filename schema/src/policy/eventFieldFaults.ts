import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { z } from 'zod';
import type { EventCatalogue } from '../eventCatalogue.ts';
import type { SubgraphSource } from '../readSubgraphs.ts';
import { schemaFields } from './schemaFields.ts';

/** What the gateway puts in every update, whatever the event says (`rootUpdateOf` in gateway). */
const ofEveryUpdate = new Set([
  'cursor',
  'seq',
  'type',
  'label',
  'labelZh',
  'department',
  'time',
  'summary',
  'summaryZh',
  'event',
  'project',
  'handoff',
]);
/** Arguments that the gateway understands, with the types they may have. */
const argumentTypes: Readonly<Record<string, readonly string[]>> = {
  projectId: ['ID', 'ID!'],
  after: ['String'],
  filter: ['ProgressFilter'],
};
const directiveSchema = z.object({ types: z.array(z.string()).min(1) });
const payloadSchema = z.object({
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
});

/** Subscription fields of departments that nobody could answer, or whose clients could not go on where they left. */
export function eventFieldFaults(subgraph: SubgraphSource, catalogue: EventCatalogue): string[] {
  const { name, url, document } = subgraph;
  const isVirtual = url.startsWith('virtual:'); // the gateway knows what its own fields follow
  return schemaFields(document).flatMap(({ type, field }) => {
    const where = `[${name}] ${type}.${field.name.value}`;
    const directive = field.directives?.find((candidate) => candidate.name.value === 'fromEvents');
    if (type !== 'Subscription') {
      return directive === undefined ? [] : [`${where}: @fromEvents is for fields of Subscription`];
    }
    if (directive === undefined)
      return isVirtual ? [] : [`${where}: says by no @fromEvents which event types it follows`];
    return [...shapeFaults(field), ...payloadFaults(field, typesOf(directive), subgraph, catalogue)].map(
      (fault) => `${where}: ${fault}`,
    );
  });
}

function typesOf(directive: ConstDirectiveNode): readonly string[] {
  const given = (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]);
  return directiveSchema.safeParse(Object.fromEntries(given)).data?.types ?? [];
}

function shapeFaults(field: FieldDefinitionNode): string[] {
  const given = new Map((field.arguments ?? []).map(({ name, type }) => [name.value, written(type)]));
  const unknown = [...given].filter(([name, type]) => !argumentTypes[name]?.includes(type));
  return [
    ...(given.has('after') ? [] : ['needs the argument `after: String`, so that clients can go on where they left']),
    ...unknown.map(
      ([name, type]) =>
        `the gateway does not know the argument \`${name}: ${type}\`; it knows projectId: ID, after: String and filter: ProgressFilter`,
    ),
  ];
}

function payloadFaults(
  field: FieldDefinitionNode,
  types: readonly string[],
  { document }: SubgraphSource,
  catalogue: EventCatalogue,
): string[] {
  if (types.length === 0) return ['@fromEvents names no event type'];
  const unknown = types.filter((type) => !catalogue.has(type));
  if (unknown.length > 0) return unknown.map((type) => `there is no event type ${type} in schema/events`);
  const update = document.definitions.find(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === written(field.type).replace('!', ''),
  );
  if (update === undefined) return ['gives no object type of this subgraph'];
  const fields = update.fields ?? [];
  const hasCursor = fields.some(({ name, type }) => name.value === 'cursor' && written(type) === 'String!');
  return [
    ...(hasCursor ? [] : [`${update.name.value} needs \`cursor: String!\`, so that clients can go on where they left`]),
    ...types.flatMap((type) => unsaid(type, fields, catalogue).map((fault) => `${update.name.value}.${fault}`)),
  ];
}

/** Fields that an event of the type does not say, or need not say where they must not be null. */
function unsaid(type: string, fields: readonly FieldDefinitionNode[], catalogue: EventCatalogue): string[] {
  const definition = catalogue.get(type);
  if (definition === undefined) return [];
  const { properties, required } = payloadSchema.parse(z.toJSONSchema(definition.data, { unrepresentable: 'any' }));
  return fields
    .filter(({ name }) => !ofEveryUpdate.has(name.value))
    .flatMap(({ name: { value: name }, type: fieldType }) => {
      if (!Object.hasOwn(properties, name)) return [`${name}: no event ${type} says it`];
      const mayLack = fieldType.kind === Kind.NON_NULL_TYPE && !required.includes(name);
      return mayLack ? [`${name}: an event ${type} need not say it, so it must be nullable`] : [];
    });
}

function written(type: TypeNode): string {
  switch (type.kind) {
    case Kind.NAMED_TYPE:
      return type.name.value;
    case Kind.LIST_TYPE:
      return `[${written(type.type)}]`;
    case Kind.NON_NULL_TYPE:
      return `${written(type.type)}!`;
  }
}
