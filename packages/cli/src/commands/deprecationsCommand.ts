import { Command } from 'commander';
import type { z } from 'zod';
import { act } from '../act.ts';
import { askGraph } from '../askGraph.ts';
import { gatewaySettings } from '../config.ts';
import { deprecationReportSchema, printUsage, usageShape } from '../coordinateUsage.ts';
import type { Output } from '../createOutput.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { withGraphOptions } from '../graphOptions.ts';

/** `guanjia deprecations` (G3): what cannot go yet, and whom to tell. */
export function deprecationsCommand(): Command {
  const command = new Command('deprecations')
    .description('Shows which deprecated parts of the schema are still used, and by whom. 弃用字段使用情况')
    .option('--days <number>', 'days to look back, today included', '30')
    .addHelpText('after', '\nExample:   GUANJIA_TOKEN=… guanjia deprecations --json');
  return withGraphOptions(command).action(act(usageShape, showDeprecations));
}

async function showDeprecations({ days, ...flags }: z.infer<typeof usageShape>, output: Output): Promise<ExitCode> {
  const ask = askGraph(gatewaySettings(flags));
  const { deprecationReport } = await ask('deprecationReport', deprecationReportSchema, { days });
  output.document(deprecationReport);
  printUsage(deprecationReport, output);
  if (deprecationReport.length === 0) output.print(`Nothing deprecated was used in ${days} days. 无弃用字段使用`);
  return exitCodes.good;
}
