/** A record as it shall be, and the version it was read at; 0 for a new one. */
export interface Revision<Kept> {
  readonly record: Kept;
  readonly readVersion: number;
}
