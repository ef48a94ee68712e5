import type { z } from 'zod';
import { gatewayUrls } from '../config.ts';
import type { Output } from '../createOutput.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { answersBy, type GatewayState, gatewayLine, waitForLaunch } from './gatewayStates.ts';
import { type Launched, printChanges } from './launchReport.ts';
import type { launchShape } from './registryOptions.ts';

/** What was done, in a few words: for its first line. */
export interface Deed {
  readonly did: string;
  readonly launched: Launched;
}

/**
 * Waits for the gateways, and says what was launched. What is launched and not answered by all of them yet is done, but not wholly:
 * exit code 1.
 */
export async function tellLaunched(
  { did, launched }: Deed,
  { wait, ...flags }: z.infer<typeof launchShape>,
  output: Output,
): Promise<ExitCode> {
  const gateways = wait === false ? null : await waitForLaunch(gatewayUrls(flags), launched.launch, wait * 1_000);
  const isWhole = gateways === null || gateways.every((state) => answersBy(state, launched.launch));
  output.document({ ...launched, gateways });
  output.print(`${output.paint('green', did)}: launch ${launched.launch}. 已上线`);
  printChanges(launched.changes, output);
  for (const note of launched.notes) output.print(`  ${note}`);
  for (const state of gateways ?? []) output.print(`  ${lineOf(state, launched.launch, output)}`);
  if (isWhole) return exitCodes.good;
  output.note(
    `guanjia: not every gateway answers by launch ${launched.launch} yet. \`guanjia status registry\` looks again; their logs say why.`,
  );
  return exitCodes.failed;
}

function lineOf(state: GatewayState, launch: number, { paint }: Output): string {
  return paint(answersBy(state, launch) ? 'green' : 'yellow', gatewayLine(state));
}
