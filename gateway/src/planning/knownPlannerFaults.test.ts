import { describe, expect, it } from 'vitest';
import { federate } from '../../test/kit/federate.ts';

/**
 * Where Apollo's planner is known to be wrong (the six cases of public audits of federation gateways, and their neighbours):
 * each test shows that it is wrong still, and that ours is right. A test whose first half fails after an upgrade says that
 * Apollo has mended it, and that a rewrite may go.
 */
describe('a key that is not resolvable before one that is', () => {
  const rows = { '1': { id: '1', sheet: '7', mark: { block: 'b', plot: 'p', strata: 's' } } };
  const row = ({ id }: { id: keyof typeof rows }) => rows[id];
  const mark = 'type Mark @shareable { block: ID! plot: ID! strata: ID! }';
  const federation = federate({
    survey: {
      typeDefs: `
        type Parcel @key(fields: "id") @key(fields: "sheet", resolvable: false)
          @key(fields: "mark { block plot }", resolvable: false) @key(fields: "id mark { plot strata }", resolvable: false) {
          id: ID! sheet: ID! @shareable mark: Mark! @shareable owner: String!
        }
        ${mark}`,
      resolvers: { Parcel: { __resolveReference: (key: never) => ({ ...row(key), owner: 'o1' }) } },
    },
    land: {
      typeDefs: `
        type Query { parcels: [Parcel!]! }
        type Parcel @key(fields: "mark { block plot }", resolvable: false) @key(fields: "id mark { plot strata }")
          @key(fields: "sheet", resolvable: false) @key(fields: "id", resolvable: false) {
          id: ID! sheet: ID! @shareable mark: Mark! @shareable owner: String! @external
          title: String! @requires(fields: "owner")
        }
        ${mark}`,
      resolvers: {
        Query: { parcels: () => [rows['1']] },
        Parcel: {
          __resolveReference(key: { id?: string; owner?: string }) {
            if (key.id === undefined) throw new Error('This key is not resolvable.');
            return { ...row(key as never), ...key };
          },
          title: ({ owner }: { owner?: string }) => {
            if (owner === undefined) throw new Error('Where is the owner?');
            return `held by ${owner}`;
          },
        },
      },
    },
  });
  const source = '{ parcels { id owner title } }';

  it('is what Apollo comes back by, and not what we come back by', async () => {
    expect((await federation.askStock(source)).errors).toBeDefined();
    expect(await federation.ask(source)).toEqual({
      data: { parcels: [{ id: '1', owner: 'o1', title: 'held by o1' }] },
    });
  });
});

describe('a field with arguments inside a @requires', () => {
  const visits = ['v1', 'v2', 'v3', 'v4', 'v5'].map((id, index) => ({
    id,
    inspector: `i${index + 1}`,
    note: `n ${id}`,
  }));
  const siteIds = ['s1', 's2'];
  const visitsOf = ({ id }: { id: string }, { limit }: { limit: number }) =>
    (id === 's1' ? visits : visits.toReversed()).slice(0, limit).map((visit) => ({ id: visit.id }));
  const federation = federate({
    register: {
      typeDefs: `
        type Query { sites: [Site] }
        type Site @key(fields: "id") { id: ID! visits(limit: Int!): [Visit] @external }
        type Visit @key(fields: "id") {
          id: ID! inspector: ID note: String!
          sameDay: [Site] @external
          crowded: Boolean @requires(fields: "sameDay { visits(limit: 50) { id } }")
        }`,
      resolvers: {
        Query: { sites: () => siteIds.map((id) => ({ id })) },
        Site: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
        Visit: {
          __resolveReference: (key: { id: string; sameDay?: unknown }) => ({
            ...visits.find(({ id }) => id === key.id),
            ...key,
          }),
          crowded: ({ sameDay }: { sameDay: { visits: { id: string }[] }[] }) =>
            sameDay.every((site) => site.visits.length === 5 && site.visits.every(({ id }) => id !== undefined)),
        },
      },
    },
    inspection: {
      typeDefs: `
        type Site @key(fields: "id") {
          id: ID!
          responsible: Inspector @requires(fields: "visits(limit: 3) { inspector }")
          visits(limit: Int!): [Visit]
        }
        type Visit @key(fields: "id") { id: ID! day: String inspector: ID @external sameDay: [Site] }
        type Inspector { id: ID! }`,
      resolvers: {
        Site: {
          __resolveReference: (key: { id: string; visits?: { inspector: string }[] }) => {
            if (key.visits !== undefined && key.visits.length !== 3) throw new Error(`${key.visits.length} visits`);
            return { id: key.id, inspector: key.visits?.[2]?.inspector };
          },
          responsible: ({ inspector }: { inspector?: string }) => (inspector === undefined ? null : { id: inspector }),
          visits: visitsOf,
        },
        Visit: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          sameDay: ({ id }: { id: string }) => (id === 'v1' ? [] : [{ id: 's2' }]),
        },
      },
    },
  });
  const right = [
    { responsible: { id: 'i3' }, visits: [{ id: 'v1' }] },
    { responsible: { id: 'i3' }, visits: [{ id: 'v5' }] },
  ];

  it('is fetched beside the same field with the arguments of the client', async () => {
    const source = '{ sites { responsible { id } visits(limit: 1) { id } } }';
    expect(await federation.askStock(source)).not.toEqual({ data: { sites: right } });
    expect(await federation.ask(source)).toEqual({ data: { sites: right } });
  });

  it('is fetched beside the same field with a variable of the client, given or not', async () => {
    const source = 'query ($limit: Int = 1) { sites { responsible { id } visits(limit: $limit) { id } } }';
    expect(await federation.askStock(source)).not.toEqual({ data: { sites: right } });
    expect(await federation.ask(source)).toEqual({ data: { sites: right } });
    const { data } = await federation.ask(source, { limit: 4 });
    expect(data).toMatchObject({ sites: [{ responsible: { id: 'i3' }, visits: [{}, {}, {}, { id: 'v4' }] }, {}] });
  });

  it('is fetched beside fragments of the client', async () => {
    const source = `query ($limit: Int = 1) { sites { responsible { id } ...Some ...Others } }
      fragment Some on Site { visits(limit: $limit) { id } }
      fragment Others on Site { visits(limit: $limit) { id } }`;
    expect(await federation.askStock(source)).not.toEqual({ data: { sites: right } });
    expect(await federation.ask(source)).toEqual({ data: { sites: right } });
  });

  it('may stand below another field', async () => {
    const source = '{ sites { visits(limit: 2) { id crowded } } }';
    const own = {
      data: {
        sites: [
          {
            visits: [
              { id: 'v1', crowded: true },
              { id: 'v2', crowded: true },
            ],
          },
          {},
        ],
      },
    };
    expect(await federation.ask(source)).toMatchObject(own);
    const mixed =
      '{ sites { responsible { id } visits(limit: 2) { crowded day: day sameDay { visits(limit: 1) { id } } } } }';
    expect((await federation.ask(mixed)).data).toMatchObject({
      sites: [
        {
          responsible: { id: 'i3' },
          visits: [
            { crowded: true, sameDay: [] },
            { crowded: true, sameDay: [{ visits: [{ id: 'v5' }] }] },
          ],
        },
        { responsible: { id: 'i3' } },
      ],
    });
  });

  it('cannot be given by a client under the hidden name', () => {
    expect(() => federation.plan('{ sites { responsible { id } _rq1_visits: visits(limit: 1) { id } } }')).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', detail: expect.objectContaining({ field: '_rq1_visits' }) }),
    );
  });

  it('is not seen by clients', () => {
    expect(() => federation.plan('{ sites { _rq0_visits { id } } }')).toThrow(
      'Cannot query field "_rq0_visits" on type "Site"',
    );
  });
});

describe('two @requires with different arguments on one field', () => {
  const fees: Record<string, Record<string, number>> = { p1: { DAY: 2, YEAR: 500 }, p2: { DAY: 3, YEAR: 700 } };
  const fee = ({ id }: { id: string }, { unit }: { unit: string }) => fees[id]![unit];
  const federation = federate({
    catalogue: {
      typeDefs: `
        type Query { permits: [Permit] }
        type Permit @key(fields: "id") { id: ID! name: String fee(unit: String!): Int months: Int kind: Kind }
        type Kind { usualFee(unit: String!): Int }`,
      resolvers: {
        Query: { permits: () => Object.keys(fees).map((id) => ({ id })) },
        Permit: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          name: ({ id }: { id: string }) => `permit ${id}`,
          months: () => 6,
          fee,
          kind: ({ id }: { id: string }) => ({ id }),
        },
        Kind: { usualFee: fee },
      },
    },
    till: {
      typeDefs: `
        type Permit @key(fields: "id") {
          id: ID!
          months: Int @external
          fee(unit: String!): Int @external
          kind: Kind @external
          daily(label: String): String @requires(fields: "fee(unit: \\"DAY\\") months")
          yearly(label: String): String @requires(fields: "fee(unit: \\"YEAR\\") months")
          isCheap: Boolean @requires(fields: "kind { usualFee(unit: \\"DAY\\") }")
          isDear: Boolean @requires(fields: "kind { usualFee(unit: \\"YEAR\\") }")
        }
        type Kind @external { usualFee(unit: String!): Int }`,
      resolvers: {
        Permit: {
          __resolveReference: (key: object) => key,
          daily: (of: { fee: number; months: number }, { label = 'daily' }) => `${label} ${of.fee} ${of.months}`,
          yearly: (of: { fee: number; months: number }, { label = 'yearly' }) => `${label} ${of.fee} ${of.months}`,
          isCheap: ({ kind }: { kind: { usualFee: number } }) => kind.usualFee < 3,
          isDear: ({ kind }: { kind: { usualFee: number } }) => kind.usualFee > 600,
        },
      },
    },
  });

  it('are both right in one operation', async () => {
    const source = '{ permits { name daily yearly isCheap isDear } }';
    const right = {
      data: {
        permits: [
          { name: 'permit p1', daily: 'daily 2 6', yearly: 'yearly 500 6', isCheap: true, isDear: false },
          { name: 'permit p2', daily: 'daily 3 6', yearly: 'yearly 700 6', isCheap: false, isDear: true },
        ],
      },
    };
    expect(await federation.askStock(source)).not.toEqual(right);
    expect(await federation.ask(source)).toEqual(right);
  });

  it('are fetched side by side, each with the variables that it uses', async () => {
    const source = `query ($a: String, $b: String, $yes: Boolean!) {
      permits { ...Till fee(unit: "YEAR") }
    }
    fragment Till on Permit { id one: daily(label: $a) ... on Permit @include(if: $yes) { two: yearly(label: $b) isCheap } }`;
    expect(await federation.ask(source, { a: 'A', b: 'B', yes: true })).toEqual({
      data: {
        permits: [
          { id: 'p1', one: 'A 2 6', two: 'B 500 6', isCheap: true, fee: 500 },
          { id: 'p2', one: 'A 3 6', two: 'B 700 6', isCheap: false, fee: 700 },
        ],
      },
    });
    expect(await federation.ask(source, { a: 'A', yes: false })).toEqual({
      data: {
        permits: [
          { id: 'p1', one: 'A 2 6', fee: 500 },
          { id: 'p2', one: 'A 3 6', fee: 700 },
        ],
      },
    });
  });
});

describe('an @interfaceObject that no subgraph can make an object of', () => {
  const federation = federate({
    archive: {
      typeDefs: `
        type Query { filed: Paper letter: Letter! count: Int }
        interface Paper @key(fields: "id") { id: ID! }
        type Letter @interfaceObject @key(fields: "id", resolvable: false) { id: ID! }`,
      resolvers: {
        Query: { filed: () => ({ id: 'n1' }), letter: () => ({ id: 'l1' }), count: () => 1 },
        Paper: { __resolveType: () => null },
      },
    },
    office: {
      typeDefs: `
        type Query { open: Paper }
        type Paper @interfaceObject @key(fields: "id", resolvable: false) { id: ID! subject: String }
        interface Letter @key(fields: "id") { id: ID! from: String }
        type Request implements Letter @key(fields: "id") { id: ID! from: String }`,
      resolvers: {
        Query: { open: () => ({ id: 'n1', subject: 'noise' }) },
        Letter: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Request', id, from: 'owner' }) },
      },
    },
  });

  it('is a refusal and not a silent null', async () => {
    const source = '{ filed { subject } }';
    expect(await federation.askStock(source)).toEqual({ data: { filed: null } });
    await expect(federation.ask(source)).rejects.toMatchObject({
      code: 'UNRESOLVABLE_FIELD',
      detail: { fields: ['filed'] },
    });
    await expect(federation.ask('{ count mine: filed { subject } }')).rejects.toMatchObject({
      detail: { fields: ['mine'] },
    });
  });

  it('is no hindrance where it can be answered', async () => {
    expect(await federation.ask('{ open { id subject } count }')).toEqual({
      data: { open: { id: 'n1', subject: 'noise' }, count: 1 },
    });
  });
});
