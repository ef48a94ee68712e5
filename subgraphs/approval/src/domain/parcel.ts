import type { Actor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { requireText } from './requireText.ts';

/** A parcel and its planning conditions, as the land centre gives them (地块与规划条件, A16, S4). */
export interface ParcelEntry {
  /** Number of the parcel (宗地编号). */
  readonly parcelNo: string;
  readonly areaSquareMetres: number;
  readonly landUse: string;
  /** Floor area over parcel area (容积率); null when there is no least one. */
  readonly floorAreaRatioAtLeast: number | null;
  readonly floorAreaRatioAtMost: number;
  readonly buildingDensityPercentAtMost: number;
  readonly heightMetresAtMost: number;
  readonly greenPercentAtLeast: number;
  /** Number of the document that sets the conditions. */
  readonly conditionsDocumentNo: string;
}

/** A version of a project's parcel. Versions are added, never changed. */
export interface Parcel extends ParcelEntry {
  readonly id: string;
  readonly projectId: string;
  /** From 1, without a gap. */
  readonly version: number;
  readonly recordedAt: Date;
  readonly recordedBy: Actor;
}

type Figure = Exclude<
  { [Key in keyof ParcelEntry]: ParcelEntry[Key] extends number | null ? Key : never }[keyof ParcelEntry],
  'floorAreaRatioAtLeast'
>;

/** Least and most of each figure, in its own unit. */
const limits: Readonly<Record<Figure, readonly [number, number]>> = {
  areaSquareMetres: [1, 100_000_000],
  floorAreaRatioAtMost: [0.01, 30],
  buildingDensityPercentAtMost: [0, 100],
  heightMetresAtMost: [1, 1000],
  greenPercentAtLeast: [0, 100],
};

/** A parcel that can be. @throws BAD_INPUT naming the field and what it accepts */
export function requireParcel(entry: ParcelEntry): ParcelEntry {
  const figure = (field: Figure) => requireWithin(entry[field], field, limits[field]);
  const floorAreaRatioAtMost = figure('floorAreaRatioAtMost');
  const least = entry.floorAreaRatioAtLeast;
  return {
    parcelNo: requireText(entry.parcelNo, 'parcelNo', 60),
    areaSquareMetres: figure('areaSquareMetres'),
    landUse: requireText(entry.landUse, 'landUse', 100),
    floorAreaRatioAtLeast:
      least === null ? null : requireWithin(least, 'floorAreaRatioAtLeast', [0.01, floorAreaRatioAtMost]),
    floorAreaRatioAtMost,
    buildingDensityPercentAtMost: figure('buildingDensityPercentAtMost'),
    heightMetresAtMost: figure('heightMetresAtMost'),
    greenPercentAtLeast: figure('greenPercentAtLeast'),
    conditionsDocumentNo: requireText(entry.conditionsDocumentNo, 'conditionsDocumentNo', 100),
  };
}

function requireWithin(value: number, field: string, [least, most]: readonly [number, number]): number {
  if (value >= least && value <= most) return value;
  throw new DomainError('BAD_INPUT', { field, value, accepted: `${least} to ${most}` });
}
