import type { ApplicationCommand } from '../domain/applicationCommand.ts';
import type { MutationrecordOutsideResultArgs } from './generated/resolversTypes.ts';

type Result = Pick<MutationrecordOutsideResultArgs, 'outcome' | 'documentNo' | 'validUntil' | 'reason'>;

/** The step that records a decision made elsewhere; a text it needs and has not is refused as empty. */
export function outsideResultOf({ outcome, documentNo, validUntil = null, reason }: Result): ApplicationCommand {
  switch (outcome) {
    case 'APPROVED':
      return { action: 'recordApproval', documentNo: documentNo ?? '', validUntil };
    case 'REJECTED':
      return { action: 'recordRejection', reason: reason ?? '' };
  }
}
