import { DomainError } from '@guanjia/kernel/DomainError';
import { requireRegion } from '@guanjia/kernel/regions';
import type { Bus, InstalledPiece } from './bus.ts';
import type { BusPiece } from './busRules.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireText } from './requireText.ts';

type Decided = Partial<Changes> & { readonly bus: Bus };

const fleetNumberShape = /^[\p{L}\p{N}][\p{L}\p{N}\-·]{0,29}$/u;
const mostPieces = 50;

/** Puts a bus on the rolls (S3 三（二）). @throws BAD_INPUT, REGION_UNKNOWN */
export function registerBus(
  { at, actor }: Occasion,
  asked: Pick<Bus, 'id' | 'name' | 'fleetNumber' | 'regionCode' | 'equipment'>,
  pieces: readonly BusPiece[],
): Decided {
  const bus: Bus = {
    id: asked.id,
    name: requireText(asked.name, 'name', 50),
    fleetNumber: requireFleetNumber(asked.fleetNumber),
    regionCode: requireRegion(asked.regionCode, 'regionCode'),
    equipment: requirePieces(asked.equipment, pieces),
    outages: [],
    registeredAt: at,
    registeredBy: actor,
    version: 1,
  };
  return { bus, throughTrain: [{ kind: 'BUS', revision: { record: bus, readVersion: 0 } }] };
}

/** Says anew what is on a bus. @throws BAD_INPUT */
export function equipBus(bus: Bus, equipment: readonly InstalledPiece[], pieces: readonly BusPiece[]): Decided {
  const revision = revise(bus, { equipment: requirePieces(equipment, pieces) });
  return { bus: revision.record, throughTrain: [{ kind: 'BUS', revision }] };
}

/** What the list asks for and the bus does not carry. */
export function lackingPieces({ equipment }: Pick<Bus, 'equipment'>, pieces: readonly BusPiece[]): BusPiece[] {
  return pieces.filter(({ code, count }) => equipment.filter((piece) => piece.code === code).length < count);
}

function requireFleetNumber(text: string): string {
  const trimmed = text.trim();
  if (fleetNumberShape.test(trimmed)) return trimmed;
  throw new DomainError('BAD_INPUT', {
    field: 'fleetNumber',
    value: text.slice(0, 100),
    accepted: '1 to 30 letters, digits and hyphens',
  });
}

function requirePieces(equipment: readonly InstalledPiece[], pieces: readonly BusPiece[]): readonly InstalledPiece[] {
  if (equipment.length > mostPieces) {
    throw new DomainError('BAD_INPUT', {
      field: 'equipment',
      value: equipment.length,
      accepted: `at most ${mostPieces}`,
    });
  }
  const codes = pieces.map(({ code }) => code);
  return equipment.map(({ code, assetNo }) => {
    if (!codes.includes(code)) {
      throw new DomainError('BAD_INPUT', { field: 'equipment.code', value: code.slice(0, 100), accepted: codes });
    }
    return { code, assetNo: assetNo === null ? null : requireText(assetNo, 'equipment.assetNo', 50) };
  });
}
