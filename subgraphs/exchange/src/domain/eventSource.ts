import type { Actor } from '@guanjia/kernel/actor';

/** The department as which all systems outside the graph appear in the log (X5); no process of the graph sends in its name. */
export const externalDepartment = 'site';

/** What a source may do; a person sets it. */
export interface SourceTerms {
  readonly name: string;
  /** Event types that it may post. */
  readonly types: readonly string[];
  /** New events a minute. */
  readonly eventsPerMinute: number;
  /** Bytes of pictures a day. */
  readonly bytesPerDay: number;
}

/** A system outside the graph that posts events (来源系统, X5). */
export interface EventSource extends SourceTerms {
  readonly id: string;
  /** The CloudEvents `source` it speaks as; it never changes. */
  readonly uri: string;
  /** SHA-256 of its key, in hex. */
  readonly keyHash: string;
  /** That of the key before, good until `formerKeyUntil`. */
  readonly formerKeyHash: string | null;
  readonly formerKeyUntil: Date | null;
  readonly suspendedAt: Date | null;
  readonly registeredAt: Date;
}

/** What people do to a source; each leaves an entry in its history. */
export const sourceChanges = {
  REGISTERED: '登记',
  CHANGED: '变更',
  KEY_ROTATED: '更换密钥',
  SUSPENDED: '暂停',
  RESUMED: '恢复',
} as const;
export type SourceChange = keyof typeof sourceChanges;

/** Who does it, and when. */
export interface SourceStep {
  readonly change: SourceChange;
  readonly actor: Actor;
  readonly at: Date;
}

/** An entry in the history of a source. */
export interface SourceHistoryEntry extends Omit<SourceStep, 'actor'> {
  readonly bySubject: string;
  readonly byName: string;
  /** Grows with every entry of whatever source. */
  readonly position: number;
}
