import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { repositoryRoot } from '../repositoryRoot.ts';

/** Known clients' documents (schema/operations) that the graph would no longer answer, or that carry no name. */
export function operationFaults(
  apiSchema: GraphQLSchema,
  folder: URL = new URL('schema/operations/', repositoryRoot),
): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return files.flatMap((file) =>
    documentFaults(apiSchema, readFileSync(new URL(file, folder), 'utf8')).map((fault) => `${file}: ${fault}`),
  );
}

function documentFaults(apiSchema: GraphQLSchema, text: string): string[] {
  try {
    const document = parse(text);
    const nameless = document.definitions.some(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name === undefined,
    );
    const faults = validate(apiSchema, document).map(
      ({ message, locations }) => `line ${locations?.[0]?.line}: ${message}`,
    );
    return nameless ? ['an operation has no name', ...faults] : faults;
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}
