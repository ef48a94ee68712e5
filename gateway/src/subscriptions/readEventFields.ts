import { type FieldDefinitionNode, Kind, parse, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';

const directiveName = 'fromEvents';
const argumentsSchema = z.object({ types: z.array(z.string()) });

/** The fields of `Subscription` that a department has bound to event types by `@fromEvents`, with the types. */
export function readEventFields(supergraphSdl: string): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = parse(supergraphSdl, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Subscription'
      ? (definition.fields ?? [])
      : [],
  );
  return new Map(
    fields.flatMap((field) => {
      const types = typesOf(field);
      return types === null ? [] : [[field.name.value, new Set(types)] as const];
    }),
  );
}

function typesOf({ directives }: FieldDefinitionNode): readonly string[] | null {
  const directive = directives?.find(({ name }) => name.value === directiveName);
  if (directive === undefined) return null;
  const given = (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]);
  return argumentsSchema.parse(Object.fromEntries(given)).types;
}
