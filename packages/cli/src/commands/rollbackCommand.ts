import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { CliError } from '../CliError.ts';
import { registrySettings } from '../config.ts';
import type { Output } from '../createOutput.ts';
import type { ExitCode } from '../exitCodes.ts';
import { type AskRegistry, askRegistry } from '../registry/askRegistry.ts';
import { launchedOf, launchReportSchema } from '../registry/launchReport.ts';
import { launchShape, withLaunchOptions } from '../registry/registryOptions.ts';
import { tellLaunched } from '../registry/tellLaunched.ts';

const shape = launchShape.extend({
  words: z.tuple([z.string()]),
  to: z.coerce.number().int().min(1).optional(),
  note: z.string().optional(),
});
const versionSchema = z.object({
  subgraph: z.object({ version: z.object({ number: z.number(), isLaunched: z.boolean() }) }).nullable(),
});

/** `guanjia rollback` (G3): a published version was wrong. */
export function rollbackCommand(): Command {
  const command = new Command('rollback')
    .argument('<name>', 'of the subgraph')
    .description('Launches an earlier version of a subgraph again, with the others as they are now. 回退子图')
    .option('--to <version>', 'which (default: the one before; of a subgraph that was removed, its newest)')
    .option('--note <text>', 'why')
    .addHelpText('after', '\nExample:   guanjia rollback site-notes --note "field of the wrong type"');
  return withLaunchOptions(command).action(act(shape, rollBack));
}

async function rollBack(given: z.infer<typeof shape>, output: Output): Promise<ExitCode> {
  const { words, to, note } = given;
  const [name] = words;
  const ask = askRegistry(registrySettings(given, 'department'));
  const version = to ?? (await versionBefore(ask, name));
  const { report } = await ask('rollbackSubgraph', launchReportSchema, { name, version, note });
  const launched = launchedOf(name, report);
  return tellLaunched({ did: `${name} is back at version ${version}`, launched }, given, output);
}

/** Versions of a subgraph are numbered without gaps. */
async function versionBefore(ask: AskRegistry, name: string): Promise<number> {
  const { subgraph } = await ask('launchedVersion', versionSchema, { name });
  if (subgraph === null) {
    const message = `There never was a subgraph “${name}”. \`guanjia status registry\` lists those that there are.`;
    throw new CliError(message, { code: 'SUBGRAPH_UNKNOWN' });
  }
  const { number, isLaunched } = subgraph.version;
  if (!isLaunched) return number;
  if (number > 1) return number - 1;
  throw new CliError(`${name} is at its first version: there is none before it. An operator may remove it.`, {
    code: 'VERSION_UNKNOWN',
  });
}
