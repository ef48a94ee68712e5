import type { Reader } from '@guanjia/runtime/openDatabase';
import type { LedgerStore } from '../domain/ledgerStore.ts';
import { problemLedger } from './problemLedger.ts';
import { serviceLedger } from './serviceLedger.ts';
import { workloadLedger } from './workloadLedger.ts';

/** The ledgers in PostgreSQL. */
export function createLedgerStore(db: Reader): LedgerStore {
  return { service: serviceLedger(db), problems: problemLedger(db), workload: workloadLedger(db) };
}
