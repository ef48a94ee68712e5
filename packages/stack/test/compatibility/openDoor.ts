import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql';

/** What a subgraph answers. */
export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it has asked for
  readonly data: any;
  readonly errors?: readonly unknown[];
}

/** A department's own `/graphql`, asked as the gateway asks it. */
export interface Door {
  readonly name: string;
  readonly url: string;
  readonly headersOf: (body: string) => Record<string, string>;
  /** As its introspection tells it. */
  readonly schema: GraphQLSchema;
  /** As its `_service` tells it. */
  readonly sdl: string;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** Whose questions are answered wholly: what is asked here is whether things are found, not who may read them. */
const system: Principal = { ...anonymous, subject: 'system.compatibility', roles: ['SYSTEM'] };

/** A department that runs, with the key that it shares with the gateway. */
export async function openDoor(name: string, origin: string, key: string): Promise<Door> {
  const url = `${origin}/graphql`;
  const request = { issuer: 'gateway', method: 'POST', path: '/graphql', principal: system, key };
  const headersOf: Door['headersOf'] = (body) => signRequest({ ...request, body, now: new Date() });
  const ask: Door['ask'] = async (query, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', ...headersOf(body) };
    return (await (await fetch(url, { method: 'POST', body, headers })).json()) as Answer;
  };
  const schema = buildClientSchema((await ask(getIntrospectionQuery())).data);
  const { data } = await ask('{ _service { sdl } }');
  return { name, url, headersOf, schema, sdl: data._service.sdl, ask };
}
