import { relative } from 'node:path';
import { GraphQLError, parse, Source } from 'graphql';
import type { Output } from '../createOutput.ts';
import { placeInSdl } from '../dev/placeInSdl.ts';
import type { Department } from '../readDepartment.ts';
import type { RunningReport } from './checkRunning.ts';
import type { SchemaReport } from './SchemaReport.ts';

/** Each fault as GitHub shows it beside the schema's line. */
export function printAnnotations(
  department: Pick<Department, 'name' | 'sdl' | 'schemaPlace'>,
  schema: SchemaReport | null,
  running: RunningReport | null,
  output: Output,
): void {
  const file = relative(process.cwd(), department.schemaPlace);
  const at = (coordinate: string | null): string => `file=${file},line=${lineOf(department, coordinate)}`;
  const faults = [...(schema?.compositionErrors ?? []), ...(schema?.policyFaults ?? [])];
  for (const { coordinate, message } of faults) output.print(`::error ${at(coordinate)}::${escaped(message)}`);
  for (const { client, operation, message } of schema?.wouldBreak ?? []) {
    output.print(`::error ${at(null)}::${escaped(`${client} ${operation ?? ''}: ${message}`)}`);
  }
  if (running?.kind !== 'seen') return;
  for (const { type, key, rule, verdict, seen } of running.findings) {
    if (verdict !== 'broken') continue;
    output.print(`::error ${at(type)}::${escaped(`${type} @key(${key}) ${rule}: ${seen.join('; ')}`)}`);
  }
}

function lineOf({ name, sdl }: Pick<Department, 'name' | 'sdl'>, coordinate: string | null): number {
  if (coordinate === null) return 1;
  try {
    return placeInSdl(parse(new Source(sdl)), coordinate, name)?.line ?? 1;
  } catch (cause) {
    if (cause instanceof GraphQLError) return cause.locations?.[0]?.line ?? 1;
    throw cause;
  }
}

/** As GitHub reads a message that is one line to it. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
