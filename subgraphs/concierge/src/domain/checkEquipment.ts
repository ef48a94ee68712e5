import { DomainError } from '@guanjia/kernel/DomainError';
import { type BusBooking, bookingTransitions } from './busBooking.ts';
import type { BusRules } from './busRules.ts';
import type { Changes } from './changes.ts';
import type { CheckedPiece, EquipmentCheck } from './equipmentCheck.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import { withAudit } from './withAudit.ts';

/** Records a look at the equipment: every kind of the list, each once. @throws BAD_INPUT, TRANSITION_NOT_ALLOWED */
export function checkEquipment(
  occasion: Occasion,
  booking: BusBooking,
  pieces: readonly CheckedPiece[],
  { pieces: list }: Pick<BusRules, 'pieces'>,
): Partial<Changes> & { readonly check: EquipmentCheck } {
  requireStep('ThroughTrainBooking', bookingTransitions[booking.status], booking.status, 'check');
  const codes = list.map(({ code }) => code);
  const named = pieces.map(({ code }) => code);
  const unknown = named.filter((code) => !codes.includes(code));
  const missing = codes.filter((code) => !named.includes(code));
  if (unknown.length > 0 || missing.length > 0 || named.length !== codes.length) {
    throw new DomainError('BAD_INPUT', {
      field: 'pieces',
      value: unknown.map((code) => code.slice(0, 40)),
      missing,
      accepted: codes,
    });
  }
  const check: EquipmentCheck = {
    id: occasion.nextId(),
    bookingId: booking.id,
    slotId: booking.slotId,
    pieces: pieces.map(requirePiece),
    checkedAt: occasion.at,
    checkedBy: occasion.actor,
  };
  const { busId, projectId } = booking;
  const change = withAudit(
    { throughTrain: [{ kind: 'CHECK', check, bookingVersion: booking.version }] },
    {
      action: 'concierge.busEquipmentChecked',
      at: occasion.at,
      actor: occasion.actor,
      entity: { typename: 'ThroughTrainBooking', id: booking.id },
      projectId,
      after: { checkId: check.id, busId, pieces: check.pieces },
    },
  );
  return { ...change, check };
}

function requirePiece({ code, working, note }: CheckedPiece): CheckedPiece {
  if (!Number.isInteger(working) || working < 0 || working > 20) {
    throw new DomainError('BAD_INPUT', { field: 'pieces.working', value: working, accepted: '0 to 20' });
  }
  return { code, working, note: note === null ? null : requireText(note, 'pieces.note', 200) };
}
