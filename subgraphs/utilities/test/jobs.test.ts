import type { HostedRecipient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { startSweep } from '@guanjia/runtime/startSweep';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerProviders } from '../src/jobs/registerProviders.ts';
import { receiveLeg } from '../src/usecases/receiveLeg.ts';
import { sweepOverdue } from '../src/usecases/sweepOverdue.ts';
import { forwardedApplication, type StartedUtilities, startUtilities } from './startUtilities.ts';

const log = createLog({ name: 'jobs-test', level: 'silent' });
let utilities: StartedUtilities;
beforeAll(async () => {
  utilities = await startUtilities();
});
afterAll(() => utilities.stop());

describe('the registration with the exchange', () => {
  it('names every hosted provider with its endpoint and public key, and tries until it is heard', async () => {
    const heard = Promise.withResolvers<readonly HostedRecipient[]>();
    let refusals = 1;
    const loop = registerProviders({
      needs: utilities.needs,
      exchange: {
        register: async (recipients) => {
          refusals -= 1;
          if (refusals >= 0) throw new Error('not yet');
          heard.resolve(recipients);
        },
      },
      publicUrl: 'http://127.0.0.1:4003',
      log,
    });
    const recipients = await heard.promise;
    await loop.stop();
    const keys = await utilities.needs.keys.publicKeys();
    expect(recipients).toEqual(
      utilities.needs.catalogue.providers.map(({ id, name }) => ({
        id,
        name: name.zh,
        endpoint: 'http://127.0.0.1:4003/handoffs',
        publicKey: keys.get(id),
      })),
    );
  });
});

describe('a provider with a system of its own', () => {
  it('is registered with its own endpoint and key, and its legs are not signed for here', async () => {
    const { needs } = utilities;
    const system = { endpoint: 'https://telecom.example/handoffs', publicKey: 'its own key' };
    const providers = needs.catalogue.providers.map((one) =>
      one.id === 'provider-telecom' ? { ...one, system } : one,
    );
    const catalogue = {
      ...needs.catalogue,
      providers,
      provider: (id: string) => providers.find((one) => one.id === id) ?? null,
    };
    const heard = Promise.withResolvers<readonly HostedRecipient[]>();
    const loop = registerProviders({
      needs: { ...needs, catalogue },
      exchange: { register: async (recipients) => heard.resolve(recipients) },
      publicUrl: 'http://127.0.0.1:4003',
      log,
    });
    const recipients = await heard.promise;
    await loop.stop();
    expect(recipients).toHaveLength(providers.length);
    expect(recipients).toContainEqual({ id: 'provider-telecom', name: '通信公司', ...system });
    const { handoff } = await forwardedApplication(utilities, ['TELECOM']);
    const [leg] = handoff.legs;
    if (!leg) throw new Error('a handoff has a leg');
    await expect(receiveLeg({ ...needs, catalogue }, { leg, handoff })).rejects.toMatchObject({
      code: 'RECIPIENT_NOT_FOUND',
    });
  });
});

describe('the overdue sweep on its queue', () => {
  it('runs by itself and says what is overdue', async () => {
    const { id, facts } = await forwardedApplication(utilities, ['TELECOM']);
    const { needs } = utilities;
    const swept = Promise.withResolvers<void>();
    const ofThisTest: typeof needs = {
      ...needs,
      now: () => new Date('2026-12-01T06:00:00+08:00'),
      tasks: {
        ...needs.tasks,
        findForSweep: async (query) => {
          const found = await needs.tasks.findForSweep({ ...query, limit: 100_000 });
          return found.filter((task) => task.applicationId === id);
        },
        save: async (writes) => {
          const saved = await needs.tasks.save(writes);
          swept.resolve();
          return saved;
        },
      },
    };
    const stopSweeping = await startSweep({
      name: 'utilities-overdue-sweeps',
      everyMinutes: 60,
      sweep: () => sweepOverdue(ofThisTest),
      connection: queueConnectionOf({ DATABASE_URL: testDatabaseUrl() }),
      log,
    });
    await swept.promise;
    await stopSweeping();
    const types = (await utilities.messagesOf(facts.projectId)).map((one) =>
      one.kind === 'event' ? one.event.type : one.kind,
    );
    expect(types).toContain('utilities.matterOverdue');
  });
});
