import type { Actor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { BusBooking } from './busBooking.ts';
import type { BusPiece, BusRules } from './busRules.ts';

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
