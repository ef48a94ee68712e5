import type { Command } from 'commander';
import { z } from 'zod';

/** What a command that reads from the exchange is told. */
export const exchangeShape = z.object({
  exchangeUrl: z.string().optional(),
  exchangeKey: z.string().optional(),
  data: z.string().optional(),
  wait: z.coerce.number().min(0).max(3_600).default(15),
});

/** Adds the options that say how to reach the exchange. */
export function withExchangeOptions(command: Command): Command {
  return command
    .option('--exchange-url <url>', 'the exchange (EXCHANGE_URL, else http://127.0.0.1:4005)')
    .option(
      '--exchange-key <key>',
      'its signing key (EXCHANGE_KEY, else from --data); others see flags, so prefer the variable',
    )
    .option('--data <folder>', 'data folder of an `npm start`, for its key (default .data)')
    .option('--wait <seconds>', 'for how long to ask again for handoffs that are changing (default 15)')
    .option('--json', 'one JSON document on stdout');
}
