import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { registrySettings } from '../config.ts';
import type { Output } from '../createOutput.ts';
import type { ExitCode } from '../exitCodes.ts';
import { askRegistry } from '../registry/askRegistry.ts';
import { launchedOf, launchReportSchema } from '../registry/launchReport.ts';
import { launchShape, withLaunchOptions } from '../registry/registryOptions.ts';
import { tellLaunched } from '../registry/tellLaunched.ts';

const shape = launchShape.extend({ words: z.tuple([z.string()]) });

/** `guanjia remove` (G3): an operator takes a subgraph out of the graph. */
export function removeCommand(): Command {
  const command = new Command('remove')
    .argument('<name>', 'of the subgraph')
    .description('Launches the graph without a subgraph; for operators. Rolling back brings it in again. 移除子图')
    .addHelpText('after', '\nExample:   GUANJIA_TOKEN=… guanjia remove site-notes');
  return withLaunchOptions(command).action(act(shape, remove));
}

async function remove(given: z.infer<typeof shape>, output: Output): Promise<ExitCode> {
  const [name] = given.words;
  const ask = askRegistry(registrySettings(given, 'operator'));
  const { report } = await ask('removeSubgraph', launchReportSchema, { name });
  return tellLaunched({ did: `${name} is removed`, launched: launchedOf(name, report) }, given, output);
}
