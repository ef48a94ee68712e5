import type { LedgerQuery, LedgerReader, StoredLedgerRow } from '../domain/ledgerReader.ts';
import { createProjectLoader } from './createProjectLoader.ts';

/** What a resolver can ask of the ledger, for one request. */
export interface LedgerContext extends Pick<LedgerReader, 'head' | 'lastCheckpoint' | 'readRows'> {
  /** Handoffs of which a request asks the same are read together. */
  readOfHandoff(handoffId: string, query: LedgerQuery): Promise<StoredLedgerRow[]>;
}

/** Loaders for one request. */
export function createLedgerContext({ head, lastCheckpoint, readRows, readOfHandoffs }: LedgerReader): LedgerContext {
  return { head, lastCheckpoint, readRows, readOfHandoff: createProjectLoader(readOfHandoffs) };
}
