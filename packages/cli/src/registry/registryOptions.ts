import type { Command } from 'commander';

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
