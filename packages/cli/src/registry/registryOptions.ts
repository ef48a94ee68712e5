import type { Command } from 'commander';
import { z } from 'zod';
import { graphShape } from '../graphOptions.ts';

/** Adds the options that say how to reach the registry of subgraphs, and as whom; `graphShape` reads them. */
export function withRegistryOptions(command: Command): Command {
  return command
    .option('--gateway <url>', 'any gateway of the graph (GUANJIA_GATEWAY, else http://127.0.0.1:4000)')
    .option(
      '--token <token>',
      "a publish token (GUANJIA_PUBLISH_TOKEN) or a supervisor's (GUANJIA_TOKEN); others see flags, so prefer the variable",
    )
    .option('--json', 'one JSON document on stdout');
}

/** What a command that launches is told beside that. */
export const launchShape = graphShape.extend({
  gateways: z.string().optional(),
  wait: z.union([z.literal(false), z.coerce.number().min(0).max(600)]).default(10),
});

/** Adds the options of a command that launches: which gateways it waits for, and for how long. */
export function withLaunchOptions(command: Command): Command {
  return withRegistryOptions(command)
    .option(
      '--gateways <urls>',
      'all gateways, with commas: wait for each of them (GUANJIA_GATEWAYS, else that of --gateway)',
    )
    .option('--wait <seconds>', 'for how long to wait until gateways answer by it (default 10)')
    .option('--no-wait', 'do not wait for gateways');
}
