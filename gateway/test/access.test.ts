import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalIdentity } from '../src/identity/createLocalIdentity.ts';
import { knownProjects } from './kit/departments.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

describe('who may read what', () => {
  let gateway: TestGateway;
  const id = newId();

  beforeAll(async () => {
    gateway = await startTestGateway();
    knownProjects.set(id, '演示厂房');
  });
  afterAll(() => gateway.stop());

  it('refuses an operation whole, names the fields and the roles that may, and asks no department', async () => {
    gateway.approval.asked.length = 0;
    const query = '{ notice projects { name ...more } } fragment more on Project { hidden: secret }';
    const { status, data, errors } = await gateway.ask(query, { as: 'owner' });
    expect(status).toBe(403);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: 'You do not have the right to do this.',
        extensions: {
          code: 'FORBIDDEN',
          messageZh: '您没有此项操作的权限。',
          fields: [{ field: 'Project.secret', roles: ['APPROVER'] }],
        },
      },
    ]);
    expect(gateway.approval.asked).toEqual([]);
  });

  it('lets the role in', async () => {
    const { data } = await gateway.ask('query($id: ID!) { project(id: $id) { secret } }', {
      as: 'approver-fire-rescue',
      variables: { id },
    });
    expect(data).toEqual({ project: { secret: '商业秘密' } });
  });

  it('lets nobody read what is for people who are signed in', async () => {
    const { errors } = await gateway.ask('{ projects { name } }');
    expect(errors?.[0].extensions.fields).toEqual([
      { field: 'Query.projects', roles: ['SIGNED_IN'] },
      { field: 'Project.name', roles: ['SIGNED_IN'] },
    ]);
  });

  it('refuses a mutation to those who may not do it', async () => {
    const query = 'mutation($id: ID!) { renameProject(id: $id, name: "x") { id } }';
    const { errors } = await gateway.ask(query, { as: 'dashboard', variables: { id } });
    expect(errors?.[0].extensions).toMatchObject({ code: 'FORBIDDEN', fields: [{ field: 'Mutation.renameProject' }] });
  });

  it('asks of a field of an interface what every type behind it asks', async () => {
    const { errors } = await gateway.ask('{ documents { title } }', { as: 'owner' });
    expect(errors?.[0].extensions.fields).toEqual([{ field: 'Minutes.title', roles: ['GOVERNMENT'] }]);
    const { data } = await gateway.ask('{ documents { __typename ... on Permit { title } } }');
    expect(data).toEqual({ documents: [{ __typename: 'Permit', title: '许可证' }] });
  });

  it('keeps a field closed that says nothing', async () => {
    const { errors } = await gateway.ask('{ forgotten }', { as: 'supervisor' });
    expect(errors?.[0].extensions.fields).toEqual([{ field: 'Query.forgotten', roles: [] }]);
  });

  it('judges the operation that is to run, by its own fields, each time anew', async () => {
    const query = 'query Open { notice } query Closed { projects { secret } }';
    const ask = async (operationName: string, as: string) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await gateway.tokenOf(as)}` },
        body: JSON.stringify({ query, operationName }),
      });
      return response.status;
    };
    expect(await ask('Open', 'owner')).toBe(200);
    expect(await ask('Closed', 'owner')).toBe(403);
    expect(await ask('Closed', 'approver-archives')).toBe(200);
    expect(await ask('Closed', 'owner')).toBe(403);
  });

  it('leaves introspection to its own switch', async () => {
    const { data } = await gateway.ask('{ __schema { queryType { name } } __typename }');
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } }, __typename: 'Query' });
  });

  it('lets the local principal read everything that has a rule where AUTH is off', async () => {
    const open = await startTestGateway({ identity: createLocalIdentity(), issuer: null });
    const { data } = await open.ask('query($id: ID!) { project(id: $id) { secret } }', { variables: { id } });
    expect(data.project.secret).toBe('商业秘密');
    await open.stop();
  });
});
