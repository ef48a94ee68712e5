/** A kind of piece that a bus carries (配齐车载设备, S3). */
export interface BusPiece {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
  /** How many of it. */
  readonly count: number;
}

/** The equipment list of the notice and our own figures. */
export interface BusRules {
  readonly pieces: readonly BusPiece[];
  /** Minutes for which a check of the equipment holds. */
  readonly checkValidMinutes: number;
  readonly mostSlotsAtOnce: number;
  readonly longestSlotHours: number;
  /** Days ahead for which slots may be opened. */
  readonly openDaysAhead: number;
}
