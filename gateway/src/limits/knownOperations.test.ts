import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery, Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileCost } from './compileCost.ts';
import { measureDocument } from './measureDocument.ts';
import { usualOperationLimits } from './OperationLimits.ts';
import { readCostRules } from './readCostRules.ts';
import { readDocument } from './readDocument.ts';

const fileText = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const schema = buildSchema(fileText('schema/api.graphql'));
const rules = readCostRules(fileText('schema/supergraph.graphql'));
/** The largest pages, everything included. */
const largest = { first: 100 };
/** Half of what is allowed is room enough. */
const half = (limit: number) => limit / 2;

describe('known operations', () => {
  const files = readdirSync(new URL('../../../schema/operations', import.meta.url)).map(
    (name) => `schema/operations/${name}`,
  );

  it.each([...files, 'gateway/src/graphiql/defaultQuery.graphql'])('%s is within half of the limits', (file) => {
    const source = fileText(file);
    const document = readDocument(source, usualOperationLimits);
    const costs = document.definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((operation) => compileCost({ document, operation }, { schema, rules, assumedListSize: 10 }))
      .map((cost) => (typeof cost === 'number' ? cost : cost(largest)));
    const { depth, fields, aliases, rootFields, variables, list, name } = measureDocument(document);
    const found = {
      characters: source.length / half(usualOperationLimits.documentCharacters),
      depth: depth / half(usualOperationLimits.documentDepth),
      fields: fields / half(usualOperationLimits.documentFields),
      aliases: aliases / half(usualOperationLimits.documentAliases),
      rootFields: rootFields / half(usualOperationLimits.documentRootFields),
      variables: variables / half(usualOperationLimits.documentVariables),
      list: list / half(usualOperationLimits.listEntries),
      name: name / half(usualOperationLimits.nameCharacters),
      cost: Math.max(...costs) / half(usualOperationLimits.cost),
    };
    expect(Object.entries(found).filter(([, share]) => share > 1)).toEqual([]);
  });

  it('reads the introspection of GraphiQL', () => {
    const introspection = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true });
    expect(readDocument(introspection, usualOperationLimits).kind).toBe('Document');
  });

  it('finds the costs that departments have said', () => {
    expect(rules.weightOfField('Mutation', 'planRoadmap')).toBe(100);
    expect(rules.listSize('Query', 'projects')).toEqual({
      assumedSize: 20,
      slicingArguments: ['first'],
      sizedFields: ['edges', 'nodes'],
    });
  });
});
