import type { ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import type { Log } from '@guanjia/runtime/createLog';
import { type Loop, startLoop } from '@guanjia/runtime/startLoop';
import type { ArchiveRules } from '../domain/archiveRules.ts';

const againMs = 600_000;

/**
 * Enters the archive into the exchange's directory, until it has heard it, and again every ten minutes. Files go by hand to it, and
 * its approvers sign for them at the exchange, or to its own system where archive.json names that. On any other channel it registers
 * itself.
 */
export function registerArchive({
  recipient: { code, name, channel, system },
  exchange,
  log,
}: {
  readonly recipient: ArchiveRules['recipient'];
  readonly exchange: Pick<ExchangeClient, 'register'>;
  readonly log: Log;
}): Loop {
  return startLoop({
    name: 'register the archive',
    idleMs: againMs,
    log,
    step: async () => {
      const entry = { id: code, name: name.zh, channel };
      if (channel === 'IN_PERSON') await exchange.register([entry]);
      if (system !== null) await exchange.register([{ ...entry, ...system }]);
      return false;
    },
  });
}
