import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { type AskGraph, askGraph } from '../askGraph.ts';
import { CliError } from '../CliError.ts';
import { gatewaySettings } from '../config.ts';
import type { Output } from '../createOutput.ts';
import { createProgress } from '../createProgress.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { graphShape, withGraphOptions } from '../graphOptions.ts';
import { type DeadLetter, readDeadLetters } from '../readDeadLetters.ts';

const listShape = graphShape.extend({ recipient: z.string().optional() });
const replayShape = graphShape.extend({
  words: z.array(z.string()).max(1),
  all: z.boolean().default(false),
  recipient: z.string().optional(),
  channel: z.string().optional(),
});
const cancelShape = graphShape.extend({ words: z.tuple([z.string()]), reason: z.string() });

const changedLeg = z.object({ id: z.string(), recipient: z.string(), status: z.string() });

/** `guanjia dead-letters` (H2): legs that could not be delivered, for a person to decide on. */
export function deadLettersCommand(): Command {
  const list = new Command('list')
    .description('Shows the legs that wait for a person, oldest first. 死信列表')
    .option('--recipient <id>', 'only those of this recipient')
    .addHelpText('after', '\nExample:   guanjia dead-letters list --recipient provider-water');
  const replay = new Command('replay')
    .description('Sends a leg on its way again with all attempts anew, or all of them. 重新投递')
    .argument('[legId]', 'the leg')
    .option('--all', 'every dead letter')
    .option('--recipient <id>', 'with --all: only those of this recipient')
    .option('--channel <channel>', 'another way: PLATFORM, EMAIL, NETWORK_SHARE, COURIER or IN_PERSON')
    .addHelpText('after', '\nExample:   guanjia dead-letters replay --all --recipient provider-water');
  const cancel = new Command('cancel')
    .description('Gives a leg up, for a reason that is kept. 取消投递')
    .argument('<legId>', 'the leg')
    .requiredOption('--reason <text>', 'why, up to 500 characters')
    .addHelpText('after', '\nExample:   guanjia dead-letters cancel 0193… --reason "sent by post instead"');
  return new Command('dead-letters')
    .description('Legs that could not be delivered: shows them, sends them again, gives them up. 死信')
    .addHelpText('after', '\nExample:   guanjia dead-letters list')
    .addCommand(withGraphOptions(list).action(act(listShape, listLegs)))
    .addCommand(withGraphOptions(replay).action(act(replayShape, replayLegs)))
    .addCommand(withGraphOptions(cancel).action(act(cancelShape, cancelLeg)));
}

async function listLegs(given: z.infer<typeof listShape>, output: Output): Promise<ExitCode> {
  const { recipient = null, ...flags } = given;
  const legs = await readDeadLetters(askGraph(gatewaySettings(flags)), recipient);
  output.document(legs);
  for (const leg of legs) printLeg(leg, output);
  output.print(legs.length === 0 ? 'No dead letters. 无死信' : `${legs.length} dead letters`);
  return exitCodes.good;
}

function printLeg(
  { id, recipient, recipientName, attempts, reason, changedAt, handoff }: DeadLetter,
  output: Output,
): void {
  output.print(
    `${output.paint('bold', id)}  ${changedAt}  ${attempts} attempts  ${recipientName ?? recipient} (${recipient})`,
  );
  if (handoff !== null) output.print(`  handoff ${handoff.id} ${handoff.purpose}, project ${handoff.project.id}`);
  output.print(output.paint('dim', `  ${reason ?? 'without a reason'}`));
}

async function replayLegs(given: z.infer<typeof replayShape>, output: Output): Promise<ExitCode> {
  const { words, all, recipient = null, channel = null } = given;
  const [legId] = words;
  if ((legId === undefined) !== all) throw new CliError('Name the leg to replay, or say --all (and not both).');
  if (legId !== undefined && recipient !== null)
    throw new CliError('--recipient goes with --all; a leg has one recipient.');
  const ask = askGraph(gatewaySettings(given));
  const legIds = legId === undefined ? (await readDeadLetters(ask, recipient)).map(({ id }) => id) : [legId];
  const { replayed, failed } = await replayEach(ask, legIds, channel);
  if (legId !== undefined && failed[0] !== undefined) throw failed[0].error;
  output.document({
    replayed,
    failed: failed.map(({ id, error }) => ({ id, code: error.code, message: error.message })),
  });
  output.print(`${replayed.length} on their way again${failed.length === 0 ? '' : `, ${failed.length} not:`}`);
  for (const { id, error } of failed) output.print(`  ${id}  ${output.paint('red', error.message)}`);
  return failed.length === 0 ? exitCodes.good : exitCodes.failed;
}

interface Replayed {
  readonly replayed: readonly string[];
  readonly failed: readonly { readonly id: string; readonly error: CliError }[];
}

/** One after the other; one that is refused does not keep the others back. */
async function replayEach(ask: AskGraph, legIds: readonly string[], channel: string | null): Promise<Replayed> {
  const replayed: string[] = [];
  const failed: { id: string; error: CliError }[] = [];
  const progress = createProgress();
  progress.begin('legs', legIds.length);
  for (const legId of legIds) {
    try {
      await ask('replayLeg', z.object({ replayLeg: changedLeg }), { legId, channel });
      replayed.push(legId);
    } catch (cause) {
      if (!(cause instanceof CliError)) throw cause;
      failed.push({ id: legId, error: cause });
    }
    progress.add(1);
  }
  progress.stop();
  return { replayed, failed };
}

async function cancelLeg(given: z.infer<typeof cancelShape>, output: Output): Promise<ExitCode> {
  const { words, reason, ...flags } = given;
  const ask = askGraph(gatewaySettings(flags));
  const answer = await ask('cancelLeg', z.object({ cancelLeg: changedLeg }), { legId: words[0], reason });
  output.document(answer.cancelLeg);
  output.print(`${answer.cancelLeg.id} is given up: ${answer.cancelLeg.status}`);
  return exitCodes.good;
}
