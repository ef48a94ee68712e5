import type { Absence } from '../domain/person.ts';

/** An absence as somebody reads it: its reason may tell of an illness. */
export interface ToldAbsence extends Absence {
  readonly isReasonTold: boolean;
}
