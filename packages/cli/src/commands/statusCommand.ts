import { Argument, Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { askGraph } from '../askGraph.ts';
import { CliError } from '../CliError.ts';
import { gatewaySettings, hasOnlyPublishToken } from '../config.ts';
import type { Output } from '../createOutput.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { graphShape, withGraphOptions } from '../graphOptions.ts';
import { showRegistry } from '../registry/showRegistry.ts';

const queueSchema = z.object({ waiting: z.number(), active: z.number(), delayed: z.number(), failed: z.number() });
const statusSchema = z.object({
  exchangeStatus: z
    .object({
      pendingLegs: z.number(),
      legsInTransit: z.number(),
      receiptsOutstanding: z.number(),
      deadLetters: z.number(),
      oldestLegSeconds: z.number().nullable(),
      head: z.number(),
      unnumbered: z.number(),
      queue: queueSchema.nullable(),
      warnings: z.array(
        z.object({ setting: z.string(), present: z.string().nullable(), wanted: z.string(), why: z.string() }),
      ),
    })
    .nullable(),
});
type Status = NonNullable<z.infer<typeof statusSchema>['exchangeStatus']>;

const parts = ['exchange', 'registry'] as const;
const shape = graphShape.extend({
  words: z.array(z.enum(parts)).max(1),
  gateways: z.string().optional(),
  history: z
    .union([z.literal(true).transform(() => launchesShown), z.coerce.number().int().min(1).max(10_000)])
    .optional(),
});
const launchesShown = 20;

/** `guanjia status`: the figures that the service room watches, and what is launched of the graph (G3). */
export function statusCommand(): Command {
  const command = new Command('status')
    .addArgument(
      new Argument('[part]', 'exchange, or registry: what is launched (default: by the token)').choices(parts),
    )
    .description(
      'Shows how the exchange is doing: legs, receipts, queue; or the subgraphs and their launches. 运行状况',
    )
    .option('--history [number]', `registry: so many launches back (${launchesShown} unless told)`)
    .option('--gateways <urls>', 'registry: all gateways, with commas (GUANJIA_GATEWAYS, else that of --gateway)')
    .addHelpText(
      'after',
      '\nWith nothing but a publish token it is the registry that is shown, else the exchange.' +
        '\nExit code of registry: 0 every gateway answers by the present launch, 1 one does not.' +
        '\nExample:   GUANJIA_TOKEN=… guanjia status --json' +
        '\nExample:   GUANJIA_PUBLISH_TOKEN=gjr_… guanjia status registry --history',
    );
  return withGraphOptions(command).action(act(shape, show));
}

function show({ words: [part], history, ...flags }: z.infer<typeof shape>, output: Output): Promise<ExitCode> {
  const shown = part ?? (hasOnlyPublishToken(flags) ? 'registry' : 'exchange');
  return shown === 'registry'
    ? showRegistry({ ...flags, history: history ?? null }, output)
    : showStatus(flags, output);
}

async function showStatus(flags: z.infer<typeof graphShape>, output: Output): Promise<ExitCode> {
  const { exchangeStatus } = await askGraph(gatewaySettings(flags))('exchangeStatus', statusSchema);
  if (exchangeStatus === null)
    throw new CliError('The graph gives no figures of the exchange: is the exchange running?');
  output.document(exchangeStatus);
  for (const [name, text] of linesOf(exchangeStatus)) output.print(`  ${name.padEnd(22)} ${text}`);
  for (const { setting, present, wanted, why } of exchangeStatus.warnings) {
    output.print(output.paint('yellow', `  ${setting} is ${present ?? 'unknown'}, should be ${wanted}: ${why}`));
  }
  return exitCodes.good;
}

function linesOf(status: Status): [name: string, text: string][] {
  const { queue, oldestLegSeconds } = status;
  return [
    ['waiting to be sent', String(status.pendingLegs)],
    ['on their way', String(status.legsInTransit)],
    ['not signed for', String(status.receiptsOutstanding)],
    ['dead letters', String(status.deadLetters)],
    ['oldest leg', oldestLegSeconds === null ? 'none' : `${oldestLegSeconds.toFixed(1)} s`],
    ['queue', queue === null ? 'its server is away' : queueText(queue)],
    ['last event', String(status.head)],
    ['waiting for a number', String(status.unnumbered)],
  ];
}

function queueText({ waiting, active, delayed, failed }: z.infer<typeof queueSchema>): string {
  return `${waiting} waiting, ${active} active, ${delayed} delayed, ${failed} failed`;
}
