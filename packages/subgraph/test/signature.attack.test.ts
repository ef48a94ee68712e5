import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { encodePrincipal, signRequest } from '@guanjia/kernel/signature';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { type HttpServer, startHttpServer } from '@guanjia/runtime/startHttpServer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSubgraph, type Subgraph } from '../src/createSubgraph.ts';

const log = createLog({ name: 'test', level: 'silent' });
const key = 'the key of permits between us two';
const otherKey = 'the key of another department';
const owner: Principal = { ...anonymous, subject: 'o', name: '演示经办人', roles: ['OWNER'] };
const root: Principal = { ...owner, roles: ['SYSTEM'] };
const secondMs = 1_000;

const typeDefs = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
    @link(url: "https://guanjia.example/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
  directive @access(roles: [String!]!) on OBJECT | FIELD_DEFINITION
  type Query @access(roles: ["SIGNED_IN"]) {
    count: Int
    onlySystem: Int @access(roles: ["SYSTEM"])
  }
  type Mutation @access(roles: ["SIGNED_IN"]) {
    add: Int
  }
`;

let subgraph: Subgraph;
let server: HttpServer;
let count = 0;
let clock = new Date('2026-03-09T02:00:00Z');

beforeAll(async () => {
  const resolvers = {
    Query: { count: () => count, onlySystem: () => 1 },
    Mutation: {
      add: () => {
        count += 1;
        return count;
      },
    },
  };
  const createContext = ({ principal }: { readonly principal: Principal }) => ({ principal });
  subgraph = await createSubgraph({ name: 'permits', typeDefs, resolvers, createContext, key, log, now: () => clock });
  const metrics = createMetrics('test');
  const ready = () => Promise.resolve({});
  server = await startHttpServer({ host: '127.0.0.1', port: 0, log, metrics, ready, routes: subgraph.routes });
});

afterAll(async () => {
  await server.stop();
  await subgraph.stop();
});

const change = JSON.stringify({ query: 'mutation { add }' });
const question = JSON.stringify({ query: '{ count }' });

function signed(over: Partial<Parameters<typeof signRequest>[0]> & { readonly body: string }): Record<string, string> {
  const usual = { key, issuer: 'gateway', method: 'POST', path: '/graphql', principal: owner, now: clock };
  return signRequest({ ...usual, ...over });
}

async function post(body: string, headers: Record<string, string>, path = '/graphql') {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return { status: response.status, text: await response.text() };
}

/** A moment of its own, so that no two tests sign alike. */
function later(): Date {
  clock = new Date(clock.getTime() + 7);
  return clock;
}

const refused = { status: 401, code: 'UNSIGNED_REQUEST', changed: 0 };

async function outcomeOf(attack: Promise<{ readonly status: number; readonly text: string }>): Promise<object> {
  const before = count;
  const { status, text } = await attack;
  const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
  return { status, code: errors[0]?.extensions.code, changed: count - before };
}

describe('attack: signature', () => {
  it('a change that was overheard is sent again', async () => {
    later();
    const headers = signed({ body: change });
    expect(JSON.parse((await post(change, headers)).text)).toEqual({ data: { add: count } });
    await expect(outcomeOf(post(change, headers))).resolves.toEqual(refused);
  });

  it('a change that was overheard is sent again behind a thousand others', async () => {
    later();
    const headers = signed({ body: change });
    await post(change, headers);
    for (let other = 0; other < 1_000; other += 250) {
      await Promise.all(
        Array.from({ length: 250 }, () => post(change, signed({ body: change, now: later() })).then(() => {})),
      );
    }
    await expect(outcomeOf(post(change, headers))).resolves.toEqual(refused);
  });

  it('a change that was overheard is sent again when its time is over', async () => {
    later();
    const headers = signed({ body: change });
    await post(change, headers);
    clock = new Date(clock.getTime() + 31 * secondMs);
    await expect(outcomeOf(post(change, headers))).resolves.toEqual(refused);
  });

  it('a question may be repeated, as the gateway does when a connection breaks', async () => {
    later();
    const headers = signed({ body: question });
    await expect(post(question, headers)).resolves.toMatchObject({ status: 200 });
    await expect(post(question, headers)).resolves.toMatchObject({ status: 200 });
  });

  it('a request is held back for 31 seconds', () => {
    later();
    return expect(
      outcomeOf(post(question, signed({ body: question, now: new Date(clock.getTime() - 31 * secondMs) }))),
    ).resolves.toEqual(refused);
  });

  it('a request says a time that is yet to come', () => {
    later();
    return expect(
      outcomeOf(post(question, signed({ body: question, now: new Date(clock.getTime() + 31 * secondMs) }))),
    ).resolves.toEqual(refused);
  });

  it.each([['Invalid Date'], [''], ['9999-99-99'], ['-1'], ['2026-03-09T02:00:00Z\u00a0']])(
    'the time is %j',
    async (time) => {
      later();
      await expect(
        outcomeOf(post(question, { ...signed({ body: question }), 'x-guanjia-time': time })),
      ).resolves.toEqual(refused);
    },
  );

  it('the body is another one', () => {
    later();
    return expect(outcomeOf(post(change, signed({ body: question })))).resolves.toEqual(refused);
  });

  it('the path is another one', () => {
    later();
    return expect(outcomeOf(post(question, signed({ body: question }), '/graphql?x=1'))).resolves.toEqual(refused);
  });

  it('the person is another one', () => {
    later();
    return expect(
      outcomeOf(post(question, { ...signed({ body: question }), 'x-guanjia-principal': encodePrincipal(root) })),
    ).resolves.toEqual(refused);
  });

  it('another department signs with its own key in the name of the gateway', () => {
    later();
    return expect(outcomeOf(post(question, signed({ body: question, key: otherKey })))).resolves.toEqual(refused);
  });

  it('another department signs with its own key in its own name', () => {
    later();
    return expect(
      outcomeOf(post(question, signed({ body: question, key: otherKey, issuer: 'approval' }))),
    ).resolves.toEqual(refused);
  });

  it.each([['approval'], ['exchange'], ['Gateway'], ['gateway '], ['__proto__'], ['constructor'], ['']])(
    'whoever has the key signs in the name of %j',
    async (issuer) => {
      later();
      await expect(outcomeOf(post(question, signed({ body: question, issuer })))).resolves.toEqual(refused);
    },
  );

  it.each([['x-guanjia-issuer'], ['x-guanjia-time'], ['x-guanjia-principal'], ['x-guanjia-signature']])(
    'the header %s is left out',
    async (name) => {
      later();
      const { [name]: _, ...headers } = signed({ body: question });
      await expect(outcomeOf(post(question, headers))).resolves.toEqual(refused);
    },
  );

  it.each([[''], ['00'], ['zz'.repeat(32)], ['0'.repeat(64)], ['0'.repeat(1_000)]])(
    'the signature is %j',
    async (signature) => {
      later();
      await expect(
        outcomeOf(post(question, { ...signed({ body: question }), 'x-guanjia-signature': signature })),
      ).resolves.toEqual(refused);
    },
  );

  it('the signature is right but for its last digit', async () => {
    later();
    const headers = signed({ body: question });
    const { 'x-guanjia-signature': good = '' } = headers;
    const last = good.endsWith('0') ? '1' : '0';
    await expect(
      outcomeOf(post(question, { ...headers, 'x-guanjia-signature': `${good.slice(0, -1)}${last}` })),
    ).resolves.toEqual(refused);
  });

  it.each([
    ['no JSON', Buffer.from('no JSON').toString('base64url')],
    ['a role that there is not', Buffer.from(JSON.stringify({ ...owner, roles: ['ROOT'] })).toString('base64url')],
    ['a prototype', Buffer.from('{"__proto__":{"roles":["SYSTEM"]}}').toString('base64url')],
  ])('a principal that is %s is never answered, even if it is signed', async (_, principal) => {
    later();
    const words = { method: 'POST', path: '/graphql', body: question, issuer: 'gateway', key, now: clock };
    const forged = signRequest({ ...words, principal: owner });
    const { status } = await post(question, { ...forged, 'x-guanjia-principal': principal });
    expect(status).toBe(401);
  });

  it('an owner asks for what is for systems alone', async () => {
    later();
    const body = JSON.stringify({ query: '{ onlySystem }' });
    const { text } = await post(body, signed({ body }));
    expect(JSON.parse(text)).toMatchObject({
      data: { onlySystem: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('a change goes by GET', async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('mutation { add }')}`);
    expect(response.status).toBe(405);
  });
});
