import { z } from 'zod';
import type { Output } from '../createOutput.ts';

const criticalities = ['BREAKING', 'DANGEROUS', 'NON_BREAKING'] as const;

/** Something that is different for clients. */
export const schemaChangeSchema = z.object({
  criticality: z.enum(criticalities),
  path: z.string().nullable(),
  message: z.string(),
});
type SchemaChange = z.infer<typeof schemaChangeSchema>;

const reportSchema = z.object({
  launch: z.object({
    number: z.number(),
    subgraphs: z.array(z.object({ name: z.string(), number: z.number(), url: z.string() })),
  }),
  changes: z.array(schemaChangeSchema),
  notes: z.array(z.string()),
});

/** What publishing, rolling back and removing are answered with. */
export const launchReportSchema = z.object({ report: reportSchema });
export type LaunchReport = z.infer<typeof reportSchema>;

/** What has been launched of a subgraph, and what changes. */
export interface Launched {
  readonly launch: number;
  /** Null: the subgraph is no part of the launch. */
  readonly version: number | null;
  readonly url: string | null;
  readonly changes: readonly SchemaChange[];
  readonly notes: readonly string[];
}

/** The report as far as it speaks of that subgraph. */
export function launchedOf(name: string, { launch, changes, notes }: LaunchReport): Launched {
  const own = launch.subgraphs.find((subgraph) => subgraph.name === name);
  return { launch: launch.number, version: own?.number ?? null, url: own?.url ?? null, changes, notes };
}

/** More lines would hide the first; `--json` has all of them. */
const linesShown = 40;
const headings = {
  BREAKING: { colour: 'red', text: 'breaking 破坏性' },
  DANGEROUS: { colour: 'yellow', text: 'dangerous 有风险' },
  NON_BREAKING: { colour: 'green', text: 'not breaking 无影响' },
} as const;

/** The changes, the worst first. */
export function printChanges(changes: readonly SchemaChange[], output: Output): void {
  for (const criticality of criticalities) {
    const same = changes.filter((change) => change.criticality === criticality);
    if (same.length === 0) continue;
    const { colour, text } = headings[criticality];
    output.print(`  ${output.paint(colour, `${same.length} ${text}`)}`);
    for (const { message } of same.slice(0, linesShown)) output.print(`    ${message}`);
    if (same.length > linesShown) output.print(`    … and ${same.length - linesShown} more (--json has all)`);
  }
}
