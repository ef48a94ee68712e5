import { DomainError } from '@guanjia/kernel/DomainError';
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { z } from 'zod';
import type { OwnFields } from '../subgraphs/createOwnSubgraph.ts';
import type { Recording } from './openRecording.ts';
import type { CoordinateUse, OperationRecordRow } from './storage/createRecordingReader.ts';

export interface RecordingFieldsNeeds {
  /** Null: nothing is recorded here. */
  readonly recording: Pick<Recording, 'reader' | 'now'> | null;
  /** What clients may ask for now. */
  readonly schema: () => GraphQLSchema;
}

const daysSchema = z.object({ days: z.number().nullish() });
const usageSchema = daysSchema.extend({ coordinate: z.string() });
const recordsSchema = z.object({
  first: z.number().nullish(),
  after: z.string().nullish(),
  client: z.string().nullish(),
});
const cursorSchema = z.tuple([z.iso.datetime(), z.string()]);

const usualDays = 30;
const daysAtMost = 365;
const usualSize = 20;
const sizeAtMost = 100;
const coordinateShape = /^\w{1,200}\.\w{1,200}(\(\w{1,200}:\))?$/;

/** What the gateway answers of `recording.graphql`. They throw RECORDING_UNAVAILABLE, BAD_INPUT, PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID. */
export function recordingFields({ recording, schema }: RecordingFieldsNeeds): OwnFields {
  const require = (): Pick<Recording, 'reader' | 'now'> => {
    if (recording === null) throw new DomainError('RECORDING_UNAVAILABLE');
    return recording;
  };
  const usesOf = async (coordinates: readonly string[], days: number) => {
    const { reader, now } = require();
    const deprecated = new Set(deprecatedCoordinates(schema()));
    const uses = await reader.usesOf(coordinates, days, now());
    return uses.map((use) => usageOf(use, deprecated));
  };
  return {
    async fieldUsage(given) {
      const { coordinate, days } = usageSchema.parse(given);
      const accepted = 'Type.field, Type.field(argument:), Input.field or Enum.VALUE';
      if (!coordinateShape.test(coordinate)) throw new DomainError('BAD_INPUT', { field: 'coordinate', accepted });
      return usesOf([coordinate], requireDays(days));
    },
    async deprecationReport(given) {
      const days = requireDays(daysSchema.parse(given).days);
      return usesOf(deprecatedCoordinates(schema()), days);
    },
    async operationRecords(given) {
      const { first, after, client = null } = recordsSchema.parse(given);
      const size = requireSize(first ?? usualSize);
      const query = { first: size, after: after == null ? null : readCursor(after), client };
      const rows = await require().reader.records(query);
      const shown = rows.slice(0, size);
      const edges = shown.map((row) => ({ cursor: cursorOf(row), node: recordOf(row) }));
      return {
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo: {
          hasNextPage: rows.length > size,
          hasPreviousPage: after != null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
    },
  };
}

function requireDays(days: number | null | undefined): number {
  const found = days ?? usualDays;
  if (found >= 1 && found <= daysAtMost) return found;
  throw new DomainError('BAD_INPUT', { field: 'days', value: found, accepted: `1 to ${daysAtMost}` });
}

function requireSize(first: number): number {
  if (first >= 1 && first <= sizeAtMost) return first;
  throw new DomainError('PAGE_SIZE_OUT_OF_RANGE', { field: 'first', value: first, accepted: `1 to ${sizeAtMost}` });
}

function cursorOf({ firstSeenAt, hash }: OperationRecordRow): string {
  return Buffer.from(JSON.stringify([firstSeenAt.toISOString(), hash])).toString('base64url');
}

function readCursor(cursor: string): { readonly firstSeenAt: string; readonly hash: string } {
  const parts = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parts.success) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  const [firstSeenAt, hash] = parts.data;
  return { firstSeenAt, hash };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function usageOf({ lastSeenAt, ...use }: CoordinateUse, deprecated: ReadonlySet<string>) {
  return { ...use, isDeprecated: deprecated.has(use.coordinate), lastSeenAt: lastSeenAt.toISOString() };
}

function recordOf({ firstSeenAt, lastSeenAt, clients, ...row }: OperationRecordRow) {
  return {
    ...row,
    firstSeenAt: firstSeenAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    clients: clients.map((client) => ({ ...client, lastSeenAt: client.lastSeenAt.toISOString() })),
  };
}

/** All that the schema calls deprecated. */
function deprecatedCoordinates(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isEnumType(type)) return namesOf(type.name, type.getValues());
    if (isInputObjectType(type)) return namesOf(type.name, Object.values(type.getFields()));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = Object.values(type.getFields());
    const ofArguments = fields.flatMap(({ name, args }) =>
      args.flatMap((arg) => (arg.deprecationReason == null ? [] : [`${type.name}.${name}(${arg.name}:)`])),
    );
    return [...namesOf(type.name, fields), ...ofArguments];
  });
}

interface Part {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

function namesOf(type: string, parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ name, deprecationReason }) => (deprecationReason == null ? [] : [`${type}.${name}`]));
}
