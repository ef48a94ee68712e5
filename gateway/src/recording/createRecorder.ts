import { hash } from 'node:crypto';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type Client, otherClient } from './Client.ts';
import { type Clients, createClients } from './createClients.ts';
import { fieldUsageOf, type UsedCoordinate } from './fieldUsageOf.ts';
import { normalisedDocument, ownDocument } from './normalisedDocument.ts';

/** Counts the requests of one operation. */
export interface Tally {
  count(client: Client): void;
}

/** An operation and who has asked it how often, since it was last written down. */
export interface CountedOperation {
  /** SHA-256 of `document`, hexadecimal. */
  readonly hash: string;
  readonly document: string;
  readonly operationName: string | null;
  readonly kind: OperationDefinitionNode['operation'];
  readonly usage: readonly UsedCoordinate[];
  readonly clients: readonly { readonly client: Client; readonly requests: number }[];
}

/** Counts in memory which operations are asked by whom (G3). */
export interface Recorder {
  readonly clientOf: Clients['of'];
  /** Null for an operation that asks for nothing but the schema. Worked out once for each document. */
  tallyOf(asked: { document: DocumentNode; operation: OperationDefinitionNode; schema: GraphQLSchema }): Tally | null;
  /** What has been counted since the last time. */
  take(now: Date): readonly CountedOperation[];
}

export interface RecorderLimits {
  /** Operations told of at one taking. */
  readonly operations: number;
  /** Names of clients with their versions, in a day. */
  readonly clients: number;
  /** Pairs of an operation and a client, in a day. */
  readonly pairs: number;
}

/** Anybody can make up documents and names: what is beyond these is not told, or told as of `other`. */
export const usualRecorderLimits: RecorderLimits = { operations: 1_000, clients: 300, pairs: 20_000 };

/** Why something was counted less precisely, or not at all. */
export type LeftOut = 'operations' | 'clients' | 'pairs';

interface Counted {
  readonly description: Omit<CountedOperation, 'clients'>;
  readonly counts: Map<Client, { requests: number }>;
  /** Of the counts. */
  day: string;
  isWaiting: boolean;
}

/** A request costs a look-up and an addition; what a document uses is worked out when it is first seen. */
export function createRecorder(limits: RecorderLimits, onLeftOut: (reason: LeftOut) => void): Recorder {
  const clients = createClients(limits.clients, () => onLeftOut('clients'));
  const tallies = new WeakMap<DocumentNode, Map<string, Tally | null>>();
  let waiting: Counted[] = [];
  let pairs = 0;
  let day = '';

  const countNew = (counted: Counted, client: Client): void => {
    const isFull = pairs >= limits.pairs;
    const as = isFull ? otherClient : client;
    if (isFull) onLeftOut('pairs');
    const count = counted.counts.get(as);
    if (count !== undefined) {
      count.requests += 1;
      return;
    }
    pairs += 1;
    counted.counts.set(as, { requests: 1 });
  };
  const tally = (counted: Counted): Tally => ({
    count(client) {
      if (counted.day !== day) {
        counted.counts.clear();
        counted.day = day;
      }
      if (!counted.isWaiting) {
        if (waiting.length >= limits.operations) return onLeftOut('operations');
        counted.isWaiting = true;
        waiting.push(counted);
      }
      const count = counted.counts.get(client);
      if (count === undefined) countNew(counted, client);
      else count.requests += 1;
    },
  });
  const beginDay = (today: string): void => {
    day = today;
    pairs = 0;
    clients.forget();
  };
  return {
    clientOf: clients.of,
    tallyOf({ document, operation, schema }) {
      const ofDocument = tallies.get(document) ?? new Map<string, Tally | null>();
      tallies.set(document, ofDocument);
      const name = operation.name?.value ?? '';
      const made = ofDocument.get(name);
      if (made !== undefined) return made;
      const description = describe(document, operation, schema);
      if (description === null) {
        ofDocument.set(name, null);
        return null;
      }
      const counted: Counted = { description, counts: new Map(), day, isWaiting: false };
      const fresh = tally(counted);
      ofDocument.set(name, fresh);
      return fresh;
    },
    take(now) {
      const taken = waiting.map(take);
      waiting = [];
      const today = calendarDateOf(now);
      if (today !== day) beginDay(today);
      return taken;
    },
  };
}

/** The counts begin again at nought; they stay where they are, so that the next request makes none. */
function take(counted: Counted): CountedOperation {
  counted.isWaiting = false;
  const clients = [...counted.counts].flatMap(([client, count]) => {
    const { requests } = count;
    count.requests = 0;
    return requests === 0 ? [] : [{ client, requests }];
  });
  return { ...counted.description, clients };
}

function describe(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): Counted['description'] | null {
  const usage = fieldUsageOf(ownDocument(document, operation), schema);
  if (usage.length === 0) return null;
  const text = normalisedDocument(document, operation, schema);
  return {
    hash: hash('sha256', text, 'hex'),
    document: text,
    operationName: operation.name?.value ?? null,
    kind: operation.operation,
    usage,
  };
}
