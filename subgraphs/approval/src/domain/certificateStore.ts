import type { Occasion } from './applyCommand.ts';
import type { BasisFlag } from './basisFlag.ts';
import type { Certificate } from './certificate.ts';
import type { CertificateRegister } from './certificateRegister.ts';

/** A flag that an agency clears, with the reason (A10). */
export interface FlagClearing extends Occasion {
  readonly flagId: string;
  readonly reason: string;
}

/** Where certificates are read; they are written with the steps of their applications. */
export interface CertificateStore {
  /** In the order asked. */
  findByIds(ids: readonly string[]): Promise<(Certificate | null)[]>;
  findByNumber(number: string): Promise<Certificate | null>;
  /** The whole registers of projects; a project without anything has an empty one. */
  registersOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, CertificateRegister>>;
  findFlag(id: string): Promise<BasisFlag | null>;
  /**
   * Clears a flag, and with it those that stood on it alone, with their events, in one transaction.
   * @throws FLAG_CLEARED when it no longer stands
   */
  clearFlag(clearing: FlagClearing): Promise<BasisFlag>;
}
