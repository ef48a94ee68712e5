/** Who carries a project now, as concierge has announced it: its steward, or the backup while the steward is away (C4). */
export interface StewardOnDuty {
  readonly personId: string;
  readonly personName: string;
  readonly since: Date;
}

/** What an event of concierge says of it. */
export interface StewardshipNews {
  readonly projectId: string;
  /** Null when nobody carries it from then on. */
  readonly person: Pick<StewardOnDuty, 'personId' | 'personName'> | null;
  readonly since: Date;
  /** The event's place in the log: older news never overwrites newer. */
  readonly gseq: number;
}
