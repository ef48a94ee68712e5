import { newId } from '@guanjia/kernel/newId';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { describe, expect, it } from 'vitest';
import { runCli } from './runCli.ts';
import { startGateway } from './startGateway.ts';

// no department is needed: what the gateway answers itself is asked and recorded like anything else
const nowhere = { url: 'http://127.0.0.1:9', key: 'exchange-key-of-the-tests' };

describe('recorded operations by the command line', { timeout: 120_000 }, () => {
  it('are told by the part of the schema that they use', async () => {
    const client = `cli-${newId()}`;
    const gateway = await startGateway(nowhere, { RECORDING: 'on', RECORDING_DATABASE_URL: testDatabaseUrl() });
    const env = { GUANJIA_GATEWAY: gateway.url, GUANJIA_TOKEN: await gateway.tokenOf('supervisor') };
    const ask = async (): Promise<void> => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'apollographql-client-name': client,
          authorization: `Bearer ${env.GUANJIA_TOKEN}`,
        },
        body: JSON.stringify({ query: '{ operationRecords { nodes { requests } } }' }),
      });
      expect(response.status).toBe(200);
    };
    await ask();
    await ask();
    const mine = async () => {
      const { code, out, err } = await runCli(['usage', 'OperationRecord.requests', '--days', '1', '--json'], { env });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return (JSON.parse(out) as { client: string }[]).filter((use) => use.client === client);
    };
    // written every ten seconds
    await expect.poll(mine, { timeout: 60_000, interval: 500 }).toMatchObject([
      {
        coordinate: 'OperationRecord.requests',
        client,
        clientVersion: null,
        requests: 2,
        operations: 1,
        isCertain: true,
      },
    ]);
    const shown = await runCli(['usage', 'OperationRecord.requests'], { env });
    expect(shown).toMatchObject({ code: 0, out: expect.stringMatching(new RegExp(`${client} +2 requests`)) });
    expect(await runCli(['usage', 'Project.nothing'], { env })).toMatchObject({
      code: 0,
      out: 'Nobody has used Project.nothing in 30 days. 无使用记录\n',
    });
    const deprecated = await runCli(['deprecations', '--json'], { env });
    expect(deprecated.code).toBe(0);
    expect(JSON.parse(deprecated.out)).toEqual([]);
    expect(await runCli(['usage', 'Project', '--json'], { env })).toMatchObject({
      code: 1,
      out: expect.stringContaining('BAD_INPUT'),
    });
    expect(await runCli(['usage', 'Project.name', '--days', '0'], { env })).toMatchObject({
      code: 1,
      err: expect.stringContaining('--days'),
    });
    const steward = await runCli(['deprecations'], {
      env: { ...env, GUANJIA_TOKEN: await gateway.tokenOf('steward') },
    });
    expect(steward).toMatchObject({ code: 1, err: expect.stringContaining('not for the person of the token') });
  });
});
