import { type DocumentNode, GraphQLError, Kind, parse } from 'graphql';
import { CliError } from '../CliError.ts';
import { askSubgraph, type SubgraphDoor } from '../entityContract/askSubgraph.ts';
import type { ContractReport } from '../entityContract/ContractReport.ts';
import { checkEntities } from '../entityContract/checkEntities.ts';
import type { KnownKeys } from '../entityContract/findKnown.ts';
import { readSdl } from '../entityContract/readSdl.ts';

/** How the running subgraph keeps the contract of `_entities`, or why that was not seen. */
export type RunningReport =
  | ({ readonly kind: 'seen' } & ContractReport)
  /** It is not there; `failed` where it had to be. */
  | { readonly kind: 'skipped' | 'failed'; readonly why: string; readonly code: string | null };

export interface RunningTrial {
  readonly door: SubgraphDoor;
  /** What the folder has; null: what runs is taken as it is. */
  readonly sdl: string | null;
  readonly samples: KnownKeys;
  readonly keptElsewhere: ReadonlySet<string> | null;
  readonly onKey: () => void;
}

const told = 3;

/** Tries the contract against what runs. @throws CliError where nothing answers, or no subgraph does */
export async function checkRunning({ door, sdl, ...trial }: RunningTrial): Promise<RunningReport> {
  const ask = askSubgraph(door);
  const running = await readSdl(ask);
  const report = await checkEntities({ ...trial, url: door.url, ask, sdl: running });
  const notes = sdl === null ? [] : differences(sdl, running);
  return { kind: 'seen', ...report, notes: [...notes, ...report.notes] };
}

/** What a failure means where the subgraph need not run. @throws what is no CliError */
export function notSeen(cause: unknown, isRequired: boolean): RunningReport {
  if (!(cause instanceof CliError)) throw cause;
  const isAway = cause.code === 'SUBGRAPH_NOT_RUNNING' || cause.code === 'SIGNING_KEY_MISSING';
  return { kind: isAway && !isRequired ? 'skipped' : 'failed', why: cause.message, code: cause.code };
}

/** Fields that only one of the two schemas has. */
function differences(own: string, running: string): readonly string[] {
  const [mine, theirs] = [fieldsIn(own), fieldsIn(running)];
  const differing = [...mine.symmetricDifference(theirs)].filter((field) => !/^_|\._/.test(field)).toSorted();
  if (differing.length === 0) return [];
  const more = differing.length > told ? ` and ${differing.length - told} more` : '';
  return [
    `What runs is not the schema of the folder: they differ in ${differing.slice(0, told).join(', ')}${more}. Start it again.`,
  ];
}

function fieldsIn(sdl: string): ReadonlySet<string> {
  return new Set(
    definitionsOf(sdl).flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
        ? (definition.fields ?? []).map(({ name }) => `${definition.name.value}.${name.value}`)
        : [],
    ),
  );
}

function definitionsOf(sdl: string): DocumentNode['definitions'] {
  try {
    return parse(sdl, { noLocation: true }).definitions;
  } catch (cause) {
    if (cause instanceof GraphQLError) return []; // the part that composes says so
    throw cause;
  }
}
