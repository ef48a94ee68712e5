import type { Command } from 'commander';
import { z } from 'zod';

/** What a command that asks the public graph is told. */
export const graphShape = z.object({ gateway: z.string().optional(), token: z.string().optional() });

/** Adds the options that say how to reach the public graph, and as whom. */
export function withGraphOptions(command: Command): Command {
  return command
    .option('--gateway <url>', 'the public graph (GUANJIA_GATEWAY, else http://127.0.0.1:4000)')
    .option('--token <token>', 'who asks (GUANJIA_TOKEN); others see flags, so prefer the variable')
    .option('--json', 'one JSON document on stdout');
}
