import { createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '@guanjia/kernel/newId';
import { isReceiptSignedBy, receiptSchema } from '@guanjia/kernel/receipt';
import { registerSimulators } from '@guanjia/provider-simulator/registerSimulators';
import { type Simulators, startSimulators } from '@guanjia/provider-simulator/startSimulators';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { reservePorts } from '@guanjia/runtime/reservePorts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config } from '../src/config.ts';
import { tokenOf } from '../src/demoTokens.ts';
import { type Ask, askAs, dataOf } from '../src/graphqlClient.ts';
import { operation } from '../src/operation.ts';
import { freePorts } from '../src/stackPorts.ts';
import { loadStackSecrets } from '../src/stackSecrets.ts';
import { startProcess } from '../src/startProcess.ts';
import { type Stack, startStack } from '../src/startStack.ts';
import { askUntilKnown } from '../src/story/askUntilKnown.ts';
import { projectInput } from '../src/story/projectInput.ts';
import { connectionCodes, connectionForm, connectionMaterials, hallCounter } from '../src/story/storySamples.ts';

/** What the others are doing while one is in trouble. */
const troubled = ['POWER_SUPPLY', 'GAS_SUPPLY', 'HEATING'];
/** Played by simulators; water, drainage and broadcasting are hosted by utilities itself. */
const played = ['provider-power', 'provider-gas', 'provider-heating', 'provider-telecom'] as const;

const patienceMs = 120_000;

describe('one provider in trouble, with real processes', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-providers-'));
  let stack: Stack;
  const simulators = new Map<string, Simulators>();
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
    for (const id of played) await play(id, 'utilities', utilities);
  });
  afterAll(async () => {
    await Promise.all([...simulators.values()].map((one) => one.stop()));
    await stack.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  /** Starts one with a process of its own, and enters it in the name of the department that speaks for it. */
  const play = async (id: string, department: string, departmentKey: string): Promise<Simulators> => {
    const started = await startSimulators({
      name: id,
      ids: [id],
      ports: await reservePorts(2),
      departmentKey,
      folder: join(dataFolder, 'simulators'),
      start: startProcess,
      environment: config.inherited,
    });
    simulators.set(id, started);
    await registerSimulators(started, { exchangeUrl: stack.urlOf('exchange'), department, departmentKey });
    return started;
  };
  const directory = async (): Promise<string[]> => {
    const data: any = dataOf(await room('{ recipients(first: 100) { nodes { id } } }'));
    return data.recipients.nodes.map(({ id }: { id: string }) => id);
  };
  const simulator = (id: (typeof played)[number]): Simulators => {
    const found = simulators.get(id);
    if (found === undefined) throw new Error(`${id} is not played`);
    return found;
  };

  it('delays none of the others: silent, refusing, crashed or repeating itself', async () => {
    await simulator('provider-power').behave('provider-power', { kind: 'silent' });
    await simulator('provider-gas').behave('provider-gas', {
      kind: 'refuse',
      code: 'NOT_OUR_AREA',
      message: '不在供气范围',
    });
    await simulator('provider-heating').behave('provider-heating', { kind: 'crash' });
    await simulator('provider-telecom').behave('provider-telecom', { kind: 'twice' });

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
    await simulator('provider-power').behave('provider-power', { kind: 'good' });
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
    const fireId = 'demo-fire-department';
    const fire = await play(fireId, 'acceptance', acceptance);
    await fire.behave(fireId, { kind: 'slow', ms: 300 });
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
          legs: [{ id: legId, recipient: fireId }],
          dueWorkingDays: 1,
          requestedAt: new Date().toISOString(),
        },
      },
    ]);
    await exchange.close();
    const look = 'query ($id: ID!) { handoff(id: $id) { legs { status receipt { signedAt digest signature } } } }';
    const leg = async (): Promise<any> => (dataOf(await room(look, { id })) as any).handoff?.legs[0];
    await until(async () => (await leg())?.status === 'RECEIVED');
    const receipt = receiptSchema.parse({ legId, recipient: fireId, ...(await leg()).receipt });
    expect(isReceiptSignedBy(receipt, createPublicKey(keyOf(fire)))).toBe(true);
    expect(isReceiptSignedBy(receipt, createPublicKey(keyOf(simulator('provider-power'))))).toBe(false);
  });
});

function keyOf({ recipients }: Simulators): string {
  return recipients[0]?.publicKey ?? '';
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error('it did not come to pass in time');
    await delay(200);
  }
}
