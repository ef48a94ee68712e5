import { DomainError } from '@guanjia/kernel/DomainError';
import { type BusBooking, bookingTransitions } from './busBooking.ts';
import type { BusPiece, BusRules } from './busRules.ts';
import type { Changes } from './changes.ts';
import type { Actor, Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

/** One kind of piece as it was found. */
export interface CheckedPiece {
  readonly code: string;
  /** How many are on the bus and work; put right on the spot counts. */
  readonly working: number;
  readonly note: string | null;
}

/** A look at the equipment before a departure; never changed, another one is made instead. */
export interface EquipmentCheck {
  readonly id: string;
  readonly bookingId: string;
  /** The slot of the departure it is for: a booking that was moved is checked anew. */
  readonly slotId: string;
  readonly pieces: readonly CheckedPiece[];
  readonly checkedAt: Date;
  readonly checkedBy: Actor;
}

/** Why a bus may not leave with this equipment. */
export interface EquipmentFault {
  readonly code: string;
  readonly zh: string;
  readonly working: number;
  readonly needed: number;
  readonly note: string | null;
}

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
  return { check, throughTrain: [{ kind: 'CHECK', check, bookingVersion: booking.version }] };
}

/** What of the list is missing or does not work, all of it. */
export function equipmentFaults(pieces: readonly CheckedPiece[], list: readonly BusPiece[]): EquipmentFault[] {
  return list.flatMap(({ code, zh, count: needed }) => {
    const found = pieces.find((piece) => piece.code === code);
    const working = found?.working ?? 0;
    return working >= needed ? [] : [{ code, zh, working, needed, note: found?.note ?? null }];
  });
}

/**
 * Refuses a departure without the whole equipment (S3 三（二）), by the last check that was made for it.
 * @throws BUS_EQUIPMENT_UNCHECKED without one or when it is too old, BUS_EQUIPMENT_INCOMPLETE naming all that is wrong
 */
export function requireEquipped(
  at: Date,
  { id, slotId }: Pick<BusBooking, 'id' | 'slotId'>,
  last: EquipmentCheck | null,
  { pieces, checkValidMinutes }: Pick<BusRules, 'pieces' | 'checkValidMinutes'>,
): void {
  const holdsUntil = (check: EquipmentCheck) => check.checkedAt.getTime() + checkValidMinutes * 60_000;
  if (last === null || last.slotId !== slotId || at.getTime() > holdsUntil(last)) {
    throw new DomainError('BUS_EQUIPMENT_UNCHECKED', {
      field: 'bookingId',
      value: id,
      checkedAt: last?.checkedAt.toISOString() ?? null,
      accepted: `a check for this departure, not older than ${checkValidMinutes} minutes`,
    });
  }
  const faults = equipmentFaults(last.pieces, pieces);
  if (faults.length === 0) return;
  throw new DomainError('BUS_EQUIPMENT_INCOMPLETE', {
    field: 'bookingId',
    value: faults,
    accepted: 'every piece of the list present and working, in a check after it was put right',
  });
}

function requirePiece({ code, working, note }: CheckedPiece): CheckedPiece {
  if (!Number.isInteger(working) || working < 0 || working > 20) {
    throw new DomainError('BAD_INPUT', { field: 'pieces.working', value: working, accepted: '0 to 20' });
  }
  return { code, working, note: note === null ? null : requireText(note, 'pieces.note', 200) };
}
