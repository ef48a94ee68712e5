import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { askGraph } from '../askGraph.ts';
import { gatewaySettings } from '../config.ts';
import { fieldUsageSchema, printUsage, usageShape } from '../coordinateUsage.ts';
import type { Output } from '../createOutput.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { withGraphOptions } from '../graphOptions.ts';

const shape = usageShape.extend({ words: z.tuple([z.string()]) });

/** `guanjia usage` (G3): who would feel it if a part of the schema went. */
export function usageCommand(): Command {
  const command = new Command('usage')
    .description('Shows which clients have used a part of the schema lately. 字段使用情况')
    .argument('<coordinate>', 'Type.field, Type.field(argument:), Input.field or Enum.VALUE')
    .option('--days <number>', 'days to look back, today included', '30')
    .addHelpText('after', '\nExample:   guanjia usage Project.name --days 7');
  return withGraphOptions(command).action(act(shape, showUsage));
}

async function showUsage({ words, days, ...flags }: z.infer<typeof shape>, output: Output): Promise<ExitCode> {
  const [coordinate] = words;
  const ask = askGraph(gatewaySettings(flags));
  const { fieldUsage } = await ask('fieldUsage', fieldUsageSchema, { coordinate, days });
  output.document(fieldUsage);
  printUsage(fieldUsage, output);
  if (fieldUsage.length === 0) output.print(`Nobody has used ${coordinate} in ${days} days. 无使用记录`);
  return exitCodes.good;
}
