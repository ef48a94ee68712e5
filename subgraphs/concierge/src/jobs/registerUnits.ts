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
  publicUrl,
  log,
}: {
  readonly needs: Pick<ConciergeNeeds, 'store' | 'desk'>;
  readonly exchange: Pick<ExchangeClient, 'register'>;
  /** Where this department answers, as the exchange sees it. */
  readonly publicUrl: string;
  readonly log: Log;
}): Loop {
  return startLoop({
    name: 'register units',
    idleMs: againMs,
    log,
    step: async () => {
      await registerAll(needs, exchange, publicUrl);
      return false;
    },
  });
}

/** One round over all units, a hundred at a time. */
export async function registerAll(
  { store, desk }: Pick<ConciergeNeeds, 'store' | 'desk'>,
  exchange: Pick<ExchangeClient, 'register'>,
  publicUrl: string,
): Promise<void> {
  const endpoint = new URL('/handoffs', publicUrl).href;
  let after: readonly string[] | null = null;
  do {
    const found = await store.routings.listUnitsWithWays({ first: atOnce, after });
    const page = found.slice(0, atOnce);
    const keys = await desk.ensureKeys(page.map(({ unit }) => unit.id));
    const recipients = page.map((one) => toRecipient(one, { endpoint, ownKey: keys.get(one.unit.id) }));
    if (recipients.length > 0) await exchange.register(recipients);
    const last = page.at(-1);
    after = found.length > atOnce && last !== undefined ? [last.unit.id] : null;
  } while (after !== null);
}

function toRecipient(
  { unit, ways }: { readonly unit: Unit; readonly ways: TransferWays },
  { endpoint, ownKey }: { readonly endpoint: string; readonly ownKey: string | undefined },
): HostedRecipient {
  const { usual, email, shareFolder, publicKey, address } = ways;
  const signsHere = publicKey === null && ownKey !== undefined;
  return {
    id: recipientOf(unit.id),
    name: unit.name,
    channel: usual,
    ...(signsHere ? { endpoint, publicKey: ownKey } : {}),
    ...(publicKey === null ? {} : { publicKey }),
    ...(email === null ? {} : { email }),
    ...(shareFolder === null ? {} : { shareFolder }),
    ...(address === null ? {} : { address }),
  };
}
