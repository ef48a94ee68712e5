import { z } from 'zod';
import type { Output } from './createOutput.ts';
import { graphShape } from './graphOptions.ts';

/** How often one version of a client has used a part of the schema. */
const usageSchema = z.object({
  coordinate: z.string(),
  isDeprecated: z.boolean(),
  client: z.string(),
  clientVersion: z.string().nullable(),
  requests: z.number(),
  operations: z.number(),
  isCertain: z.boolean(),
  lastSeenAt: z.string(),
});
export type CoordinateUsage = z.infer<typeof usageSchema>;

export const fieldUsageSchema = z.object({ fieldUsage: z.array(usageSchema) });
export const deprecationReportSchema = z.object({ deprecationReport: z.array(usageSchema) });

/** What the commands about recorded operations are told. */
export const usageShape = graphShape.extend({ days: z.coerce.number().int().min(1).max(365).default(30) });

/** A line for each part of the schema, and below it one for each version of a client. */
export function printUsage(uses: readonly CoordinateUsage[], output: Output): void {
  for (const [coordinate, same] of Map.groupBy(uses, (use) => use.coordinate)) {
    const isDeprecated = same.some((use) => use.isDeprecated);
    output.print(
      `${output.paint('bold', coordinate)}${isDeprecated ? output.paint('yellow', '  deprecated 已弃用') : ''}`,
    );
    for (const { client, clientVersion, requests, operations, isCertain, lastSeenAt } of same) {
      const who = clientVersion === null ? client : `${client} ${clientVersion}`;
      const doubt = isCertain ? '' : output.paint('dim', '  perhaps: in variables, or behind an interface');
      output.print(`  ${who.padEnd(32)} ${requests} requests, ${operations} operations, last ${lastSeenAt}${doubt}`);
    }
  }
}
