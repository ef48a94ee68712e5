import type { FileEntryKind } from './serviceFile.ts';

/** Figures of what follows a finished project, as data/aftercareRules.json has them. */
export interface AftercareRules {
  /** Working days for a return visit unless told. */
  readonly visitWorkingDays: number;
  /** Natural days after the completion on which the steward asks again (完工不脱钩). */
  readonly followUpDays: readonly number[];
  /** Fewer ratings give no figure of a person. */
  readonly minimumRatings: number;
  /** Of the time a project was carried, 0 to 1, for its evaluation to count for a person. */
  readonly minimumShare: number;
  /** A mean from this on is proposed for praise. */
  readonly commendMean: number;
  /** A mean below this is proposed for being held to account. */
  readonly accountMean: number;
  /** A mark of integrity up to this is always proposed for being held to account. */
  readonly badIntegrity: number;
  /** What a service file must have, or say why it has not. */
  readonly requiredFileKinds: readonly FileEntryKind[];
  /** How long a service file is kept unless told. */
  readonly retentionYears: number;
  /** Working days within which the recipient of a file signs. */
  readonly receiptWorkingDays: number;
}
