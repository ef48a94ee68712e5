import { createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '@guanjia/kernel/newId';
import { isReceiptSignedBy, receiptSchema } from '@guanjia/kernel/receipt';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { tokenOf } from '@guanjia/stack/demoTokens';
import { type Ask, askAs, dataOf } from '@guanjia/stack/graphqlClient';
import { operation } from '@guanjia/stack/operation';
import { freePorts } from '@guanjia/stack/stackPorts';
import { loadStackSecrets } from '@guanjia/stack/stackSecrets';
import { type Stack, startStack } from '@guanjia/stack/startStack';
import { askUntilKnown } from '@guanjia/stack/story/askUntilKnown';
import { projectInput } from '@guanjia/stack/story/projectInput';
import { connectionCodes, connectionForm, connectionMaterials, hallCounter } from '@guanjia/stack/story/storySamples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProviderSimulator, startProviderSimulator } from './startProviderSimulator.ts';

/** What the others are doing while one is in trouble. */
const troubled = ['POWER_SUPPLY', 'GAS_SUPPLY', 'HEATING'];
/** Played by simulators; water, drainage and broadcasting are hosted by utilities itself. */
const played = ['provider-power', 'provider-gas', 'provider-heating', 'provider-telecom'] as const;

const patienceMs = 120_000;

describe('one provider in trouble, with real processes', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-providers-'));
  let stack: Stack;
  const simulators = new Map<string, ProviderSimulator>();
  let owner: Ask;
  let clerk: Ask;
  let room: Ask;

  beforeAll(async () => {
    stack = await startStack({ dataFolder, ports: await freePorts(), demoData: false });
    const as = async (persona: string) =>
      askUntilKnown(askAs(stack.gatewayUrl, await tokenOf(stack.gatewayUrl, persona)));
    [owner, clerk, room] = await Promise.all([as('owner'), as('window-clerk'), as('service-room')]);
    // utilities' own entries first: its next ones come ten minutes later
    await until(async () => (await directory()).includes('provider-water'));
    const { utilities } = loadStackSecrets(dataFolder);
    for (const id of played) {
      const options = { id, department: 'utilities', departmentKey: utilities, exchangeUrl: stack.urlOf('exchange') };
      simulators.set(id, await startProviderSimulator({ ...options, folder: join(dataFolder, 'simulators') }));
    }
  });
  afterAll(async () => {
    await Promise.all([...simulators.values()].map((one) => one.stop()));
    await stack.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const directory = async (): Promise<string[]> => {
    const data: any = dataOf(await room('{ recipients(first: 100) { nodes { id } } }'));
    return data.recipients.nodes.map(({ id }: { id: string }) => id);
  };
  const simulator = (id: (typeof played)[number]): ProviderSimulator => {
    const found = simulators.get(id);
    if (found === undefined) throw new Error(`${id} is not played`);
    return found;
  };

  it('delays none of the others: silent, refusing, crashed or repeating itself', async () => {
    await simulator('provider-power').behave({ kind: 'silent' });
    await simulator('provider-gas').behave({ kind: 'refuse', code: 'NOT_OUR_AREA', message: '不在供气范围' });
    await simulator('provider-heating').behave({ kind: 'crash' });
    await simulator('provider-telecom').behave({ kind: 'twice' });

    const registered: any = dataOf(await owner(operation('registerProject'), { input: projectInput({}, Math.random) }));
    const projectId: string = registered.registerProject.id;
    const request = { projectId, matterCodes: connectionCodes, form: connectionForm, counter: hallCounter };
    const submitted: any = dataOf(
      await owner(operation('submitJointApplication'), { ...request, materials: connectionMaterials }),
    );
    const { id } = submitted.submitJointApplication;
    const began = performance.now();
    dataOf(await clerk(operation('acceptJointApplication'), { id }));

    const look = `query ($id: ID!) { jointUtilityApplication(id: $id) { status handoff { id }
      matters { id matterCode status clock { startedOn } steps { action } } } }`;
    const application = async (): Promise<any> => (dataOf(await clerk(look, { id })) as any).jointUtilityApplication;
    const statuses = async (): Promise<Record<string, string>> =>
      Object.fromEntries((await application()).matters.map((one: any) => [one.matterCode, one.status]));
    const healthy = connectionCodes.filter((code) => !troubled.includes(code));
    await until(async () => {
      const now = await statuses();
      return healthy.every((code) => now[code] === 'RECEIVED');
    });
    const tookMs = performance.now() - began;
    // a try at a silent recipient is given up after 10 s: nobody has waited for that
    expect(tookMs).toBeLessThan(10_000);
    const now = await statuses();
    for (const code of troubled) expect([code, now[code]]).toEqual([code, 'FORWARDED']);
    expect(new Set((await application()).matters.map((one: any) => one.clock.startedOn)).size).toBe(1);

    const water = askAs(stack.gatewayUrl, await tokenOf(stack.gatewayUrl, 'provider-water'));
    const waterId = (await application()).matters.find((one: any) => one.matterCode === 'WATER_SUPPLY').id;
    const accept = 'mutation ($id: ID!) { acceptMatter(id: $id) { status application { status } } }';
    expect(dataOf(await water(accept, { id: waterId }))).toEqual({
      acceptMatter: { status: 'ACCEPTED', application: { status: 'IN_PROGRESS' } },
    });

    // the silent one wakes, the crashed one starts again: both get what was theirs, once
    await simulator('provider-heating').crashed;
    await simulator('provider-power').behave({ kind: 'good' });
    await simulator('provider-heating').restart();
    await until(async () => {
      const later = await statuses();
      return later['POWER_SUPPLY'] === 'RECEIVED' && later['HEATING'] === 'RECEIVED';
    });
    const whole = await application();
    const received = (code: string) =>
      whole.matters.find((one: any) => one.matterCode === code).steps.filter(({ action }: any) => action === 'receive')
        .length;
    for (const code of [...healthy, 'POWER_SUPPLY', 'HEATING']) expect([code, received(code)]).toEqual([code, 1]);
    const legs: any = dataOf(
      await room('query ($id: ID!) { handoff(id: $id) { legs { recipient status receipt { signature } } } }', {
        id: whole.handoff.id,
      }),
    );
    const legOf = (provider: string) => legs.handoff.legs.find((leg: any) => leg.recipient === provider);
    expect(legOf('provider-gas')).toMatchObject({ status: 'REFUSED', receipt: null });
    expect(legOf('provider-telecom')).toMatchObject({ status: 'RECEIVED', receipt: { signature: expect.any(String) } });
    expect((await statuses())['GAS_SUPPLY']).toBe('FORWARDED');
  });

  it('plays any recipient: a fire department signs with its own key for what acceptance hands over', async () => {
    const { acceptance } = loadStackSecrets(dataFolder);
    const fire = await startProviderSimulator({
      id: 'demo-fire-department',
      department: 'acceptance',
      departmentKey: acceptance,
      exchangeUrl: stack.urlOf('exchange'),
      folder: join(dataFolder, 'simulators'),
    });
    simulators.set(fire.id, fire);
    await fire.behave({ kind: 'slow', ms: 300 });
    const registered: any = dataOf(await owner(operation('registerProject'), { input: projectInput({}, Math.random) }));
    const [id, legId] = [newId(), newId()];
    const exchange = createExchangeClient({ url: stack.urlOf('exchange'), issuer: 'acceptance', key: acceptance });
    await exchange.intake([
      {
        kind: 'handoff',
        handoff: {
          id,
          projectId: registered.registerProject.id,
          purpose: 'JOINT_ACCEPTANCE',
          sender: 'acceptance',
          cover: { note: '演示' },
          materials: [],
          legs: [{ id: legId, recipient: fire.id }],
          dueWorkingDays: 1,
          requestedAt: new Date().toISOString(),
        },
      },
    ]);
    await exchange.close();
    const look = 'query ($id: ID!) { handoff(id: $id) { legs { status receipt { signedAt digest signature } } } }';
    const leg = async (): Promise<any> => (dataOf(await room(look, { id })) as any).handoff?.legs[0];
    await until(async () => (await leg())?.status === 'RECEIVED');
    const receipt = receiptSchema.parse({ legId, recipient: fire.id, ...(await leg()).receipt });
    expect(isReceiptSignedBy(receipt, createPublicKey(fire.publicKey))).toBe(true);
    expect(isReceiptSignedBy(receipt, createPublicKey(simulator('provider-power').publicKey))).toBe(false);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error('it did not come to pass in time');
    await delay(200);
  }
}
