import type { ExchangeClient, HostedRecipient } from '@guanjia/runtime/createExchangeClient';
import type { Log } from '@guanjia/runtime/createLog';
import { type Loop, startLoop } from '@guanjia/runtime/startLoop';
import type { UtilityNeeds } from '../usecases/utilityNeeds.ts';

const againMs = 600_000;

/**
 * Tells the exchange where the providers take in handoffs, here or in their own systems, and which key they sign with, until it has heard it, and
 * again every ten minutes, so that a restored directory fills itself.
 */
export function registerProviders({
  needs,
  exchange,
  publicUrl,
  log,
}: {
  readonly needs: Pick<UtilityNeeds, 'catalogue' | 'keys'>;
  readonly exchange: Pick<ExchangeClient, 'register'>;
  /** Where this department answers, as the exchange sees it. */
  readonly publicUrl: string;
  readonly log: Log;
}): Loop {
  return startLoop({
    name: 'register providers',
    idleMs: againMs,
    log,
    step: async () => {
      await exchange.register(await hostedProviders(needs, publicUrl));
      return false;
    },
  });
}

async function hostedProviders(
  { catalogue, keys }: Pick<UtilityNeeds, 'catalogue' | 'keys'>,
  publicUrl: string,
): Promise<readonly HostedRecipient[]> {
  await keys.ensure(catalogue.providers.filter(({ system }) => system === null).map(({ id }) => id));
  const publicKeys = await keys.publicKeys();
  const endpoint = new URL('/handoffs', publicUrl).href;
  return catalogue.providers.flatMap(({ id, name, system }) => {
    if (system !== null) return [{ id, name: name.zh, ...system }];
    const publicKey = publicKeys.get(id);
    return publicKey === undefined ? [] : [{ id, name: name.zh, endpoint, publicKey }];
  });
}
