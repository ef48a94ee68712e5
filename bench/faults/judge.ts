import type { KeyObject } from 'node:crypto';
import { isReceiptSignedBy, type Receipt } from '@guanjia/kernel/receipt';

/** A message that a committed transaction of the sender wants the exchange to have. */
export interface SentMessage {
  readonly projectId: string;
  readonly messageId: string;
}

/** What became of one leg. */
export interface LegRecord {
  readonly legId: string;
  readonly recipient: string;
  /** What the receipt must be for. */
  readonly digest: string;
  /** Null when the exchange does not know it. */
  readonly status: string | null;
  readonly receipt: Receipt | null;
  /** How often the recipient has done the work. */
  readonly effects: number;
}

/** An event of the log. */
export interface EventRecord {
  readonly projectId: string;
  readonly seq: number;
  readonly gseq: number;
  readonly id: string;
  readonly type: string;
  readonly entityId: string;
}

/** All that is known of the projects of one row. */
export interface RowRecord {
  /** In the order of the sender's outbox. */
  readonly sent: readonly SentMessage[];
  readonly legs: readonly LegRecord[];
  /** In the order of `gseq`. */
  readonly events: readonly EventRecord[];
}

export interface Verdict {
  readonly legs: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly disordered: number;
  /** The first of each kind, for a person. */
  readonly examples: readonly string[];
}

/** Holds what happened against what was promised: nothing lost, nothing twice, all in order. */
export function judge({ sent, legs, events }: RowRecord, keyOf: (recipient: string) => KeyObject | undefined): Verdict {
  const logged = new Set(events.map(messageIn));
  const lostLegs = legs.flatMap((leg) => whyLost(leg, keyOf(leg.recipient)) ?? []);
  const lostMessages = sent
    .filter(({ messageId }) => !logged.has(messageId))
    .map(({ messageId }) => `message ${messageId} is not in the log`);
  const repeated = legs.filter(({ effects }) => effects > 1);
  const disorders = [...findGaps(events), ...findInversions(sent, events), ...findRepetitions(events)];
  return {
    legs: legs.length,
    lost: lostLegs.length + lostMessages.length,
    duplicated: repeated.reduce((sum, { effects }) => sum + effects - 1, 0),
    disordered: disorders.length,
    examples: [
      ...lostLegs.slice(0, 2),
      ...lostMessages.slice(0, 2),
      ...repeated.slice(0, 2).map(({ legId, effects }) => `leg ${legId} had ${effects} effects`),
      ...disorders.slice(0, 2),
    ],
  };
}

function whyLost(leg: LegRecord, key: KeyObject | undefined): string | null {
  const { legId, status, effects, receipt, digest } = leg;
  if (status === null) return `leg ${legId} is unknown to the exchange`;
  if (effects === 0) return `leg ${legId} (${status}) had no effect`;
  if (status !== 'RECEIVED') return `leg ${legId} is ${status}`;
  if (receipt === null) return `leg ${legId} has no receipt`;
  if (key === undefined || receipt.digest !== digest || !isReceiptSignedBy(receipt, key)) {
    return `leg ${legId} has a receipt that its recipient did not sign`;
  }
  return null;
}

/** The message that brought an event: a handoff is known by what it is about, an event by itself. */
function messageIn({ id, type, entityId }: EventRecord): string {
  return type === 'exchange.handoffRequested' ? entityId : id;
}

function findGaps(events: readonly EventRecord[]): string[] {
  const heads = new Map<string, number>();
  return events.flatMap(({ projectId, seq, gseq }) => {
    const wanted = (heads.get(projectId) ?? 0) + 1;
    heads.set(projectId, seq);
    return seq === wanted ? [] : [`event ${gseq}: seq ${seq} where ${wanted} belongs (project ${projectId})`];
  });
}

/** Messages of one project that stand in the log in another order than in the sender's outbox. */
function findInversions(sent: readonly SentMessage[], events: readonly EventRecord[]): string[] {
  const places = new Map(sent.map(({ messageId }, place) => [messageId, place]));
  const lastPlace = new Map<string, number>();
  return events.flatMap((event) => {
    const place = places.get(messageIn(event));
    if (place === undefined) return [];
    const before = lastPlace.get(event.projectId) ?? -1;
    lastPlace.set(event.projectId, Math.max(before, place));
    return place < before ? [`event ${event.gseq} stands behind a message that was sent after it`] : [];
  });
}

function findRepetitions(events: readonly EventRecord[]): string[] {
  const seen = new Set<string>();
  return events.flatMap((event) => {
    const message = messageIn(event);
    const isRepeated = seen.has(message);
    seen.add(message);
    return isRepeated ? [`message ${message} is in the log twice`] : [];
  });
}
