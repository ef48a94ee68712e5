import type { Log } from '@guanjia/runtime/createLog';
import { startLoop } from '@guanjia/runtime/startLoop';
import { type GraphQLSchema, validate } from 'graphql';
import type { Manifest, TrustedDocuments } from './createTrustedDocuments.ts';
import type { OperationLimits } from './OperationLimits.ts';
import { readDocument } from './readDocument.ts';
import { lookAtManifests, type ManifestPlaces, readManifests } from './readManifests.ts';

export interface FollowOptions {
  readonly places: ManifestPlaces;
  readonly documents: TrustedDocuments;
  readonly limits: OperationLimits;
  /** What clients may ask for now. */
  readonly schema: () => GraphQLSchema;
  readonly log: Log;
  /** Milliseconds between looks. */
  readonly everyMs?: number;
}

const usualEveryMs = 2_000;

/**
 * Lists the documents of all places, and lists them anew when a file has changed or there is another schema. A document that
 * the schema does not know, or that is beyond the limits, is said in the log; it is refused as any other. While a file cannot be
 * read, what was listed before stays. Resolves when they are listed for the first time.
 */
export async function followManifests(options: FollowOptions): Promise<{ stop(): Promise<void> }> {
  const { places, documents, limits, log, everyMs = usualEveryMs } = options;
  let seen: string | null = null;
  let checkedWith: GraphQLSchema | null = null;
  let before: Manifest = new Map();
  const step = async (): Promise<boolean> => {
    const schema = options.schema();
    const look = await lookAtManifests(places);
    if (look === seen && schema === checkedWith) return false;
    const { manifest, isWhole } = await readManifests(places, log);
    const listed = isWhole ? manifest : new Map([...before, ...manifest]);
    documents.replace(listed);
    before = listed;
    seen = look;
    checkedWith = schema;
    const wrong = wrongIn(listed, schema, limits);
    for (const entry of wrong) log.warn(entry, 'a listed document will be refused');
    log.info({ documents: listed.size, wrong: wrong.length }, 'documents are listed');
    return false;
  };
  await step();
  return startLoop({ name: 'listed documents', idleMs: everyMs, log, step });
}

interface WrongDocument {
  readonly id: string;
  readonly reason: string;
}

function wrongIn(manifest: Manifest, schema: GraphQLSchema, limits: OperationLimits): readonly WrongDocument[] {
  return [...manifest].flatMap(([id, source]) => {
    const reason = faultOf(source, schema, limits);
    return reason === null ? [] : [{ id, reason }];
  });
}

function faultOf(source: string, schema: GraphQLSchema, limits: OperationLimits): string | null {
  try {
    return validate(schema, readDocument(source, limits))[0]?.message ?? null;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
