import { readFileSync } from 'node:fs';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { isIntrospectionType, isObjectType, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccessRules } from '../src/access/readAccessRules.ts';
import { createGraph, type Graph } from '../src/graph/createGraph.ts';
import { openResilience, usualResilience } from '../src/resilience/openResilience.ts';
import { sightQueries } from '../src/subscriptions/createSight.ts';

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const supergraphSdl = textOf('../../schema/supergraph.graphql');

describe('the composed supergraph', () => {
  let graph: Graph;
  beforeAll(async () => {
    const metrics = createMetrics('gateway');
    const log = createLog({ name: 'gateway', level: 'fatal' });
    graph = await createGraph({
      supergraphSdl,
      subgraphUrls: {},
      keys: {},
      production: false,
      deadlineMs: 1_000,
      answerLimitBytes: 1_000,
      batching: true,
      transport: 'sockets',
      operationsAtMost: 10,
      planningLimitMs: 10_000,
      planningMemoryMb: 256,
      planningThreadsKept: 1,
      ownFields: {},
      now: () => new Date(),
      resilience: openResilience({ ...usualResilience, shedding: null }, { log, metrics, underWay: () => 0 }),
      metrics,
      log,
    });
  });
  afterAll(() => graph.stop());

  it('holds the subscription as the gateway has it', () => {
    const fields = graph.current().schema.getType('ProgressUpdate');
    const own = parse(textOf('../src/subscriptions/progress.graphql')).definitions.find(
      (definition) => definition.kind === 'ObjectTypeDefinition' && definition.name.value === 'ProgressUpdate',
    );
    expect(isObjectType(fields) && Object.keys(fields.getFields()).toSorted()).toEqual(
      own?.kind === 'ObjectTypeDefinition' && own.fields?.map(({ name }) => name.value).toSorted(),
    );
  });

  it.each(Object.entries(sightQueries))('answers what the gateway asks before it tells an event: %s', (_, query) => {
    expect(validate(graph.current().schema, parse(query))).toEqual([]);
  });

  it('says of every field who may read it', () => {
    const rules = readAccessRules(supergraphSdl);
    const types = Object.values(graph.current().schema.getTypeMap());
    const silent = types
      .filter((type) => isObjectType(type) && !isIntrospectionType(type))
      .flatMap((type) =>
        isObjectType(type) ? Object.keys(type.getFields()).map((field) => [type.name, field] as const) : [],
      )
      .filter(([type, field]) => rules.rolesOf(type, field) === null);
    expect(rules.guarded).toBe(true);
    expect(silent).toEqual([]);
  });

  it('answers what GraphiQL begins with', () => {
    const document = parse(textOf('../src/graphiql/defaultQuery.graphql'));
    expect(validate(graph.current().schema, document)).toEqual([]);
  });
});
