import type { ExchangeClient, HostedRecipient } from '@guanjia/runtime/createExchangeClient';
import type { Log } from '@guanjia/runtime/createLog';
import { type Loop, startLoop } from '@guanjia/runtime/startLoop';
import { recipientOf, type TransferWays } from '../domain/transferWays.ts';
import type { Unit } from '../domain/unit.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';

/** Less than the time after which a leg to somebody unknown is a dead letter, so that a new unit is found. */
const againMs = 60_000;
const atOnce = 100;

/** Tells the exchange's directory again and again how each unit is reached, so that transfers find them (C6). */
export function registerUnits({
  needs,
  exchange,
  log,
}: {
  readonly needs: Pick<ConciergeNeeds, 'store'>;
  readonly exchange: Pick<ExchangeClient, 'register'>;
  readonly log: Log;
}): Loop {
  return startLoop({
    name: 'register units',
    idleMs: againMs,
    log,
    step: async () => {
      await registerAll(needs, exchange);
      return false;
    },
  });
}

/** One round over all units, a hundred at a time. */
export async function registerAll(
  { store }: Pick<ConciergeNeeds, 'store'>,
  exchange: Pick<ExchangeClient, 'register'>,
): Promise<void> {
  let after: readonly string[] | null = null;
  do {
    const found = await store.routings.listUnitsWithWays({ first: atOnce, after });
    const page = found.slice(0, atOnce);
    if (page.length > 0) await exchange.register(page.map(toRecipient));
    const last = page.at(-1);
    after = found.length > atOnce && last !== undefined ? [last.unit.id] : null;
  } while (after !== null);
}

function toRecipient({ unit, ways }: { readonly unit: Unit; readonly ways: TransferWays }): HostedRecipient {
  const { usual, email, shareFolder, publicKey, address } = ways;
  return {
    id: recipientOf(unit.id),
    name: unit.name,
    channel: usual,
    ...(email === null ? {} : { email }),
    ...(shareFolder === null ? {} : { shareFolder }),
    ...(publicKey === null ? {} : { publicKey }),
    ...(address === null ? {} : { address }),
  };
}
