import { z } from 'zod';
import type { CliError } from '../CliError.ts';
import type { Output } from '../createOutput.ts';

/** Codes of a schema that was looked at and found wanting, not of a request that could not be answered. */
const refusals: readonly (string | null)[] = [
  'COMPOSITION_FAILED',
  'SCHEMA_POLICY_BROKEN',
  'CLIENTS_WOULD_BREAK',
  'SUBGRAPH_SDL_REFUSED',
];

/** Whether the registry has refused the schema itself. */
export function isSchemaRefusal({ code }: CliError): boolean {
  return refusals.includes(code);
}

/** Why subgraphs do not compose, which rules a schema breaks, and which clients would break. */
export const schemaFaultsSchema = z.object({
  compositionErrors: z
    .array(
      z.object({
        code: z.string(),
        message: z.string(),
        subgraphs: z.array(z.string()),
        coordinate: z.string().nullish(),
      }),
    )
    .default([]),
  policyFaults: z.array(z.object({ coordinate: z.string().nullish(), message: z.string() })).default([]),
  wouldBreak: z
    .array(
      z.object({
        client: z.string(),
        clientVersion: z.string().nullish(),
        operation: z.string().nullish(),
        hash: z.string(),
        message: z.string(),
      }),
    )
    .default([]),
});
export type SchemaFaults = z.infer<typeof schemaFaultsSchema>;

/** Two lines for each fault: where it is, and what is wrong there. */
export function printSchemaFaults({ compositionErrors, policyFaults, wouldBreak }: SchemaFaults, output: Output): void {
  const { paint, print } = output;
  for (const { code, message, subgraphs, coordinate } of compositionErrors) {
    print(`  ${paint('bold', coordinate ?? 'the graph')}  ${code}${among(subgraphs)}`);
    print(`    ${message}`);
  }
  for (const { coordinate, message } of policyFaults) {
    print(`  ${paint('bold', coordinate ?? 'the schema')}  rule 规则`);
    print(`    ${message}`);
  }
  for (const { client, clientVersion, operation, hash, message } of wouldBreak) {
    const who = clientVersion == null ? client : `${client} ${clientVersion}`;
    print(`  ${paint('bold', who)}  operation ${operation ?? hash.slice(0, 12)}`);
    print(`    ${message}`);
  }
}

/** What the registry has refused, and every reason that it gave. */
export function printRefusal(error: CliError, output: Output): void {
  output.print(output.paint('red', 'Refused; nothing was launched. 未发布'));
  const faults = schemaFaultsSchema.safeParse(error.detail);
  if (faults.success) printSchemaFaults(faults.data, output);
}

function among(subgraphs: readonly string[]): string {
  return subgraphs.length === 0 ? '' : ` in ${subgraphs.join(', ')}`;
}
