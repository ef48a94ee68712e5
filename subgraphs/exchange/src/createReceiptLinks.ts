import type { Database } from '@guanjia/runtime/openDatabase';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import { type ReceiptLinkNeeds, receiptLinkRoutes } from './jobs/receiptLinkRoutes.ts';
import { createLedgerWriter } from './storage/createLedgerWriter.ts';

type Needs = Omit<ReceiptLinkNeeds, 'ledger' | 'linkKey'> & {
  readonly database: Database;
  /** Absent: no mail with links goes out. */
  readonly linkKey?: string | undefined;
};

/** Puts the pages behind the links in mails together; none without a key. */
export function createReceiptLinks({ database, linkKey, ...needs }: Needs): Routes {
  if (linkKey === undefined) return {};
  return receiptLinkRoutes({ ...needs, linkKey, ledger: createLedgerWriter(database) });
}
