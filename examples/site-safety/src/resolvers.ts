import type { Context } from './context.ts';
import type { Operation } from './Operation.ts';
import { operations } from './operations.ts';

type Given = Readonly<Record<string, unknown>>;
type FieldResolver = (source: Given, given: Given, context: Context) => unknown;
type ReferenceResolver = (reference: Given, context: Context) => unknown;
type TypeResolvers = Readonly<Record<string, FieldResolver | ReferenceResolver>>;

const { byKey, names, ofProjects, queries } = operations;

/** Made of the table in operations.ts. A field with a rule of its own goes here, behind what the table says. */
export const resolvers: Readonly<Record<string, TypeResolvers>> = {
  ...mapValues({ ...names, ...byKey }, (_, type) => ({ ...renamedFields(type), ...referenceResolver(type) })),
  Query: mapValues(
    queries,
    (operation): FieldResolver =>
      (_, given, context) =>
        load(operation, given, context),
  ),
  ...(Object.keys(ofProjects).length === 0 ? {} : { Project: mapValues(ofProjects, projectField) }),
};

function projectField({ argument, operation }: (typeof ofProjects)[string]): FieldResolver {
  return ({ id }, given, context) => load(operation, { ...given, [argument]: id }, context);
}

function referenceResolver(type: string): TypeResolvers {
  const found = byKey[type];
  if (found === undefined) return {};
  const { argument, key, operation } = found;
  return {
    __resolveReference: (reference: Given, context: Context) =>
      load(operation, { [argument]: reference[key] }, context),
  };
}

function renamedFields(type: string): TypeResolvers {
  return mapValues(
    names[type] ?? {},
    (name): FieldResolver =>
      (source) =>
        source[name],
  );
}

async function load(operation: Operation, given: Given, { answers }: Context): Promise<unknown> {
  const { answerIn, isList } = operation;
  const answer = await answers.load({ operation, given });
  const found = answerIn === null ? answer : memberOf(answer, answerIn);
  if (!isList) return found;
  return found == null ? [] : Array.isArray(found) ? found : [found];
}

function memberOf(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null ? new Map(Object.entries(answer)).get(name) : null;
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  map: (value: From, name: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value, name)]));
}
