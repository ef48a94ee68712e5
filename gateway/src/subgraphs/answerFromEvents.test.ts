import { composeServices } from '@apollo/composition';
import { anonymous } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchema } from '../execution/readSchema.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../execution/Subgraph.ts';
import { answerFromEvents } from './answerFromEvents.ts';

const site = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { sites: Int }
  type Subscription { inspected(after: String): Inspected! }
  type Inspected { cursor: String! project: Project crane: Crane cranes: [[Crane!]!]! notes: [Note!]! }
  type Note { text: String! crane: Crane }
  type Project @key(fields: "id", resolvable: false) { id: ID! }
  type Crane @key(fields: "site number") { site: ID! number: Int! name(language: String): String load: Int }
`;
const { supergraphSdl = '' } = composeServices([{ name: 'site', url: 'http://site', typeDefs: parse(site) }]);
const schema = readSchema(supergraphSdl);
const crane = (number: number) => ({ site: 's', number });

/** Asks the first fetch of a subscription; the subgraph says of each crane its number as its load. */
async function ask(query: string, value: object | null, variables = '') {
  const asked: SubgraphRequest[] = [];
  const subgraph = answerFromEvents(
    {
      async ask(request): Promise<SubgraphAnswer> {
        asked.push(request);
        const cranes = (request.representations ?? []).map((text) => JSON.parse(text));
        if (cranes.some(({ number }) => number === 13)) {
          return {
            data: { _entities: cranes.map(() => null) },
            errors: [{ message: 'no such crane', path: ['_entities', 0, 'load'] }],
          };
        }
        return {
          data: { _entities: cranes.map(({ number }) => ({ load: number, name: `crane ${number}` })) },
          errors: [],
        };
      },
      close: async () => {},
    },
    schema,
  );
  const answer = await subgraph.ask({
    fetch: { subgraph: 'site', kind: 'subscription', query, operationName: null },
    variables,
    representations: null,
    context: {
      principal: anonymous,
      requestId: 'r',
      log: createLog({ name: 'test', level: 'silent' }),
      update: value === null ? null : { field: 'inspected', value: { ...value } },
    },
  });
  return { answer, asked };
}

describe('answerFromEvents', () => {
  it('answers from the event alone where it says all that is asked', async () => {
    const query = 'subscription { it: inspected { cursor project { __typename id } crane { n: number site } } }';
    const { answer, asked } = await ask(query, { cursor: 'c', project: { id: 'p' }, crane: crane(1) });
    expect(answer).toEqual({
      data: { it: { cursor: 'c', project: { __typename: 'Project', id: 'p' }, crane: { n: 1, site: 's' } } },
      errors: [],
    });
    expect(asked).toEqual([]);
  });

  it('asks the subgraph for the rest of its entities, each once, wherever they lie', async () => {
    const query = `subscription {
      inspected { ...more cranes { number load } notes { text crane { load } } }
    }
    fragment more on Inspected { crane { load heavy: load } }`;
    const { answer, asked } = await ask(query, {
      crane: crane(1),
      cranes: [[crane(1), crane(2)], [], [crane(1)]],
      notes: [
        { text: 'a', crane: crane(3) },
        { text: 'b', crane: null },
      ],
    });
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({
      inspected: {
        crane: { load: 1 },
        cranes: [[{ load: 1 }, { load: 2 }], [], [{ load: 1 }]],
        notes: [
          { text: 'a', crane: { load: 3 } },
          { text: 'b', crane: null },
        ],
      },
    });
    expect(JSON.stringify(answer.data)).not.toContain('fromEvent');
    const representations = asked.map((request) => request.representations?.map((text) => JSON.parse(text)));
    expect(representations).toContainEqual([
      { __typename: 'Crane', site: 's', number: 1 },
      { __typename: 'Crane', site: 's', number: 2 },
    ]);
    expect(asked).toHaveLength(3);
    for (const { fetch } of asked) expect(parse(fetch.query).definitions).toHaveLength(1);
  });

  it('hands over the variables that the entities need, and no others', async () => {
    const query = `subscription($language: String, $after: String) {
      inspected(after: $after) { crane { name(language: $language) } }
    }`;
    const { asked } = await ask(query, { crane: crane(1) }, '"language":"zh","after":"c"');
    expect(asked[0]?.variables).toBe('"language":"zh"');
    expect(asked[0]?.fetch.query).toContain('$language: String');
    expect(asked[0]?.fetch.query).not.toContain('$after');
  });

  it('says where an entity could not be given', async () => {
    const { answer } = await ask('subscription { inspected { cursor crane { load } } }', {
      cursor: 'c',
      crane: crane(13),
    });
    expect(answer).toEqual({
      data: { inspected: { cursor: 'c', crane: {} } },
      errors: [{ message: 'no such crane', path: ['inspected', 'crane', 'load'] }],
    });
  });

  it('asks nothing where the event names no entity', async () => {
    const { answer, asked } = await ask('subscription { inspected { crane { load } } }', { crane: null });
    expect(answer.data).toEqual({ inspected: { crane: null } });
    expect(asked).toEqual([]);
  });

  it('takes no name of a prototype from an event', async () => {
    const value = JSON.parse('{"cursor": "c", "crane": {"site": "s", "number": 1, "__proto__": {"polluted": true}}}');
    const { answer } = await ask('subscription { inspected { cursor crane { load } } }', value);
    expect(answer.data).toEqual({ inspected: { cursor: 'c', crane: { load: 1, name: 'crane 1' } } });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('refuses a subscription that comes without an event', async () => {
    const { answer } = await ask('subscription { inspected { cursor } }', null);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'SUBSCRIPTION_NEEDS_STREAM' } }]);
  });
});
