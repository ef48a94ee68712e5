import type { InboxPiece } from '../usecases/readInbox.ts';
import type { AcceptanceInboxFilter } from './generated/resolversTypes.ts';

/** An inbox filter with nothing left open: what is not said is not asked for. */
export function wantedOf(filter: Partial<AcceptanceInboxFilter> | null | undefined): InboxPiece['wanted'] {
  const { overdueOnly, phase, itemCode, regionCode } = filter ?? {};
  return {
    overdueOnly: overdueOnly ?? false,
    phase: phase ?? null,
    itemCode: itemCode ?? null,
    regionCode: regionCode ?? null,
  };
}
