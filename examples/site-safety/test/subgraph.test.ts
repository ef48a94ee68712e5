import { describe, expect, it } from 'vitest';
import { startDepartment } from './startDepartment.ts';

const service = '{ _service { sdl } }';
const ofProjects = (selection: string): string =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { id ${selection} } } }`;

describe('what the gateway has not signed', () => {
  it.each([
    ['without an issuer', { without: ['x-guanjia-issuer'] }],
    ['without a time', { without: ['x-guanjia-time'] }],
    ['without a principal', { without: ['x-guanjia-principal'] }],
    ['without a signature', { without: ['x-guanjia-signature'] }],
    ['with another key', { key: 'another key of sixteen and more' }],
    ['of another issuer', { issuer: 'approval' }],
    ['of 31 seconds ago', { ageMs: 31_000 }],
    ['from 31 seconds ahead', { ageMs: -31_000 }],
    ['for another path', { path: '/graphql?x=1' }],
    ['with another body', { sentBody: JSON.stringify({ query: '{ __typename }' }) }],
  ])('is refused %s', async (_, asked) => {
    const { ask, fixture } = await startDepartment();
    expect(await ask(service, asked)).toMatchObject({ status: 401, data: undefined, codes: ['UNSIGNED_REQUEST'] });
    expect(fixture.asked()).toBe(0);
  });

  it('is refused as well where it is no JSON, or far too long', async () => {
    const { ask } = await startDepartment();
    expect(await ask(service, { sentBody: '{' })).toMatchObject({ status: 401, codes: ['UNSIGNED_REQUEST'] });
    const long = await ask(service, { sentBody: 'x'.repeat(4_000_001) });
    expect(long).toMatchObject({ status: 400, codes: ['BAD_INPUT'] });
  });

  it('is told no more than that the process is up', async () => {
    const { url } = await startDepartment();
    expect(await (await fetch(`${url}/health`)).text()).toBe('{"status":"up"}');
    expect((await fetch(`${url}/graphql`)).status).toBe(404);
  });
});

describe('what the gateway has signed', () => {
  it('is answered with the SDL, which says of each type who may read it', async () => {
    const { ask } = await startDepartment();
    const { data, status } = await ask(service);
    expect(status).toBe(200);
    expect(data._service.sdl).toContain('@access(roles:');
  });

  it('is answered as the specification of federation has it: _Service, _Any, _Entity', async () => {
    const { ask, fixture } = await startDepartment();
    const { data } = await ask(`{
      service: __type(name: "_Service") { fields { name } }
      any: __type(name: "_Any") { kind }
      entity: __type(name: "_Entity") { possibleTypes { name } }
    }`);
    const names = data.entity.possibleTypes.map(({ name }: { name: string }) => name);
    expect(data).toMatchObject({ service: { fields: [{ name: 'sdl' }] }, any: { kind: 'SCALAR' } });
    expect(names).toEqual(expect.arrayContaining(fixture.entities.map(({ typename }) => typename)));
  });

  it.each([
    ['a type that is not here', { __typename: 'Nowhere', id: '1' }],
    ['one without a type', { id: '1' }],
  ])('refuses to look for %s, and says why', async (_, representation) => {
    const { ask, fixture } = await startDepartment();
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
    const { data, codes } = await ask(query, { variables: { of: [representation] } });
    expect({ data, codes }).toEqual({ data: null, codes: ['BAD_INPUT'] });
    expect(fixture.asked()).toBe(0);
  });

  it('tells the times of its fields to a gateway that asks for them, and to no other', async () => {
    const { ask } = await startDepartment();
    const headers = { 'apollo-federation-include-trace': 'ftv1' };
    const { text } = await ask(service, { headers });
    expect(JSON.parse(text).extensions).toEqual({ ftv1: expect.any(String) });
    expect(JSON.parse((await ask(service)).text).extensions).toBeUndefined();
  });

  it('gives things by their keys, in the order asked, null for one there is not, each looked for once', async () => {
    const { ask, fixture } = await startDepartment();
    for (const { typename, key, known, unknown, questions } of fixture.entities) {
      const before = fixture.asked();
      const ids = [known[1], known[0], unknown, known[1]];
      const { data, codes } = await ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { key: ${key} } } }`,
        { variables: { of: ids.map((id) => ({ __typename: typename, [key]: id })) } },
      );
      expect(codes).toEqual([]);
      expect(data._entities).toEqual([{ key: known[1] }, { key: known[0] }, null, { key: known[1] }]);
      // the unknown one may be a question of its own
      expect(fixture.asked() - before).toBeGreaterThan(0);
      expect(fixture.asked() - before).toBeLessThanOrEqual(questions + (questions > 1 ? 1 : 0));
    }
  });

  it('gives of each project what this department knows, each looked for once', async () => {
    const { ask, fixture } = await startDepartment();
    for (const { known, selection, questions } of fixture.projects) {
      const before = fixture.asked();
      const of = [known[1], known[0], known[1]].map((id) => ({ __typename: 'Project', id }));
      const { data, codes } = await ask(ofProjects(selection), { variables: { of } });
      expect(codes).toEqual([]);
      const [first, second, again] = data._entities;
      expect([first.id, second.id]).toEqual([known[1], known[0]]);
      expect(again).toEqual(first);
      expect(Object.values(first).every((value) => value !== null)).toBe(true);
      expect(fixture.asked() - before).toBe(questions);
    }
  });

  it('gives nothing of a project to somebody who is not signed in', async () => {
    const { ask, fixture } = await startDepartment();
    for (const { known } of fixture.projects) {
      const of = [{ __typename: 'Project', id: known[0] }];
      const { data, codes } = await ask(ofProjects(''), { roles: [], variables: { of } });
      expect({ data, codes }).toEqual({ data: { _entities: [null] }, codes: ['FORBIDDEN'] });
    }
    expect(fixture.asked()).toBe(0);
  });
});
